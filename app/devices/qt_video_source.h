#pragma once

#include "core/device/video_source.h"

#include <QByteArray>
#include <QCamera>
#include <QCameraDevice>
#include <QMediaCaptureSession>
#include <QObject>
#include <QTimer>
#include <QVideoSink>

#include <memory>

namespace alcove::devices {

class DeviceList;

/// A camera through Qt Multimedia. It comes back by itself after it was unplugged, or when another
/// program lets go of it; while stopped it is closed and its own light is off.
/// Sequence: ui, the handlers too; the frame handler is to hand the picture on to another thread.
/// Source: Qt 6.4 neither reports a camera that is pulled out nor one that hangs (measured), so the
/// device list and a watchdog of two seconds decide.
class QtVideoSource final : public QObject, public device::VideoSource {
    Q_OBJECT
public:
    /// The list must outlive this object. An empty id is the system's default.
    QtVideoSource(DeviceList& list, QByteArray cameraId, device::VideoFormat wanted);
    ~QtVideoSource() override;

    void setStateHandler(StateHandler handler) override { m_stateHandler = std::move(handler); }
    Status start(FrameHandler handler) override;
    void stop() override;

    /// Changes cameras at once when started, at the next start otherwise.
    void choose(QByteArray cameraId);

    [[nodiscard]] device::VideoSourceState state() const { return m_state; }

private:
    void openCamera();
    void closeCamera();
    void onFrame(const QVideoFrame& cameraFrame);
    void onError(QCamera::Error error);
    void onCamerasChanged();
    void check();
    [[nodiscard]] device::VideoSourceState obstacle() const;
    void enter(device::VideoSourceState state);
    [[nodiscard]] QCameraDevice target() const;

    DeviceList& m_list;
    QByteArray m_wantedId;
    device::VideoFormat m_wanted;
    StateHandler m_stateHandler;
    FrameHandler m_frameHandler;
    device::VideoSourceState m_state = device::VideoSourceState::Stopped;

    /// One camera while it is open. Qt's objects are made anew each time: a session that stalled
    /// does not recover otherwise.
    struct Open : QObject {
        explicit Open(const QCameraDevice& device) : camera(device) { }
        QMediaCaptureSession session;
        QVideoSink sink;
        QCamera camera;
    };
    std::unique_ptr<Open> m_open;
    QByteArray m_openId;
    Instant m_lastFrame {};
    Instant m_nextAttempt {};
    Instant m_lastCaptureTime {};
    QTimer m_watchdog;
};

} // namespace alcove::devices
