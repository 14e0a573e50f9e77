#include "app/window/therapist_desk.h"

#include "app/engine/endpoints.h"
#include "app/engine/network_watch.h"
#include "core/base/log.h"
#include "core/session/invitation_text.h"

#include <QDateTime>

#include <algorithm>

namespace alcove::app {
namespace {

using State = ui::CallModel::State;

/// Chosen: a link for one planned session stops the day after; one without an end lasts as long as the
/// format's longest, ninety days.
constexpr std::chrono::hours kAfterSession { 24 };
constexpr std::chrono::hours kWithoutTime { 24 * 7 };
/// A link's places for a broker: by TLS and by WebSocket.
constexpr std::size_t kBrokerWays = 2;
constexpr std::chrono::hours kUntilTurnedOff { 24 * 90 };

UnixTime unixTimeOf(const QDateTime& time) { return UnixTime { std::chrono::seconds(time.toSecsSinceEpoch()) }; }

UnixTime expiryOf(const ui::InvitationDraft& draft)
{
    const UnixTime now = wallClockNow();
    if (draft.stops == ui::InvitationDraft::Stops::WhenTurnedOff)
        return now + kUntilTurnedOff;
    if (!draft.start.isValid())
        return now + kWithoutTime;
    return unixTimeOf(draft.start) + std::chrono::minutes(draft.minutes) + kAfterSession;
}

QDateTime toDateTime(UnixTime time) { return QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count()); }

std::optional<session::MeetingTime> meetingOf(const session::InvitationBook::Terms& terms)
{
    return terms.planned ? std::optional(session::MeetingTime { *terms.planned, terms.minutes }) : std::nullopt;
}

/// Without a planned time nobody is too early; with one, half a day around it is.
bool isExpected(const session::InvitationBook::Terms& terms)
{
    constexpr std::chrono::hours kAround { 12 };
    const UnixTime now = wallClockNow();
    return !terms.planned || (now > *terms.planned - kAround && now < *terms.planned + kAround);
}

QString nameOf(session::VisitorId id) { return QString::number(id); }

} // namespace

/// The room and its listener, on net from making to end.
class TherapistDesk::Room final : private session::TherapistRoomObserver {
public:
    /// Somebody whose link leads to an address of the past.
    struct Stale {
        crypto::CredentialId id = 0;
        std::string label;
    };

    struct Config {
        CallWorkshop& workshop;
        AudioHub& hub;
        session::InvitationBook& book;
        crypto::KeyPair staticKey;
        std::unique_ptr<transport::RendezvousListener> listener;
        std::function<void(std::uint16_t)> keepPort;
        std::function<void(std::vector<Visitor>)> publishVisitors;
        std::function<void(session::VisitorId, CallView)> publishCall;
        std::function<void(session::VisitorId, std::string)> chat;
        std::function<void(crypto::PublicKey, session::ControlType, Bytes)> feature;
        std::function<void(media::ShownFrame)> onFrame;
        std::function<void(Error)> listenFailed;
        std::function<void(std::vector<Stale>)> publishSendAgain;
        /// Another computer came with a used link: whose it is.
        std::function<void(std::string)> linkTried;
        std::function<void(std::vector<BookLine>)> publishBook;
        ReachDesk& reach;
        rendezvous::BrokerRendezvous& broker;
    };

    explicit Room(Config config)
        : m_config(std::move(config))
        , m_timer(
              m_config.workshop.loop(), [this] { return nextWakeup(); }, [this](Instant now) { onTimer(now); })
    {
    }

    ~Room()
    {
        m_config.reach.setNetHandler({});
        m_timer.stop();
        m_config.hub.setActive(nullptr);
        m_config.workshop.loop().setWakeHandler({});
    }

    void start()
    {
        session::TherapistRoom::Config config { m_config.staticKey.clone(), ALCOVE_VERSION, m_config.book, m_config.workshop.random(),
            *this, &MonotonicClock::now, &wallClockNow, [this] { m_timer.changed(); }, {} };
        config.makeCall = [this](session::VisitorId id) { return makeCall(id); };
        m_room = std::make_unique<session::TherapistRoom>(std::move(config));
        transport::RendezvousListener::Events events;
        events.onConnection = [this](std::unique_ptr<transport::RendezvousConnection> c) {
            m_config.reach.noteConnection(*c);
            m_room->onConnection(std::move(c));
        };
        m_config.reach.setNetHandler([this] { onReach(); });
        events.onListening = [this](std::uint16_t port) {
            m_port = port;
            m_config.keepPort(port);
            m_config.reach.start(port);
        };
        events.onFailed = [this](const Error& error) { m_config.listenFailed(error); };
        m_config.listener->start(std::move(events));
        m_network.emplace(m_config.workshop.loop(), [this](Instant now) { m_room->onInterfaceChange(now); });
        m_timer.changed();
        publish(); // who there is, before anybody comes
    }

    using Link = RoomLink;

    void useService(const std::optional<practice::ConnectionService>& service)
    {
        m_service = service;
        if (service && service->broker)
            m_room->openMailbox(m_config.broker.makeMailbox(brokerWays(*service)), [](const std::optional<Error>& error) {
                if (error)
                    log(LogLevel::Info, "window", "the broker is away: " + std::string(toString(error->code)));
            });
        else
            m_room->closeMailbox();
    }
    void setHomeAddressesInLinks(bool on) { m_homeAddresses = on; }
    void setRelayOnly(bool on) { m_relayOnly = on; }

    /// Runs a task as soon as the router has answered: a link made before would lack its door.
    void whenReachKnown(std::function<void()> task)
    {
        if (m_port == 0 || !m_config.reach.isLooking() || !needsOwnAddresses())
            task();
        else
            m_untilReach.push_back(std::move(task));
    }

    [[nodiscard]] Result<Link> makeLink(const std::string& label, UnixTime expiry, const session::InvitationBook::Terms& terms)
    {
        if (m_port == 0 && needsOwnAddresses())
            return Error { ErrorCode::AddressInUse, "nothing listens" };
        ASSIGN_OR_RETURN(const crypto::CredentialId id, m_config.book.invite(label, expiry, false));
        RETURN_IF_ERROR(m_config.book.noteTerms(id, terms));
        return link(id, m_config.book.entry(id)->invitationSecret->clone(), expiry, meetingOf(terms));
    }

    /// The same person's link with the addresses of today.
    [[nodiscard]] Result<Link> makeLinkAgain(crypto::CredentialId id)
    {
        const session::InvitationBook::Entry* entry = m_config.book.entry(id);
        if (m_port == 0 || !entry)
            return Error { m_port == 0 ? ErrorCode::AddressInUse : ErrorCode::NotFound, "no such link" };
        // What a lasting relationship gets is read once, whenever that is; an open one keeps its day.
        const bool open = entry->state == crypto::CredentialState::Open;
        const UnixTime expiry = open ? entry->expiry : wallClockNow() + kUntilTurnedOff;
        ASSIGN_OR_RETURN(crypto::Key secret, m_config.book.secretToSendAgain(id));
        return link(id, std::move(secret), expiry, meetingOf(entry->terms));
    }

    void changeTerms(crypto::CredentialId id, const std::function<void(session::InvitationBook::Terms&)>& change)
    {
        const session::InvitationBook::Entry* entry = m_config.book.entry(id);
        if (!entry)
            return;
        session::InvitationBook::Terms terms = entry->terms;
        change(terms);
        static_cast<void>(m_config.book.noteTerms(id, terms));
        publish();
    }

    void turnOff(crypto::CredentialId id)
    {
        static_cast<void>(m_config.book.revoke(id));
        publishStale();
        publish();
    }

    void letIn(session::VisitorId id)
    {
        setActive(id);
        static_cast<void>(m_room->letIn(id, MonotonicClock::now()));
        publish();
    }

    void endSession(session::VisitorId id)
    {
        m_config.hub.setActive(nullptr);
        m_room->endSession(id, MonotonicClock::now());
        m_active = 0;
        publish();
    }

    /// The session stays open; the client waits until let in again.
    void stepAway(session::VisitorId id)
    {
        m_config.hub.setActive(nullptr);
        m_room->stepAway(id, MonotonicClock::now());
        publish();
    }

    void setCompared(session::VisitorId id, bool match)
    {
        m_compared[id] = match;
        const session::InvitationBook::Entry* entry = m_room->invitationOf(id);
        if (match || !entry)
            return;
        static_cast<void>(m_config.book.noteVerified(entry->id, std::nullopt));
        m_guests[id].tap->setKnown(std::nullopt, false);
    }

    void decline(session::VisitorId id)
    {
        m_room->decline(id, MonotonicClock::now());
        publish();
    }

    [[nodiscard]] session::Call* call(session::VisitorId id) { return m_room ? m_room->call(id) : nullptr; }
    [[nodiscard]] session::Call* active() { return m_active != 0 ? call(m_active) : nullptr; }

private:
    struct Guest {
        std::unique_ptr<CallTap> tap;
        bool alsoClaimed = false;
        qint64 since = 0;
    };

    session::Call::Config makeCall(session::VisitorId id)
    {
        CallTap::Handlers handlers;
        handlers.publish = [this, id](CallView view) { publishCall(id, std::move(view)); };
        handlers.chat = [this, id](std::string text) { m_config.chat(id, std::move(text)); };
        handlers.feature = [this, id](session::ControlType type, Bytes body) {
            if (const session::Call* known = call(id))
                m_config.feature(known->peerStatic(), type, std::move(body));
        };
        Guest& guest = m_guests[id];
        guest.tap = std::make_unique<CallTap>(std::move(handlers));
        CallWorkshop::Hooks hooks;
        hooks.onFrame = [this, id](const media::ShownFrame& shown) {
            if (id == m_active)
                m_config.onFrame(shown);
        };
        hooks.wakeupChanged = [this] { m_timer.changed(); };
        return m_config.workshop.makeCall(session::Side::Therapist, m_config.staticKey.clone(), *guest.tap, std::move(hooks));
    }

    [[nodiscard]] Result<Link> link(crypto::CredentialId id, crypto::Key secret, UnixTime expiry, std::optional<session::MeetingTime> meeting)
    {
        session::Invitation invitation;
        invitation.expiry = expiry;
        invitation.therapistKey = m_config.staticKey.publicKey();
        invitation.secret = std::move(secret);
        invitation.meeting = meeting;
        invitation.relayOnly = m_relayOnly;
        if (needsOwnAddresses())
            invitation.endpoints = m_config.reach.endpoints();
        if (m_service && m_service->broker) {
            invitation.endpoints.resize(std::min(invitation.endpoints.size(), session::Invitation::kMaxEndpoints - kBrokerWays));
            addBroker(invitation, *m_service);
        }
        ASSIGN_OR_RETURN(const std::string text, session::toLink(invitation));
        RETURN_IF_ERROR(m_config.book.notePlace(id, needsOwnAddresses() ? m_config.reach.place() : std::string()));
        publishStale();
        publish();
        return Link { id, m_config.book.entry(id)->label, text };
    }

    /// With a broker, this computer's own addresses stay out of links unless they are asked for.
    [[nodiscard]] bool needsOwnAddresses() const { return !m_relayOnly && (m_homeAddresses || !m_service || !m_service->broker); }

    void onReach()
    {
        if (m_config.reach.isLooking())
            return;
        for (const auto& task : std::exchange(m_untilReach, {}))
            task();
        publishStale();
    }

    void publishStale()
    {
        std::vector<Stale> out;
        for (const crypto::CredentialId id : m_config.book.leadingElsewhere(m_config.reach.place(), wallClockNow())) {
            const session::InvitationBook::Entry* entry = m_config.book.entry(id);
            out.push_back({ id, entry->label.empty() ? entry->peerName : entry->label });
        }
        m_config.publishSendAgain(std::move(out));
    }

    /// Verified is written the moment both have said so.
    void publishCall(session::VisitorId id, CallView view)
    {
        const session::InvitationBook::Entry* entry = m_room ? m_room->invitationOf(id) : nullptr;
        if (entry) {
            if (view.own.wordsMatch && view.peer.wordsMatch && std::exchange(m_compared[id], false))
                static_cast<void>(m_config.book.noteVerified(entry->id, wallClockNow()));
            view.verified = entry->verified;
            view.otherComputer = !view.verified && verifiedElsewhere(entry);
        }
        m_config.publishCall(id, std::move(view));
    }

    /// The same label was verified on another computer: the therapist's own name for one person.
    [[nodiscard]] bool verifiedElsewhere(const session::InvitationBook::Entry* entry) const
    {
        if (!entry || entry->label.empty())
            return false;
        const auto& entries = m_config.book.entries();
        return std::any_of(entries.begin(), entries.end(), [&](const session::InvitationBook::Entry& other) {
            return other.id != entry->id && other.label == entry->label && other.verified;
        });
    }

    void setActive(session::VisitorId id)
    {
        session::Call* call = m_room->call(id);
        if (!call)
            return;
        m_active = id;
        m_config.hub.setActive(&call->media());
        m_config.workshop.loop().setWakeHandler([this] {
            if (session::Call* now = active())
                now->onAudioEncoded(MonotonicClock::now());
        });
    }

    void onVisitor(session::VisitorId id, bool alsoClaimed) override
    {
        Guest& guest = m_guests[id];
        guest.alsoClaimed = alsoClaimed;
        guest.since = QDateTime::currentMSecsSinceEpoch();
        guest.tap->setCall(m_room->call(id));
        publish();
    }

    void onVisitorGone(session::VisitorId id) override
    {
        if (m_active == id) {
            m_active = 0;
            m_config.hub.setActive(nullptr);
        }
        m_guests.erase(id);
        m_compared.erase(id);
        publish();
    }

    void onRefused(const crypto::GateRefusal& refusal) override
    {
        const session::InvitationBook::Entry* entry = m_config.book.entry(refusal.credential);
        if (refusal.code == crypto::GateError::Used)
            m_config.linkTried(!entry ? std::string() : entry->label.empty() ? entry->peerName : entry->label);
    }

    void publish()
    {
        std::vector<Visitor> out;
        for (const session::VisitorId id : m_room->everyone()) {
            session::Call* call = m_room->call(id);
            const session::InvitationBook::Entry* entry = m_room->invitationOf(id);
            Visitor visitor;
            visitor.id = id;
            visitor.label = entry ? entry->label : "";
            visitor.credential = entry ? entry->id : 0;
            visitor.terms = entry ? entry->terms : session::InvitationBook::Terms {};
            visitor.away = call->state() == session::SessionState::Ended || call->peerSteppedOut();
            visitor.newDevice = !visitor.verified && verifiedElsewhere(entry);
            visitor.name = call->peerName();
            visitor.state = call->state();
            visitor.key = call->peerStatic();
            visitor.letIn = call->presence().ready;
            visitor.verified = entry && entry->verified.has_value();
            visitor.alsoClaimed = m_guests[id].alsoClaimed;
            visitor.since = m_guests[id].since;
            visitor.own = call->presence();
            visitor.peer = call->peerPresence();
            out.push_back(std::move(visitor));
        }
        m_config.publishVisitors(std::move(out));
        publishBook();
    }

    void publishBook()
    {
        std::vector<BookLine> lines;
        for (const session::InvitationBook::Entry& entry : m_config.book.entries())
            lines.push_back({ entry.id, entry.label, entry.peerName, entry.state, entry.expiry, entry.boundTo, entry.verified, entry.terms });
        if (std::exchange(m_bookShown, lines) != lines)
            m_config.publishBook(std::move(lines));
    }

    void onTimer(Instant now)
    {
        if (!m_room)
            return;
        m_room->onTimer(now);
        if (now < m_nextView)
            return;
        m_nextView = now + (m_room->visitors().empty() ? std::chrono::seconds(1) : kViewInterval);
        for (auto& [id, guest] : m_guests) {
            if (id == m_active && guest.tap)
                guest.tap->publish();
        }
        publish();
    }

    [[nodiscard]] std::optional<Instant> nextWakeup() const
    {
        if (!m_room)
            return std::nullopt;
        const std::optional<Instant> next = m_room->nextWakeup();
        return m_guests.empty() ? next : std::min(next.value_or(m_nextView), m_nextView);
    }

    Config m_config;
    std::map<session::VisitorId, Guest> m_guests;
    std::map<session::VisitorId, bool> m_compared; ///< the therapist said that the words match, not yet written
    std::unique_ptr<session::TherapistRoom> m_room; ///< after the taps its calls speak to
    WakeupTimer m_timer;
    std::optional<NetworkWatch> m_network;
    session::VisitorId m_active = 0;
    std::uint16_t m_port = 0;
    std::optional<practice::ConnectionService> m_service;
    bool m_homeAddresses = false;
    bool m_relayOnly = false; ///< own choice: nobody shall learn this computer's address
    Instant m_nextView {};
    std::vector<std::function<void()>> m_untilReach;
    std::vector<BookLine> m_bookShown;
};

TherapistDesk::TherapistDesk(Config config)
    : m_config(std::move(config))
    , m_presenter({ session::Side::Therapist, m_config.models.call, m_config.models.chat, m_config.models.devices,
          [this](CallTask task) { toCall(std::move(task)); }, [this] { stepAway(); }, [this] { endSession(); }, &m_config.models.settings })
    , m_tools({ session::Side::Therapist, m_config.models.sessionTools, m_config.models.call, m_config.devices, m_config.hub, m_config.features,
          [this](CallTask task) { toCall(std::move(task)); } })
    , m_clock(m_config.models.call, m_config.models.clock)
{
    QObject* self = this;
    Room::Config room { m_config.workshop, m_config.hub, m_config.book, m_config.staticKey.clone(), std::move(m_config.listener),
        m_config.keepPort, {}, {}, {}, {}, {}, {}, {}, {}, {}, m_config.reach, m_config.broker };
    room.publishVisitors = [self, this](std::vector<Visitor> visitors) { onUi(self, [this, visitors = std::move(visitors)] { applyVisitors(visitors); }); };
    room.publishCall = [self, this](session::VisitorId id, CallView view) { onUi(self, [this, id, view = std::move(view)] { applyCall(id, view); }); };
    room.chat = [self, this](session::VisitorId id, std::string text) {
        onUi(self, [this, id, text = std::move(text)] {
            if (id == m_active)
                m_presenter.appendChat(text);
        });
    };
    room.feature = [self, this](crypto::PublicKey key, session::ControlType type, Bytes body) {
        onUi(self, [this, key, type, body = std::move(body)] { m_config.features.deliver(personOf(key), type, body); });
    };
    room.onFrame = [this](const media::ShownFrame& shown) { m_config.peerPicture.push(shown.frame); };
    room.listenFailed = [self, this](const Error& error) { onUi(self, [this, code = error.code] { m_config.models.invitation.setError(code); }); };
    room.publishSendAgain = [self, this](std::vector<Room::Stale> people) {
        onUi(self, [this, people = std::move(people)] {
            QVector<ui::SendAgain> shown;
            for (const Room::Stale& person : people)
                shown.push_back({ nameOf(person.id), ui::PersonName(QString::fromStdString(person.label)) });
            m_config.models.reach.setSendAgain(shown);
        });
    };
    room.linkTried = [self, this](const std::string& label) {
        onUi(self, [this, name = QString::fromStdString(label)] { m_config.models.home.setLinkTried(ui::PersonName(name)); });
    };
    room.publishBook = [self, this](std::vector<BookLine> lines) { onUi(self, [this, lines = std::move(lines)] { Q_EMIT bookChanged(lines); }); };
    m_room = std::make_shared<Room>(std::move(room));
    const bool homeAddresses = m_config.models.reach.homeAddressesInLinks();
    const bool relayOnly = m_config.models.settings.relayOnly();
    m_config.workshop.loop().post([room = m_room, homeAddresses, relayOnly] {
        room->start();
        room->setHomeAddressesInLinks(homeAddresses);
        room->setRelayOnly(relayOnly);
    });
    connect(&m_config.models.settings, &ui::SettingsModel::changed, this, [this] {
        m_config.workshop.loop().post([room = m_room, on = m_config.models.settings.relayOnly()] { room->setRelayOnly(on); });
    });
    connect(&m_config.models.reach, &ui::ReachModel::changed, this, [this] {
        const bool on = m_config.models.reach.homeAddressesInLinks();
        m_config.workshop.loop().post([room = m_room, on] { room->setHomeAddressesInLinks(on); });
    });

    connectModels();
    joinSession(m_presenter, m_tools, m_config.devices);
    connect(&m_config.models.call, &ui::CallModel::wordsMatchRequested, this, [this] { setCompared(true); });
    connect(&m_presenter, &CallPresenter::wordsDiffer, this, [this](bool differ) {
        m_config.features.setHeld(m_person, differ);
        if (differ)
            setCompared(false);
    });
}

void TherapistDesk::connectModels()
{
    ui::InvitationModel& invitation = m_config.models.invitation;
    connect(&invitation, &ui::InvitationModel::createRequested, this, &TherapistDesk::createInvitation);
    connect(&invitation, &ui::InvitationModel::turnOffRequested, this, [this](const QString& id) {
        m_config.workshop.loop().post([room = m_room, number = id.toULongLong()] { room->turnOff(number); });
        m_config.models.invitation.setTurnedOff();
    });
    connect(&invitation, &ui::InvitationModel::showRequested, this, &TherapistDesk::sendAgain);
    ui::HomeModel& home = m_config.models.home;
    connect(&home, &ui::HomeModel::letInRequested, this, &TherapistDesk::letIn);
    connect(&home, &ui::HomeModel::fewMinutesRequested, this, [this](const QString& id) {
        m_config.workshop.loop().post([room = m_room, number = id.toULongLong()] {
            if (session::Call* call = room->call(number))
                call->setNote(session::Presence::Note::FewMinutes, MonotonicClock::now());
        });
    });
    connect(&home, &ui::HomeModel::notNowRequested, this, [this](const QString& id) {
        m_config.workshop.loop().post([room = m_room, number = id.toULongLong()] { room->decline(number); });
    });
    ui::PeopleModel& people = m_config.models.people;
    connect(&people, &ui::PeopleModel::planRequested, this, [this](const QString& id, const QDateTime& start, int minutes) {
        const auto planned = start.isValid() ? std::optional(unixTimeOf(start)) : std::nullopt;
        changeTerms(id, [planned, minutes](session::InvitationBook::Terms& terms) {
            terms.planned = planned;
            terms.minutes = static_cast<std::uint16_t>(minutes);
        });
    });
    connect(&people, &ui::PeopleModel::agreementChosen, this, [this](const QString& id, bool on) {
        changeTerms(id, [on](session::InvitationBook::Terms& terms) { terms.agreement = on; });
    });
}

TherapistDesk::~TherapistDesk()
{
    onNetAndWait(m_config.workshop, [this] { m_room.reset(); });
}

/// A link that leads nowhere is worse than none.
bool TherapistDesk::lacksService() const { return m_config.models.settings.relayOnly() && !m_serviceCarries; }

void TherapistDesk::createInvitation(const ui::InvitationDraft& draft)
{
    if (lacksService())
        return m_config.models.invitation.setNeedsService();
    m_config.models.invitation.setMaking();
    session::InvitationBook::Terms terms;
    terms.made = wallClockNow();
    if (draft.start.isValid())
        terms.planned = unixTimeOf(draft.start);
    terms.minutes = static_cast<std::uint16_t>(draft.minutes);
    terms.untilTurnedOff = draft.stops == ui::InvitationDraft::Stops::WhenTurnedOff;
    terms.agreement = draft.agreement;
    QObject* self = this;
    m_config.workshop.loop().post([self, this, room = m_room, label = draft.label.toStdString(), expiry = expiryOf(draft), terms] {
        room->whenReachKnown([self, this, room = room.get(), label, expiry, terms] { showLink(self, room->makeLink(label, expiry, terms)); });
    });
}

void TherapistDesk::changeTerms(const QString& invitation, std::function<void(session::InvitationBook::Terms&)> change)
{
    m_config.workshop.loop().post([room = m_room, number = invitation.toULongLong(), change = std::move(change)] { room->changeTerms(number, change); });
}

void TherapistDesk::useService(const std::optional<practice::ConnectionService>& service)
{
    m_serviceCarries = service && service->broker && service->hasRelay();
    m_config.workshop.loop().post([room = m_room, service, &workshop = m_config.workshop] {
        workshop.setConnectionService(service);
        room->useService(service);
    });
}

void TherapistDesk::sendAgain(const QString& id)
{
    if (lacksService())
        return m_config.models.invitation.setNeedsService();
    QObject* self = this;
    m_config.workshop.loop().post([self, this, room = m_room, number = id.toULongLong()] {
        room->whenReachKnown([self, this, room = room.get(), number] { showLink(self, room->makeLinkAgain(number)); });
    });
}

void TherapistDesk::showLink(QObject* self, const Result<RoomLink>& link)
{
    onUi(self, [this, link = link ? std::optional(*link) : std::nullopt, code = link ? ErrorCode::InvalidState : link.error().code] {
        if (link)
            m_config.models.invitation.setReady(nameOf(link->id), QString::fromStdString(link->label), QString::fromStdString(link->text));
        else
            m_config.models.invitation.setError(code);
    });
}

void TherapistDesk::applyVisitors(const std::vector<Visitor>& visitors)
{
    using session::SessionState;
    QVector<ui::WaitingPerson> waiting;
    QStringList known;
    for (const Visitor& visitor : visitors) {
        const bool inside = visitor.id == m_active && (visitor.state == SessionState::InCall || visitor.state == SessionState::Moment || visitor.state == SessionState::Reconnecting);
        m_credentials.insert(visitor.id, visitor.credential);
        m_planned.remove(visitor.credential);
        if (visitor.terms.planned)
            m_planned.insert(visitor.credential, { toDateTime(*visitor.terms.planned), visitor.terms.minutes });
        if (inside || visitor.away)
            continue;
        ui::WaitingPerson person;
        person.id = nameOf(visitor.id);
        person.person = personOf(visitor.key);
        person.invitationId = QString::number(visitor.credential);
        person.expected = visitor.verified || isExpected(visitor.terms);
        person.name = ui::PersonName(QString::fromStdString(visitor.label.empty() ? visitor.name : visitor.label));
        person.since = QDateTime::fromMSecsSinceEpoch(visitor.since);
        person.known = visitor.verified ? ui::WaitingPerson::Known::Verified
            : visitor.newDevice         ? ui::WaitingPerson::Known::NewDevice
                                        : ui::WaitingPerson::Known::NotChecked;
        person.sameLinkTwice = visitor.alsoClaimed;
        person.toldFewMinutes = visitor.own.note == session::Presence::Note::FewMinutes;
        if (visitor.letIn)
            person.door = visitor.peer.note == session::Presence::Note::LittleLonger ? ui::WaitingPerson::Door::NotJustYet
                                                                                     : ui::WaitingPerson::Door::Open;
        known << person.id;
        waiting.push_back(person);
    }
    openFeatures(visitors);
    m_config.models.home.setWaiting(waiting);
    for (const QString& id : known) {
        if (!m_known.contains(id))
            Q_EMIT m_config.models.home.personArrived(id);
    }
    m_known = known;
}

void TherapistDesk::openFeatures(const std::vector<Visitor>& visitors)
{
    QList<FeatureLine::Person> people;
    for (const Visitor& visitor : visitors) {
        people << personOf(visitor.key);
        m_agreements.insert(people.last(), visitor.terms.agreement);
        m_config.features.open(people.last(), [this, id = visitor.id](session::ControlType type, Bytes body) {
            m_config.workshop.loop().post([room = m_room, id, type, body = std::move(body)] {
                session::Call* call = room->call(id);
                if (!call)
                    return;
                if (auto sent = call->sendFeature(type, body, MonotonicClock::now()); !sent)
                    log(LogLevel::Warning, "window", "a message was not taken: " + sent.error().detail);
            });
        });
    }
    m_config.features.keepOnly(people);
}

void TherapistDesk::applyCall(session::VisitorId visitor, const CallView& view)
{
    using session::SessionState;
    if (visitor != m_active)
        return;
    const bool inside = view.state == SessionState::InCall || view.state == SessionState::Moment || view.state == SessionState::Reconnecting;
    if (inside) {
        m_inSession = true;
        m_person = personOf(view.peerKey);
        Q_EMIT sessionWith(m_person);
        m_presenter.apply(view);
        return;
    }
    if (!m_inSession)
        return;
    // Stepped out or over: whoever stepped out is at the door again.
    closeSession();
}

/// The planned time of this invitation, known to the window that made it since it was started.
void TherapistDesk::planClock()
{
    const auto planned = m_planned.constFind(m_credentials.value(m_active));
    if (planned != m_planned.constEnd())
        m_clock.plan(planned->start, planned->minutes);
}

void TherapistDesk::letIn(const QString& id)
{
    m_active = id.toULongLong();
    planClock();
    QString label;
    for (const ui::WaitingPerson& person : m_config.models.home.waiting()) {
        if (person.id == id)
            m_config.models.call.setPeer(person.name);
    }
    m_config.workshop.loop().post([room = m_room, number = m_active] { room->letIn(number); });
}

void TherapistDesk::stepAway()
{
    m_config.workshop.loop().post([room = m_room, number = m_active] { room->stepAway(number); });
    closeSession();
}

void TherapistDesk::endSession()
{
    m_config.workshop.loop().post([room = m_room, number = m_active] { room->endSession(number); });
    m_active = 0;
    closeSession();
}

/// Back to the day's page.
void TherapistDesk::closeSession()
{
    m_inSession = false;
    m_config.devices.setInSession(false);
    m_config.peerPicture.clear();
    m_config.models.chat.clear();
    m_presenter.end();
    m_tools.end();
    m_clock.plan({}, 0);
    m_config.models.call.setState(State::Idle);
}

void TherapistDesk::setCompared(bool match)
{
    m_config.workshop.loop().post([room = m_room, number = m_active, match] { room->setCompared(number, match); });
}

void TherapistDesk::toCall(CallTask task)
{
    m_config.workshop.loop().post([room = m_room, number = m_active, task = std::move(task)] {
        if (session::Call* call = room->call(number))
            task(*call, MonotonicClock::now());
    });
}

void TherapistDesk::onCaptured(frame::VideoFrame frame)
{
    m_config.workshop.loop().post([room = std::weak_ptr<Room>(m_room), frame = std::move(frame)]() mutable {
        const auto held = room.lock();
        if (session::Call* call = held ? held->active() : nullptr)
            call->onCapturedFrame(std::move(frame), MonotonicClock::now());
    });
}

} // namespace alcove::app
