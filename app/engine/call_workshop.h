#pragma once

#include "app/engine/audio_hub.h"
#include "app/engine/path_finder.h"
#include "core/base/thread_task_runner.h"
#include "core/crypto/system_random.h"
#include "core/session/call.h"
#include "core/transport/ice_path.h"
#include "core/transport/net_loop.h"

namespace alcove::app {

/// What every call of this program is made with: its threads, its random source, its way to the network.
/// Sequence: made and destroyed on the program's main thread; `makeCall` net.
class CallWorkshop {
public:
    struct Config {
        /// Servers of this program's own choice, besides those of a service or of the other side.
        std::vector<transport::StunServer> stunServers;
        transport::RelayUse relayUse = transport::RelayUse::WhenNeeded;
        BitRate maxBitrate = BitRate::kilobitsPerSecond(2500);
        bool hashReconstructions = false;
        dsp::AudioProcessor* audioProcessor = nullptr;
        /// Ways to relays over TLS and through a proxy; null: none. Must outlive the workshop's net thread.
        std::function<std::unique_ptr<transport::RelayTunnels>(TaskRunner& net)> makeTunnels {};
    };

    /// Where one call's pictures and probes go.
    struct Hooks {
        std::function<void(media::ShownFrame)> onFrame;
        std::function<void(const media::EncodedFrameMark&)> onFrameEncoded {};
        std::function<void(media::RtpDirection, ByteView)> onRtp {};
        std::function<void()> wakeupChanged;
        std::function<void(bool sent, session::ControlType type, ByteView body)> onControl {};
        /// For this call alone: the other side shall not learn our address.
        bool relayOnly = false;
    };

    explicit CallWorkshop(Config config);

    [[nodiscard]] transport::NetLoop& loop() { return m_loop; }
    [[nodiscard]] RandomSource& random() { return m_random; }

    /// Calls made from now on, and restarts of earlier ones, use these ports. Sequence: net.
    void setDatagramPorts(transport::DatagramPorts ports) { m_ports = std::move(ports); }

    /// The therapist's own servers: calls offer them to the client and use them. Sequence: net.
    void setConnectionService(std::optional<practice::ConnectionService> service);
    /// For calls made from now on, and restarts of earlier ones: the other side shall not learn our address. Sequence: net.
    void setRelayUse(transport::RelayUse use) { m_config.relayUse = use; }

    [[nodiscard]] session::Call::Config makeCall(
        session::Side side, crypto::KeyPair staticKey, session::CallObserver& observer, Hooks hooks);

private:
    void addServers(transport::IceConfig& ice, session::Side side, const PathFinder& offered);
    void renewLogin(std::vector<transport::RelayServer>& relays);

    Config m_config;
    crypto::SystemRandom m_random;
    transport::DatagramPorts m_ports;
    std::optional<practice::ConnectionService> m_service;
    std::unique_ptr<transport::RelayTunnels> m_tunnels;
    std::unique_ptr<PathFinder> m_ownServers;
    transport::NetLoop m_loop; ///< before the codec threads: these end first and may still post to it
    ThreadTaskRunner m_encode { "video encode" };
    ThreadTaskRunner m_decode { "video decode" };
};

} // namespace alcove::app
