#pragma once

#include "core/frame/video_frame.h"

namespace alcove::device {

/// Where pictures go to be seen: a window, a file.
/// Sequence: the one that decides when a frame is due; it must not be held up.
class VideoSink {
public:
    virtual ~VideoSink() = default;
    virtual void onFrame(const frame::VideoFrame& frame) = 0;
};

} // namespace alcove::device
