#include "core/dsp/picture_crop.h"

#include <algorithm>
#include <cmath>

namespace alcove::dsp {
namespace {

constexpr double kMostZoom = 4.0;
/// A face and shoulders are taller than wide. Chosen: the form of a portrait's oval.
constexpr double kOvalShape = 0.8;
constexpr std::uint8_t kGreyLuma = 84; // dark enough to rest the eye, lighter than the stage around it
constexpr std::uint8_t kGreyChroma = 128;

/// Heads are in the upper middle of a picture: what is kept lies a third, not half, of the rest from the top.
constexpr double kFromTop = 1.0 / 3.0;

int even(int value) { return value / 2 * 2; }

PixelsPtr window(const frame::I420Buffer& from, int left, int top, int width, int height)
{
    auto out = std::make_shared<frame::I420Buffer>(width, height);
    const auto copy = [](frame::Plane source, std::uint8_t* target, int x, int y, int w, int h) {
        for (int row = 0; row < h; ++row)
            std::copy_n(source.data + static_cast<std::ptrdiff_t>(y + row) * source.stride + x, w, target + static_cast<std::ptrdiff_t>(row) * w);
    };
    copy(from.y(), out->mutableY(), left, top, width, height);
    copy(from.u(), out->mutableU(), left / 2, top / 2, out->chromaWidth(), out->chromaHeight());
    copy(from.v(), out->mutableV(), left / 2, top / 2, out->chromaWidth(), out->chromaHeight());
    return out;
}

/// Every row outside the oval's span becomes grey.
void maskPlane(std::uint8_t* plane, int width, int height, double radiusX, double radiusY, std::uint8_t grey)
{
    for (int row = 0; row < height; ++row) {
        const double y = (row + 0.5 - height / 2.0) / radiusY;
        const double half = std::abs(y) >= 1 ? 0.0 : radiusX * std::sqrt(1 - y * y);
        const int from = std::clamp(static_cast<int>(std::lround(width / 2.0 - half)), 0, width);
        const int to = std::clamp(static_cast<int>(std::lround(width / 2.0 + half)), from, width);
        std::uint8_t* line = plane + static_cast<std::ptrdiff_t>(row) * width;
        std::fill(line, line + from, grey);
        std::fill(line + to, line + width, grey);
    }
}

PixelsPtr inOval(const frame::I420Buffer& pixels)
{
    auto out = std::make_shared<frame::I420Buffer>(pixels);
    const double radiusY = pixels.height() / 2.0;
    const double radiusX = std::min(radiusY * kOvalShape, pixels.width() / 2.0);
    maskPlane(out->mutableY(), out->width(), out->height(), radiusX, radiusY, kGreyLuma);
    maskPlane(out->mutableU(), out->chromaWidth(), out->chromaHeight(), radiusX / 2, radiusY / 2, kGreyChroma);
    maskPlane(out->mutableV(), out->chromaWidth(), out->chromaHeight(), radiusX / 2, radiusY / 2, kGreyChroma);
    return out;
}

} // namespace

PixelsPtr cropped(const PixelsPtr& pixels, const PictureCrop& crop)
{
    if (!pixels)
        return pixels;
    PixelsPtr out = pixels;
    const double zoom = std::isfinite(crop.zoom) ? std::clamp(crop.zoom, 1.0, kMostZoom) : 1.0;
    if (zoom > 1.0) {
        const int width = std::max(2, even(static_cast<int>(pixels->width() / zoom)));
        const int height = std::max(2, even(static_cast<int>(pixels->height() / zoom)));
        const int left = even((pixels->width() - width) / 2);
        const int top = even(static_cast<int>((pixels->height() - height) * kFromTop));
        out = scaleI420(window(*pixels, left, top, width, height), pixels->width(), pixels->height());
    }
    return crop.oval && out ? inOval(*out) : out;
}

} // namespace alcove::dsp
