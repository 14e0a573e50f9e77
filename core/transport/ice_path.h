#pragma once

#include "core/transport/candidate.h"
#include "core/transport/datagram_path.h"
#include "core/transport/router.h"

#include <memory>
#include <vector>

namespace alcove::transport {

class NetLoop;

enum class IceRole {
    Controlling, ///< the client
    Controlled,  ///< the therapist
};

enum class RelayProtocol {
    Udp,
    Tcp,
    Tls, ///< through RelayTunnels only: libnice knows no TLS
};

struct StunServer {
    std::string address; ///< literal IP address or host name
    std::uint16_t port = 3478;
};

struct RelayServer {
    std::string address; ///< literal IP address or host name
    std::uint16_t port = 3478;
    RelayProtocol protocol = RelayProtocol::Udp;
    std::string username;
    std::string password;
    /// A certificate (DER) that may have signed a TLS server's, besides the system's list.
    Bytes authority {};
};

enum class RelayUse {
    WhenNeeded,
    Only, ///< no other candidate is told or used: the other side never learns our address
};

/// The ports datagrams leave by, and where a router leads to them from outside. With an outside address
/// the other side needs no server to find this one.
struct DatagramPorts {
    std::uint16_t first = 0;
    std::uint16_t count = 0; ///< zero: any port
    IpAddress inside;        ///< this computer's address that the doors lead to
    std::optional<IpAddress> outside;
    std::vector<Door> doors;
};

struct IceConfig {
    IceRole role = IceRole::Controlling;
    std::vector<StunServer> stunServers; ///< the first that resolves is used
    std::vector<RelayServer> relays;
    RelayUse relayUse = RelayUse::WhenNeeded;
    LoopbackUse loopback = LoopbackUse::Refused;
    /// Literal addresses to gather on; empty: all that `localAddresses` finds usable.
    std::vector<std::string> gatherOn;
    DatagramPorts ports;
};

/// One ICE session over libnice: one stream, one component, one generation.
/// Invariant: at most 25 remote candidates are tried, all literal UDP addresses that pass
/// `parseCandidate`; nothing is sent to an address no candidate named.
/// Invariant: with RelayUse::Only and no relay, or none that gives an address, it fails and sends nothing.
/// Sequence: net.   Errors: PathState::Failed; refused remote input returns false.
/// Source: RFC 8445, RFC 8838 (trickle), RFC 8839 §5.1 (candidate lines).
class IcePath final : public DatagramPath {
public:
    IcePath(NetLoop& loop, IceConfig config);
    ~IcePath() override;
    IcePath(const IcePath&) = delete;
    IcePath& operator=(const IcePath&) = delete;

    void start(Events events) override;
    bool send(ByteView datagram) override;
    bool setRemoteCredentials(const PathCredentials& credentials) override;
    bool addRemoteCandidate(std::string_view candidate) override;
    void remoteCandidatesDone() override;

    /// The kinds of the pair in use, for the person's connection details: never addresses.
    struct SelectedPair {
        CandidateType local = CandidateType::Host;
        CandidateType remote = CandidateType::Host;
    };
    [[nodiscard]] std::optional<SelectedPair> selectedPair() const;

private:
    struct Agent;
    std::unique_ptr<Agent> m_agent;
};

} // namespace alcove::transport
