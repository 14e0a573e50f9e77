#pragma once

#include "core/device/video_source.h"

#include <optional>
#include <vector>

namespace alcove::devices {

/// One way a camera can deliver pictures.
struct CameraMode {
    int width = 0;
    int height = 0;
    double maxFramesPerSecond = 0.0;
    bool compressed = false; ///< JPEG: costs a decoding of each picture
};

/// The index of the mode nearest to what is wanted, or nothing when there are none: the rate
/// first, because movement shows; then a size that is not smaller than wanted and at most
/// 1280 × 720; then the shape; then the least work.
[[nodiscard]] std::optional<std::size_t> chooseMode(const std::vector<CameraMode>& modes, device::VideoFormat wanted);

} // namespace alcove::devices
