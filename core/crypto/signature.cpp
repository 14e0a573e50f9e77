#include "core/crypto/signature.h"

#include <sodium.h>

namespace alcove::crypto {

static_assert(crypto_sign_SEEDBYTES == 32 && crypto_sign_SECRETKEYBYTES == 64 && crypto_sign_BYTES == 64);

SigningKey::SigningKey(Key seed)
    : m_seed(std::move(seed))
{
    ensureSodium();
    crypto_sign_seed_keypair(m_public.data(), m_secret.writable().data(), m_seed.view().data());
}

Signature SigningKey::sign(ByteView message) const
{
    Signature out {};
    crypto_sign_detached(out.data(), nullptr, message.data(), message.size(), m_secret.view().data());
    return out;
}

bool verify(const PublicKey& key, ByteView message, ByteView signature)
{
    ensureSodium();
    return signature.size() == crypto_sign_BYTES
        && crypto_sign_verify_detached(signature.data(), message.data(), message.size(), key.data()) == 0;
}

} // namespace alcove::crypto
