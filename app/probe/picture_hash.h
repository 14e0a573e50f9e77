#pragma once

#include "core/frame/video_frame.h"

#include <cstdint>

namespace alcove::probe {

/// The hash the encoder gives of its reconstruction (codec::pictureHash), of a painted picture.
[[nodiscard]] std::uint64_t pictureHash(const frame::I420Buffer& picture);

} // namespace alcove::probe
