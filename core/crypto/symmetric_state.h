#pragma once

#include "core/crypto/cipher_state.h"
#include "core/crypto/hash.h"

#include <utility>

namespace alcove::crypto {

/// The Noise SymmetricState: chaining key, handshake hash and the cipher of the handshake.
/// Source: Noise Protocol Framework rev 34, §5.2 and §9.1; HASH is SHA512, so HASHLEN is 64.
class SymmetricState {
public:
    explicit SymmetricState(std::string_view protocolName);

    void mixKey(ByteView inputKeyMaterial);
    void mixHash(ByteView data);
    void mixKeyAndHash(ByteView inputKeyMaterial);
    [[nodiscard]] const Hash64& handshakeHash() const { return m_hash; }

    [[nodiscard]] bool encryptAndHash(ByteView plaintext, Bytes& out);
    [[nodiscard]] std::optional<Bytes> decryptAndHash(ByteView ciphertext);
    [[nodiscard]] bool hasKey() const { return m_cipher.hasKey(); }

    /// The two transport ciphers, initiator's sending one first. The chaining key is wiped.
    [[nodiscard]] std::pair<CipherState, CipherState> split();

private:
    Secret<64> m_chainingKey;
    Hash64 m_hash {};
    CipherState m_cipher;
};

} // namespace alcove::crypto
