#pragma once

#include <atomic>
#include <cstdint>

namespace alcove::transport {

/// Something a thread that may not wait can set, and a poll can see: a pipe, on Windows an event.
/// Invariant: several signals before `clear` are one.
/// Sequence: `signal` from any thread, the rest from the thread that polls.
class WakeEvent {
public:
    WakeEvent();
    ~WakeEvent();
    WakeEvent(const WakeEvent&) = delete;
    WakeEvent& operator=(const WakeEvent&) = delete;

    void signal() noexcept;
    void clear() noexcept;
    /// What GPollFD::fd takes: the reading end, or the event's handle.
    [[nodiscard]] std::int64_t pollHandle() const { return m_readEnd; }

private:
    std::atomic<bool> m_signalled = false;
    std::int64_t m_readEnd = -1;
    std::int64_t m_writeEnd = -1;
};

} // namespace alcove::transport
