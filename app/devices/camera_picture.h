#pragma once

#include "core/frame/video_frame.h"

#include <QVideoFrame>

namespace alcove::devices {

/// The camera's pixels as I420, copied, or null for a format that is not known or that cannot be
/// read. The camera gets its buffer back at once.
[[nodiscard]] std::shared_ptr<const frame::I420Buffer> readPicture(QVideoFrame cameraFrame);

} // namespace alcove::devices
