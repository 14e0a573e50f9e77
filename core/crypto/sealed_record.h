#pragma once

#include "core/base/result.h"
#include "core/crypto/secret.h"

#include <optional>
#include <string_view>

namespace alcove::crypto {

using RecordId = std::array<std::uint8_t, 16>;

/// Where a sealed record belongs. All of it is authenticated, so a record cannot be moved to another
/// row, client or vault, or passed off as another version.
struct RecordLabel {
    RecordId vault {};
    std::uint16_t table = 0;
    RecordId record {};
    RecordId client {};
    std::uint64_t version = 0;
    std::uint16_t schema = 0;
};

/// Nonce (24) and XChaCha20-Poly1305 ciphertext of the text padded to a multiple of 256 (ISO 7816-4),
/// under a subkey of the client's record key.
[[nodiscard]] Bytes sealRecord(const Key& recordKey, const RecordLabel& label, ByteView text, RandomSource& random);
/// AuthenticationFailed for a wrong key, label or byte; Malformed for a short blob.
[[nodiscard]] Result<Bytes> openRecord(const Key& recordKey, const RecordLabel& label, ByteView blob);

/// Nonce (24) and XChaCha20-Poly1305 ciphertext, for wrapping one key under another.
[[nodiscard]] Bytes sealWithKey(const Key& key, ByteView associated, ByteView text, RandomSource& random);
[[nodiscard]] Result<Key> openKey(const Key& key, ByteView associated, ByteView blob);

/// Argon2id's cost.
struct PassphraseCost {
    std::uint64_t memoryBytes = 256ull << 20;
    std::uint64_t passes = 3;
};

/// 32 bytes from a passphrase (Argon2id13, one lane). InvalidArgument outside 64 MiB/3 passes to
/// 1 GiB/10 passes: weaker is unsafe, dearer a trap in a foreign file.
/// Source: RFC 9106 §4 recommends 64 MiB with 3 passes at least where 2 GiB are too much.
[[nodiscard]] Result<Key> passphraseKey(std::string_view passphrase, const RecordId& salt, const PassphraseCost& cost);

} // namespace alcove::crypto
