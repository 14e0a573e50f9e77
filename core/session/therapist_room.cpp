#include "core/session/therapist_room.h"

#include "core/base/earlier.h"

namespace alcove::session {
namespace {

/// A visitor who was not let in stays this long, so that the goodbye can be repeated until it arrives.
constexpr Duration kLinger = std::chrono::seconds(2);
/// How often a live call is noted, so that a restart knows it is recent.
constexpr Duration kNoteInterval = std::chrono::seconds(30);
/// A visitor whose computer vanished from the waiting room.
constexpr Duration kWaitingSilence = std::chrono::seconds(60);
/// Under which the gate hears everything from the mailbox; connections count from one.
constexpr std::uint64_t kMailbox = 0;

bool inSession(SessionState state)
{
    return state == SessionState::InCall || state == SessionState::Moment || state == SessionState::Reconnecting;
}

} // namespace

TherapistRoom::TherapistRoom(Config config)
    : m_config(std::move(config))
    , m_gate({ m_config.staticKey.clone(), 0, m_config.appVersion, {} }, m_config.book, m_config.random)
{
    m_config.book.setTagInUse([this](const crypto::ReceiveTag& tag) {
        return std::any_of(m_visitors.begin(), m_visitors.end(), [&](const auto& entry) { return entry.second.call->isLocalTag(tag); });
    });
    m_config.book.setHasRoom(
        [this](const InvitationBook::Entry& entry, const crypto::PublicKey& client) { return hasRoom(entry, client); });
}

TherapistRoom::~TherapistRoom()
{
    m_config.book.setTagInUse({});
    m_config.book.setHasRoom({});
}

void TherapistRoom::onConnection(std::unique_ptr<transport::RendezvousConnection> connection)
{
    const std::uint64_t id = m_nextConnection++;
    transport::RendezvousConnection::Events events;
    events.onBody = [this, id](Bytes body) { onBody(id, std::move(body)); };
    events.onClosed = [this, id](const Error&) {
        m_gate.onConnectionClosed(id);
        m_connections.erase(id);
        m_config.wakeupChanged();
    };
    connection->start(std::move(events));
    m_connections.emplace(id, std::move(connection));
}

void TherapistRoom::onBody(std::uint64_t connection, Bytes body)
{
    const auto found = m_connections.find(connection);
    if (found == m_connections.end())
        return;
    const Instant now = m_config.clock();
    if (crypto::recordTag(body))
        attach(connection, std::move(body), now);
    else
        onGateOutcome(connection, m_gate.onBody(connection, found->second->peerAddress(), body, now, m_config.wallClock()), now);
    m_config.wakeupChanged();
}

void TherapistRoom::onGateOutcome(std::uint64_t connection, crypto::GateResponderOutcome outcome, Instant now)
{
    if (auto* reply = std::get_if<crypto::GateReply>(&outcome)) {
        m_connections.at(connection)->send(std::move(reply->body));
        if (reply->closeAfter) {
            m_connections.at(connection)->close();
            m_gate.onConnectionClosed(connection);
            m_connections.erase(connection);
        }
        if (reply->refusal)
            m_config.observer.onRefused(*reply->refusal);
    } else if (std::holds_alternative<crypto::GateClose>(outcome)) {
        m_gate.onConnectionClosed(connection);
        m_connections.erase(connection);
    } else if (auto* established = std::get_if<crypto::GateEstablished>(&outcome)) {
        auto owned = std::move(m_connections.at(connection));
        m_connections.erase(connection);
        m_gate.onConnectionClosed(connection);
        onEstablished(std::move(*established), std::move(owned), now);
    }
}

void TherapistRoom::openMailbox(
    std::unique_ptr<transport::RendezvousMailbox> mailbox, std::function<void(std::optional<Error>)> onReachable)
{
    m_mailbox = std::move(mailbox);
    transport::RendezvousMailbox::Events events;
    events.onBody = [this](Bytes body) { onMailboxBody(std::move(body)); };
    events.isOurs = [this](const crypto::Locator& locator) { return m_gate.knows(locator, m_config.wallClock()); };
    events.onOpen = [this, onReachable] {
        onMailboxOpen();
        onReachable(std::nullopt);
    };
    events.onLost = [onReachable](const Error& error) { onReachable(error); };
    m_mailbox->start(std::move(events));
}

void TherapistRoom::closeMailbox() { m_mailbox.reset(); }

void TherapistRoom::onMailboxOpen()
{
    for (auto& [id, visitor] : m_visitors) {
        if (visitor.reply != crypto::ReplyAddress {})
            visitor.call->repeatRecords(m_config.clock());
    }
}

void TherapistRoom::onMailboxBody(Bytes body)
{
    const Instant now = m_config.clock();
    if (const auto tag = crypto::recordTag(body)) {
        onMailboxRecord(*tag, std::move(body), now);
    } else {
        auto outcome = m_gate.onBody(kMailbox, crypto::PeerAddress::broker(), body, now, m_config.wallClock());
        if (auto* reply = std::get_if<crypto::GateReply>(&outcome)) {
            m_mailbox->send(reply->reply, std::move(reply->body));
            if (reply->refusal)
                m_config.observer.onRefused(*reply->refusal);
        } else if (auto* established = std::get_if<crypto::GateEstablished>(&outcome)) {
            auto connection = m_mailbox->open(established->reply);
            onEstablished(std::move(*established), std::move(connection), now);
        }
    }
    m_config.wakeupChanged();
}

/// The tag says whose record it is; who came by the mailbox is answered there again.
void TherapistRoom::onMailboxRecord(const crypto::ReceiveTag& tag, Bytes body, Instant now)
{
    for (auto& [id, visitor] : m_visitors) {
        if (!visitor.call->isLocalTag(tag))
            continue;
        if (!visitor.call->hasRendezvous() && visitor.reply != crypto::ReplyAddress {})
            visitor.call->attach(m_mailbox->open(visitor.reply), std::move(body), now);
        else
            visitor.call->onRecord(std::move(body), now);
        return;
    }
}

void TherapistRoom::onEstablished(crypto::GateEstablished established,
    std::unique_ptr<transport::RendezvousConnection> owned, Instant now)
{
    crypto::HandshakeResult& result = established.result;
    if (result.context == crypto::HandshakeContext::Relationship)
        static_cast<void>(m_config.book.markUsed(result.credential));
    static_cast<void>(m_config.book.noteVersion(result.credential, result.version));
    for (auto& [id, visitor] : m_visitors) {
        if (visitor.client == result.remoteStatic && visitor.call->state() == SessionState::Ended)
            visitor.removeAt = now; // only its control line stood, and a new one takes its place
        if (visitor.client == result.remoteStatic && visitor.call->state() != SessionState::Ended) {
            visitor.reply = established.reply;
            onReturned(id, visitor, std::move(result), std::move(owned), now);
            return;
        }
    }
    makeRoom(result.credential);
    const VisitorId id = m_nextVisitor++;
    auto call = Call::create(m_config.makeCall(id), now);
    if (!call)
        return;
    Visitor visitor;
    visitor.call = std::move(call).value();
    visitor.credential = result.credential;
    visitor.client = result.remoteStatic;
    visitor.reply = established.reply;
    Visitor& kept = m_visitors.emplace(id, std::move(visitor)).first->second;
    kept.call->onHandshake(std::move(result), std::move(owned), now);
    m_config.observer.onVisitor(id, someoneElseClaims(kept));
    const InvitationBook::Entry* entry = m_config.book.entry(kept.credential);
    const bool recent = entry && entry->boundTo == kept.client && entry->lastInCall
        && m_config.wallClock() - *entry->lastInCall < kReadmit;
    if (recent)
        static_cast<void>(letIn(id, now));
}

/// Who is there already comes back to the same call. Those who left need no room: theirs is given away.
bool TherapistRoom::hasRoom(const InvitationBook::Entry& entry, const crypto::PublicKey& client) const
{
    std::size_t others = 0;
    for (const auto& [id, visitor] : m_visitors) {
        if (visitor.client == client)
            return true;
        others += visitor.call->state() != SessionState::Ended && m_config.book.entry(visitor.credential) == &entry ? 1 : 0;
    }
    return others < kMostOfOneInvitation;
}

/// What stands only to be written to goes, the oldest first, before one more of the same invitation comes.
void TherapistRoom::makeRoom(crypto::CredentialId credential)
{
    const InvitationBook::Entry* entry = m_config.book.entry(credential);
    const auto ofThisOne = [&](const auto& place) { return m_config.book.entry(place.second.credential) == entry; };
    while (std::count_if(m_visitors.begin(), m_visitors.end(), ofThisOne) >= static_cast<std::ptrdiff_t>(kMostOfOneInvitation)) {
        const auto ended = std::find_if(m_visitors.begin(), m_visitors.end(),
            [&](const auto& place) { return ofThisOne(place) && place.second.call->state() == SessionState::Ended; });
        if (ended == m_visitors.end())
            return;
        const VisitorId gone = ended->first;
        m_visitors.erase(ended);
        m_config.observer.onVisitorGone(gone);
    }
}

void TherapistRoom::onReturned(VisitorId id, Visitor& visitor, crypto::HandshakeResult result,
    std::unique_ptr<transport::RendezvousConnection> connection, Instant now)
{
    static_cast<void>(id);
    const bool tooLate = now - visitor.call->lastHeard() >= kReadmit;
    visitor.credential = result.credential;
    visitor.call->onHandshake(std::move(result), std::move(connection), now);
    if (visitor.letIn && tooLate) {
        visitor.letIn = false;
        visitor.call->setReady(false, now);
    }
}

void TherapistRoom::attach(std::uint64_t connection, Bytes body, Instant now)
{
    const auto tag = crypto::recordTag(body);
    auto owned = std::move(m_connections.at(connection));
    m_connections.erase(connection);
    m_gate.onConnectionClosed(connection);
    for (auto& [id, visitor] : m_visitors) {
        if (tag && visitor.call->isLocalTag(*tag)) {
            visitor.call->attach(std::move(owned), std::move(body), now);
            return;
        }
    }
    owned->close();
}

Status TherapistRoom::letIn(VisitorId id, Instant now)
{
    const auto found = m_visitors.find(id);
    if (found == m_visitors.end())
        return Error { ErrorCode::NotFound, "this visitor has left" };
    Visitor& visitor = found->second;
    RETURN_IF_ERROR(m_config.book.bind(visitor.credential, visitor.client, visitor.call->peerName()));
    visitor.letIn = true;
    m_nextNote = now;
    visitor.call->setReady(true, now);
    offerPair(visitor, now);
    m_config.wakeupChanged();
    return {};
}

void TherapistRoom::offerPair(Visitor& visitor, Instant now)
{
    const InvitationBook::Entry* entry = m_config.book.entry(visitor.credential);
    if (!entry || entry->state == crypto::CredentialState::Used)
        return;
    if (const auto secret = m_config.book.relationshipSecret(visitor.credential))
        visitor.call->offerPair(*secret, now);
}

void TherapistRoom::decline(VisitorId id, Instant now)
{
    const auto found = m_visitors.find(id);
    if (found == m_visitors.end())
        return;
    found->second.declined = true;
    found->second.call->leave(ByeReason::Declined, now);
    found->second.removeAt = now + kLinger;
}

void TherapistRoom::endSession(VisitorId id, Instant now)
{
    const auto found = m_visitors.find(id);
    if (found == m_visitors.end())
        return;
    static_cast<void>(m_config.book.noteInCall(found->second.credential, std::nullopt));
    found->second.letIn = false;
    found->second.call->leave(ByeReason::Ended, now);
}

Call* TherapistRoom::call(VisitorId visitor)
{
    const auto found = m_visitors.find(visitor);
    return found == m_visitors.end() ? nullptr : found->second.call.get();
}

void TherapistRoom::stepAway(VisitorId id, Instant now)
{
    const auto found = m_visitors.find(id);
    if (found == m_visitors.end())
        return;
    found->second.letIn = false;
    static_cast<void>(m_config.book.noteInCall(found->second.credential, std::nullopt));
    found->second.call->setReady(false, now);
}

std::vector<VisitorId> TherapistRoom::everyone() const
{
    std::vector<VisitorId> out;
    for (const auto& [id, visitor] : m_visitors) {
        if (!visitor.declined)
            out.push_back(id);
    }
    return out;
}

std::vector<VisitorId> TherapistRoom::visitors() const
{
    std::vector<VisitorId> out;
    for (const auto& [id, visitor] : m_visitors) {
        if (visitor.call->state() != SessionState::Ended)
            out.push_back(id);
    }
    return out;
}

const InvitationBook::Entry* TherapistRoom::invitationOf(VisitorId visitor) const
{
    const auto found = m_visitors.find(visitor);
    return found == m_visitors.end() ? nullptr : m_config.book.entry(found->second.credential);
}

bool TherapistRoom::someoneElseClaims(const Visitor& visitor) const
{
    const InvitationBook::Entry* entry = m_config.book.entry(visitor.credential);
    return std::any_of(m_visitors.begin(), m_visitors.end(), [&](const auto& other) {
        return other.second.client != visitor.client && m_config.book.entry(other.second.credential) == entry
            && other.second.call->state() != SessionState::Ended;
    });
}

void TherapistRoom::removeGone(Instant now)
{
    for (auto it = m_visitors.begin(); it != m_visitors.end();) {
        Visitor& visitor = it->second;
        const bool silent = !inSession(visitor.call->state()) && !visitor.call->hasRendezvous()
            && now - visitor.call->lastHeard() > (visitor.letIn ? kReadmit : kWaitingSilence);
        const bool over = visitor.call->state() == SessionState::Ended || silent;
        if (over && !visitor.removeAt)
            visitor.removeAt = now + (silent ? kLinger : kAfterSession);
        if (!visitor.removeAt || now < *visitor.removeAt) {
            ++it;
            continue;
        }
        const VisitorId id = it->first;
        it = m_visitors.erase(it);
        m_config.observer.onVisitorGone(id);
    }
}

void TherapistRoom::onInterfaceChange(Instant now)
{
    for (auto& [id, visitor] : m_visitors)
        visitor.call->onInterfaceChange(now);
}

void TherapistRoom::onTimer(Instant now)
{
    m_gate.onTimer(now);
    for (auto& [id, visitor] : m_visitors)
        visitor.call->onTimer(now);
    if (m_nextNote && *m_nextNote <= now) {
        m_nextNote.reset();
        for (auto& [id, visitor] : m_visitors) {
            if (!inSession(visitor.call->state()) && !visitor.letIn)
                continue;
            static_cast<void>(m_config.book.noteInCall(visitor.credential, m_config.wallClock()));
            m_nextNote = now + kNoteInterval;
        }
    }
    removeGone(now);
}

std::optional<Instant> TherapistRoom::nextWakeup() const
{
    std::optional<Instant> next = earlier(m_gate.nextWakeup(), m_nextNote);
    for (const auto& [id, visitor] : m_visitors) {
        next = earlier(next, visitor.call->nextWakeup());
        next = earlier(next, visitor.removeAt);
    }
    return next;
}

} // namespace alcove::session
