#include "app/engine/wakeup_timer.h"

namespace alcove::app {

WakeupTimer::WakeupTimer(
    transport::NetLoop& loop, std::function<std::optional<Instant>()> next, std::function<void(Instant)> run)
    : m_loop(loop)
    , m_next(std::move(next))
    , m_run(std::move(run))
{
}

void WakeupTimer::changed()
{
    if (m_posted)
        return;
    m_posted = true;
    m_loop.post([this, alive = std::weak_ptr<bool>(m_alive)] {
        if (alive.expired())
            return;
        m_posted = false;
        arm();
    });
}

void WakeupTimer::stop()
{
    m_alive.reset();
    m_timer.cancel();
    m_posted = true;
}

void WakeupTimer::arm()
{
    const auto next = m_next();
    if (!next) {
        m_timer.cancel();
        m_due.reset();
        return;
    }
    if (m_due == next)
        return;
    m_due = next;
    m_timer = m_loop.scheduleAt(*next, [this] {
        m_due.reset();
        m_run(m_loop.now());
        arm();
    });
}

} // namespace alcove::app
