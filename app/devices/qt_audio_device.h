#pragma once

#include "core/device/audio_device.h"

#include <QByteArray>

#include <memory>

namespace alcove::devices {

class AudioSession;
class DeviceList;

/// The computer's microphone and speaker through Qt Multimedia, on the device
/// list's audio thread.
/// A chosen device that is gone is replaced by the system's default, and taken again when it is
/// back; a sound server that ended is tried again with growing pauses.
/// Sequence: construct, start, stop and choose on ui; the callback on the audio thread.
class QtAudioDevice final : public device::AudioDevice {
public:
    /// Ids as in DeviceList; empty for the system's default.
    struct Choice {
        QByteArray inputId;
        QByteArray outputId;
    };

    /// The list must outlive this object.
    QtAudioDevice(DeviceList& list, Choice choice);
    ~QtAudioDevice() override;

    void setChangeHandler(ChangeHandler handler) override { m_changeHandler = std::move(handler); }
    Status start(device::AudioDeviceCallback& callback) override;
    void stop() override;

    /// Changes devices at once when started, at the next start otherwise.
    void choose(Choice choice);

    /// How the speaker's queue fares, for the statistics page; zeros while stopped.
    struct PlayoutHealth {
        Duration target {};
        int underruns = 0;
    };
    [[nodiscard]] PlayoutHealth playoutHealth() const;

private:
    DeviceList& m_list;
    Choice m_choice;
    ChangeHandler m_changeHandler;
    std::unique_ptr<AudioSession> m_session; ///< lives on the list's audio thread while started
};

} // namespace alcove::devices
