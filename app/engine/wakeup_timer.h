#pragma once

#include "core/transport/net_loop.h"

#include <optional>

namespace alcove::app {

/// Calls a sans-I/O object when it asked to be called.
/// Invariant: however often the wakeup changes within one turn of the loop, it is read once.
/// Sequence: net.
class WakeupTimer {
public:
    WakeupTimer(transport::NetLoop& loop, std::function<std::optional<Instant>()> next, std::function<void(Instant)> run);

    /// The next wakeup may be another one now.
    void changed();
    /// Nothing is called any more.
    void stop();

private:
    void arm();

    transport::NetLoop& m_loop;
    std::function<std::optional<Instant>()> m_next;
    std::function<void(Instant)> m_run;
    transport::NetLoop::Timer m_timer;
    std::optional<Instant> m_due;
    bool m_posted = false;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace alcove::app
