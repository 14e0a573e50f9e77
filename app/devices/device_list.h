#pragma once

#include <QAudioDevice>
#include <QCameraDevice>
#include <QList>
#include <QObject>
#include <QThread>
#include <QTimer>

namespace alcove::devices {

/// The microphones, speakers and cameras that are there, and word of every change. One for the
/// whole program: it also owns the thread that sound devices live on.
/// Invariant: each list begins with the system's default. Signals come only when ids have changed.
/// Sequence: ui.
/// Source: Qt 6.4 on PulseAudio keeps its lists current but never signals sound devices (measured),
/// so they are compared once a second; elsewhere this only repeats what signals said.
class DeviceList final : public QObject {
    Q_OBJECT
public:
    explicit DeviceList(QObject* parent = nullptr);
    ~DeviceList() override;

    [[nodiscard]] const QList<QAudioDevice>& inputs() const { return m_inputs; }
    [[nodiscard]] const QList<QAudioDevice>& outputs() const { return m_outputs; }
    [[nodiscard]] const QList<QCameraDevice>& cameras() const { return m_cameras; }

    /// Compares now instead of at the next second.
    void refresh();

    /// The one thread for sound, running from the first call on. It stays, because in Qt 6.4 the
    /// connection to PulseAudio belongs to the thread that first opened a device, and is only ever
    /// made again there.
    [[nodiscard]] QThread& audioThread();

Q_SIGNALS:
    void inputsChanged(const QList<QAudioDevice>& inputs);
    void outputsChanged(const QList<QAudioDevice>& outputs);
    void camerasChanged(const QList<QCameraDevice>& cameras);

private:
    QList<QAudioDevice> m_inputs;
    QList<QAudioDevice> m_outputs;
    QList<QCameraDevice> m_cameras;
    QTimer m_timer;
    QThread m_audioThread;
};

/// The device of that id; without a wish, or when it is not there, the first of the list.
template <typename Device>
[[nodiscard]] Device choose(const QList<Device>& devices, const QByteArray& wantedId)
{
    for (const Device& device : devices) {
        if (!wantedId.isEmpty() && device.id() == wantedId)
            return device;
    }
    return devices.isEmpty() ? Device() : devices.front();
}

} // namespace alcove::devices
