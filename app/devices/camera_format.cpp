#include "app/devices/camera_format.h"

#include <algorithm>
#include <cmath>

namespace alcove::devices {

namespace {

constexpr int kLargestWidth = 1280;
constexpr int kLargestHeight = 720;

/// The cost of a mode; smaller is better. The weights only order the criteria, each one above all
/// that follow it.
double cost(const CameraMode& mode, device::VideoFormat wanted)
{
    double sum = 0.0;
    const double missingRate = wanted.framesPerSecond - mode.maxFramesPerSecond;
    if (missingRate > 0.5) // 29.97 counts as 30
        sum += 1000.0 + 100.0 * missingRate;
    if (mode.width > kLargestWidth || mode.height > kLargestHeight)
        sum += 800.0;
    if (mode.width < wanted.width || mode.height < wanted.height)
        sum += 400.0;
    // Doublings of the number of pixels away from the wanted size: 0.4 for 640x480 instead of 640x360.
    const double pixels = static_cast<double>(mode.width) * mode.height;
    const double wish = static_cast<double>(wanted.width) * wanted.height;
    sum += 10.0 * std::abs(std::log2(pixels / wish));
    const double shape = static_cast<double>(mode.width) / mode.height;
    const double wantedShape = static_cast<double>(wanted.width) / wanted.height;
    sum += 2.0 * std::abs(std::log2(shape / wantedShape));
    return sum + (mode.compressed ? 1.0 : 0.0);
}

} // namespace

std::optional<std::size_t> chooseMode(const std::vector<CameraMode>& modes, device::VideoFormat wanted)
{
    std::optional<std::size_t> best;
    double least = 0.0;
    for (std::size_t i = 0; i < modes.size(); ++i) {
        if (modes[i].width < 2 || modes[i].height < 2)
            continue;
        const double now = cost(modes[i], wanted);
        if (!best || now < least) {
            best = i;
            least = now;
        }
    }
    return best;
}

} // namespace alcove::devices
