#pragma once

#include <QLabel>
#include <QTimer>

namespace alcove::ui {

/// Says changes to screen readers, through an alert on a label nobody sees (Qt before 6.8 has no
/// announcement event). Invariant: at most one in five seconds; assertive ones replace what waits and
/// come at once. Sequence: ui.
class Announcer : public QLabel {
    Q_OBJECT
public:
    enum class Politeness { Polite, Assertive };

    explicit Announcer(QWidget* window);
    void announce(const QString& text, Politeness politeness = Politeness::Polite);

    /// Off: nothing is said until it is on again.
    void setSpeaking(bool on) { m_speaking = on; }

Q_SIGNALS:
    void announced(const QString& text);

private:
    void say(const QString& text);

    QTimer m_pause;
    QString m_waiting;
    bool m_speaking = true;
};

} // namespace alcove::ui
