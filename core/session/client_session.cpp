#include "core/session/client_session.h"

#include "core/base/earlier.h"

namespace alcove::session {
namespace {

/// How long an attachment may stay unanswered before keys are agreed anew (as LineMonitor's last step).
constexpr Duration kAttachAnswer = LineMonitor::kHandshakeAfter;

Error refusalOf(crypto::GateError code)
{
    switch (code) {
    case crypto::GateError::Version: return { ErrorCode::UnsupportedVersion, "the other side speaks another version" };
    case crypto::GateError::Busy: return { ErrorCode::Busy, "the other side asks to come back later" };
    case crypto::GateError::Used: return { ErrorCode::AlreadyUsed, "the invitation belongs to another computer" };
    case crypto::GateError::Revoked: return { ErrorCode::Revoked, "the invitation was turned off" };
    case crypto::GateError::Expired: return { ErrorCode::Expired, "the invitation is past its day" };
    }
    return { ErrorCode::Refused, "refused" };
}

} // namespace

ClientSession::ClientSession(Config config)
    : m_config(std::move(config))
    , m_clock(m_config.call.media.clock)
    , m_wakeupChanged(m_config.call.wakeupChanged)
{
}

ClientSession::~ClientSession() = default;

Result<std::unique_ptr<ClientSession>> ClientSession::create(Config config, Instant now)
{
    std::unique_ptr<ClientSession> session(new ClientSession(std::move(config)));
    ClientSession* self = session.get();
    Call::Config& call = session->m_config.call;
    call.wantAttach = [self] { self->reattach(self->now()); };
    call.wantHandshake = [self] { self->rehandshake(self->now()); };
    call.peerKnown = [self] {
        self->m_attachDeadline.reset();
        if (self->m_initiator)
            self->m_initiator->onSessionLive();
    };
    call.onGateBody = [self](ByteView body) {
        if (self->m_initiator)
            self->onOutcome(self->m_initiator->onBody(self->m_initiatedWay, body, self->now()), self->now());
    };
    ASSIGN_OR_RETURN(session->m_call, Call::create(std::move(call), now));
    return session;
}

void ClientSession::makeInitiator()
{
    crypto::GateInitiator::Config config { m_config.staticKey.clone(), m_config.therapistKey, crypto::RootKeys::derive(m_config.root),
        m_config.context, 0, m_config.displayName, m_config.appVersion, 0, { m_config.lowestVersion, crypto::kProtocolVersion } };
    m_initiator = std::make_unique<crypto::GateInitiator>(std::move(config), m_config.call.random);
}

void ClientSession::start(Instant now)
{
    tell(KnockState::Reaching);
    rehandshake(now);
}

void ClientSession::reattach(Instant now)
{
    if (m_refused)
        return;
    m_attachDeadline = now + kAttachAnswer;
    openWays(Purpose::Attach, now);
    changed();
}

void ClientSession::rehandshake(Instant now)
{
    if (m_refused)
        return;
    m_attachDeadline.reset();
    makeInitiator();
    m_initiator->start(now);
    openWays(Purpose::Handshake, now);
    changed();
}

void ClientSession::useRelationship(const crypto::Key& relationshipSecret)
{
    m_config.root = relationshipSecret.clone();
    m_config.context = crypto::HandshakeContext::Relationship;
}

void ClientSession::openWays(Purpose purpose, Instant now)
{
    m_purpose = purpose;
    m_ways.clear();
    for (std::size_t i = 0; i < m_config.endpoints.size(); ++i) {
        Way way;
        way.endpoint = i;
        way.connectAt = now + kStagger * static_cast<std::int64_t>(i);
        m_ways.emplace(m_nextWay++, std::move(way));
    }
}

void ClientSession::connect(std::uint32_t id, Instant now)
{
    static_cast<void>(now);
    Way& way = m_ways.at(id);
    transport::RendezvousEndpoint endpoint = m_config.endpoints[way.endpoint];
    if (!addressKnock(endpoint)) {
        onWayLost(id);
        return;
    }
    way.attempt = m_config.connector.connect(endpoint, kConnectTimeout,
        [this, id](Result<std::unique_ptr<transport::RendezvousConnection>> result) { onConnected(id, std::move(result)); });
}

/// At a broker: today's door, and where answers go. A session comes back under the address its other
/// side knows; without one only a handshake can tell it.
bool ClientSession::addressKnock(transport::RendezvousEndpoint& endpoint) const
{
    if (!endpoint.broker)
        return true;
    const bool attaching = m_purpose == Purpose::Attach;
    if (attaching && m_reply == crypto::ReplyAddress {})
        return false;
    endpoint.broker->locator = crypto::RootKeys::derive(m_config.root).locator(dayNumber(m_config.wallClock()));
    endpoint.broker->reply = attaching ? m_reply : m_config.call.random.array<16>();
    return true;
}

void ClientSession::onConnected(std::uint32_t id, Result<std::unique_ptr<transport::RendezvousConnection>> result)
{
    const auto found = m_ways.find(id);
    if (found == m_ways.end())
        return;
    if (!result) {
        onWayLost(id);
        changed();
        return;
    }
    if (m_purpose == Purpose::Attach) {
        auto connection = std::move(result).value();
        m_ways.clear();
        m_call->attach(std::move(connection), std::nullopt, now());
        changed();
        return;
    }
    Way& way = found->second;
    way.connection = std::move(result).value();
    transport::RendezvousConnection::Events events;
    events.onBody = [this, id](const Bytes& body) {
        onOutcome(m_initiator->onBody(id, body, now()), now());
        changed();
    };
    events.onClosed = [this, id](const Error&) {
        onWayLost(id);
        changed();
    };
    way.connection->start(std::move(events));
    const crypto::ReplyAddress reply = way.connection->replyAddress();
    onOutcome(m_initiator->onConnected(id, reply, now(), m_config.wallClock()), now());
    changed();
}

void ClientSession::onWayLost(std::uint32_t id)
{
    const auto found = m_ways.find(id);
    if (found == m_ways.end())
        return;
    found->second.over = true;
    found->second.connection.reset();
    if (m_purpose == Purpose::Handshake && m_initiator)
        m_initiator->onWayLost(id);
    const bool allOver = std::all_of(m_ways.begin(), m_ways.end(), [](const auto& entry) { return entry.second.over; });
    if (!allOver)
        return;
    if (m_purpose == Purpose::Handshake)
        tell(KnockState::NotThere); // the initiator's timer opens them again
}

void ClientSession::onOutcome(crypto::GateInitiatorOutcome outcome, Instant now)
{
    if (auto* send = std::get_if<crypto::GateSend>(&outcome)) {
        const auto found = m_ways.find(send->way);
        if (found == m_ways.end() || !found->second.connection)
            return;
        found->second.connection->send(std::move(send->body));
        if (m_initiator->chosenWay())
            tell(KnockState::Answered);
    } else if (auto* initiated = std::get_if<crypto::GateInitiated>(&outcome)) {
        onInitiated(std::move(*initiated), now);
    } else if (std::holds_alternative<crypto::GateRetry>(outcome)) {
        tell(KnockState::NotThere);
        openWays(Purpose::Handshake, now);
    } else if (std::holds_alternative<crypto::GatePaused>(outcome)) {
        tell(KnockState::NotThere);
        m_ways.clear();
    } else if (const auto* refusal = std::get_if<crypto::GateRefusal>(&outcome)) {
        onRefused(*refusal);
    }
}

void ClientSession::onInitiated(crypto::GateInitiated initiated, Instant now)
{
    const auto found = m_ways.find(initiated.way);
    if (found == m_ways.end() || !found->second.connection)
        return;
    auto connection = std::move(found->second.connection);
    m_ways.clear();
    m_reply = connection->replyAddress();
    m_initiatedWay = initiated.way;
    connection->send(std::move(initiated.body));
    if (m_config.onHandshake)
        m_config.onHandshake(initiated.result);
    m_call->onHandshake(std::move(initiated.result), std::move(connection), now);
}

void ClientSession::onRefused(const crypto::GateRefusal& refusal)
{
    m_ways.clear();
    const Error error = refusalOf(refusal.code);
    m_refused = refusal.code != crypto::GateError::Busy;
    m_attachDeadline.reset();
    tell(refusal.code == crypto::GateError::Busy ? KnockState::Busy : KnockState::Refused, error);
}

void ClientSession::tell(KnockState state, std::optional<Error> error)
{
    if (m_told == state && state != KnockState::Refused)
        return;
    m_told = state;
    if (m_config.onKnock)
        m_config.onKnock(state, std::move(error));
}

void ClientSession::onTimer(Instant now)
{
    std::vector<std::uint32_t> due;
    for (const auto& [id, way] : m_ways) {
        if (!way.attempt && !way.connection && !way.over && way.connectAt <= now)
            due.push_back(id);
    }
    for (const std::uint32_t id : due)
        connect(id, now);
    if (m_attachDeadline && *m_attachDeadline <= now)
        rehandshake(now);
    if (m_initiator && m_initiator->nextWakeup() && *m_initiator->nextWakeup() <= now)
        onOutcome(m_initiator->onTimer(now), now);
    m_call->onTimer(now);
}

std::optional<Instant> ClientSession::nextWakeup() const
{
    std::optional<Instant> next = earlier(m_call->nextWakeup(), m_attachDeadline);
    if (m_initiator)
        next = earlier(next, m_initiator->nextWakeup());
    for (const auto& [id, way] : m_ways) {
        if (!way.attempt && !way.connection && !way.over)
            next = earlier(next, way.connectAt);
    }
    return next;
}

} // namespace alcove::session
