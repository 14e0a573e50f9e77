#pragma once

#include "core/base/result.h"
#include "core/crypto/handshake_pattern.h"
#include "core/crypto/key_pair.h"
#include "core/crypto/symmetric_state.h"

#include <memory>

namespace alcove::crypto {

enum class Role { Initiator, Responder };

/// The Noise HandshakeState for every 25519_ChaChaPoly_SHA512 pattern.
/// Invariant: after a failed read or write nothing more can be read, written or split.
/// Errors: AuthenticationFailed for a message that does not verify (a wrong key, a changed byte, an
/// all-zero Diffie-Hellman result), Malformed for a short one, InvalidState out of turn.
/// Source: Noise Protocol Framework rev 34, §5.3; with a PSK every `e` is also mixed into the key (§9.2).
class HandshakeState {
public:
    struct Config {
        std::string patternName; ///< "XKpsk3"
        Role role = Role::Initiator;
        Bytes prologue;
        std::optional<KeyPair> localStatic;
        std::optional<PublicKey> remoteStatic;
        /// Given by test vectors only: a handshake makes its own when it sends `e`.
        std::optional<KeyPair> localEphemeral;
        std::vector<Key> psks; ///< as many as the pattern has psk tokens
    };

    /// `random` must outlive the handshake. InvalidArgument when a key the pattern needs is missing.
    [[nodiscard]] static Result<HandshakeState> create(Config config, RandomSource& random);

    /// Appends the next message to `out`.
    [[nodiscard]] Status writeMessage(ByteView payload, Bytes& out);
    /// The payload of the peer's next message.
    [[nodiscard]] Result<Bytes> readMessage(ByteView message);

    [[nodiscard]] bool isMyTurn() const;
    [[nodiscard]] bool isFinished() const { return !m_failed && m_messageIndex == m_pattern.messages.size(); }
    [[nodiscard]] const Hash64& handshakeHash() const { return m_symmetric.handshakeHash(); }
    [[nodiscard]] const std::optional<PublicKey>& remoteStatic() const { return m_remoteStatic; }

    /// The transport ciphers of a finished handshake, the initiator's sending one first; once.
    [[nodiscard]] Result<std::pair<CipherState, CipherState>> split();

    /// Diffie-Hellman computations so far.
    [[nodiscard]] std::size_t dhCount() const { return m_dhCount; }

private:
    HandshakeState(HandshakePattern pattern, Config config, RandomSource& random);
    void mixPreMessages();
    bool writeToken(Token token, Bytes& out);
    bool readToken(Token token, ByteView& rest);
    bool mixDh(Token token);
    bool mixPsk();
    bool mixSharedSecret(const std::optional<KeyPair>& local, const std::optional<PublicKey>& remote);
    Status fail(ErrorCode code, std::string detail);

    HandshakePattern m_pattern;
    Role m_role;
    SymmetricState m_symmetric;
    std::optional<KeyPair> m_static;
    std::optional<KeyPair> m_ephemeral;
    std::optional<PublicKey> m_remoteStatic;
    std::optional<PublicKey> m_remoteEphemeral;
    std::vector<Key> m_psks;
    RandomSource* m_random;
    std::size_t m_messageIndex = 0;
    std::size_t m_pskIndex = 0;
    std::size_t m_dhCount = 0;
    bool m_failed = false;
};

} // namespace alcove::crypto
