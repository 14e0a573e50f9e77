#pragma once

#include "app/devices/audio_capture.h"
#include "app/devices/audio_playout.h"
#include "app/devices/qt_audio_device.h"

#include <QObject>
#include <QTimer>

#include <atomic>

namespace alcove::devices {

/// Pauses between attempts to open a device that fails: half a second, doubled up to four.
class BackOff {
public:
    [[nodiscard]] bool mayTry(Instant now) const { return now >= m_next; }
    void onAttempt(Instant now)
    {
        m_next = now + m_pause;
        m_pause = std::min<Duration>(m_pause * 2, std::chrono::seconds(4));
    }
    void reset() { *this = BackOff(); }

private:
    Instant m_next {};
    Duration m_pause = std::chrono::milliseconds(500);
};

/// What runs on the audio thread between start and stop: one capture, one playout, and a tick every
/// five milliseconds that keeps both going.
/// Sequence: audio; constructed on ui and moved.
class AudioSession final : public QObject {
    Q_OBJECT
public:
    AudioSession(device::AudioDeviceCallback& callback, device::AudioDevice::ChangeHandler handler);
    ~AudioSession() override;

    void begin();
    void end();
    void choose(const QtAudioDevice::Choice& choice);
    void setInputs(const QList<QAudioDevice>& inputs);
    void setOutputs(const QList<QAudioDevice>& outputs);

    [[nodiscard]] QtAudioDevice::PlayoutHealth playoutHealth() const;

private:
    void tick();
    void serviceCapture(Instant now);
    void servicePlayout(Instant now);
    void pullUnheard(Instant now);
    void report(device::AudioDirection direction, device::AudioDeviceChange change);

    /// One direction's standing: which device is wanted, which one is open.
    struct Side {
        QByteArray wantedId;
        QList<QAudioDevice> devices;
        QByteArray openId;
        bool heard = false; ///< `Running` or `Replaced` was the last report
        BackOff backOff;

        [[nodiscard]] QAudioDevice target() const;
        [[nodiscard]] bool isMisplaced() const { return openId != target().id(); }
    };
    void reportOpened(device::AudioDirection direction, Side& side);
    void reportLost(device::AudioDirection direction, Side& side);

    device::AudioDeviceCallback& m_callback;
    device::AudioDevice::ChangeHandler m_changeHandler;
    Side m_input;
    Side m_output;
    std::unique_ptr<AudioCapture> m_capture;
    std::unique_ptr<AudioPlayout> m_playout;
    Instant m_unheardDue {};
    std::unique_ptr<QTimer> m_timer;
    std::atomic<std::int64_t> m_target = 0;
    std::atomic<int> m_underruns = 0;
};

} // namespace alcove::devices
