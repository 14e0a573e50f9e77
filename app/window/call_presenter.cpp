#include "app/window/call_presenter.h"

#include <QDate>
#include <QDateTime>

namespace alcove::app {
namespace {

using Quality = ui::CallModel::Quality;
using Notice = ui::CallModel::Notice;

constexpr qint64 kLongMoment = 3 * 60 * 1000;
constexpr qint64 kLongReconnecting = 30 * 1000;
/// Chosen: the word for the line changes for the worse after a second and for the better after ten, so
/// that it does not flicker.
constexpr qint64 kWorseAfter = 1000;
constexpr qint64 kBetterAfter = 10 * 1000;
constexpr int kBackTogetherTime = 4000;
/// Chosen from what is audible and visible: repair hides loss up to a twentieth; beyond a fifth sound
/// suffers too. Delays: ITU-T G.114 calls 150 ms one way good and 400 ms the limit.
constexpr double kUnevenLoss = 0.05;
constexpr double kWeakLoss = 0.2;
constexpr Duration kUnevenRoundTrip = std::chrono::milliseconds(300);
constexpr Duration kWeakRoundTrip = std::chrono::milliseconds(800);

Quality judge(const CallView& view)
{
    if (view.state == session::SessionState::Reconnecting)
        return Quality::Reconnecting;
    if (view.loss > kWeakLoss || view.roundTrip > kWeakRoundTrip || view.pictureSuspended)
        return Quality::Weak;
    if (view.loss > kUnevenLoss || view.roundTrip > kUnevenRoundTrip)
        return Quality::Uneven;
    return Quality::Steady;
}

} // namespace

ui::CallModel::State toScreen(session::SessionState state)
{
    using State = ui::CallModel::State;
    switch (state) {
    case session::SessionState::Invitation: return State::Invitation;
    case session::SessionState::Gate: return State::Gate;
    case session::SessionState::Handshake: return State::Handshake;
    case session::SessionState::Waiting: return State::Waiting;
    case session::SessionState::Admitted: return State::Admitted;
    case session::SessionState::InCall: return State::InCall;
    case session::SessionState::Moment: return State::Moment;
    case session::SessionState::Reconnecting: return State::Reconnecting;
    case session::SessionState::Ended: return State::Ended;
    }
    return State::Idle;
}

CallPresenter::CallPresenter(Config config)
    : m_config(std::move(config))
{
    m_backTogether.setSingleShot(true);
    m_backTogether.setInterval(kBackTogetherTime);
    connect(&m_backTogether, &QTimer::timeout, this, [this] {
        if (m_config.call.notice() == Notice::BackTogether)
            m_config.call.setNotice(Notice::None);
    });
    connectRequests();
}

void CallPresenter::connectRequests()
{
    ui::CallModel& call = m_config.call;
    connect(&call, &ui::CallModel::muteRequested, this, [this](bool on) {
        m_muted = on;
        m_config.call.setMuted(on);
        m_config.toCall([on](session::Call& c, Instant now) { c.setMicrophoneOff(on, now); });
    });
    connect(&call, &ui::CallModel::cameraOffRequested, this, [this](bool on) {
        m_cameraOff = on;
        m_config.call.setCameraOff(on);
        m_config.toCall([on](session::Call& c, Instant now) { c.setCameraOff(on, now); });
        Q_EMIT cameraWanted(!on);
    });
    connect(&call, &ui::CallModel::momentRequested, this,
        [this] { m_config.toCall([](session::Call& c, Instant now) { c.setMoment(true, now); }); });
    connect(&call, &ui::CallModel::goBackRequested, this, [this](bool soundOnly) {
        if (soundOnly)
            Q_EMIT m_config.call.cameraOffRequested(true);
        m_config.toCall([](session::Call& c, Instant now) { c.setMoment(false, now); });
    });
    connect(&call, &ui::CallModel::soundOnlyRequested, this, [this](bool on) { Q_EMIT m_config.call.cameraOffRequested(on); });
    connect(&call, &ui::CallModel::wordsMatchRequested, this,
        [this] { m_config.toCall([](session::Call& c, Instant now) { c.setWords(true, false, now); }); });
    connect(&call, &ui::CallModel::wordsDifferRequested, this, [this] {
        // Whoever may be in between sees and hears nothing more from here.
        Q_EMIT m_config.call.muteRequested(true);
        Q_EMIT m_config.call.cameraOffRequested(true);
        m_config.toCall([](session::Call& c, Instant now) { c.setWords(false, true, now); });
    });
    connect(&call, &ui::CallModel::noticeDismissed, this, [this] { m_config.call.setNotice(Notice::None); });
    connect(&call, &ui::CallModel::leaveRequested, this, [this] { m_config.leave(); });
    connect(&m_config.chat, &ui::ChatModel::sendRequested, this, [this](const QString& text) {
        const std::string bytes = text.left(ui::ChatModel::kMaxLength).toStdString();
        m_config.toCall([bytes](session::Call& c, Instant now) {
            if (auto sent = c.sendChat(bytes, now); !sent)
                return;
        });
        m_config.chat.append({ true, text, QDateTime::currentDateTime() });
    });
}

void CallPresenter::appendChat(const std::string& text)
{
    m_config.chat.append({ false, QString::fromStdString(text), QDateTime::currentDateTime() });
}

void CallPresenter::apply(const CallView& view)
{
    ui::CallModel& call = m_config.call;
    if (!view.peerName.empty())
        call.setPeer(ui::PersonName(QString::fromStdString(view.peerName)));
    call.setPeerMuted(view.peer.microphoneOff);
    call.setPeerCameraOff(view.peer.cameraOff);
    call.setMomentBy(view.own.moment ? ui::CallModel::Asker::Me
            : view.peer.moment       ? ui::CallModel::Asker::Peer
                                     : ui::CallModel::Asker::Nobody);
    applyWords(view);
    applyState(view);
    applyQuality(view);
    m_config.devices.setPeerLevel(view.peerLevel);
    constexpr double kSpeech = 0.03; // about -30 dBFS, above a quiet room's noise
    call.setSpeakingWhileMuted(m_muted && view.state == session::SessionState::InCall && view.captureLevel > kSpeech);
}

void CallPresenter::applyState(const CallView& view)
{
    ui::CallModel& call = m_config.call;
    const ui::CallModel::State next = toScreen(view.state);
    const bool moment = view.state == session::SessionState::Moment;
    call.setMuted(moment || m_muted);
    call.setCameraOff(moment || m_cameraOff);
    if (moment && !m_momentSince.isValid())
        m_momentSince.start();
    if (!moment)
        m_momentSince.invalidate();
    call.setMomentLong(moment && m_momentSince.elapsed() > kLongMoment);
    const bool reconnecting = view.state == session::SessionState::Reconnecting;
    if (reconnecting && !m_reconnectingSince.isValid())
        m_reconnectingSince.start();
    if (!reconnecting && m_reconnectingSince.isValid()) {
        m_reconnectingSince.invalidate();
        if (view.state == session::SessionState::InCall) {
            call.setNotice(Notice::BackTogether);
            m_backTogether.start();
        }
    }
    call.setReconnectingLong(reconnecting && m_reconnectingSince.elapsed() > kLongReconnecting);
    if (call.state() == next)
        return;
    call.setState(next);
    Q_EMIT devicesWanted(view.state == session::SessionState::InCall || reconnecting);
}

void CallPresenter::applyWords(const CallView& view)
{
    ui::CallModel& call = m_config.call;
    QStringList words;
    for (const std::string& word : view.words)
        words << QString::fromStdString(word);
    call.setSafetyWords(words, m_config.side == session::Side::Client);
    if (view.wordsBroken || view.own.wordsDiffer || view.peer.wordsDiffer)
        call.setVerification(ui::CallModel::Verification::Different);
    else if (view.own.wordsMatch && view.peer.wordsMatch)
        call.setVerification(ui::CallModel::Verification::Verified, QDate::currentDate());
    else
        call.setVerification(ui::CallModel::Verification::NotChecked);
}

void CallPresenter::applyQuality(const CallView& view)
{
    ui::CallModel& call = m_config.call;
    const Quality now = judge(view);
    const Quality shown = call.quality();
    if (now == Quality::Reconnecting || shown == Quality::Reconnecting) {
        call.setQuality(now);
        return;
    }
    const bool worse = static_cast<int>(now) > static_cast<int>(shown);
    const bool better = static_cast<int>(now) < static_cast<int>(shown);
    QElapsedTimer& since = worse ? m_badSince : m_goodSince;
    (worse ? m_goodSince : m_badSince).invalidate();
    if (!worse && !better) {
        since.invalidate();
        return;
    }
    if (!since.isValid())
        since.start();
    if (since.elapsed() < (worse ? kWorseAfter : kBetterAfter))
        return;
    call.setQuality(now);
    if (worse && call.notice() == Notice::None)
        call.setNotice(Notice::LineUneven);
    if (better && call.notice() == Notice::LineUneven)
        call.setNotice(Notice::None);
}

} // namespace alcove::app
