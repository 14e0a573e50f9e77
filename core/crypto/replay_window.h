#pragma once

#include <array>
#include <cstdint>

namespace alcove::crypto {

/// Which of the recent counters were seen.
/// Invariant: accepts each counter at most once, and none older than kSize behind the highest.
/// Source: RFC 6479; 128 words of 64 bits, of which one is always being cleared, give 8128.
class ReplayWindow {
public:
    static constexpr std::uint64_t kWords = 128;
    static constexpr std::uint64_t kSize = (kWords - 1) * 64;

    /// Whether `accept` would take it; asked before the costly authentication.
    [[nodiscard]] bool wouldAccept(std::uint64_t counter) const;
    /// Marks an authenticated counter; false when it was seen before or is too old.
    bool accept(std::uint64_t counter);

private:
    std::array<std::uint64_t, kWords> m_bits {};
    std::uint64_t m_next = 0; ///< one above the highest counter seen
};

} // namespace alcove::crypto
