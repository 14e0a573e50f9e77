#pragma once

#include "core/device/deadline_thread.h"
#include "core/device/video_source.h"
#include "core/device/y4m_reader.h"

#include <optional>

namespace alcove::device {

enum class Repeat {
    Once,
    Loop,
};

/// Plays a y4m file as a camera would: at the file's own rate, leaving out what came too late.
/// Sequence: see VideoSource; frames come on a thread of its own.
/// Errors: those of Y4mReader.
class FileVideoSource final : public VideoSource {
public:
    [[nodiscard]] static Result<std::unique_ptr<FileVideoSource>> open(
        const std::filesystem::path& file, Repeat repeat);
    FileVideoSource(Y4mReader reader, Repeat repeat);
    ~FileVideoSource() override;

    [[nodiscard]] VideoFormat format() const;

    void setStateHandler(StateHandler handler) override { m_stateHandler = std::move(handler); }
    Status start(FrameHandler handler) override;
    void stop() override;

private:
    Instant step(Instant now);
    void report(VideoSourceState state) const;

    Y4mReader m_reader;
    Repeat m_repeat;
    StateHandler m_stateHandler;
    FrameHandler m_frameHandler;
    bool m_running = false;
    std::optional<FrameSchedule> m_schedule;
    std::optional<DeadlineThread> m_thread;
};

} // namespace alcove::device
