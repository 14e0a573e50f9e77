#pragma once

#include "core/crypto/secret.h"

#include <initializer_list>
#include <string_view>

namespace alcove::crypto {

using Hash64 = std::array<std::uint8_t, 64>;
using Parts = std::initializer_list<ByteView>;

/// SHA-512 over the parts, one after another (FIPS 180-4).
[[nodiscard]] Hash64 sha512(Parts parts);

/// HMAC-SHA512 with a key of any length; `out` holds 64 bytes (RFC 2104).
void hmacSha512(ByteView key, Parts parts, MutableByteView out);

/// BLAKE2b of out.size() bytes, 16 to 64, keyed when `key` is not empty (RFC 7693).
void blake2b(ByteView key, Parts parts, MutableByteView out);

template <std::size_t N>
[[nodiscard]] std::array<std::uint8_t, N> blake2b(ByteView key, Parts parts)
{
    std::array<std::uint8_t, N> out {};
    blake2b(key, parts, out);
    return out;
}

/// A 32-byte subkey; the context is exactly eight characters (libsodium crypto_kdf).
[[nodiscard]] Key deriveKey(const Key& key, std::uint64_t id, std::string_view context);

} // namespace alcove::crypto
