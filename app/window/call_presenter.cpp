#include "app/window/call_presenter.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>

namespace alcove::app {
namespace {

using Quality = ui::CallModel::Quality;
using Notice = ui::CallModel::Notice;

constexpr qint64 kLongMoment = 3 * 60 * 1000;
constexpr qint64 kLongReconnecting = 30 * 1000;
constexpr qint64 kMinute = 60 * 1000;
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
    const double loss = std::max(view.loss, view.lossReceived);
    if (loss > kWeakLoss || view.roundTrip > kWeakRoundTrip || view.pictureSuspended)
        return Quality::Weak;
    if (loss > kUnevenLoss || view.roundTrip > kUnevenRoundTrip)
        return Quality::Uneven;
    return Quality::Steady;
}

QStringList groupsOfThree(const std::string& digits)
{
    constexpr int kGroup = 3;
    const QString all = QString::fromStdString(digits).remove(QLatin1Char(' '));
    QStringList out;
    for (qsizetype i = 0; i < all.size(); i += kGroup)
        out << all.mid(i, kGroup);
    return out;
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
        m_muteHintGiven = false;
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
    connectWords();
    connect(&call, &ui::CallModel::noticeDismissed, this, [this] { m_config.call.setNotice(Notice::None); });
    connect(&call, &ui::CallModel::leaveRequested, this, [this] { m_config.leave(); });
    connect(&call, &ui::CallModel::endRequested, this, [this] {
        if (m_config.end)
            m_config.end();
    });
    connect(&m_config.chat, &ui::ChatModel::sendRequested, this, [this](const QString& text) {
        if (m_differ)
            return;
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
    if (!std::exchange(m_digitsSent, true))
        sendDigits();
    applyMoment(view);
    applyWords(view);
    applyState(view);
    applyQuality(view);
    applyWay(view);
    m_config.devices.setPeerLevel(view.peerLevel);
    applyMuteHint(view);
    Q_EMIT viewed(view);
}

void CallPresenter::applyMoment(const CallView& view)
{
    using Asker = ui::CallModel::Asker;
    using Step = ui::CallModel::MomentStep;
    ui::CallModel& call = m_config.call;
    const Asker asker = view.own.moment ? Asker::Me : view.peer.moment ? Asker::Peer : Asker::Nobody;
    if (asker != Asker::Nobody)
        call.setMomentBy(asker, Step::Resting);
    else if (view.own.away)
        call.setMomentBy(call.momentBy(), Step::MayReturn);
    else
        call.setMomentBy(call.momentBy(), view.peer.away ? Step::AwaitingPeer : Step::Resting);
    const bool moment = view.state == session::SessionState::Moment;
    if (moment && !m_momentSince.isValid())
        m_momentSince.start();
    if (!moment)
        m_momentSince.invalidate();
    call.setMomentLong(moment && m_momentSince.elapsed() > kLongMoment);
}

/// Told once for each mute, for as long as the person speaks, and a little longer than a pause in a sentence.
void CallPresenter::applyMuteHint(const CallView& view)
{
    constexpr double kSpeech = 0.03; // about -30 dBFS, above a quiet room's noise
    constexpr qint64 kPause = 2000;
    ui::CallModel& call = m_config.call;
    const bool speaking = m_muted && view.state == session::SessionState::InCall && view.captureLevel > kSpeech;
    if (speaking && !m_muteHintGiven)
        m_spokeMuted.start();
    const bool shown = m_muted && m_spokeMuted.isValid() && m_spokeMuted.elapsed() < kPause;
    if (call.speakingWhileMuted() && !shown)
        m_muteHintGiven = true;
    if (!shown)
        m_spokeMuted.invalidate();
    call.setSpeakingWhileMuted(shown);
}

void CallPresenter::applyReconnecting(const CallView& view)
{
    ui::CallModel& call = m_config.call;
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
    const qint64 lost = reconnecting ? m_reconnectingSince.elapsed() : 0;
    call.setReconnectingLong(reconnecting && lost > kLongReconnecting);
    call.setPlanBDue(reconnecting && lost >= call.planB().minutes * kMinute);
}

void CallPresenter::applyState(const CallView& view)
{
    using State = session::SessionState;
    ui::CallModel& call = m_config.call;
    const bool rests = view.state == State::Moment || view.own.away;
    call.setMuted(rests || m_muted);
    call.setCameraOff(rests || m_cameraOff);
    applyReconnecting(view);
    call.setState(toScreen(view.state));
    // Own devices open by this person's own press alone: going in, and coming back from a moment. Neither
    // the end of the other's moment nor a line that is back opens them.
    const bool back = view.state == State::Moment && !view.own.away;
    const bool wanted = (view.state == State::InCall || view.state == State::Reconnecting || back) && !view.own.away;
    Q_EMIT resting(view.own.away);
    if (std::exchange(m_devicesWanted, wanted) != wanted)
        Q_EMIT devicesWanted(wanted);
}

void CallPresenter::connectWords()
{
    ui::CallModel& call = m_config.call;
    connect(&call, &ui::CallModel::wordsMatchRequested, this,
        [this] { m_config.toCall([](session::Call& c, Instant now) { c.setWords(true, false, now); }); });
    connect(&call, &ui::CallModel::wordsDifferRequested, this, [this] { setDiffer(true); });
    connect(&call, &ui::CallModel::wordsAgainRequested, this, [this] { setDiffer(false); });
    connect(&call, &ui::CallModel::digitsRequested, this, [this](bool on) {
        if (m_config.settings)
            m_config.settings->setWordsAsDigits(on);
        sendDigits();
    });
}

/// Whoever may be in between hears, sees and is told nothing more from here, and not that it was noticed.
void CallPresenter::setDiffer(bool differ)
{
    if (m_differ == differ)
        return;
    m_differ = differ;
    Q_EMIT m_config.call.muteRequested(differ);
    if (differ)
        Q_EMIT m_config.call.cameraOffRequested(true);
    m_config.call.setVerification(differ ? ui::CallModel::Verification::Different : ui::CallModel::Verification::NotChecked);
    Q_EMIT wordsDiffer(differ);
}

/// There is a list of words for English alone; both sides show digits as soon as one side needs them.
void CallPresenter::sendDigits()
{
    const bool digits = (m_config.settings && m_config.settings->wordsAsDigits()) || QLocale().language() != QLocale::English;
    m_config.toCall([digits](session::Call& c, Instant now) { c.setWordsAsDigits(digits, now); });
}

void CallPresenter::applyWords(const CallView& view)
{
    using Verification = ui::CallModel::Verification;
    ui::CallModel& call = m_config.call;
    if (view.wordsBroken && !std::exchange(m_brokenSeen, true))
        setDiffer(true);
    QStringList words;
    if (view.own.wordsAsDigits || view.peer.wordsAsDigits)
        words = groupsOfThree(view.digits);
    else
        for (const std::string& word : view.words)
            words << QString::fromStdString(word);
    call.setSafetyWords(words, m_config.side == session::Side::Client);
    if (m_differ)
        call.setVerification(Verification::Different);
    else if (view.verified)
        call.setVerification(Verification::Verified, QDateTime::fromSecsSinceEpoch(view.verified->time_since_epoch().count()).date());
    else
        call.setVerification(view.otherComputer ? Verification::Changed : Verification::NotChecked);
}

void CallPresenter::end()
{
    m_differ = m_brokenSeen = m_devicesWanted = m_muteHintGiven = false;
    m_digitsSent = false;
    m_way = CallView::Way::Unknown;
    m_momentSince.invalidate();
    m_reconnectingSince.invalidate();
    m_spokeMuted.invalidate();
    m_config.call.setNotice(Notice::None);
    Q_EMIT ended();
}

/// A session that went through a service once was seen by it, whatever came after.
void CallPresenter::applyWay(const CallView& view)
{
    using Way = ui::CallModel::Way;
    if (view.way == CallView::Way::Relayed || m_way == CallView::Way::Unknown)
        m_way = view.way;
    m_config.call.setWay(m_way == CallView::Way::Relayed ? Way::Relayed : m_way == CallView::Way::Direct ? Way::Direct : Way::Unknown);
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
    // What this side sends gets lost while all of theirs arrives: they are the ones who miss words.
    const bool theyMiss = view.loss > kUnevenLoss && view.lossReceived < kUnevenLoss / 2;
    if (worse && call.notice() == Notice::None)
        call.setNotice(theyMiss ? Notice::PeerLineWeak : Notice::LineUneven);
    if (better && (call.notice() == Notice::LineUneven || call.notice() == Notice::PeerLineWeak))
        call.setNotice(Notice::None);
}

} // namespace alcove::app
