#include "app/devices/camera_picture.h"

#include "core/dsp/pixel_convert.h"

#include <QImage>
#include <QVideoFrameFormat>

#include <cstring>
#include <optional>

namespace alcove::devices {

namespace {

using dsp::DeviceFormat;

/// The formats whose bytes lie in one plane (NV12: two planes one behind the other).
std::optional<DeviceFormat> singlePlaneFormat(QVideoFrameFormat::PixelFormat format)
{
    switch (format) {
    case QVideoFrameFormat::Format_YUYV:
        return DeviceFormat::Yuyv;
    case QVideoFrameFormat::Format_UYVY:
        return DeviceFormat::Uyvy;
    case QVideoFrameFormat::Format_BGRA8888:
    case QVideoFrameFormat::Format_BGRX8888:
        return DeviceFormat::Bgra;
    case QVideoFrameFormat::Format_Jpeg:
        return DeviceFormat::Mjpg;
    default:
        return std::nullopt;
    }
}

ByteView plane(const QVideoFrame& mapped, int index)
{
    return { mapped.bits(index), static_cast<std::size_t>(std::max(mapped.mappedBytes(index), 0)) };
}

bool copyRows(ByteView from, int stride, std::uint8_t* to, int width, int height)
{
    const auto needed = static_cast<std::size_t>(stride) * static_cast<std::size_t>(height - 1) + static_cast<std::size_t>(width);
    if (stride < width || from.size() < needed)
        return false;
    for (int row = 0; row < height; ++row)
        std::memcpy(to + static_cast<std::ptrdiff_t>(row) * width, from.data() + static_cast<std::ptrdiff_t>(row) * stride, static_cast<std::size_t>(width));
    return true;
}

dsp::PixelsPtr readThreePlanes(const QVideoFrame& mapped)
{
    auto out = std::make_shared<frame::I420Buffer>(mapped.width(), mapped.height());
    const bool swapped = mapped.pixelFormat() == QVideoFrameFormat::Format_YV12;
    const int u = swapped ? 2 : 1;
    const int v = swapped ? 1 : 2;
    const bool whole = copyRows(plane(mapped, 0), mapped.bytesPerLine(0), out->mutableY(), out->width(), out->height())
        && copyRows(plane(mapped, u), mapped.bytesPerLine(u), out->mutableU(), out->chromaWidth(), out->chromaHeight())
        && copyRows(plane(mapped, v), mapped.bytesPerLine(v), out->mutableV(), out->chromaWidth(), out->chromaHeight());
    return whole ? out : nullptr;
}

dsp::PixelsPtr readNv12(const QVideoFrame& mapped)
{
    auto out = std::make_shared<frame::I420Buffer>(mapped.width(), mapped.height());
    const ByteView chroma = plane(mapped, 1);
    const int stride = mapped.bytesPerLine(1);
    const auto needed = static_cast<std::size_t>(stride) * static_cast<std::size_t>(out->chromaHeight() - 1)
        + 2 * static_cast<std::size_t>(out->chromaWidth());
    if (stride < 2 * out->chromaWidth() || chroma.size() < needed)
        return nullptr;
    if (!copyRows(plane(mapped, 0), mapped.bytesPerLine(0), out->mutableY(), out->width(), out->height()))
        return nullptr;
    const bool swapped = mapped.pixelFormat() == QVideoFrameFormat::Format_NV21;
    std::uint8_t* first = swapped ? out->mutableV() : out->mutableU();
    std::uint8_t* second = swapped ? out->mutableU() : out->mutableV();
    for (int row = 0; row < out->chromaHeight(); ++row) {
        const std::uint8_t* from = chroma.data() + static_cast<std::ptrdiff_t>(row) * stride;
        for (int column = 0; column < out->chromaWidth(); ++column) {
            *first++ = from[2 * column];
            *second++ = from[2 * column + 1];
        }
    }
    return out;
}

dsp::PixelsPtr readMapped(const QVideoFrame& mapped)
{
    switch (mapped.pixelFormat()) {
    case QVideoFrameFormat::Format_YUV420P:
    case QVideoFrameFormat::Format_YV12:
        return readThreePlanes(mapped);
    case QVideoFrameFormat::Format_NV12:
    case QVideoFrameFormat::Format_NV21:
        return readNv12(mapped);
    default:
        break;
    }
    if (const auto format = singlePlaneFormat(mapped.pixelFormat()))
        return dsp::toI420(*format, { plane(mapped, 0), mapped.width(), mapped.height(), mapped.bytesPerLine(0) });
    return nullptr;
}

} // namespace

std::shared_ptr<const frame::I420Buffer> readPicture(QVideoFrame cameraFrame)
{
    if (cameraFrame.width() < 2 || cameraFrame.height() < 2 || !cameraFrame.map(QVideoFrame::ReadOnly))
        return nullptr;
    dsp::PixelsPtr out = readMapped(cameraFrame);
    cameraFrame.unmap();
    if (out)
        return out;
    // Rare formats: Qt's own, slower way.
    const QImage image = cameraFrame.toImage().convertToFormat(QImage::Format_RGB32);
    if (image.isNull())
        return nullptr;
    return dsp::toI420(DeviceFormat::Bgra,
        { { image.constBits(), static_cast<std::size_t>(image.sizeInBytes()) }, image.width(), image.height(),
            static_cast<int>(image.bytesPerLine()) });
}

} // namespace alcove::devices
