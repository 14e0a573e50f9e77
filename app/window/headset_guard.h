#pragma once

#include <QByteArray>
#include <QList>

namespace alcove::app {

/// Notices that the speaker in use is gone, whatever the sound server moved its stream to meanwhile: what
/// was heard on headphones would play aloud.
/// Invariant: once engaged, only the person or the same speaker coming back releases it.
/// Sequence: ui.
class HeadsetGuard {
public:
    enum class Event { None, Lost, Back };

    /// The speakers there are, the system's default first, and the one chosen (empty: the default).
    /// `listening`: a session plays on it now.
    Event onSpeakers(const QList<QByteArray>& ids, const QByteArray& chosen, bool listening);
    /// "I'm alone, use the speaker."
    void release() { m_lost.clear(); }

    [[nodiscard]] bool engaged() const { return !m_lost.isEmpty(); }
    /// The speaker that is gone, or that came back with the last event.
    [[nodiscard]] const QByteArray& speaker() const { return m_speaker; }

private:
    QByteArray m_used;
    QByteArray m_lost;
    QByteArray m_speaker;
};

} // namespace alcove::app
