#pragma once

#include "core/base/bytes.h"
#include "core/base/random.h"

#include <cstddef>
#include <utility>

namespace alcove::crypto {

/// Readies libsodium once; every function of this folder that needs it calls it.
/// Sequence: any thread.
void ensureSodium();

/// Equal without telling by its time where two byte strings differ. Different lengths are unequal.
[[nodiscard]] bool equalInConstantTime(ByteView a, ByteView b);

/// Overwrites memory in a way the compiler may not drop.
void wipe(MutableByteView bytes);

namespace detail {
std::uint8_t* allocateSecret(std::size_t size);
void freeSecret(std::uint8_t* memory) noexcept;
} // namespace detail

/// N secret bytes in memory that is locked, guarded on both sides and wiped when freed.
/// Invariant: move-only, so each secret has one owner; a moved-from Secret is empty and holds no
/// memory. There is no formatter and no comparison but the constant-time one.
/// Errors: std::bad_alloc when the system has no memory left.
/// Source: libsodium, "Secure memory" (sodium_malloc).
template <std::size_t N>
class Secret {
public:
    static constexpr std::size_t kSize = N;

    /// All zero; to be written through `writable`.
    Secret() : m_memory(detail::allocateSecret(N)) { }
    /// The first N bytes of a view that holds at least N.
    explicit Secret(ByteView bytes) : Secret() { std::copy_n(bytes.begin(), std::min(N, bytes.size()), m_memory); }
    [[nodiscard]] static Secret random(RandomSource& source)
    {
        Secret out;
        source.fill(out.writable());
        return out;
    }

    /// One without memory, like a moved-from one: the state "no key yet".
    [[nodiscard]] static Secret none() { return Secret(nullptr); }
    [[nodiscard]] bool isNone() const { return m_memory == nullptr; }

    Secret(Secret&& other) noexcept : m_memory(std::exchange(other.m_memory, nullptr)) { }
    Secret& operator=(Secret&& other) noexcept
    {
        if (this != &other) {
            detail::freeSecret(m_memory);
            m_memory = std::exchange(other.m_memory, nullptr);
        }
        return *this;
    }
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret() { detail::freeSecret(m_memory); }

    /// A second owner, where one is really needed.
    [[nodiscard]] Secret clone() const { return Secret(view()); }

    [[nodiscard]] ByteView view() const { return { m_memory, m_memory ? N : 0 }; }
    [[nodiscard]] MutableByteView writable() { return { m_memory, m_memory ? N : 0 }; }
    [[nodiscard]] bool equals(ByteView other) const { return equalInConstantTime(view(), other); }

private:
    explicit Secret(std::nullptr_t) : m_memory(nullptr) { }

    std::uint8_t* m_memory;
};

/// N bytes on the stack that are wiped at the end of the scope: for values inside one function.
template <std::size_t N>
class WipedArray {
public:
    WipedArray() = default;
    WipedArray(const WipedArray&) = delete;
    WipedArray& operator=(const WipedArray&) = delete;
    ~WipedArray() { wipe(m_bytes); }

    [[nodiscard]] ByteView view() const { return m_bytes; }
    [[nodiscard]] MutableByteView writable() { return m_bytes; }

private:
    std::array<std::uint8_t, N> m_bytes {};
};

using Key = Secret<32>;

} // namespace alcove::crypto
