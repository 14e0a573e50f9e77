#include "core/session/rekey_exchange.h"

namespace alcove::session {

void RekeyExchange::begin(Instant now)
{
    m_notBefore = now + kRetry + std::chrono::milliseconds(m_random.u32() % 335);
    m_awaited.reset();
    auto config = m_callbacks.makeConfig();
    if (!config)
        return;
    auto initiator = crypto::RekeyInitiator::create(std::move(*config), m_random);
    if (!initiator)
        return;
    m_initiator = std::move(initiator).value();
    m_callbacks.send({ ++m_round, 1, m_initiator->step1() });
}

void RekeyExchange::onMessage(const RekeyBody& body)
{
    if (body.step == 1)
        onStep1(body);
    else if (body.step == 2)
        onStep2(body);
    else
        onStep3(body);
}

void RekeyExchange::onStep1(const RekeyBody& body)
{
    m_responder.reset();
    auto config = m_callbacks.makeConfig();
    if (!config)
        return;
    auto responder = crypto::RekeyResponder::create(std::move(*config), m_random);
    if (!responder)
        return;
    const auto step2 = responder->onStep1(body.noise);
    if (!step2)
        return;
    m_responder = std::move(responder).value();
    m_round = body.round;
    m_callbacks.send({ m_round, 2, *step2 });
}

void RekeyExchange::onStep2(const RekeyBody& body)
{
    if (!m_initiator || body.round != m_round)
        return;
    auto finish = m_initiator->onStep2(body.noise);
    m_initiator.reset();
    if (!finish)
        return;
    m_awaited = m_callbacks.send({ m_round, 3, finish->step3 });
    m_callbacks.install(std::move(finish->result), transport::SwitchOver::OnConfirmation);
}

void RekeyExchange::onStep3(const RekeyBody& body)
{
    if (!m_responder || body.round != m_round)
        return;
    auto result = m_responder->onStep3(body.noise);
    m_responder.reset();
    if (result)
        m_callbacks.install(std::move(result).value(), transport::SwitchOver::OnFirstDatagram);
}

void RekeyExchange::onAcknowledged(std::uint32_t nextUnacknowledged)
{
    if (!m_awaited || nextUnacknowledged <= *m_awaited)
        return;
    m_awaited.reset();
    m_callbacks.confirm();
}

void RekeyExchange::reset()
{
    m_initiator.reset();
    m_responder.reset();
    m_awaited.reset();
}

} // namespace alcove::session
