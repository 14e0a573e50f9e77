#include "app/engine/call_workshop.h"

#include "core/flow/delay_rate_controller.h"

namespace alcove::app {

CallWorkshop::CallWorkshop(Config config)
    : m_config(std::move(config))
{
}

session::Call::Config CallWorkshop::makeCall(
    session::Side side, crypto::KeyPair staticKey, session::CallObserver& observer, Hooks hooks)
{
    media::MediaEngine::Config media { m_loop, m_encode, m_decode, m_random, &MonotonicClock::now };
    media.audioProcessor = m_config.audioProcessor;
    media.wakeNet = [this] { m_loop.wakeup(); };
    media.rateController = std::make_unique<flow::DelayRateController>(MonotonicClock::now());
    media.maxBitrate = m_config.maxBitrate;
    media.hashReconstructions = m_config.hashReconstructions;
    media.onFrame = std::move(hooks.onFrame);
    media.onFrameEncoded = std::move(hooks.onFrameEncoded);
    media.onRtp = std::move(hooks.onRtp);

    session::Call::Config config { side, m_random, std::move(staticKey), observer, {}, std::move(media), std::move(hooks.wakeupChanged) };
    config.makePath = [this, side](std::uint32_t, bool viaLoopback) -> std::unique_ptr<transport::DatagramPath> {
        transport::IceConfig ice;
        ice.role = side == session::Side::Client ? transport::IceRole::Controlling : transport::IceRole::Controlled;
        ice.stunServers = m_config.stunServers;
        ice.relays = m_config.relays;
        ice.relayUse = m_config.relayUse;
        ice.ports = m_ports;
        ice.loopback = viaLoopback ? transport::LoopbackUse::Allowed : transport::LoopbackUse::Refused;
        return std::make_unique<transport::IcePath>(m_loop, std::move(ice));
    };
    return config;
}

} // namespace alcove::app
