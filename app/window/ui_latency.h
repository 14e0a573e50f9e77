#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace alcove::app {

/// Notices when the window's thread was held up: a tick that comes more than 50 ms late could not be
/// run earlier, and neither could a press of a key.
/// Invariant: costs nothing while nothing is watched.
/// Sequence: ui.
/// Source: chosen: 50 ms is three frames of a 60 Hz screen; beyond it a press feels unanswered.
class UiLatency final : public QObject {
    Q_OBJECT
public:
    struct Report {
        int ticks = 0;
        int worstMilliseconds = 0;   ///< the longest the thread was held up
        int heldUp = 0;              ///< how often that was more than 50 ms
        int worstOwnMilliseconds = 0; ///< of those, the most the thread itself computed; the rest it waited for the processor
    };

    static constexpr int kLongest = 50;

    explicit UiLatency(QObject* parent = nullptr);

    /// Begins a stretch that is named in the log, or ends it: the log then has its numbers.
    void watch(const QByteArray& what);
    void stop();
    [[nodiscard]] bool isWatching() const { return m_timer.isActive(); }

    [[nodiscard]] const Report& report() const { return m_report; }

private:
    void tick();

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_ownTime = 0;
    QByteArray m_what;
    Report m_report;
};

} // namespace alcove::app
