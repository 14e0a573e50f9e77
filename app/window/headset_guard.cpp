#include "app/window/headset_guard.h"

namespace alcove::app {

HeadsetGuard::Event HeadsetGuard::onSpeakers(const QList<QByteArray>& ids, const QByteArray& chosen, bool listening)
{
    const QByteArray now = ids.contains(chosen) ? chosen : ids.isEmpty() ? QByteArray() : ids.front();
    const QByteArray before = std::exchange(m_used, now);
    if (engaged()) {
        if (!ids.contains(m_lost))
            return Event::None;
        m_speaker = std::exchange(m_lost, {});
        m_used = m_speaker;
        return Event::Back;
    }
    if (!listening || before.isEmpty() || ids.contains(before))
        return Event::None;
    m_lost = m_speaker = before;
    return Event::Lost;
}

} // namespace alcove::app
