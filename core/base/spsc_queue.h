#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <optional>

namespace alcove {

/// A fixed ring between one producing and one consuming thread, without locks or allocation.
/// Invariant: values leave in the order they came; a full queue refuses the newest.
/// Sequence: `push` on one thread, `pop` on one other.
template <typename T, std::size_t Capacity>
class SpscQueue {
public:
    [[nodiscard]] bool push(T value)
    {
        const std::size_t tail = m_tail.load(std::memory_order_relaxed);
        const std::size_t next = (tail + 1) % (Capacity + 1);
        if (next == m_head.load(std::memory_order_acquire))
            return false;
        m_slots[tail] = std::move(value);
        m_tail.store(next, std::memory_order_release);
        return true;
    }

    [[nodiscard]] std::optional<T> pop()
    {
        const std::size_t head = m_head.load(std::memory_order_relaxed);
        if (head == m_tail.load(std::memory_order_acquire))
            return std::nullopt;
        std::optional<T> out(std::move(m_slots[head]));
        m_head.store((head + 1) % (Capacity + 1), std::memory_order_release);
        return out;
    }

private:
    std::array<T, Capacity + 1> m_slots {};
    alignas(64) std::atomic<std::size_t> m_head = 0;
    alignas(64) std::atomic<std::size_t> m_tail = 0;
};

} // namespace alcove
