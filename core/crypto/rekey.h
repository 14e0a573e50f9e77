#pragma once

#include "core/crypto/session_keys.h"

namespace alcove::crypto {

/// What a rekey replaces in a session. Words, names and identities stay.
struct RekeyResult {
    SessionKeys keys;
    Hash64 handshakeHash {};
    ReceiveTag localTag {};
    ReceiveTag remoteTag {};
};

/// What both sides of a rekey start from.
struct RekeyConfig {
    KeyPair localStatic;
    PublicKey remoteStatic {};
    Key rekeyPsk;            ///< SessionKeys::rekeyPsk of the present keys
    Hash64 previousHash {};  ///< handshake hash of the present keys
    ReceiveTag localTag {};  ///< new, chosen with chooseTag
};

/// The client's side of a rekey: a whole handshake inside the session's control channel, with fresh
/// Diffie-Hellman, bound to the session by the previous hash and by a key that never left it.
/// Steps 1 and 3 go out, step 2 comes in.
/// Sequence: net.   Errors: AuthenticationFailed or Malformed; the rekey is then over and the present
/// keys go on until the next one.
class RekeyInitiator {
public:
    struct Finish {
        Bytes step3;
        RekeyResult result;
    };

    [[nodiscard]] static Result<RekeyInitiator> create(RekeyConfig config, RandomSource& random);

    /// Step 1, for the control channel.
    [[nodiscard]] const Bytes& step1() const { return m_step1; }
    [[nodiscard]] Result<Finish> onStep2(ByteView message);

private:
    RekeyInitiator(HandshakeState handshake, const ReceiveTag& localTag)
        : m_handshake(std::move(handshake)), m_localTag(localTag) { }

    HandshakeState m_handshake;
    ReceiveTag m_localTag;
    Bytes m_step1;
};

/// The therapist's side of a rekey.
class RekeyResponder {
public:
    [[nodiscard]] static Result<RekeyResponder> create(RekeyConfig config, RandomSource& random);

    /// Gives step 2.
    [[nodiscard]] Result<Bytes> onStep1(ByteView message);
    /// AuthenticationFailed also when the peer is not the session's own.
    [[nodiscard]] Result<RekeyResult> onStep3(ByteView message);

private:
    RekeyResponder(HandshakeState handshake, const ReceiveTag& localTag, const PublicKey& remoteStatic)
        : m_handshake(std::move(handshake)), m_localTag(localTag), m_remoteStatic(remoteStatic) { }

    HandshakeState m_handshake;
    ReceiveTag m_localTag;
    PublicKey m_remoteStatic;
};

} // namespace alcove::crypto
