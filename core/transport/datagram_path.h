#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"

#include <functional>
#include <string>

namespace alcove::transport {

enum class PathState {
    Gathering,  ///< finding own addresses
    Connecting, ///< trying pairs of addresses
    Connected,  ///< datagrams arrive at the other side
    Failed,     ///< no pair works; a new generation is needed
};

/// What the other side needs to know to check that it talks to this path.
struct PathCredentials {
    std::string username;
    std::string password;
};

/// One way for datagrams to reach the other side: ICE in the product, a fake in tests. It neither
/// reads nor protects what it carries.
/// Sequence: net; callbacks run on it too, and must not destroy the path they come from.
class DatagramPath {
public:
    struct Events {
        std::function<void(ByteView datagram, Instant now)> onDatagram;
        std::function<void(PathState, Instant now)> onState;
        /// To be sent to the other side: credentials come first, then candidates as they are found
        /// (`candidate:` lines of RFC 8839 §5.1, without "a="), then once the end of them.
        std::function<void(PathCredentials)> onLocalCredentials;
        std::function<void(std::string candidate)> onLocalCandidate;
        std::function<void()> onLocalCandidatesDone;
    };

    virtual ~DatagramPath() = default;

    /// Called once. Every member of `events` is set; they may be called from inside.
    virtual void start(Events events) = 0;
    /// False when the datagram could not be handed to the network.
    virtual bool send(ByteView datagram) = 0;

    /// From the other side, unchecked. False: refused by policy.
    virtual bool setRemoteCredentials(const PathCredentials& credentials) = 0;
    virtual bool addRemoteCandidate(std::string_view candidate) = 0;
    virtual void remoteCandidatesDone() = 0;
};

} // namespace alcove::transport
