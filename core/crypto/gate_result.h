#pragma once

#include "core/crypto/gate_message.h"
#include "core/crypto/session_keys.h"

#include <variant>

namespace alcove::crypto {

/// The session's own name for an invitation or relationship; opaque here.
using CredentialId = std::uint64_t;

/// What two sides have after a complete handshake.
struct HandshakeResult {
    SessionKeys keys;
    Hash64 handshakeHash {};
    PublicKey remoteStatic {};
    ReceiveTag localTag {};  ///< the peer puts it on what it sends here
    ReceiveTag remoteTag {}; ///< goes on what is sent to the peer
    std::string remoteName;  ///< fit to be shown; empty at the client, whose invitation names nobody
    std::uint32_t remoteCapabilities = 0;
    std::string remoteAppVersion;
    HandshakeContext context = HandshakeContext::Invitation;
    CredentialId credential = 0;
    std::uint8_t version = 0;
};

/// Nothing to do; the connection stays until its own deadline.
struct GateSilence { };

/// The connection is of no use any more.
struct GateClose { };

/// An authentic refusal was sent or received.
struct GateRefusal {
    CredentialId credential = 0;
    GateError code {};
    std::optional<PublicKey> remoteStatic; ///< who was refused, when that is known
};

} // namespace alcove::crypto
