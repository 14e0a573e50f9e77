#pragma once

#include "core/base/result.h"
#include "core/frame/video_frame.h"

#include <functional>

namespace alcove::device {

/// The picture size and rate a caller would like. A source gives the nearest it can.
struct VideoFormat {
    int width = 640;
    int height = 360;
    int framesPerSecond = 30;
};

/// What a source is doing. Whether its pictures are black or covered is judged elsewhere.
enum class VideoSourceState {
    Stopped, ///< not started, or stopped; a camera's own light is off
    Running, ///< pictures arrive
    Ended,   ///< a file without repetition has been shown
    Lost,    ///< the camera was unplugged
    Busy,    ///< another program holds the camera
    Denied,  ///< the system does not allow this program the camera
    Stalled, ///< started, but no picture has come for two seconds
};

/// Where moving pictures come from: a camera, a file, a drawn scene.
/// Invariant: frames come in real time with rising capture times, and none after `stop` returned.
/// Sequence: start and stop on the owner's thread; both handlers on the source's own. `stop` itself
/// reports nothing.
class VideoSource {
public:
    using FrameHandler = std::function<void(frame::VideoFrame)>;
    using StateHandler = std::function<void(VideoSourceState)>;

    virtual ~VideoSource() = default;

    /// Set before `start`.
    virtual void setStateHandler(StateHandler handler) = 0;

    /// Errors: NotFound, Busy, PermissionDenied; InvalidState when already started.
    virtual Status start(FrameHandler handler) = 0;

    /// Harmless when not started. Not to be called from a handler.
    virtual void stop() = 0;
};

} // namespace alcove::device
