#pragma once

#include "core/frame/video_frame.h"

namespace alcove::codec {

/// The planes of a picture as a codec library holds them: rows may have gaps.
struct PictureView {
    int width = 0;
    int height = 0;
    frame::Plane y;
    frame::Plane u;
    frame::Plane v;
};

[[nodiscard]] PictureView viewOf(const frame::I420Buffer& pixels);

/// A 64-bit fingerprint of the visible pixels and the size: the same for the same picture on every
/// machine, whatever the strides. It shows whether a painted picture is bit for bit the encoder's
/// reconstruction. Not cryptographic.
/// Source: the word-wise multiply and rotate of FNV-1a's construction with its 64-bit prime; rows are
/// read as little-endian words, the rest of a row as one short word.
[[nodiscard]] std::uint64_t pictureHash(const PictureView& picture);

} // namespace alcove::codec
