#pragma once

#include "core/base/random.h"
#include "core/transport/datagram_path.h"
#include "core/transport/net_loop.h"

#include <deque>
#include <map>
#include <memory>

namespace alcove::transport {

/// The network of a rehearsal: two sides of one program joined by a way with a delay, some loss, and a
/// switch that lets nothing through. No datagram leaves the program.
/// Invariant: a generation connects once both sides have it and know each other's credentials; datagrams
/// arrive in order.
/// Sequence: net. It must outlive its paths.
class LoopbackPaths {
public:
    enum class Side { Client, Therapist };

    struct Config {
        Duration delay = std::chrono::milliseconds(40); ///< one way. chosen: two homes in one country
        double loss = 0.005;                            ///< chosen: a Wi-Fi of ordinary quality
    };

    LoopbackPaths(NetLoop& loop, RandomSource& random, Config config);

    [[nodiscard]] std::unique_ptr<DatagramPath> makePath(Side side, std::uint32_t generation);
    /// While down nothing arrives and no generation connects; afterwards a new one does.
    void setDown(bool down);

private:
    class Path;
    struct Key {
        Side side;
        std::uint32_t generation;
        friend auto operator<=>(const Key&, const Key&) = default;
    };
    struct Underway {
        Instant due;
        Key to;
        Bytes datagram;
    };

    void send(Key from, ByteView datagram);
    void deliver();
    void arm();
    void tryConnect(std::uint32_t generation);

    NetLoop& m_loop;
    RandomSource& m_random;
    Config m_config;
    bool m_down = false;
    std::map<Key, Path*> m_paths;
    std::deque<Underway> m_underway;
    NetLoop::Timer m_timer;
};

} // namespace alcove::transport
