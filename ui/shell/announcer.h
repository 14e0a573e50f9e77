#pragma once

#include <QLabel>
#include <QTimer>

namespace alcove::ui {

/// Says changes to screen readers: the name of a notification nobody sees changes, and it shows anew. Qt before
/// 6.8 has no announcement event, and its alerts reach no screen reader on Linux; these two do.
/// Invariant: polite ones come five seconds apart at least; assertive ones replace what waits and come at
/// once. Sequence: ui.
class Announcer : public QLabel {
    Q_OBJECT
public:
    enum class Politeness { Polite, Assertive };

    explicit Announcer(QWidget* window);
    void announce(const QString& text, Politeness politeness = Politeness::Polite);

    /// Off: nothing is said until it is on again.
    void setSpeaking(bool on) { m_speaking = on; }
    /// Somebody else would hear it: nothing is said until this ends.
    void setSilent(bool silent);

Q_SIGNALS:
    void announced(const QString& text);

private:
    void say(const QString& text);

    QTimer m_pause;
    QString m_waiting;
    bool m_speaking = true;
    bool m_silent = false;
};

} // namespace alcove::ui
