#include "core/crypto/replay_window.h"

#include <algorithm>

namespace alcove::crypto {
namespace {

constexpr std::uint64_t bitOf(std::uint64_t counter) { return std::uint64_t { 1 } << (counter % 64); }

} // namespace

bool ReplayWindow::wouldAccept(std::uint64_t counter) const
{
    if (counter >= m_next)
        return true;
    if (m_next - counter > kSize)
        return false;
    return (m_bits[counter / 64 % kWords] & bitOf(counter)) == 0;
}

bool ReplayWindow::accept(std::uint64_t counter)
{
    if (!wouldAccept(counter))
        return false;
    if (counter >= m_next) {
        // Words entered for the first time still hold bits of one lap ago.
        const std::uint64_t firstNewWord = m_next == 0 ? 0 : (m_next - 1) / 64 + 1;
        const std::uint64_t lastWord = counter / 64;
        const std::uint64_t from = lastWord >= kWords ? std::max(firstNewWord, lastWord - kWords + 1) : firstNewWord;
        for (std::uint64_t word = from; word <= lastWord; ++word)
            m_bits[word % kWords] = 0;
        m_next = counter + 1;
    }
    m_bits[counter / 64 % kWords] |= bitOf(counter);
    return true;
}

} // namespace alcove::crypto
