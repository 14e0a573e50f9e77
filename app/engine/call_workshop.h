#pragma once

#include "app/engine/audio_hub.h"
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
        std::vector<transport::StunServer> stunServers;
        std::vector<transport::RelayServer> relays;
        transport::RelayUse relayUse = transport::RelayUse::WhenNeeded;
        BitRate maxBitrate = BitRate::kilobitsPerSecond(2500);
        bool hashReconstructions = false;
        dsp::AudioProcessor* audioProcessor = nullptr;
    };

    /// Where one call's pictures and probes go.
    struct Hooks {
        std::function<void(media::ShownFrame)> onFrame;
        std::function<void(const media::EncodedFrameMark&)> onFrameEncoded {};
        std::function<void(media::RtpDirection, ByteView)> onRtp {};
        std::function<void()> wakeupChanged;
    };

    explicit CallWorkshop(Config config);

    [[nodiscard]] transport::NetLoop& loop() { return m_loop; }
    [[nodiscard]] RandomSource& random() { return m_random; }

    /// Calls made from now on, and restarts of earlier ones, use these ports. Sequence: net.
    void setDatagramPorts(transport::DatagramPorts ports) { m_ports = std::move(ports); }

    [[nodiscard]] session::Call::Config makeCall(
        session::Side side, crypto::KeyPair staticKey, session::CallObserver& observer, Hooks hooks);

private:
    Config m_config;
    crypto::SystemRandom m_random;
    transport::DatagramPorts m_ports;
    transport::NetLoop m_loop; ///< before the codec threads: these end first and may still post to it
    ThreadTaskRunner m_encode { "video encode" };
    ThreadTaskRunner m_decode { "video decode" };
};

} // namespace alcove::app
