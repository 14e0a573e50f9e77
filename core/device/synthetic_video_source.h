#pragma once

#include "core/device/deadline_thread.h"
#include "core/device/frame_schedule.h"
#include "core/device/synthetic_scene.h"
#include "core/device/video_source.h"

#include <optional>

namespace alcove::device {

/// A drawn person in place of a camera.
/// Sequence: see VideoSource; frames come on a thread of its own.
class SyntheticVideoSource final : public VideoSource {
public:
    SyntheticVideoSource(std::uint64_t seed, VideoFormat format);
    ~SyntheticVideoSource() override;

    void setStateHandler(StateHandler handler) override { m_stateHandler = std::move(handler); }
    Status start(FrameHandler handler) override;
    void stop() override;

private:
    Instant step(Instant now);

    std::uint64_t m_seed;
    VideoFormat m_format;
    std::optional<SyntheticScene> m_scene; ///< made on the camera's thread: drawing the wall takes a tenth of a second
    FrameRate m_rate;
    StateHandler m_stateHandler;
    FrameHandler m_frameHandler;
    bool m_running = false;
    std::optional<FrameSchedule> m_schedule;
    std::optional<DeadlineThread> m_thread;
};

} // namespace alcove::device
