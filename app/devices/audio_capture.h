#pragma once

#include "app/devices/pcm_stream.h"
#include "core/device/sample_clock.h"

#include <QAudioDevice>
#include <QAudioSource>
#include <QIODevice>

#include <functional>
#include <memory>

namespace alcove::devices {

/// One open microphone: takes what the system pushes and gives 10 ms blocks with their time.
/// Sequence: audio, on a thread with an event loop.
class AudioCapture final : private QIODevice {
public:
    using BlockHandler = std::function<void(const frame::AudioFrame&)>;

    /// Opens the device. `isRunning` then says how it fares; it never reopens itself.
    AudioCapture(const QAudioDevice& device, BlockHandler handler);
    ~AudioCapture() override;

    /// False when the device or its server is gone, or when no sound has come for two seconds.
    [[nodiscard]] bool isRunning(Instant now) const;

private:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override;

    BlockHandler m_handler;
    std::optional<PcmReader> m_reader;
    device::SampleClock m_clock;
    Instant m_lastData;
    std::unique_ptr<QAudioSource> m_source;
};

} // namespace alcove::devices
