#include "app/peer/peer_client.h"

#include "app/engine/endpoints.h"
#include "core/base/earlier.h"

#include <fstream>

namespace alcove::app {
namespace {

constexpr int kExitUnreachable = 3;
constexpr int kExitRefused = 4;
/// Chosen: a diagnostic run wants an answer; a window keeps trying for as long as it is open.
constexpr Duration kReachWithin = std::chrono::seconds(30);

} // namespace

std::string refusalSentence(const Error& error)
{
    switch (error.code) {
    case ErrorCode::UnsupportedVersion: return "The other side speaks another version of Alcove.";
    case ErrorCode::AlreadyUsed: return "This invitation belongs to another computer.";
    case ErrorCode::Revoked: return "This invitation has been turned off.";
    case ErrorCode::Expired: return "This invitation is past its day.";
    default: return "The other side said no: " + error.detail + ".";
    }
}

PeerClient::PeerClient(Config config)
    : m_config(std::move(config))
    , m_timer(
          m_config.workshop.loop(), [this] { return nextWakeup(); }, [this](Instant now) { onTimer(now); })
    , m_network(m_config.workshop.loop(), [this](Instant now) {
        m_config.call.events().write("network-changed", now);
        if (m_session)
            m_session->call().onInterfaceChange(now);
    })
{
}

PeerClient::~PeerClient()
{
    m_timer.stop();
    m_config.call.setCall(nullptr);
    m_session.reset();
}

Result<std::unique_ptr<PeerClient>> PeerClient::create(Config config)
{
    std::unique_ptr<PeerClient> client(new PeerClient(std::move(config)));
    RETURN_IF_ERROR(client->createSession());
    return client;
}

Status PeerClient::createSession()
{
    if (m_config.invitation.expiry <= wallClockNow())
        return Error { ErrorCode::Expired, refusalSentence({ ErrorCode::Expired, {} }) };
    ASSIGN_OR_RETURN(const records::StoredContact contact, m_config.vault.contacts().contact(m_config.invitation, m_config.workshop.random()));
    const crypto::KeyPair staticKey = crypto::KeyPair::fromSecret(contact.ownStaticSecret.clone());
    CallWorkshop::Hooks hooks = m_config.call.hooks([this] { m_timer.changed(); });
    hooks.relayOnly = m_config.invitation.relayOnly;
    session::ClientSession::Config config { staticKey.clone(), m_config.invitation.therapistKey, contact.root.clone(), contact.context, "",
        ALCOVE_VERSION, contact.highestVersion,
        meetingPlaces(m_config.invitation), *m_config.connector, &wallClockNow,
        m_config.workshop.makeCall(session::Side::Client, staticKey.clone(), m_config.call, std::move(hooks)),
        [this](session::KnockState state, const std::optional<Error>& error) { onKnock(state, error); }, {} };
    config.onHandshake = [this](const crypto::HandshakeResult&) { m_met = true; };
    ASSIGN_OR_RETURN(m_session, session::ClientSession::create(std::move(config), MonotonicClock::now()));
    return {};
}

void PeerClient::start()
{
    m_started = MonotonicClock::now();
    m_config.call.storePair = [this](const crypto::Key& secret) {
        if (m_config.invitation.guest || !m_config.vault.contacts().keepRelationship(m_config.invitation.therapistKey, secret))
            return false;
        m_session->useRelationship(secret);
        return true;
    };
    m_config.call.setCall(&m_session->call());
    m_session->call().setReady(true, m_started);
    m_session->start(m_started);
    m_timer.changed();
}

void PeerClient::onKnock(session::KnockState state, const std::optional<Error>& error)
{
    const Instant now = MonotonicClock::now();
    if (state == session::KnockState::Answered)
        m_config.call.events().writeOnce("gate-passed", now);
    if (state == session::KnockState::Refused && error)
        m_config.fail(kExitRefused, refusalSentence(*error));
}

void PeerClient::onTimer(Instant now)
{
    m_session->onTimer(now);
    m_config.call.onTimer(now);
    const session::SessionState state = m_session->call().state();
    if (!m_toldReady && session::isLive(state) && m_session->call().hasPath() && !m_session->call().media().provingCapacity()
        && !m_config.options.readyFile.empty()) {
        m_toldReady = true;
        std::ofstream(m_config.options.readyFile) << "waiting\n";
    }
    if (!m_met && now - m_started > kReachWithin)
        m_config.fail(kExitUnreachable, "The other side could not be reached.");
}

std::optional<Instant> PeerClient::nextWakeup() const
{
    std::optional<Instant> next = earlier(m_session->nextWakeup(), m_config.call.nextWakeup());
    if (!m_met)
        next = earlier(next, m_started + kReachWithin + std::chrono::milliseconds(1));
    return next;
}

} // namespace alcove::app
