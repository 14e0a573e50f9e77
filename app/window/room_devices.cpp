#include "app/window/room_devices.h"

#include "core/device/file_audio_device.h"
#include "core/device/frame_strip.h"
#include "core/device/synthetic_video_source.h"

#include <atomic>

namespace alcove::app {
namespace {

using Kind = ui::DeviceModel::Kind;
using Verdict = ui::DeviceModel::SoundVerdict;

/// A meter that moves fifteen times a second looks alive; more only costs repaints.
constexpr int kMeterInterval = 66;
/// Chosen: any fixed number, so that two runs show the same made-up picture.
constexpr std::uint64_t kSyntheticSeed = 1;
/// chosen: as often as a camera that failed while it ran is tried again (QtVideoSource).
constexpr int kCameraRetry = 2000;
/// How long a loud moment is remembered for the verdict: about three seconds to a third.
constexpr double kForget = 0.975;
constexpr double kHeard = 0.01;  // -40 dBFS
constexpr double kQuiet = 0.06;  // -24 dBFS
constexpr double kLoud = 0.97;   // just under full scale

template <typename Device>
QVector<ui::DeviceChoice> choicesOf(const QList<Device>& devices)
{
    QVector<ui::DeviceChoice> out;
    for (const Device& device : devices)
        out.push_back({ QString::fromLatin1(device.id()), device.description() });
    return out;
}

template <typename Device>
QString currentOf(const QList<Device>& devices, const QByteArray& wanted)
{
    return devices.isEmpty() ? QString() : QString::fromLatin1(devices::choose(devices, wanted).id());
}

Verdict verdictFor(double peak)
{
    if (peak < kHeard)
        return Verdict::NoneHeard;
    if (peak < kQuiet)
        return Verdict::Quiet;
    return peak > kLoud ? Verdict::VeryLoud : Verdict::SoundsFine;
}

frame::VideoFrame stamped(const frame::VideoFrame& frame, std::uint32_t number)
{
    auto copy = std::make_shared<frame::I420Buffer>(*frame.pixels);
    device::stampStrip(*copy, number);
    return { std::move(copy), frame.captureTime };
}

QList<QByteArray> idsOf(const QList<QAudioDevice>& devices)
{
    QList<QByteArray> out;
    for (const QAudioDevice& device : devices)
        out << device.id();
    return out;
}

/// Why a camera did not start, as it would have said while it ran.
device::VideoSourceState stateOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Busy: return device::VideoSourceState::Busy;
    case ErrorCode::PermissionDenied: return device::VideoSourceState::Denied;
    default: return device::VideoSourceState::Lost;
    }
}

double zoomOf(ui::SessionToolsModel::Frame frame)
{
    using Frame = ui::SessionToolsModel::Frame;
    // chosen: at arm's length head and shoulders fill two thirds, then all of the picture
    switch (frame) {
    case Frame::Whole: return 1.0;
    case Frame::Closer: return 1.5;
    case Frame::Closest: return 2.2;
    }
    return 1.0;
}

} // namespace

/// The cut as the camera's thread reads it.
class RoomDevices::CropChoice {
public:
    void set(const dsp::PictureCrop& crop)
    {
        m_zoom.store(crop.zoom);
        m_oval.store(crop.oval);
    }
    [[nodiscard]] dsp::PictureCrop get() const { return { m_zoom.load(), m_oval.load() }; }

private:
    std::atomic<double> m_zoom = 1.0;
    std::atomic<bool> m_oval = false;
};

RoomDevices::RoomDevices(Config config)
    : m_config(std::move(config))
    , m_crop(std::make_shared<CropChoice>())
{
    connect(&m_list, &devices::DeviceList::inputsChanged, this, &RoomDevices::onMicrophones);
    connect(&m_list, &devices::DeviceList::outputsChanged, this, &RoomDevices::onSpeakers);
    connect(&m_config.call, &ui::CallModel::loudspeakerRequested, this, &RoomDevices::useLoudspeaker);
    connect(&m_list, &devices::DeviceList::camerasChanged, this, &RoomDevices::onCameras);
    connect(&m_config.model, &ui::DeviceModel::chooseRequested, this, &RoomDevices::choose);
    connect(&m_config.model, &ui::DeviceModel::previewRequested, this, &RoomDevices::setPreview);
    connect(&m_config.call, &ui::CallModel::cameraAgainRequested, this, &RoomDevices::openCameraAgain);
    m_cameraRetry.setSingleShot(true);
    m_cameraRetry.setInterval(kCameraRetry);
    connect(&m_cameraRetry, &QTimer::timeout, this, &RoomDevices::update);
    m_meter.setInterval(kMeterInterval);
    connect(&m_meter, &QTimer::timeout, this, &RoomDevices::measure);
    showChoices();
    onMicrophones();
    onSpeakers();
}

RoomDevices::~RoomDevices()
{
    closeCamera();
    if (m_sound)
        m_sound->stop();
}

void RoomDevices::setPreview(bool on)
{
    m_preview = on;
    update();
}

void RoomDevices::setInSession(bool on)
{
    m_inSession = on;
    m_sessionOpen = m_sessionOpen || on;
    update();
}

void RoomDevices::endSession()
{
    m_sessionOpen = m_inSession = false;
    m_guard.release();
    m_guardMuted = m_microphoneMuted = false;
    m_microphoneGone.clear();
    m_held &= SomeoneCameIn;
    m_config.hub.setSpeakerSilent(m_held != 0);
    update();
}

void RoomDevices::setCameraWanted(bool on)
{
    m_cameraWanted = on;
    update();
}

void RoomDevices::setHeld(Hold why, bool held)
{
    const int before = m_held;
    m_held = held ? m_held | why : m_held & ~why;
    if (m_held == before)
        return;
    // At once, before a device has closed: the next block of sound is silence.
    m_config.hub.setSpeakerSilent(m_held != 0 || m_guard.engaged());
    update();
}

void RoomDevices::setOwnFrame(ui::SessionToolsModel::Frame frame, bool oval)
{
    m_crop->set({ zoomOf(frame), oval });
}

void RoomDevices::update()
{
    // Opening a device reads the list anew, and news of it leads back here.
    m_updateAgain = true;
    if (std::exchange(m_updating, true))
        return;
    while (std::exchange(m_updateAgain, false))
        openAndClose();
    m_updating = false;
}

void RoomDevices::openAndClose()
{
    const bool open = (m_preview || m_inSession) && m_held == 0;
    if (open && !m_soundOpen)
        openSound();
    if (!open && m_soundOpen) {
        m_sound->stop();
        m_soundOpen = false;
        m_meter.stop();
    }
    if (open && m_cameraWanted && !m_cameraOpen)
        openCamera();
    if ((!open || !m_cameraWanted) && m_cameraOpen)
        closeCamera();
    if (!open || !m_cameraWanted)
        m_cameraRetry.stop();
}

void RoomDevices::openSound()
{
    if (!m_sound) {
        m_withoutDevices = !m_config.noSound && !hasSound();
        if (m_config.noSound || m_withoutDevices) {
            device::FileAudioDevice::Config silence;
            silence.microphone = std::vector<std::int16_t>(SampleCount::kPerSecond, 0);
            if (auto device = device::FileAudioDevice::create(std::move(silence)))
                m_sound = std::move(device).value();
        } else {
            auto device = std::make_unique<devices::QtAudioDevice>(m_list, devices::QtAudioDevice::Choice { m_inputId, m_outputId });
            m_qtSound = device.get();
            m_sound = std::move(device);
        }
        m_sound->setChangeHandler([this](device::AudioDirection direction, device::AudioDeviceChange change) {
            QMetaObject::invokeMethod(this, [this, direction, change] { onAudioChange(direction, change); }, Qt::QueuedConnection);
        });
    }
    m_soundOpen = m_sound->start(m_config.hub).has_value();
    if (!m_soundOpen || m_withoutDevices)
        tell(ui::CallModel::Notice::MicrophoneGone);
    m_meter.start();
}

void RoomDevices::openCamera()
{
    if (!m_camera) {
        if (m_config.syntheticCamera)
            m_camera = std::make_unique<device::SyntheticVideoSource>(kSyntheticSeed, device::VideoFormat {});
        else
            m_camera = std::make_unique<devices::QtVideoSource>(m_list, m_cameraId, device::VideoFormat {});
        m_camera->setStateHandler([this](device::VideoSourceState state) {
            QMetaObject::invokeMethod(this, [this, state] { onVideoState(state); }, Qt::QueuedConnection);
        });
    }
    const bool stamp = m_config.syntheticCamera;
    auto number = std::make_shared<std::atomic<std::uint32_t>>(0);
    const Status started = m_camera->start([this, stamp, number, crop = m_crop](frame::VideoFrame frame) {
        if (stamp)
            frame = stamped(frame, (*number)++ & device::kMaxStripNumber);
        // Before anything else sees it: what is cut away reaches neither preview nor encoder.
        frame.pixels = dsp::cropped(frame.pixels, crop->get());
        m_config.ownPicture.push(frame);
        m_config.onFrame(std::move(frame));
    });
    m_cameraOpen = started.has_value();
    if (m_cameraOpen)
        return;
    onVideoState(stateOf(started.error().code));
    m_cameraRetry.start();
}

void RoomDevices::closeCamera()
{
    if (m_camera)
        m_camera->stop();
    m_cameraOpen = false;
    m_config.ownPicture.clear();
}

void RoomDevices::openCameraAgain()
{
    closeCamera();
    update();
}

bool RoomDevices::hasSound() const { return !m_list.inputs().isEmpty() || !m_list.outputs().isEmpty(); }

/// A camera that came while one is wanted is opened at once.
void RoomDevices::onCameras()
{
    showChoices();
    update();
}

void RoomDevices::tellThrough(ui::CallModel* call) { m_told = call; }

/// Outside a session nothing is said above the controls, and nothing is muted: the check has words of its own.
bool RoomDevices::mayTell()
{
    using State = ui::CallModel::State;
    const State state = told().state();
    return state != State::Idle && state != State::Invitation && state != State::Ended;
}

void RoomDevices::tell(ui::CallModel::Notice notice)
{
    if (mayTell())
        told().setNotice(notice);
}

void RoomDevices::untell(ui::CallModel::Notice notice)
{
    if (told().notice() == notice)
        told().setNotice(ui::CallModel::Notice::None);
}

void RoomDevices::showChoices()
{
    m_config.model.setChoices(Kind::Microphone, choicesOf(m_list.inputs()), currentOf(m_list.inputs(), m_inputId));
    m_config.model.setChoices(Kind::Speaker, choicesOf(m_list.outputs()), currentOf(m_list.outputs(), m_outputId));
    if (m_config.syntheticCamera)
        m_config.model.setChoices(Kind::Camera, { { QStringLiteral("drawn"), QStringLiteral("Alcove") } }, QStringLiteral("drawn"));
    else
        m_config.model.setChoices(Kind::Camera, choicesOf(m_list.cameras()), currentOf(m_list.cameras(), m_cameraId));
}

void RoomDevices::choose(Kind kind, const QString& id)
{
    const QByteArray wanted = id.toLatin1();
    if (kind == Kind::Camera) {
        m_cameraId = wanted;
        if (auto* camera = dynamic_cast<devices::QtVideoSource*>(m_camera.get()))
            camera->choose(wanted);
    } else {
        (kind == Kind::Microphone ? m_inputId : m_outputId) = wanted;
        if (m_qtSound)
            m_qtSound->choose({ m_inputId, m_outputId });
    }
    showChoices();
}

/// The list decides, not the stream: a sound server moves the stream of an unplugged headset to a
/// loudspeaker without a word.
void RoomDevices::onSpeakers()
{
    using Notice = ui::CallModel::Notice;
    keepWanting(m_outputId, std::exchange(m_speakerInUse, currentOf(m_list.outputs(), m_outputId).toLatin1()), idsOf(m_list.outputs()));
    const HeadsetGuard::Event event = m_guard.onSpeakers(idsOf(m_list.outputs()), m_outputId, m_sessionOpen);
    if (event == HeadsetGuard::Event::Lost) {
        m_config.hub.setSpeakerSilent(true);
        m_guardMuted = !told().muted();
        tell(Notice::HeadsetGone);
        Q_EMIT told().muteRequested(true);
    } else if (event == HeadsetGuard::Event::Back) {
        choose(Kind::Speaker, QString::fromLatin1(m_guard.speaker()));
        useLoudspeaker();
        return;
    }
    showChoices();
    reopenSound();
}

void RoomDevices::useLoudspeaker()
{
    m_guard.release();
    m_config.hub.setSpeakerSilent(m_held != 0);
    untell(ui::CallModel::Notice::HeadsetGone);
    // A headset has a microphone, too: what became of that is still to be answered.
    if (!m_microphoneGone.isEmpty())
        tell(ui::CallModel::Notice::MicrophoneGone);
    if (std::exchange(m_guardMuted, false))
        Q_EMIT told().muteRequested(false);
}

void RoomDevices::onMicrophones()
{
    using Notice = ui::CallModel::Notice;
    const QList<QByteArray> ids = idsOf(m_list.inputs());
    const QByteArray before = std::exchange(m_microphoneInUse, currentOf(m_list.inputs(), m_inputId).toLatin1());
    const bool gone = !before.isEmpty() && !ids.contains(before);
    keepWanting(m_inputId, before, ids);
    if (!m_microphoneGone.isEmpty() && ids.contains(m_microphoneGone))
        onMicrophoneBack();
    else if (gone && m_sessionOpen && !m_guard.engaged()) {
        // Another microphone may hear more of the room: nothing is sent until the person says so.
        m_microphoneGone = before;
        m_microphoneMuted = !told().muted();
        tell(Notice::MicrophoneGone);
        Q_EMIT told().muteRequested(true);
    }
    showChoices();
    reopenSound();
}

/// The system's own choice follows a device that goes and not one that comes back: the one in use stays the wanted one.
void RoomDevices::keepWanting(QByteArray& wanted, const QByteArray& inUse, const QList<QByteArray>& ids)
{
    if (!wanted.isEmpty() || inUse.isEmpty() || ids.contains(inUse))
        return;
    wanted = inUse;
    if (m_qtSound)
        m_qtSound->choose({ m_inputId, m_outputId });
}

/// The same microphone hears the same room: what only its going had changed is undone, unless the person
/// has answered the line meanwhile.
void RoomDevices::onMicrophoneBack()
{
    const QByteArray back = std::exchange(m_microphoneGone, {});
    const bool muted = std::exchange(m_microphoneMuted, false);
    if (told().notice() == ui::CallModel::Notice::None)
        return;
    choose(Kind::Microphone, QString::fromLatin1(back));
    m_microphoneInUse = back;
    untell(ui::CallModel::Notice::MicrophoneGone);
    if (muted)
        Q_EMIT told().muteRequested(false);
}

/// The first device that comes ends the silence that stood in for it.
void RoomDevices::reopenSound()
{
    if (m_withoutDevices && hasSound()) {
        m_withoutDevices = false;
        if (m_sound)
            m_sound->stop();
        m_sound.reset();
        m_soundOpen = false;
        untell(ui::CallModel::Notice::MicrophoneGone);
    }
    update();
}

void RoomDevices::measure()
{
    const double level = m_config.hub.captureLevel();
    m_recentPeak = std::max(level, m_recentPeak * kForget);
    m_config.model.setMicrophoneLevel(level);
    m_config.model.setSoundVerdict(verdictFor(m_recentPeak));
}

QByteArray RoomDevices::choiceOf(ui::DeviceModel::Kind kind) const { return m_config.model.current(kind).toLatin1(); }

void RoomDevices::onVideoState(device::VideoSourceState state)
{
    Q_EMIT videoStateChanged(state);
    using State = device::VideoSourceState;
    if (state == State::Lost || state == State::Busy || state == State::Denied || state == State::Stalled)
        tell(ui::CallModel::Notice::CameraGone);
    else if (state == State::Running)
        untell(ui::CallModel::Notice::CameraGone);
}

void RoomDevices::onAudioChange(device::AudioDirection direction, device::AudioDeviceChange change)
{
    using Notice = ui::CallModel::Notice;
    // While the guard stands its words are the ones that count, and nothing but the person ends them.
    // Before the person went in nothing is sent and nobody is heard: another device takes over without a word.
    if (m_guard.engaged() || !mayTell() || !m_sessionOpen)
        return;
    const Notice gone = direction == device::AudioDirection::Capture ? Notice::MicrophoneGone : Notice::SpeakerGone;
    if (change == device::AudioDeviceChange::Lost || change == device::AudioDeviceChange::Replaced)
        tell(gone);
    if (change == device::AudioDeviceChange::Replaced)
        Q_EMIT told().muteRequested(true);
    // Another microphone took over: it stays muted, and the line says so, until the person answers it.
    if (change == device::AudioDeviceChange::Running && !told().muted())
        untell(gone);
}

} // namespace alcove::app
