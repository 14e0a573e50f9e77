#include "core/session/fallback_switch.h"

#include <utility>

namespace alcove::session {

void FallbackSwitch::reset()
{
    const bool letIn = m_letIn;
    *this = {};
    m_letIn = letIn;
}

void FallbackSwitch::setLetIn(bool letIn)
{
    m_letIn = letIn;
    if (!letIn)
        m_on = false;
}

bool FallbackSwitch::onPathHeard(Generation generation, Instant now)
{
    if (m_on && m_distrusted && generation <= *m_distrusted)
        return false;
    m_heard = now;
    m_since = now;
    m_failed.reset();
    return std::exchange(m_on, false);
}

bool FallbackSwitch::onRendezvousHeard(const Paths& paths, Instant now)
{
    if (m_on || !m_letIn || (m_heard && now - *m_heard <= kHeardLately))
        return false;
    begin(paths, now);
    return true;
}

void FallbackSwitch::begin(const Paths& paths, Instant now)
{
    m_on = true;
    m_distrusted = paths.active;
    // A try that is still under way gets its time.
    m_tryAt = paths.active ? now : now + kTryEvery;
}

FallbackSwitch::Action FallbackSwitch::poll(const Paths& paths, Instant now)
{
    if (paths.newest != m_known) {
        m_known = paths.newest;
        m_tryAt = now + kTryEvery;
        if (!m_since)
            m_since = now;
    }
    if (!m_letIn || !m_since)
        return Action::None;
    if (!m_on) {
        if (!hasFailed(paths) && now - *m_since < kPatience)
            return Action::None;
        begin(paths, now);
        return Action::Began;
    }
    if (now < m_tryAt)
        return Action::None;
    m_tryAt = now + kTryEvery;
    return Action::TryPath;
}

std::optional<Instant> FallbackSwitch::nextWakeup() const
{
    if (!m_letIn || !m_since)
        return std::nullopt;
    return m_on ? m_tryAt : *m_since + kPatience;
}

} // namespace alcove::session
