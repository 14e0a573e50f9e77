#pragma once

#include "core/frame/video_frame.h"

#include <cstdint>

namespace alcove::probe {

/// A 64-bit hash of all three planes, so that one changed pixel shows. It is no cryptography.
[[nodiscard]] std::uint64_t pictureHash(const frame::I420Buffer& picture);

} // namespace alcove::probe
