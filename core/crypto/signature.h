#pragma once

#include "core/crypto/key_pair.h"

namespace alcove::crypto {

using Signature = std::array<std::uint8_t, 64>;

/// An Ed25519 signing key. Used for signing alone: handshakes have keys of their own.
/// Source: RFC 8032 §5.1.
class SigningKey {
public:
    /// From 32 secret bytes, the only thing to be stored.
    explicit SigningKey(Key seed);
    [[nodiscard]] static SigningKey generate(RandomSource& random) { return SigningKey(Key::random(random)); }

    [[nodiscard]] const PublicKey& publicKey() const { return m_public; }
    [[nodiscard]] const Key& seed() const { return m_seed; }
    [[nodiscard]] Signature sign(ByteView message) const;

private:
    Key m_seed;
    Secret<64> m_secret;
    PublicKey m_public {};
};

/// Whether `signature` over `message` is that of `key`. False also for keys and signatures of small order
/// and for non-canonical ones, which libsodium refuses.
[[nodiscard]] bool verify(const PublicKey& key, ByteView message, ByteView signature);

} // namespace alcove::crypto
