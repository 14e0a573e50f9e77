#include "core/crypto/system_random.h"

#include "core/crypto/secret.h"

#include <sodium.h>

namespace alcove::crypto {

SystemRandom::SystemRandom()
{
    ensureSodium();
}

void SystemRandom::fill(MutableByteView out)
{
    randombytes_buf(out.data(), out.size());
}

} // namespace alcove::crypto
