#include "core/crypto/secret.h"

#include <sodium.h>

#include <cstdlib>
#include <new>

namespace alcove::crypto {

void ensureSodium()
{
    // 0 the first time, 1 after; -1 means there is no usable random generator, and then nothing
    // this program promises can be kept.
    static const int state = sodium_init();
    if (state < 0)
        std::abort();
}

bool equalInConstantTime(ByteView a, ByteView b)
{
    return a.size() == b.size() && (a.empty() || sodium_memcmp(a.data(), b.data(), a.size()) == 0);
}

void wipe(MutableByteView bytes)
{
    sodium_memzero(bytes.data(), bytes.size());
}

namespace detail {

std::uint8_t* allocateSecret(std::size_t size)
{
    ensureSodium();
    void* memory = sodium_malloc(size);
    if (memory == nullptr)
        throw std::bad_alloc();
    // sodium_malloc fills with 0xdb; a Secret starts as zero.
    sodium_memzero(memory, size);
    return static_cast<std::uint8_t*>(memory);
}

void freeSecret(std::uint8_t* memory) noexcept
{
    sodium_free(memory);
}

} // namespace detail

} // namespace alcove::crypto
