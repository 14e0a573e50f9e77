#include "core/dsp/pixel_convert.h"

#include <libyuv.h>

namespace alcove::dsp {
namespace {

constexpr int kMaxSide = 4096;



std::size_t bytesNeeded(DeviceFormat format, const DevicePicture& picture)
{
    const auto stride = static_cast<std::size_t>(picture.stride);
    const auto height = static_cast<std::size_t>(picture.height);
    const std::size_t chromaHeight = (height + 1) / 2;
    switch (format) {
    case DeviceFormat::I420:
        return stride * height + 2 * ((stride + 1) / 2) * chromaHeight;
    case DeviceFormat::Nv12:
        return stride * (height + chromaHeight);
    case DeviceFormat::Yuyv:
    case DeviceFormat::Uyvy:
    case DeviceFormat::Bgra:
        return stride * height;
    case DeviceFormat::Mjpg:
        return 1;
    }
    return 0;
}

int leastStride(DeviceFormat format, int width)
{
    switch (format) {
    case DeviceFormat::I420:
        return width;
    case DeviceFormat::Nv12:
        return (width + 1) / 2 * 2;
    case DeviceFormat::Yuyv:
    case DeviceFormat::Uyvy:
        return (width + 1) / 2 * 4;
    case DeviceFormat::Bgra:
        return width * 4;
    case DeviceFormat::Mjpg:
        return 0;
    }
    return 0;
}

bool fits(DeviceFormat format, const DevicePicture& picture)
{
    const auto inRange = [](int side) { return side >= 2 && side <= kMaxSide; };
    if (!inRange(picture.width) || !inRange(picture.height))
        return false;
    if (format != DeviceFormat::Mjpg && (picture.stride < leastStride(format, picture.width) || picture.stride > 8 * kMaxSide))
        return false;
    return picture.bytes.size() >= bytesNeeded(format, picture);
}

/// From 0…255 to 16…235 (luma) or 16…240 (chroma): BT.601 limited range.
void limitRange(std::uint8_t* bytes, std::size_t count, int range)
{
    std::array<std::uint8_t, 256> table {};
    for (int value = 0; value < 256; ++value)
        table[static_cast<std::size_t>(value)] = static_cast<std::uint8_t>(16 + (value * range + 127) / 255);
    std::transform(bytes, bytes + count, bytes, [&table](std::uint8_t value) { return table[value]; });
}

/// The three destination planes as libyuv's argument list takes them.
template <typename Convert>
int into(frame::I420Buffer& out, Convert convert)
{
    return convert(out.mutableY(), out.y().stride, out.mutableU(), out.u().stride, out.mutableV(), out.v().stride);
}

int convert(DeviceFormat format, const DevicePicture& picture, frame::I420Buffer& out)
{
    const std::uint8_t* bytes = picture.bytes.data();
    const int stride = picture.stride;
    const int width = picture.width;
    const int height = picture.height;
    const std::uint8_t* afterLuma = bytes + static_cast<std::ptrdiff_t>(stride) * height;
    return into(out, [&](std::uint8_t* y, int ys, std::uint8_t* u, int us, std::uint8_t* v, int vs) {
        switch (format) {
        case DeviceFormat::I420: {
            const int chromaStride = (stride + 1) / 2;
            const std::uint8_t* afterU = afterLuma + static_cast<std::ptrdiff_t>(chromaStride) * ((height + 1) / 2);
            return libyuv::I420Copy(bytes, stride, afterLuma, chromaStride, afterU, chromaStride, y, ys, u, us, v, vs, width, height);
        }
        case DeviceFormat::Nv12:
            return libyuv::NV12ToI420(bytes, stride, afterLuma, stride, y, ys, u, us, v, vs, width, height);
        case DeviceFormat::Yuyv:
            return libyuv::YUY2ToI420(bytes, stride, y, ys, u, us, v, vs, width, height);
        case DeviceFormat::Uyvy:
            return libyuv::UYVYToI420(bytes, stride, y, ys, u, us, v, vs, width, height);
        case DeviceFormat::Bgra: // libyuv names words, we name bytes
            return libyuv::ARGBToI420(bytes, stride, y, ys, u, us, v, vs, width, height);
        case DeviceFormat::Mjpg:
            return libyuv::MJPGToI420(bytes, picture.bytes.size(), y, ys, u, us, v, vs, width, height, width, height);
        }
        return -1;
    });
}

/// The JPEG's own size must be the announced one before it is decoded.
bool jpegSizeMatches(const DevicePicture& picture)
{
    int width = 0;
    int height = 0;
    return libyuv::MJPGSize(picture.bytes.data(), picture.bytes.size(), &width, &height) == 0 && width == picture.width
        && height == picture.height;
}

} // namespace

PixelsPtr toI420(DeviceFormat format, const DevicePicture& picture)
{
    if (!fits(format, picture) || (format == DeviceFormat::Mjpg && !jpegSizeMatches(picture)))
        return nullptr;
    auto out = std::make_shared<frame::I420Buffer>(picture.width, picture.height);
    if (convert(format, picture, *out) != 0)
        return nullptr;
    if (format == DeviceFormat::Mjpg) {
        const MutableByteView all = out->mutableBytes();
        const auto luma = static_cast<std::size_t>(out->width()) * static_cast<std::size_t>(out->height());
        limitRange(all.data(), luma, 219);
        limitRange(all.data() + luma, all.size() - luma, 224);
    }
    return out;
}

PixelsPtr scaleI420(const PixelsPtr& pixels, int width, int height)
{
    if (pixels->width() == width && pixels->height() == height)
        return pixels;
    auto out = std::make_shared<frame::I420Buffer>(width, height);
    const frame::I420Buffer& in = *pixels;
    into(*out, [&](std::uint8_t* y, int ys, std::uint8_t* u, int us, std::uint8_t* v, int vs) {
        return libyuv::I420Scale(in.y().data, in.y().stride, in.u().data, in.u().stride, in.v().data, in.v().stride, in.width(),
            in.height(), y, ys, u, us, v, vs, out->width(), out->height(), libyuv::kFilterBox);
    });
    return out;
}

bool toArgb(const frame::I420Buffer& pixels, MutableByteView out, int stride)
{
    if (stride < pixels.width() * 4 || out.size() < static_cast<std::size_t>(stride) * static_cast<std::size_t>(pixels.height()))
        return false;
    return libyuv::I420ToARGB(pixels.y().data, pixels.y().stride, pixels.u().data, pixels.u().stride, pixels.v().data,
               pixels.v().stride, out.data(), stride, pixels.width(), pixels.height())
        == 0;
}

} // namespace alcove::dsp
