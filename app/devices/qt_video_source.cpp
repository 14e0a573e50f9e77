#include "app/devices/qt_video_source.h"

#include "app/devices/camera_access.h"
#include "app/devices/camera_format.h"
#include "app/devices/camera_picture.h"
#include "app/devices/device_list.h"

#include <QVideoFrame>

namespace alcove::devices {

using device::VideoSourceState;

namespace {

// chosen: cameras deliver within a second of starting; two without a picture is a camera that hangs.
constexpr Duration kStalledAfter = std::chrono::seconds(2);
constexpr std::chrono::milliseconds kCheckEvery(500);
// chosen: a camera that failed is left alone for a moment, since opening one takes up to a second.
constexpr Duration kAttemptEvery = std::chrono::seconds(2);

QCameraFormat nearestFormat(const QCameraDevice& camera, device::VideoFormat wanted)
{
    const QList<QCameraFormat> formats = camera.videoFormats();
    std::vector<CameraMode> modes;
    for (const QCameraFormat& format : formats) {
        modes.push_back({ format.resolution().width(), format.resolution().height(),
            static_cast<double>(format.maxFrameRate()), format.pixelFormat() == QVideoFrameFormat::Format_Jpeg });
    }
    const auto best = chooseMode(modes, wanted);
    return best ? formats[static_cast<qsizetype>(*best)] : QCameraFormat();
}

} // namespace

QtVideoSource::QtVideoSource(DeviceList& list, QByteArray cameraId, device::VideoFormat wanted)
    : m_list(list)
    , m_wantedId(std::move(cameraId))
    , m_wanted(wanted)
{
    connect(&m_list, &DeviceList::camerasChanged, this, &QtVideoSource::onCamerasChanged);
    connect(&m_watchdog, &QTimer::timeout, this, &QtVideoSource::check);
}

QtVideoSource::~QtVideoSource() { stop(); }

QCameraDevice QtVideoSource::target() const { return devices::choose(m_list.cameras(), m_wantedId); }

Status QtVideoSource::start(FrameHandler handler)
{
    if (m_frameHandler)
        return Error { ErrorCode::InvalidState, "camera is already started" };
    m_list.refresh();
    switch (obstacle()) {
    case VideoSourceState::Lost:
        return Error { ErrorCode::NotFound, "there is no camera" };
    case VideoSourceState::Denied:
        return Error { ErrorCode::PermissionDenied, "the system denies the camera" };
    case VideoSourceState::Busy:
        return Error { ErrorCode::Busy, "another program uses the camera" };
    default:
        break;
    }
    m_frameHandler = std::move(handler);
    m_watchdog.start(kCheckEvery);
    openCamera();
    return {};
}

void QtVideoSource::stop()
{
    m_watchdog.stop();
    closeCamera();
    m_frameHandler = nullptr;
    m_state = VideoSourceState::Stopped;
}

void QtVideoSource::choose(QByteArray cameraId)
{
    m_wantedId = std::move(cameraId);
    if (m_frameHandler)
        onCamerasChanged();
}

void QtVideoSource::openCamera()
{
    const QCameraDevice device = target();
    m_openId = device.id();
    m_lastFrame = MonotonicClock::now();
    m_open = std::make_unique<Open>(device);
    connect(&m_open->sink, &QVideoSink::videoFrameChanged, this, &QtVideoSource::onFrame);
    connect(&m_open->camera, &QCamera::errorOccurred, this, &QtVideoSource::onError);
    const QCameraFormat format = nearestFormat(device, m_wanted);
    if (!format.isNull())
        m_open->camera.setCameraFormat(format);
    m_open->session.setCamera(&m_open->camera);
    m_open->session.setVideoSink(&m_open->sink);
    m_open->camera.start();
}

void QtVideoSource::closeCamera()
{
    if (!m_open)
        return;
    m_open->sink.disconnect(this);
    m_open->camera.disconnect(this);
    m_open->camera.stop();
    // Later: a frame or error signal of this very camera may be under way further up the stack.
    m_open.release()->deleteLater();
    m_openId.clear();
}

void QtVideoSource::onFrame(const QVideoFrame& cameraFrame)
{
    const Instant arrived = MonotonicClock::now();
    auto pixels = readPicture(cameraFrame);
    if (!pixels)
        return;
    m_lastFrame = arrived;
    m_lastCaptureTime = std::max(arrived, m_lastCaptureTime + Duration(1));
    enter(VideoSourceState::Running);
    if (m_frameHandler)
        m_frameHandler({ std::move(pixels), m_lastCaptureTime });
}

void QtVideoSource::onError(QCamera::Error error)
{
    if (error == QCamera::NoError)
        return;
    closeCamera();
    m_nextAttempt = MonotonicClock::now() + kAttemptEvery;
    // A camera that is there, may be opened and yet fails is nearly always in use elsewhere.
    const VideoSourceState reason = obstacle();
    enter(reason == VideoSourceState::Running ? VideoSourceState::Busy : reason);
}

void QtVideoSource::onCamerasChanged()
{
    if (!m_frameHandler || (m_open && m_openId == target().id()))
        return;
    closeCamera();
    m_nextAttempt = {};
    check();
}

VideoSourceState QtVideoSource::obstacle() const
{
    const QCameraDevice camera = target();
    switch (camera.isNull() ? CameraAccess::Absent : cameraAccess(camera.id())) {
    case CameraAccess::Busy:
        return VideoSourceState::Busy;
    case CameraAccess::Denied:
        return VideoSourceState::Denied;
    case CameraAccess::Absent:
        return VideoSourceState::Lost;
    case CameraAccess::Free:
    case CameraAccess::Unknown:
        break;
    }
    return VideoSourceState::Running;
}

void QtVideoSource::check()
{
    const Instant now = MonotonicClock::now();
    if (m_open && now - m_lastFrame < kStalledAfter)
        return;
    const bool stalled = m_open != nullptr;
    closeCamera();
    const VideoSourceState reason = obstacle();
    if (reason != VideoSourceState::Running) {
        enter(reason);
        return;
    }
    if (stalled)
        enter(VideoSourceState::Stalled);
    if (m_frameHandler && now >= m_nextAttempt)
        openCamera();
}

void QtVideoSource::enter(VideoSourceState state)
{
    if (m_state == state)
        return;
    m_state = state;
    if (m_stateHandler)
        m_stateHandler(state);
}

} // namespace alcove::devices
