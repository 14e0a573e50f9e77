#include "core/check/light.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace alcove::check {
namespace {

constexpr double kBlackLuma = 16.0; // BT.601 limited range
constexpr double kWhiteLuma = 235.0;
constexpr int kStep = 4; // chosen: every fourth pixel says the same of the light
// chosen on drawn pictures of a person before a wall, at steps of light: a camera's own exposure brings a
// face to some 0.45; from 0.27 down its features drown in the sensor's noise.
constexpr double kDarkCentre = 0.27;
constexpr double kBrightCentre = 0.82;
constexpr double kMuchWhite = 0.25;
constexpr double kBackLight = 0.22;      // edges lighter than the middle by so much: a window behind
constexpr double kBackLitCentre = 0.45;  // a light wall behind a well-lit person is fine
// A sensor in the dark still gives noise; only an empty picture has none.
constexpr double kBlackMean = 0.01;
constexpr double kBlackVariation = 0.004;
// A lid lets no shape through; a dark room still has a screen's light on a face.
constexpr double kCoveredMean = 0.12;
constexpr double kCoveredShape = 0.01;

struct Sum {
    double sum = 0.0;
    double squares = 0.0;
    double count = 0.0;
    void add(double value)
    {
        sum += value;
        squares += value * value;
        count += 1.0;
    }
    [[nodiscard]] double mean() const { return count > 0.0 ? sum / count : 0.0; }
    [[nodiscard]] double deviation() const
    {
        return count > 0.0 ? std::sqrt(std::max(0.0, squares / count - mean() * mean())) : 0.0;
    }
};

constexpr int kParts = 8;

} // namespace

LightFindings measureLight(const frame::I420Buffer& picture)
{
    const frame::Plane luma = picture.y();
    const int width = picture.width();
    const int height = picture.height();
    Sum all;
    Sum centre;
    Sum edge;
    std::array<Sum, kParts * kParts> parts;
    double white = 0.0;
    for (int row = 0; row < height; row += kStep) {
        for (int column = 0; column < width; column += kStep) {
            const double raw = luma.data[row * luma.stride + column];
            const double value = std::clamp((raw - kBlackLuma) / (kWhiteLuma - kBlackLuma), 0.0, 1.0);
            const bool middle = column * 4 >= width && column * 4 < width * 3 && row * 10 >= height;
            all.add(value);
            (middle ? centre : edge).add(value);
            parts[static_cast<std::size_t>(row * kParts / height * kParts + column * kParts / width)].add(value);
            white += value > 0.98 ? 1.0 : 0.0;
        }
    }
    LightFindings found;
    found.centre = centre.mean();
    found.edge = edge.mean();
    found.mean = all.mean();
    found.variation = all.deviation();
    Sum shape;
    for (const Sum& part : parts) {
        if (part.count > 0.0)
            shape.add(part.mean());
    }
    found.shape = shape.deviation();
    found.white = white / std::max(1.0, all.count);
    return found;
}

LightVerdict judgeLight(const LightFindings& findings)
{
    if (findings.mean < kBlackMean && findings.variation < kBlackVariation)
        return LightVerdict::Black;
    if (findings.mean < kCoveredMean && findings.shape < kCoveredShape)
        return LightVerdict::Covered;
    if (findings.edge - findings.centre > kBackLight && findings.centre < kBackLitCentre)
        return LightVerdict::BackLit;
    if (findings.centre < kDarkCentre)
        return LightVerdict::Dark;
    if (findings.centre > kBrightCentre || findings.white > kMuchWhite)
        return LightVerdict::Bright;
    return LightVerdict::Fine;
}

Standing standingOf(LightVerdict verdict)
{
    switch (verdict) {
    case LightVerdict::Fine:
        return Standing::Fine;
    case LightVerdict::Dark:
    case LightVerdict::Bright:
    case LightVerdict::BackLit:
        return Standing::CouldBeBetter;
    case LightVerdict::Black:
    case LightVerdict::Covered:
        return Standing::NotWorking;
    }
    return Standing::NotTried;
}

} // namespace alcove::check
