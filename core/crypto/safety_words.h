#pragma once

#include "core/base/result.h"
#include "core/crypto/hash.h"

#include <optional>

namespace alcove::crypto {

/// What two people compare aloud: four words, or the same in twelve digits for other languages.
struct SafetyWords {
    std::array<std::string_view, 4> words;
    std::string digits; ///< "1446 9609 7571"
};

using SafetyNonce = std::array<std::uint8_t, 32>;
using SafetyCommitment = std::array<std::uint8_t, 32>;

/// The words of a handshake and both nonces.
[[nodiscard]] SafetyWords safetyWords(const Hash64& handshakeHash, const SafetyNonce& ni, const SafetyNonce& nr);

/// The client's side of the exchange: commitment out, nonce in, own nonce out. Because it is committed
/// before it sees the other nonce, nobody can search for a handshake whose words come out equal.
/// Invariant: gives one answer; a second nonce is refused.
/// Source: the idea of RFC 6189 §4.4.1.1 (hash commitment).
class SafetyWordsInitiator {
public:
    struct Reveal {
        SafetyNonce nonce;
        SafetyWords words;
    };

    SafetyWordsInitiator(const Hash64& handshakeHash, RandomSource& random);

    [[nodiscard]] const SafetyCommitment& commitment() const { return m_commitment; }
    /// InvalidState when a nonce came before.
    [[nodiscard]] Result<Reveal> onNonce(const SafetyNonce& remoteNonce);

private:
    Hash64 m_handshakeHash;
    SafetyNonce m_nonce;
    SafetyCommitment m_commitment;
    bool m_done = false;
};

/// The therapist's side. Any error is an alarm for the person: someone is in between.
/// Errors: InvalidState out of order; AuthenticationFailed for a reveal that breaks its commitment.
class SafetyWordsResponder {
public:
    SafetyWordsResponder(const Hash64& handshakeHash, RandomSource& random);

    /// The nonce to send, given only after a commitment.
    [[nodiscard]] Result<SafetyNonce> onCommitment(const SafetyCommitment& commitment);
    [[nodiscard]] Result<SafetyWords> onReveal(const SafetyNonce& remoteNonce);

private:
    Hash64 m_handshakeHash;
    SafetyNonce m_nonce;
    std::optional<SafetyCommitment> m_commitment;
    bool m_done = false;
};

} // namespace alcove::crypto
