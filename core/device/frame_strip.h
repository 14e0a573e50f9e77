#pragma once

#include "core/frame/video_frame.h"

#include <cstdint>
#include <optional>

namespace alcove::device {

/// A strip at the lower edge of a picture that carries the picture's number as 32 dark or light
/// blocks, so that a frame can be told from a painted, scaled or photographed picture: the bits
/// 1010, 20 bits of number with the highest first, 8 bits of check. It is as wide as the picture and
/// a fifteenth of it high.
/// Invariant: a strip that is read was written; damage shows as no number (8 check and 4 mark bits).
constexpr std::uint32_t kMaxStripNumber = (1u << 20) - 1;

/// The 32 bits for a number, of which the lowest 20 bits count.
[[nodiscard]] std::uint32_t stripCode(std::uint32_t number);

/// The height of the strip in a picture of that height; always even.
[[nodiscard]] int stripHeight(int pictureHeight);

/// Writes the number over the lowest rows; colour there becomes grey.
void stampStrip(frame::I420Buffer& picture, std::uint32_t number);

/// Eight-bit grey pixels as they lie in a larger image, a screenshot for one.
struct GreyView {
    const std::uint8_t* data = nullptr;
    int stride = 0;
    int width = 0;
    int height = 0;
};

/// The number in the strip of a picture of any size that shows the whole frame.
[[nodiscard]] std::optional<std::uint32_t> readStrip(const GreyView& picture);
[[nodiscard]] std::optional<std::uint32_t> readStrip(const frame::I420Buffer& picture);

} // namespace alcove::device
