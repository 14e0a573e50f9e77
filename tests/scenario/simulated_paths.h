#pragma once

#include "core/session/call.h"
#include "tests/support/simulated_network.h"

#include <map>

namespace alcove::testing {

/// The network between two simulated sides: ICE generations that find each other over two links.
/// Invariant: a generation connects once both sides have it and each knows the other's credentials; one
/// made before an address change carries nothing any more.
class SimulatedPaths {
public:
    SimulatedPaths(SimulatedWorld& world, const SimulatedLinkConfig& toTherapist, const SimulatedLinkConfig& toClient);

    [[nodiscard]] std::unique_ptr<transport::DatagramPath> makePath(session::Side side, std::uint32_t generation);
    /// How many paths a side has ever made.
    [[nodiscard]] std::size_t made(session::Side side) const { return m_made[static_cast<int>(side)]; }
    /// The side moved to another network: only generations made from now on work.
    void changeAddress(session::Side side);

    /// While true no UDP gets through: generations do not connect, and those that did carry nothing.
    void setBlocked(bool blocked) { m_blocked = blocked; }
    /// While true generations tell that they fail, as those do that find nobody they may go through.
    void setWithoutWay(bool on) { m_withoutWay = on; }

    [[nodiscard]] SimulatedLink& linkFrom(session::Side side) { return side == session::Side::Client ? m_toTherapist : m_toClient; }
    /// Every sealed datagram that leaves a side, for tests that read sizes or tamper.
    std::function<void(session::Side from, Bytes& datagram)> onSend;

private:
    class Path;
    struct Key {
        session::Side side;
        std::uint32_t generation;
        friend auto operator<=>(const Key&, const Key&) = default;
    };

    void tryConnect(std::uint32_t generation);

    SimulatedWorld& m_world;
    SimulatedLink m_toTherapist;
    SimulatedLink m_toClient;
    Duration m_roundTrip;
    std::map<Key, Path*> m_paths;
    bool m_blocked = false;
    bool m_withoutWay = false;
    int m_network[2] = { 0, 0 }; ///< which network each side is on
    std::size_t m_made[2] = { 0, 0 };
};

} // namespace alcove::testing
