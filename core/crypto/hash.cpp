#include "core/crypto/hash.h"

#include <sodium.h>

#include <cassert>

namespace alcove::crypto {

Hash64 sha512(Parts parts)
{
    crypto_hash_sha512_state state;
    crypto_hash_sha512_init(&state);
    for (const ByteView part : parts)
        crypto_hash_sha512_update(&state, part.data(), part.size());
    Hash64 out {};
    crypto_hash_sha512_final(&state, out.data());
    sodium_memzero(&state, sizeof state);
    return out;
}

void hmacSha512(ByteView key, Parts parts, MutableByteView out)
{
    assert(out.size() == crypto_auth_hmacsha512_BYTES);
    crypto_auth_hmacsha512_state state;
    crypto_auth_hmacsha512_init(&state, key.data(), key.size());
    for (const ByteView part : parts)
        crypto_auth_hmacsha512_update(&state, part.data(), part.size());
    crypto_auth_hmacsha512_final(&state, out.data());
    sodium_memzero(&state, sizeof state);
}

void blake2b(ByteView key, Parts parts, MutableByteView out)
{
    assert(out.size() >= crypto_generichash_BYTES_MIN && out.size() <= crypto_generichash_BYTES_MAX);
    crypto_generichash_state state;
    crypto_generichash_init(&state, key.empty() ? nullptr : key.data(), key.size(), out.size());
    for (const ByteView part : parts)
        crypto_generichash_update(&state, part.data(), part.size());
    crypto_generichash_final(&state, out.data(), out.size());
    sodium_memzero(&state, sizeof state);
}

Key deriveKey(const Key& key, std::uint64_t id, std::string_view context)
{
    assert(context.size() == crypto_kdf_CONTEXTBYTES);
    Key out;
    crypto_kdf_derive_from_key(out.writable().data(), Key::kSize, id, context.data(), key.view().data());
    return out;
}

} // namespace alcove::crypto
