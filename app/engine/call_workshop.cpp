#include "app/engine/call_workshop.h"

#include "core/flow/delay_rate_controller.h"

namespace alcove::app {

CallWorkshop::CallWorkshop(Config config)
    : m_config(std::move(config))
{
    if (m_config.makeTunnels)
        m_tunnels = m_config.makeTunnels(m_loop);
    m_ownServers = std::make_unique<PathFinder>(m_tunnels.get());
}

void CallWorkshop::setConnectionService(std::optional<practice::ConnectionService> service)
{
    m_service = std::move(service);
    m_ownServers->use(m_service ? pathServers(*m_service, wallClockNow(), m_random) : session::PathServers {}, [] { });
}

void CallWorkshop::addServers(transport::IceConfig& ice, session::Side side, const PathFinder& offered)
{
    ice.stunServers = m_config.stunServers;
    const auto add = [&ice](const session::PathServers& servers) {
        ice.stunServers.insert(ice.stunServers.end(), servers.stun.begin(), servers.stun.end());
        ice.relays.insert(ice.relays.end(), servers.relays.begin(), servers.relays.end());
    };
    add(m_ownServers->usable());
    if (!ice.relays.empty())
        renewLogin(ice.relays);
    if (side == session::Side::Client)
        add(offered.usable());
}

void CallWorkshop::renewLogin(std::vector<transport::RelayServer>& relays)
{
    // The ways were opened when the service was set; the login is of now.
    const session::PathServers fresh = pathServers(*m_service, wallClockNow(), m_random);
    for (transport::RelayServer& relay : relays) {
        relay.username = fresh.relays.front().username;
        relay.password = fresh.relays.front().password;
    }
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
    config.onControl = std::move(hooks.onControl);
    const auto offered = std::make_shared<PathFinder>(m_tunnels.get());
    if (side == session::Side::Client) {
        config.useServers = [offered](session::PathServers servers, std::function<void()> ready) {
            offered->use(std::move(servers), std::move(ready));
        };
    } else {
        config.offerServers = [this] { return m_service ? pathServers(*m_service, wallClockNow(), m_random) : session::PathServers {}; };
    }
    config.makePath = [this, side, offered, relayOnly = hooks.relayOnly](
                          std::uint32_t, bool viaLoopback) -> std::unique_ptr<transport::DatagramPath> {
        transport::IceConfig ice;
        ice.role = side == session::Side::Client ? transport::IceRole::Controlling : transport::IceRole::Controlled;
        addServers(ice, side, *offered);
        ice.relayUse = relayOnly ? transport::RelayUse::Only : m_config.relayUse;
        ice.ports = m_ports;
        ice.loopback = viaLoopback ? transport::LoopbackUse::Allowed : transport::LoopbackUse::Refused;
        return std::make_unique<transport::IcePath>(m_loop, std::move(ice));
    };
    return config;
}

} // namespace alcove::app
