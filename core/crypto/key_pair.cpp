#include "core/crypto/key_pair.h"

#include <sodium.h>

namespace alcove::crypto {

KeyPair KeyPair::generate(RandomSource& random)
{
    return fromSecret(Key::random(random));
}

KeyPair KeyPair::fromSecret(Key secret)
{
    PublicKey publicKey {};
    crypto_scalarmult_base(publicKey.data(), secret.view().data());
    return KeyPair(std::move(secret), publicKey);
}

bool KeyPair::diffieHellman(const PublicKey& peer, MutableByteView out) const
{
    return out.size() == 32 && crypto_scalarmult(out.data(), m_secret.view().data(), peer.data()) == 0;
}

} // namespace alcove::crypto
