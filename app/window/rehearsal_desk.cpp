#include "app/window/rehearsal_desk.h"

#include "core/base/log.h"

namespace alcove::app {
namespace {

using State = ui::CallModel::State;
using Notice = ui::CallModel::Notice;

} // namespace

RehearsalDesk::RehearsalDesk(Config config)
    : m_config(std::move(config))
    , m_presenter({ session::Side::Client, m_config.model.call(), m_config.model.chat(), m_config.deviceModel,
          [this](CallTask task) { toCall(std::move(task)); }, [] { } })
{
    connect(&m_config.model, &ui::RehearsalModel::openRequested, this, [this](bool on) { on ? open() : close(); });
    connect(&m_config.model, &ui::RehearsalModel::dropoutRequested, this, [this] {
        m_config.workshop.loop().post([this] {
            if (m_rehearsal)
                m_rehearsal->dropOut();
        });
    });
    connect(&m_presenter, &CallPresenter::devicesWanted, this, [this](bool on) {
        if (m_open)
            m_config.devices.setInSession(on);
    });
    connect(&m_presenter, &CallPresenter::cameraWanted, &m_config.devices, &RoomDevices::setCameraWanted);
    const ui::CallModel& call = m_config.model.call();
    connect(&call, &ui::CallModel::loudspeakerRequested, &m_config.devices, &RoomDevices::useLoudspeaker);
    connect(&call, &ui::CallModel::cameraAgainRequested, &m_config.devices, &RoomDevices::openCameraAgain);
}

RehearsalDesk::~RehearsalDesk()
{
    onNetAndWait(m_config.workshop, [this] { m_rehearsal.reset(); });
}

void RehearsalDesk::open()
{
    const State session = m_config.session.state();
    const bool free = session == State::Idle || session == State::Invitation || session == State::Ended;
    if (m_open || !free)
        return;
    m_open = true;
    ++m_number;
    m_latency.watch("rehearsal");
    m_config.model.restart();
    ui::CallModel& call = m_config.model.call();
    const QString partner = tr("Your rehearsal partner");
    call.setPeer(ui::PersonName(partner, partner)); // a description has no first name
    call.setNotice(Notice::None);
    call.setState(State::Handshake);
    m_config.devices.tellThrough(&call);
    Rehearsal::Config config { m_config.workshop, m_config.hub, {}, {}, {} };
    config.publish = [this, number = m_number](CallView view) {
        onUi(this, [this, number, view = std::move(view)] {
            if (m_open && number == m_number)
                apply(view);
        });
    };
    config.chat = [this](std::string text) { onUi(this, [this, text = std::move(text)] { m_presenter.appendChat(text); }); };
    config.onFrame = [this](const media::ShownFrame& shown) { m_config.peerPicture.push(shown.frame); };
    m_config.workshop.loop().post([this, config] {
        m_rehearsal = std::make_unique<Rehearsal>(config);
        if (auto started = m_rehearsal->start(); !started) {
            log(LogLevel::Warning, "window", "no rehearsal: " + started.error().detail);
            m_rehearsal.reset();
        }
    });
    m_running = true;
}

void RehearsalDesk::close()
{
    if (!m_open)
        return;
    m_open = false;
    m_running = false;
    m_config.workshop.loop().post([this] { m_rehearsal.reset(); });
    m_config.devices.endSession();
    m_config.devices.tellThrough(nullptr);
    m_presenter.end();
    m_config.devices.setCameraWanted(!m_config.session.cameraOff());
    m_config.peerPicture.clear();
    m_config.model.chat().clear();
    // Over before the microphone is said to be on: it is closed.
    m_config.model.call().setState(State::Idle);
    m_config.model.call().setMuted(false);
    m_latency.stop();
}

void RehearsalDesk::apply(const CallView& view)
{
    if (view.state == session::SessionState::Ended)
        return;
    m_presenter.apply(view);
}

void RehearsalDesk::toCall(CallTask task)
{
    m_config.workshop.loop().post([this, task = std::move(task)] {
        if (session::Call* call = m_rehearsal ? m_rehearsal->call() : nullptr)
            task(*call, MonotonicClock::now());
    });
}

void RehearsalDesk::onCaptured(const frame::VideoFrame& frame)
{
    if (!m_running)
        return;
    m_config.workshop.loop().post([this, frame] {
        if (m_rehearsal)
            m_rehearsal->onCaptured(frame);
    });
}

} // namespace alcove::app
