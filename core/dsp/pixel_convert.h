#pragma once

#include "core/frame/video_frame.h"

#include <memory>
#include <optional>

namespace alcove::dsp {

using PixelsPtr = std::shared_ptr<const frame::I420Buffer>;

/// A picture as a device hands it over: one plane of bytes, rows `stride` apart. Of NV12 the chroma
/// rows follow the luma rows at the same stride.
struct DevicePicture {
    ByteView bytes;
    int width = 0;
    int height = 0;
    int stride = 0; ///< MJPG: not used
};

enum class DeviceFormat { I420, Nv12, Yuyv, Uyvy, Bgra, Mjpg };

/// The picture as I420, or nothing when its bytes are too few for its size, its size is outside
/// 2 × 2 to 4096 × 4096, or a JPEG does not decode. JPEG's full range is brought to limited range.
[[nodiscard]] PixelsPtr toI420(DeviceFormat format, const DevicePicture& picture);

/// The picture in another size (bilinear up, box down); the same picture when the size is the same.
[[nodiscard]] PixelsPtr scaleI420(const PixelsPtr& pixels, int width, int height);

/// The picture as 32-bit words 0xAARRGGBB in this machine's order (QImage::Format_RGB32), rows
/// `stride` bytes apart. False when `out` is too small.
[[nodiscard]] bool toArgb(const frame::I420Buffer& pixels, MutableByteView out, int stride);

} // namespace alcove::dsp
