#include "app/window/connection_check.h"

#include "core/transport/local_addresses.h"

#include <utility>

namespace alcove::app {
namespace {

constexpr Duration kConnectTimeout = std::chrono::seconds(3);
constexpr Duration kAnswerTimeout = std::chrono::seconds(2);
constexpr Duration kPause = std::chrono::milliseconds(300); // chosen: far enough apart to see jitter
constexpr crypto::GateInitiator::WayId kWay = 1;

} // namespace

void ConnectionCheck::start(std::optional<Target> target, Done done)
{
    stop();
    m_alive = std::make_shared<bool>(true);
    m_target = std::move(target);
    m_done = std::move(done);
    m_findings = {};
    m_findings.online = !transport::localAddresses(transport::LoopbackUse::Refused).empty();
    m_findings.hasInvitation = m_target && !m_target->endpoints.empty();
    m_endpoint = 0;
    if (!m_findings.online || !m_findings.hasInvitation) {
        finish();
        return;
    }
    ask();
}

void ConnectionCheck::stop()
{
    m_alive.reset();
    m_timer.cancel();
    m_attempt.reset();
    m_connection.reset();
    m_initiator.reset();
}

void ConnectionCheck::ask()
{
    m_asked = m_workshop.loop().now();
    m_port.reset();
    m_asking = true;
    const transport::RendezvousEndpoint& endpoint = m_target->endpoints[m_endpoint % m_target->endpoints.size()];
    m_attempt = m_connector.connect(endpoint, kConnectTimeout,
        [this](Result<std::unique_ptr<transport::RendezvousConnection>> result) { onConnected(std::move(result)); });
}

void ConnectionCheck::onConnected(Result<std::unique_ptr<transport::RendezvousConnection>> result)
{
    const Instant now = m_workshop.loop().now();
    if (!result) {
        // A refusal is an answer: the way is there, nobody listens.
        const bool refused = result.error().code == ErrorCode::Unreachable;
        ++m_endpoint;
        finishQuestion(refused ? check::Answer(now - m_asked) : check::Answer(), {});
        return;
    }
    m_port = now - m_asked;
    m_connection = std::move(result).value();
    transport::RendezvousConnection::Events events;
    events.onBody = [this](const Bytes& body) { onBody(body); };
    events.onClosed = [this](const Error&) { finishQuestion(m_port, {}); };
    m_connection->start(std::move(events));
    m_greeted = now;
    crypto::GateInitiator::Config config { m_target->staticKey.clone(), m_target->therapistKey,
        crypto::RootKeys::derive(m_target->root), m_target->context, 0, {}, {}, 0, {} };
    m_initiator = std::make_unique<crypto::GateInitiator>(std::move(config), m_workshop.random());
    m_initiator->start(now);
    auto outcome = m_initiator->onConnected(kWay, {}, now, wallClockNow());
    if (auto* hello = std::get_if<crypto::GateSend>(&outcome))
        m_connection->send(std::move(hello->body));
    m_timer = m_workshop.loop().scheduleAt(now + kAnswerTimeout, [this] { finishQuestion(m_port, {}); });
}

void ConnectionCheck::onBody(ByteView body)
{
    const Instant now = m_workshop.loop().now();
    // Only the gate of this invitation can make what opens; its answer, HS1, is thrown away unsent.
    const auto outcome = m_initiator->onBody(kWay, body, now);
    if (std::holds_alternative<crypto::GateSend>(outcome))
        finishQuestion(m_port, now - m_greeted);
}

void ConnectionCheck::finishQuestion(check::Answer port, check::Answer gate)
{
    if (!std::exchange(m_asking, false))
        return;
    m_findings.gatePorts.push_back(port);
    m_findings.gate.push_back(gate);
    // From a task of its own, since this may be called from inside the connection.
    m_workshop.loop().post([this, alive = std::weak_ptr<bool>(m_alive)] {
        if (alive.expired())
            return;
        m_timer.cancel();
        m_attempt.reset();
        m_connection.reset();
        if (m_findings.gate.size() >= kQuestions) {
            finish();
            return;
        }
        m_timer = m_workshop.loop().scheduleAt(m_workshop.loop().now() + kPause, [this] { ask(); });
    });
}

void ConnectionCheck::finish()
{
    if (m_done)
        m_done(m_findings);
}

} // namespace alcove::app
