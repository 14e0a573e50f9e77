#include "app/window/client_desk.h"

#include "app/engine/endpoints.h"
#include "app/engine/network_watch.h"
#include "core/base/log.h"
#include "core/crypto/key_fingerprint.h"
#include "core/session/invitation_text.h"

#include <QDateTime>

namespace alcove::app {
namespace {

using State = ui::CallModel::State;
using Problem = ui::HomeModel::LinkProblem;

QDateTime toDateTime(UnixTime time) { return QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count()); }

Problem problemFor(const Error& error)
{
    if (error.code == ErrorCode::NotFound)
        return Problem::NotALink;
    if (error.code == ErrorCode::InvalidArgument)
        return Problem::Several;
    return error.code == ErrorCode::UnsupportedVersion ? Problem::OtherVersion : Problem::PartMissing;
}

/// Chosen: a session that began half a day ago is over, whatever its link said.
constexpr qint64 kOverAfterSeconds = 12 * 60 * 60;

QDateTime startOf(const session::Invitation& invitation)
{
    if (!invitation.meeting)
        return {};
    const QDateTime start = toDateTime(invitation.meeting->start);
    return start.secsTo(QDateTime::currentDateTime()) > kOverAfterSeconds ? QDateTime() : start;
}

/// A visit lives this much longer on net, without media: what is written after the session still goes over.
/// Chosen: an answer takes a few minutes; a computer that is left open is no longer a visitor after these.
constexpr std::chrono::minutes kAfterSession { 10 };
/// A visit that goes lives this much longer on net, so that its goodbye goes out.
constexpr Duration kGoodbye = std::chrono::milliseconds(800);

session::Invitation copyOf(const session::Invitation& from)
{
    session::Invitation copy;
    copy.relayOnly = from.relayOnly;
    copy.guest = from.guest;
    copy.expiry = from.expiry;
    copy.therapistKey = from.therapistKey;
    copy.secret = from.secret.clone();
    copy.endpoints = from.endpoints;
    copy.brokerLogin = from.brokerLogin;
    copy.practiceId = from.practiceId;
    copy.brokerAuthority = from.brokerAuthority;
    copy.meeting = from.meeting;
    copy.stun = from.stun;
    return copy;
}

} // namespace

/// One visit to a therapist, on net from its making to its end.
class ClientDesk::Visit {
public:
    struct Config {
        CallWorkshop& workshop;
        AudioHub& hub;
        transport::RendezvousConnector& connector;
        crypto::KeyPair staticKey;
        std::string displayName;
        session::Invitation invitation;
        records::StoredContact contact;
        std::vector<transport::RendezvousEndpoint> places;
        ContactBook& contacts;
        std::function<void(CallView)> publish;
        std::function<void(std::string)> chat;
        std::function<void(session::ControlType, Bytes)> feature;
        std::function<void(session::KnockState, std::optional<Error>)> knock;
        std::function<void(media::ShownFrame)> onFrame;
    };

    explicit Visit(Config config)
        : m_config(std::move(config))
        , m_tap({ [this](CallView view) { publish(std::move(view)); }, m_config.chat, [this](const crypto::Key& secret) { return keepRelationship(secret); }, m_config.feature })
        , m_timer(
              m_config.workshop.loop(), [this] { return nextWakeup(); }, [this](Instant now) { onTimer(now); })
    {
    }

    ~Visit()
    {
        m_timer.stop();
        rest();
        m_tap.setCall(nullptr);
    }

    /// Sound goes no longer through this visit; it may be another's already when this one goes.
    void rest()
    {
        if (!std::exchange(m_sounds, false))
            return;
        m_config.hub.setActive(nullptr);
        m_config.workshop.loop().setWakeHandler({});
    }

    void start()
    {
        m_tap.setKnown(m_config.contact.verified, false);
        CallWorkshop::Hooks hooks;
        hooks.onFrame = m_config.onFrame;
        hooks.wakeupChanged = [this] { m_timer.changed(); };
        hooks.relayOnly = m_config.invitation.relayOnly;
        session::ClientSession::Config config { m_config.staticKey.clone(), m_config.invitation.therapistKey,
            m_config.contact.root.clone(), m_config.contact.context, m_config.displayName, ALCOVE_VERSION,
            m_config.contact.highestVersion, m_config.places, m_config.connector, &wallClockNow,
            m_config.workshop.makeCall(session::Side::Client, m_config.staticKey.clone(), m_tap, std::move(hooks)), m_config.knock, {} };
        auto session = session::ClientSession::create(std::move(config), MonotonicClock::now());
        if (!session) {
            m_config.knock(session::KnockState::Refused, session.error());
            return;
        }
        m_session = std::move(session).value();
        m_tap.setCall(&m_session->call());
        m_sounds = true;
        m_config.hub.setActive(&m_session->call().media());
        m_config.workshop.loop().setWakeHandler([this] { m_session->call().onAudioEncoded(MonotonicClock::now()); });
        m_session->start(MonotonicClock::now());
        m_network.emplace(m_config.workshop.loop(), [this](Instant now) { m_session->call().onInterfaceChange(now); });
        m_timer.changed();
    }

    [[nodiscard]] session::Call* call() { return m_session ? &m_session->call() : nullptr; }

    void forgetVerified()
    {
        m_config.contact.verified.reset();
        m_noted = true;
        m_tap.setKnown(std::nullopt, false);
        static_cast<void>(m_config.contacts.keepVerified(m_config.invitation.therapistKey, std::nullopt, {}));
    }

    /// The person compares the words (again): what both say from here on counts.
    void compare() { m_noted = false; }

private:
    /// Verified is written the moment both have said so; a person who was verified on another computer is told.
    void publish(CallView view)
    {
        if (view.own.wordsMatch && view.peer.wordsMatch && !std::exchange(m_noted, true)) {
            view.verified = m_config.contact.verified = wallClockNow();
            static_cast<void>(m_config.contacts.keepVerified(m_config.invitation.therapistKey, view.verified, view.peerName));
            m_tap.setKnown(view.verified, false);
        }
        if (view.met && !view.verified && !std::exchange(m_compared, true))
            m_tap.setKnown(std::nullopt, m_config.contacts.verifiedElsewhere(m_config.invitation.therapistKey, view.peerName));
        m_config.publish(std::move(view));
    }

    bool keepRelationship(const crypto::Key& secret)
    {
        if (m_config.invitation.guest || !m_config.contacts.keepRelationship(m_config.invitation.therapistKey, secret))
            return false;
        m_session->useRelationship(secret);
        return true;
    }

    void onTimer(Instant now)
    {
        if (!m_session)
            return;
        m_session->onTimer(now);
        if (now >= m_nextView) {
            m_nextView = now + kViewInterval;
            m_tap.publish();
        }
    }

    [[nodiscard]] std::optional<Instant> nextWakeup() const
    {
        if (!m_session)
            return std::nullopt;
        return std::min(m_session->nextWakeup().value_or(m_nextView), m_nextView);
    }

    Config m_config;
    CallTap m_tap;
    std::unique_ptr<session::ClientSession> m_session;
    WakeupTimer m_timer;
    std::optional<NetworkWatch> m_network;
    Instant m_nextView {};
    bool m_sounds = false;
    bool m_noted = true;     ///< nothing to write: nobody compared since
    bool m_compared = false; ///< with whom the vault knows
};

ClientDesk::ClientDesk(Config config)
    : m_config(std::move(config))
    , m_presenter({ session::Side::Client, m_config.models.call, m_config.models.chat, m_config.models.devices,
          [this](CallTask task) { toCall(std::move(task)); }, [this] { endVisit(session::ByeReason::SteppedOut); }, {}, &m_config.models.settings })
    , m_tools({ session::Side::Client, m_config.models.sessionTools, m_config.models.call, m_config.devices, m_config.hub, m_config.features,
          [this](CallTask task) { toCall(std::move(task)); } })
    , m_clock(m_config.models.call, m_config.models.clock)
{
    m_afterSession.setSingleShot(true);
    connect(&m_afterSession, &QTimer::timeout, this, &ClientDesk::endControl);
    ui::HomeModel& home = m_config.models.home;
    connect(&home, &ui::HomeModel::linkPasted, this, &ClientDesk::readLink);
    connect(&home, &ui::HomeModel::linkAccepted, this, &ClientDesk::acceptLink);
    connect(&home, &ui::HomeModel::linkDeclined, this, [this] {
        m_read.reset();
        m_config.models.home.setOpenedLink(std::nullopt);
    });
    connect(&home, &ui::HomeModel::waitingRoomRequested, this, &ClientDesk::goToWaitingRoom);
    connect(&home, &ui::HomeModel::therapistChosen, this, &ClientDesk::chooseTherapist);
    ui::CallModel& call = m_config.models.call;
    connect(&call, &ui::CallModel::goInRequested, this,
        [this] { toCall([](session::Call& c, Instant now) { c.setReady(true, now); }); });
    connect(&call, &ui::CallModel::notJustYetRequested, this, [this] {
        toCall([](session::Call& c, Instant now) { c.setNote(session::Presence::Note::LittleLonger, now); });
    });
    joinSession(m_presenter, m_tools, m_config.devices);
    showTherapists();
    connect(&call, &ui::CallModel::wordsMatchRequested, this, [this] {
        m_config.workshop.loop().post([visit = m_visit] {
            if (visit)
                visit->compare();
        });
    });
    connect(&m_presenter, &CallPresenter::wordsDiffer, this, [this](bool differ) {
        if (!m_accepted)
            return;
        const FeatureLine::Person person = personOf(m_accepted->therapistKey);
        m_config.features.setHeld(person, differ);
        if (differ)
            forgetVerified();
    });
}

ClientDesk::~ClientDesk()
{
    onNetAndWait(m_config.workshop, [this] {
        m_netVisit.reset();
        m_visit.reset();
        m_lingering.reset();
    });
}

std::optional<ConnectionCheck::Target> ClientDesk::checkTarget()
{
    if (!m_accepted || m_visit)
        return std::nullopt;
    auto contact = m_config.contacts.contact(*m_accepted, m_config.workshop.random());
    if (!contact)
        return std::nullopt;
    const bool hidden = m_config.models.settings.relayOnly() || m_accepted->relayOnly;
    return checkTargetOf(*m_accepted, *contact, hidden ? transport::RelayUse::Only : transport::RelayUse::WhenNeeded);
}

void ClientDesk::openLink(const QString& text) { readLink(text); }

void ClientDesk::readLink(const QString& text)
{
    ui::HomeModel& home = m_config.models.home;
    auto invitation = session::findInvitation(text.toStdString());
    if (!invitation) {
        home.setLinkProblem(problemFor(invitation.error()));
        return;
    }
    if (invitation->expiry <= wallClockNow()) {
        home.setLinkProblem(Problem::Expired, toDateTime(invitation->expiry).date(), nameOf(invitation->therapistKey));
        return;
    }
    home.setLinkProblem(Problem::None);
    ui::LinkSummary summary;
    summary.fingerprint = QString::fromStdString(crypto::keyFingerprint(invitation->therapistKey));
    for (const session::Endpoint& endpoint : invitation->endpoints)
        summary.places << QString::fromStdString(session::toString(endpoint));
    summary.worksUntil = toDateTime(invitation->expiry);
    m_read = std::move(invitation).value();
    home.setOpenedLink(summary);
}

ui::PersonName ClientDesk::nameOf(const crypto::PublicKey& therapist) const
{
    const QString name = m_names.value(personOf(therapist));
    // Until the first meeting nobody is named.
    return name.isEmpty() ? ui::PersonName(tr("Your therapist"), tr("your therapist")) : ui::PersonName(name);
}

void ClientDesk::showTherapists()
{
    auto therapists = m_config.contacts.therapists();
    if (!therapists) {
        log(LogLevel::Warning, "window", "the therapists one knows could not be read: " + therapists.error().detail);
        return;
    }
    QVector<ui::KnownTherapist> shown;
    ContactBook::Therapist* next = nullptr;
    for (ContactBook::Therapist& therapist : *therapists) {
        const FeatureLine::Person person = personOf(therapist.invitation.therapistKey);
        if (!therapist.name.empty())
            m_names.insert(person, QString::fromStdString(therapist.name));
        const QDateTime start = startOf(therapist.invitation);
        shown.push_back({ person, ui::PersonName(QString::fromStdString(therapist.name)), start });
        const bool earlier = next && start.isValid() && (!startOf(next->invitation).isValid() || start < startOf(next->invitation));
        if (!next || earlier)
            next = &therapist;
    }
    if (!m_accepted && next)
        planVisit(std::move(next->invitation), QString::fromStdString(next->name));
    m_config.models.home.setTherapists(shown, m_accepted ? personOf(m_accepted->therapistKey) : FeatureLine::Person());
}

void ClientDesk::chooseTherapist(const FeatureLine::Person& person)
{
    auto therapists = m_config.contacts.therapists();
    if (m_visit || !therapists)
        return;
    for (ContactBook::Therapist& therapist : *therapists) {
        if (personOf(therapist.invitation.therapistKey) == person)
            planVisit(std::move(therapist.invitation), QString::fromStdString(therapist.name));
    }
    showTherapists();
}

void ClientDesk::planVisit(session::Invitation invitation, const QString& name)
{
    const FeatureLine::Person person = personOf(invitation.therapistKey);
    if (!name.isEmpty())
        m_names.insert(person, name);
    m_accepted = std::move(invitation);
    ui::NextSession next;
    next.therapist = nameOf(m_accepted->therapistKey);
    next.start = startOf(*m_accepted);
    next.minutes = m_accepted->meeting ? m_accepted->meeting->minutes.value_or(0) : 0;
    m_config.models.waiting.setStart(next.start);
    m_config.models.about.setTherapist(person);
    m_config.models.home.setNextSession(next);
}

void ClientDesk::acceptLink()
{
    if (!m_read)
        return;
    session::Invitation invitation = *std::move(m_read);
    m_read.reset();
    if (auto kept = m_config.contacts.accept(invitation, m_config.workshop.random()); !kept)
        log(LogLevel::Warning, "window", "the link was not kept: " + kept.error().detail);
    m_config.models.home.setOpenedLink(std::nullopt);
    planVisit(std::move(invitation), {});
    showTherapists();
}

void ClientDesk::rename(const FeatureLine::Person& person, const QString& name)
{
    if (name.isEmpty() || m_names.value(person) == name)
        return;
    m_names.insert(person, name);
    crypto::PublicKey key {};
    if (person.size() != static_cast<qsizetype>(key.size()))
        return;
    std::copy(person.begin(), person.end(), key.begin());
    if (auto kept = m_config.contacts.rename(key, name.toStdString()); !kept && kept.error().code != ErrorCode::NotFound)
        log(LogLevel::Warning, "window", "a name was not kept: " + kept.error().detail);
    if (m_accepted && m_accepted->therapistKey == key) {
        std::optional<ui::NextSession> next = m_config.models.home.nextSession();
        if (next) {
            next->therapist = nameOf(key);
            m_config.models.home.setNextSession(next);
        }
        if (m_visit)
            m_config.models.call.setPeer(nameOf(key));
    }
    showTherapists();
}

void ClientDesk::goToWaitingRoom()
{
    if (!m_accepted)
        return;
    // A new visit of the same person takes the place of the one that only lingers; it has words of its own.
    endControl();
    m_config.features.setHeld(personOf(m_accepted->therapistKey), false);
    m_met = false;
    m_config.models.call.setPeer(nameOf(m_accepted->therapistKey));
    m_config.models.call.setError(std::nullopt);
    m_config.models.waiting.setTherapistHere(false);
    std::vector<transport::RendezvousEndpoint> places = placesToKnock();
    const bool nowhere = places.empty();
    m_config.models.waiting.setObstacle(nowhere ? Obstacle::NoService : Obstacle::None);
    m_config.models.call.setState(State::Gate);
    if (!nowhere)
        startVisit(std::move(places));
}

/// Whoever shall not learn this computer's address is not connected to.
std::vector<transport::RendezvousEndpoint> ClientDesk::placesToKnock() const
{
    return m_config.models.settings.relayOnly() ? hiddenMeetingPlaces(*m_accepted) : meetingPlaces(*m_accepted);
}

void ClientDesk::startVisit(std::vector<transport::RendezvousEndpoint> places)
{
    QObject* self = this;
    auto contact = m_config.contacts.contact(*m_accepted, m_config.workshop.random());
    if (!contact) {
        m_config.models.call.setError(contact.error().code);
        m_config.models.call.setState(State::Ended);
        return;
    }
    crypto::KeyPair staticKey = crypto::KeyPair::fromSecret(contact->ownStaticSecret.clone());
    Visit::Config config { m_config.workshop, m_config.hub, m_config.connector, std::move(staticKey), m_config.models.settings.ownName().toStdString(),
        copyOf(*m_accepted), std::move(contact).value(), std::move(places), m_config.contacts, {}, {}, {}, {}, {} };
    // A visit that lingers still speaks; the screen shows the one that was begun last.
    const auto onScreen = [self, this, number = ++m_visitNumber](std::function<void()> task) {
        onUi(self, [this, number, task = std::move(task)] {
            if (number == m_visitNumber)
                task();
        });
    };
    config.publish = [this, onScreen](CallView view) { onScreen([this, view = std::move(view)] { apply(view); }); };
    config.chat = [this, onScreen](std::string text) { onScreen([this, text = std::move(text)] { m_presenter.appendChat(text); }); };
    config.feature = [self, this, person = personOf(m_accepted->therapistKey)](session::ControlType type, Bytes body) {
        onUi(self, [this, person, type, body = std::move(body)] { m_config.features.deliver(person, type, body); });
    };
    config.knock = [this, onScreen](session::KnockState state, std::optional<Error> error) {
        onScreen([this, state, error = std::move(error)] { applyKnock(state, error); });
    };
    config.onFrame = [this](const media::ShownFrame& shown) { m_config.peerPicture.push(shown.frame); };
    auto visit = std::make_shared<Visit>(std::move(config));
    m_visit = visit;
    m_config.workshop.loop().post([this, visit] {
        m_netVisit = visit;
        visit->start();
    });
}

void ClientDesk::endVisit(session::ByeReason reason)
{
    m_config.models.waiting.setObstacle(Obstacle::None);
    if (!m_visit) {
        // Nobody was contacted: the waiting room is left all the same.
        m_config.models.call.setState(State::Idle);
        return;
    }
    m_lingering = std::exchange(m_visit, nullptr);
    m_config.workshop.loop().post([this, visit = m_lingering, reason] {
        m_netVisit.reset();
        visit->rest();
        if (session::Call* call = visit->call())
            call->leave(reason, MonotonicClock::now());
    });
    m_afterSession.start(kAfterSession);
    m_config.devices.setInSession(false);
    m_config.peerPicture.clear();
    m_config.models.chat.clear();
    m_config.models.waiting.setTherapistHere(false);
    m_presenter.end();
    m_tools.end();
    m_clock.plan({}, 0);
    m_config.models.call.setState(State::Idle);
    if (!m_met)
        endControl();
}

void ClientDesk::endControl()
{
    m_afterSession.stop();
    if (!m_lingering)
        return;
    m_config.features.keepOnly({});
    m_config.workshop.loop().post([visit = std::exchange(m_lingering, nullptr), &loop = m_config.workshop.loop()] {
        // Once more around the loop, so that a goodbye said just now is on its way.
        auto timer = std::make_shared<transport::NetLoop::Timer>();
        *timer = loop.scheduleAt(MonotonicClock::now() + kGoodbye, [visit, timer] { *timer = {}; });
    });
}

void ClientDesk::forgetVerified()
{
    m_config.workshop.loop().post([visit = m_visit] {
        if (visit)
            visit->forgetVerified();
    });
}

void ClientDesk::apply(const CallView& view)
{
    if (!m_visit)
        return;
    if (view.met) {
        if (!m_met)
            openFeatures(personOf(view.peerKey));
        m_met = true;
        m_config.models.waiting.setTherapistHere(true);
        m_config.models.waiting.setFewMinutes(view.peer.note == session::Presence::Note::FewMinutes);
    }
    if (view.state == session::SessionState::Ended) {
        endVisit(session::ByeReason::SteppedOut);
        return;
    }
    planClock(view.state);
    m_config.models.waiting.setObstacle(obstacleOf(view));
    CallView shown = view;
    if (!view.met)
        shown.state = session::SessionState::Gate;
    // The client's own readiness while the therapist has not let in yet is no admission.
    if (view.state == session::SessionState::Admitted && (!view.peer.ready || m_config.models.waiting.isHeld()))
        shown.state = session::SessionState::Waiting;
    const bool letIn = shown.state == session::SessionState::Admitted && m_config.models.call.state() != State::Admitted;
    m_presenter.apply(shown);
    // The person chose, in Settings and beforehand, not to be asked.
    if (letIn && !m_config.models.settings.askBeforeGoingIn())
        Q_EMIT m_config.models.call.goInRequested();
}

ClientDesk::Obstacle ClientDesk::obstacleOf(const CallView& view) const
{
    if (!view.noWay)
        return Obstacle::None;
    if (m_config.models.settings.relayOnly())
        return Obstacle::NoRelay;
    return m_accepted && m_accepted->relayOnly ? Obstacle::LinkNeedsRelay : Obstacle::NoWay;
}

void ClientDesk::planClock(session::SessionState state)
{
    const bool inside = state == session::SessionState::InCall || state == session::SessionState::Moment;
    if (inside && m_accepted && m_accepted->meeting)
        m_clock.plan(toDateTime(m_accepted->meeting->start), m_accepted->meeting->minutes.value_or(0));
}

void ClientDesk::applyKnock(session::KnockState state, const std::optional<Error>& error)
{
    if (state == session::KnockState::Refused && error)
        showRefusal(*error);
}

void ClientDesk::showRefusal(const Error& error)
{
    const QDate day = m_accepted ? toDateTime(m_accepted->expiry).date() : QDate();
    endVisit(session::ByeReason::SteppedOut);
    Problem problem = Problem::SomeoneElse;
    if (error.code == ErrorCode::Revoked)
        problem = Problem::TurnedOff;
    else if (error.code == ErrorCode::Expired)
        problem = Problem::Expired;
    const ui::PersonName therapist = m_accepted ? nameOf(m_accepted->therapistKey) : ui::PersonName();
    if (m_accepted) {
        if (auto gone = m_config.contacts.withdraw(m_accepted->therapistKey); !gone && gone.error().code != ErrorCode::NotFound)
            log(LogLevel::Warning, "window", "a link that ended was kept: " + gone.error().detail);
    }
    m_accepted.reset();
    m_config.models.home.setNextSession(std::nullopt);
    showTherapists();
    m_config.models.home.setLinkProblem(problem, day, therapist);
}

void ClientDesk::openFeatures(const FeatureLine::Person& person)
{
    m_config.features.open(person, [this](session::ControlType type, Bytes body) {
        const auto visit = m_visit ? m_visit : m_lingering;
        if (!visit)
            return;
        m_config.workshop.loop().post([visit, type, body = std::move(body)] {
            session::Call* call = visit->call();
            if (!call)
                return;
            if (auto sent = call->sendFeature(type, body, MonotonicClock::now()); !sent)
                log(LogLevel::Warning, "window", "a message was not taken: " + sent.error().detail);
        });
    });
}

void ClientDesk::toCall(CallTask task)
{
    if (!m_visit)
        return;
    m_config.workshop.loop().post([visit = m_visit, task = std::move(task)] {
        if (session::Call* call = visit->call())
            task(*call, MonotonicClock::now());
    });
}

void ClientDesk::onCaptured(frame::VideoFrame frame)
{
    m_config.workshop.loop().post([this, frame = std::move(frame)]() mutable {
        if (m_netVisit)
            if (session::Call* call = m_netVisit->call())
                call->onCapturedFrame(std::move(frame), MonotonicClock::now());
    });
}

} // namespace alcove::app
