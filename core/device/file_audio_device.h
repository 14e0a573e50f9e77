#pragma once

#include "core/base/thread_task_runner.h"
#include "core/device/audio_device.h"
#include "core/device/deadline_thread.h"
#include "core/device/file_video_source.h"
#include "core/device/wav_writer.h"

#include <optional>
#include <vector>

namespace alcove::device {

/// Where the 10 ms blocks of a recording lie in it.
/// Invariant: every block is one frame long; the last one is filled up with silence, and silence
/// follows unless the recording is repeated. Repetition is seamless to the sample.
class MicrophoneTape {
public:
    MicrophoneTape(std::vector<std::int16_t> samples, Repeat repeat);
    void next(frame::AudioFrame& out);

private:
    std::vector<std::int16_t> m_samples;
    Repeat m_repeat;
    std::size_t m_at = 0;
};

/// A sound device made of files, with a 48 kHz clock that never waits for anyone: the recording is
/// the microphone, and playout is pulled 10 ms at a time, late or not.
/// Sequence: see AudioDevice; its thread asks for real-time priority.
/// Errors: those of WavWriter for the playout file.
class FileAudioDevice final : public AudioDevice {
public:
    struct Config {
        /// 48 kHz mono. Nothing: there is no microphone, and onCaptured is never called.
        std::optional<std::vector<std::int16_t>> microphone;
        Repeat repeat = Repeat::Loop;
        /// What was pulled, silence included. Nothing: it is pulled and thrown away.
        std::optional<std::filesystem::path> playoutFile;
    };

    [[nodiscard]] static Result<std::unique_ptr<FileAudioDevice>> create(Config config);
    ~FileAudioDevice() override;

    void setChangeHandler(ChangeHandler handler) override { m_changeHandler = std::move(handler); }
    Status start(AudioDeviceCallback& callback) override;
    /// Completes the playout file, which a later `start` continues.
    void stop() override;

private:
    FileAudioDevice(Config config, std::optional<WavWriter> writer);
    Instant step(Instant now);
    void tick(Instant due, Instant now);
    void record(const frame::AudioFrame& played);
    void flush();

    std::optional<MicrophoneTape> m_tape;
    std::optional<WavWriter> m_writer;
    std::vector<std::int16_t> m_unwritten;
    std::optional<ThreadTaskRunner> m_disk; ///< so that a slow disk never holds the clock up
    ChangeHandler m_changeHandler;
    AudioDeviceCallback* m_callback = nullptr;
    Instant m_due {};
    bool m_running = false;
    std::optional<DeadlineThread> m_thread;
};

} // namespace alcove::device
