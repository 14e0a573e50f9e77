#pragma once

#include "core/crypto/secret.h"

#include <optional>

namespace alcove::crypto {

/// ChaCha20-Poly1305 with a 96-bit nonce of 4 zero bytes and a little-endian counter, in place:
/// `message` holds the text and room for its 16-byte tag at the end.
/// Source: RFC 8439 §2.8; Noise §12.3 for the nonce.
inline constexpr std::size_t kTagSize = 16;
void sealInPlace(ByteView key, std::uint64_t nonce, ByteView associated, MutableByteView message);
/// False when the tag does not match; the text is then wiped.
[[nodiscard]] bool openInPlace(ByteView key, std::uint64_t nonce, ByteView associated, MutableByteView message);

/// The Noise CipherState: a key and a counter nonce.
/// Invariant: a nonce is never used twice with a key; the last value is refused.
/// Source: Noise Protocol Framework rev 34, §5.1.
class CipherState {
public:
    CipherState() = default;
    explicit CipherState(Key key) { initializeKey(std::move(key)); }

    void initializeKey(Key key);
    [[nodiscard]] bool hasKey() const { return !m_key.isNone(); }
    void setNonce(std::uint64_t nonce) { m_nonce = nonce; }
    [[nodiscard]] std::uint64_t nonce() const { return m_nonce; }

    /// Appends the ciphertext to `out`; without a key, the text as it is. False: nonces used up.
    [[nodiscard]] bool encryptWithAd(ByteView ad, ByteView plaintext, Bytes& out);
    /// Nothing when the tag does not match; the nonce then stays.
    [[nodiscard]] std::optional<Bytes> decryptWithAd(ByteView ad, ByteView ciphertext);
    /// Noise §4.2 REKEY: the key becomes the encryption of zeros under the last nonce.
    void rekey();

    /// The key, for a protocol that derives its own from it.
    [[nodiscard]] Key takeKey() && { return std::move(m_key); }

private:
    Key m_key = Key::none();
    std::uint64_t m_nonce = 0;
};

} // namespace alcove::crypto
