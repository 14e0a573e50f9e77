#include "app/engine/connection_check.h"

#include "app/engine/endpoints.h"
#include "core/session/path_servers.h"
#include "core/transport/local_addresses.h"

#include <algorithm>
#include <utility>

namespace alcove::app {
namespace {

constexpr Duration kConnectTimeout = std::chrono::seconds(3);
constexpr Duration kAnswerTimeout = std::chrono::seconds(2);
/// As a client who comes: TLS and a login are several round trips.
constexpr Duration kBrokerTimeout = std::chrono::seconds(5);
/// chosen: twice the way through a broker, whose library looks at a message up to a second late.
constexpr Duration kBrokerAnswerTimeout = std::chrono::seconds(3);
constexpr Duration kPause = std::chrono::milliseconds(300); // chosen: far enough apart to see jitter
/// chosen: one may get lost with a connection that breaks; two without an answer are nobody there.
constexpr std::size_t kSilentQuestions = 2;
constexpr crypto::GateInitiator::WayId kWay = 1;

bool anyAnswer(const std::vector<check::Answer>& answers)
{
    return std::any_of(answers.begin(), answers.end(), [](const check::Answer& answer) { return answer.has_value(); });
}

} // namespace

void ConnectionCheck::start(std::optional<Target> target, Done done)
{
    stop();
    m_alive = std::make_shared<bool>(true);
    m_target = std::move(target);
    m_done = std::move(done);
    m_findings = {};
    m_direct.clear();
    m_brokers.clear();
    for (const transport::RendezvousEndpoint& place : m_target ? m_target->places : std::vector<transport::RendezvousEndpoint> {})
        (place.broker ? m_brokers : m_direct).push_back(place);
    m_findings.online = !transport::localAddresses(transport::LoopbackUse::Refused).empty();
    m_findings.hasInvitation = !m_direct.empty() || !m_brokers.empty();
    const bool hasStun = m_target && !m_target->stunServers.empty();
    m_findings.hasService = !m_brokers.empty() || hasStun;
    m_place = m_broker = 0;
    m_atBroker = false;
    m_stunDone = !m_findings.online || !hasStun;
    m_gateDone = !m_findings.online || !m_findings.hasInvitation;
    if (!m_stunDone) {
        m_stun = std::make_unique<transport::StunProbe>(m_workshop.loop(), m_workshop.random());
        m_stun->start(m_target->stunServers, [this](transport::StunProbe::Answers answers) {
            m_findings.service = std::move(answers);
            m_stunDone = true;
            post(&ConnectionCheck::finishIfDone);
        });
    }
    if (m_gateDone)
        finishIfDone();
    else
        m_direct.empty() ? askBroker() : askPlace();
}

void ConnectionCheck::stop()
{
    m_alive.reset();
    m_timer.cancel();
    m_attempt.reset();
    m_connection.reset();
    m_initiator.reset();
    m_stun.reset();
    m_asking = false;
}

// ------------------------------------------------------------------ the therapist's own computer

void ConnectionCheck::askPlace()
{
    m_asked = now();
    m_port.reset();
    m_asking = true;
    m_attempt = m_connector.connect(
        m_direct[m_place % m_direct.size()], kConnectTimeout, [this](Connected result) { onPlaceConnected(std::move(result)); });
}

void ConnectionCheck::onPlaceConnected(Connected result)
{
    if (!result) {
        // A refusal is an answer: the way is there, nobody listens.
        const bool refused = result.error().code == ErrorCode::Unreachable;
        ++m_place;
        finishPlace(refused ? check::Answer(now() - m_asked) : check::Answer(), {});
        return;
    }
    m_port = now() - m_asked;
    openConnection(std::move(result).value());
    sayHello(kAnswerTimeout);
}

void ConnectionCheck::finishPlace(check::Answer port, check::Answer gate)
{
    m_asking = false;
    m_findings.gatePorts.push_back(port);
    m_findings.gate.push_back(gate);
    post(&ConnectionCheck::goOnWithPlaces);
}

void ConnectionCheck::goOnWithPlaces()
{
    m_timer.cancel();
    m_attempt.reset();
    m_connection.reset();
    const std::size_t asked = m_findings.gate.size();
    const bool answered = anyAnswer(m_findings.gate);
    // Where a broker can be asked, nobody waits for silent places to be silent again.
    const bool nobody = !answered && !m_brokers.empty() && asked >= m_direct.size();
    if (asked < kQuestions && !nobody)
        later(kPause, &ConnectionCheck::askPlace);
    else if (answered || m_brokers.empty())
        finishGate();
    else
        askBroker();
}

// ------------------------------------------------------------------ through a broker

void ConnectionCheck::askBroker()
{
    m_atBroker = true;
    m_asked = now();
    transport::RendezvousEndpoint endpoint = m_brokers[m_broker];
    endpoint.broker->locator = crypto::RootKeys::derive(m_target->root).locator(dayNumber(wallClockNow()));
    endpoint.broker->reply = m_workshop.random().array<16>();
    m_attempt = m_connector.connect(endpoint, kBrokerTimeout, [this](Connected result) { onBrokerConnected(std::move(result)); });
}

void ConnectionCheck::onBrokerConnected(Connected result)
{
    if (result) {
        m_findings.broker.emplace_back(now() - m_asked);
        openConnection(std::move(result).value());
        sayHello(kBrokerAnswerTimeout);
        return;
    }
    // Whoever turns a login down is there.
    const bool refused = result.error().code == ErrorCode::PermissionDenied || result.error().code == ErrorCode::AuthenticationFailed;
    m_findings.broker.push_back(refused ? check::Answer(now() - m_asked) : check::Answer());
    const bool another = !refused && ++m_broker < m_brokers.size();
    post(another ? &ConnectionCheck::askBroker : &ConnectionCheck::finishGate);
}

void ConnectionCheck::finishBroker(check::Answer gate)
{
    m_asking = false;
    m_findings.brokerGate.push_back(gate);
    post(&ConnectionCheck::goOnWithBroker);
}

void ConnectionCheck::goOnWithBroker()
{
    m_timer.cancel();
    const std::size_t asked = m_findings.brokerGate.size();
    const bool nobody = !anyAnswer(m_findings.brokerGate) && asked >= kSilentQuestions;
    if (asked >= kQuestions || nobody)
        finishGate();
    else
        later(kPause, &ConnectionCheck::greetAgain);
}

void ConnectionCheck::greetAgain() { sayHello(kBrokerAnswerTimeout); }

// ------------------------------------------------------------------ one question

void ConnectionCheck::openConnection(std::unique_ptr<transport::RendezvousConnection> connection)
{
    m_connection = std::move(connection);
    transport::RendezvousConnection::Events events;
    events.onBody = [this](const Bytes& body) { onBody(body); };
    events.onClosed = [this](const Error&) { finishQuestion({}); };
    m_connection->start(std::move(events));
}

void ConnectionCheck::sayHello(Duration patience)
{
    m_asking = true;
    m_greeted = now();
    crypto::GateInitiator::Config config { m_target->staticKey.clone(), m_target->therapistKey,
        crypto::RootKeys::derive(m_target->root), m_target->context, 0, {}, {}, 0, {} };
    m_initiator = std::make_unique<crypto::GateInitiator>(std::move(config), m_workshop.random());
    m_initiator->start(m_greeted);
    auto outcome = m_initiator->onConnected(kWay, m_connection->replyAddress(), m_greeted, wallClockNow());
    if (auto* hello = std::get_if<crypto::GateSend>(&outcome))
        m_connection->send(std::move(hello->body));
    m_timer = m_workshop.loop().scheduleAt(m_greeted + patience, [this] { finishQuestion({}); });
}

void ConnectionCheck::onBody(ByteView body)
{
    if (!m_asking)
        return;
    // Only the gate of this invitation can make what opens; its answer, HS1, is thrown away unsent.
    const auto outcome = m_initiator->onBody(kWay, body, now());
    if (std::holds_alternative<crypto::GateSend>(outcome) || std::holds_alternative<crypto::GateRefusal>(outcome))
        finishQuestion(now() - m_greeted);
}

void ConnectionCheck::finishQuestion(check::Answer gate)
{
    if (!m_asking)
        return;
    m_atBroker ? finishBroker(gate) : finishPlace(m_port, gate);
}

void ConnectionCheck::finishGate()
{
    m_timer.cancel();
    m_attempt.reset();
    m_connection.reset();
    m_gateDone = true;
    finishIfDone();
}

void ConnectionCheck::finishIfDone()
{
    if (m_gateDone && m_stunDone && m_done)
        std::exchange(m_done, nullptr)(m_findings);
}

void ConnectionCheck::later(Duration after, void (ConnectionCheck::*step)())
{
    m_timer = m_workshop.loop().scheduleAt(now() + after, [this, step] { (this->*step)(); });
}

void ConnectionCheck::post(void (ConnectionCheck::*step)())
{
    m_workshop.loop().post([this, step, alive = std::weak_ptr<bool>(m_alive)] {
        if (!alive.expired())
            (this->*step)();
    });
}

ConnectionCheck::Target checkTargetOf(
    const session::Invitation& invitation, const records::StoredContact& contact, transport::RelayUse use)
{
    ConnectionCheck::Target target { crypto::KeyPair::fromSecret(contact.ownStaticSecret.clone()), invitation.therapistKey,
        contact.root.clone(), contact.context,
        use == transport::RelayUse::Only ? hiddenMeetingPlaces(invitation) : meetingPlaces(invitation), {} };
    const auto& stun = invitation.stun;
    if (stun && session::isPermittedServer(stun->host, stun->port, transport::LoopbackUse::Refused))
        target.stunServers.push_back({ stun->host, stun->port });
    return target;
}

} // namespace alcove::app
