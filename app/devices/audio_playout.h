#pragma once

#include "app/devices/pcm_stream.h"

#include <QAudioDevice>
#include <QAudioSink>

#include <functional>
#include <memory>

namespace alcove::devices {

/// One open speaker, kept a short and adaptive time ahead of what is being heard.
/// Invariant: blocks are pulled as the speaker's own clock uses them up.
/// Sequence: audio, on a thread with an event loop; `service` every few milliseconds.
class AudioPlayout final {
public:
    using Pull = std::function<void(frame::AudioFrame&)>;

    /// Opens the device. `isRunning` then says how it fares; it never reopens itself.
    AudioPlayout(const QAudioDevice& device, Pull pull);
    ~AudioPlayout();
    AudioPlayout(const AudioPlayout&) = delete;
    AudioPlayout& operator=(const AudioPlayout&) = delete;

    /// Pulls and hands over what the speaker needs by now.
    void service(Instant now);

    /// False when the device or its server is gone, or when nothing was taken for two seconds.
    [[nodiscard]] bool isRunning(Instant now) const;

    /// Nothing is taken at the moment, though the device has not failed.
    [[nodiscard]] bool isStuck(Instant now) const;
    /// How far ahead of the speaker sound is kept.
    [[nodiscard]] Duration target() const { return m_target; }
    [[nodiscard]] int underruns() const { return m_underruns; }

private:
    [[nodiscard]] Duration queued() const;
    void prime(Instant now);
    [[nodiscard]] bool hasRunDry(Instant now) const;
    void onUnderrun(Instant now);

    Pull m_pull;
    QAudioFormat m_format;
    std::optional<PcmWriter> m_writer;
    std::unique_ptr<QAudioSink> m_sink;
    QIODevice* m_out = nullptr; ///< owned by m_sink
    Duration m_target;
    Instant m_lastPull;
    Instant m_expectedPull; ///< when the queue should next have fallen to the target
    bool m_started = false; ///< something has been pulled
    Instant m_lastUnderrun {};
    int m_underruns = 0;
};

} // namespace alcove::devices
