#include "core/session/line_monitor.h"

#include <algorithm>

namespace alcove::session {

void LineMonitor::start(Instant now)
{
    m_watching = true;
    m_shown = false;
    m_lastHeard = now;
    m_restartAt = now + kRestartAfter;
    m_handshakeAt.reset();
}

void LineMonitor::stop()
{
    m_watching = false;
    m_shown = false;
    m_restartAt.reset();
    m_handshakeAt.reset();
}

void LineMonitor::onAuthenticDatagram(Instant now)
{
    if (!m_watching)
        return;
    m_lastHeard = now;
    m_shown = false;
    m_restartAt = now + kRestartAfter;
    m_handshakeAt.reset();
}

void LineMonitor::onInterfaceChange(Instant now)
{
    if (m_watching)
        m_restartAt = now;
}

void LineMonitor::onRestartAnswered()
{
    m_handshakeAt.reset();
}

LineMonitor::Action LineMonitor::poll(Instant now)
{
    if (!m_watching)
        return Action::None;
    if (!m_shown && now >= m_lastHeard + kShowAfter) {
        m_shown = true;
        return Action::ShowReconnecting;
    }
    if (m_handshakeAt && now >= *m_handshakeAt) {
        m_handshakeAt.reset();
        return Action::FullHandshake;
    }
    if (m_restartAt && now >= *m_restartAt) {
        m_restartAt = now + kRepeatRestart;
        m_handshakeAt = now + kHandshakeAfter;
        return Action::RestartPath;
    }
    return Action::None;
}

std::optional<Instant> LineMonitor::nextWakeup() const
{
    if (!m_watching)
        return std::nullopt;
    std::optional<Instant> next = m_restartAt;
    if (!m_shown)
        next = std::min(next.value_or(Instant::max()), m_lastHeard + kShowAfter);
    if (m_handshakeAt)
        next = std::min(next.value_or(Instant::max()), *m_handshakeAt);
    return next;
}

} // namespace alcove::session
