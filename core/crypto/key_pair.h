#pragma once

#include "core/crypto/secret.h"

#include <optional>

namespace alcove::crypto {

using PublicKey = std::array<std::uint8_t, 32>;

/// An X25519 key pair.
/// Invariant: the public half always belongs to the secret half.
/// Source: RFC 7748 §5.
class KeyPair {
public:
    [[nodiscard]] static KeyPair generate(RandomSource& random);
    [[nodiscard]] static KeyPair fromSecret(Key secret);

    [[nodiscard]] const PublicKey& publicKey() const { return m_public; }
    [[nodiscard]] const Key& secretKey() const { return m_secret; }
    [[nodiscard]] KeyPair clone() const { return KeyPair(m_secret.clone(), m_public); }

    /// The shared secret with a peer's key. False, with `out` unusable, when the result would be
    /// all zero (RFC 7748 §6.1): such a peer key contributes nothing.
    [[nodiscard]] bool diffieHellman(const PublicKey& peer, MutableByteView out) const;

private:
    KeyPair(Key secret, const PublicKey& publicKey) : m_secret(std::move(secret)), m_public(publicKey) { }

    Key m_secret;
    PublicKey m_public;
};

} // namespace alcove::crypto
