#include "ui/shell/announcer.h"

#include <QAccessible>

namespace alcove::ui {

namespace {

constexpr int kPauseMs = 5000;

} // namespace

Announcer::Announcer(QWidget* window)
    : QLabel(window)
{
    setTextFormat(Qt::PlainText);
    setGeometry(0, 0, 1, 1);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setStyleSheet(QStringLiteral("color: transparent; background: transparent;"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_waiting.isEmpty())
            return;
        say(m_waiting);
        m_waiting.clear();
    });
}

void Announcer::announce(const QString& text, Politeness politeness)
{
    if (text.isEmpty() || !m_speaking)
        return;
    if (politeness == Politeness::Polite && m_pause.isActive()) {
        m_waiting = text; // the newest stands
        return;
    }
    m_waiting.clear();
    say(text);
}

void Announcer::setSilent(bool silent)
{
    m_silent = silent;
    if (!silent)
        return;
    m_pause.stop();
    m_waiting.clear();
    setText(QString());
    setAccessibleName(QString());
}

void Announcer::say(const QString& text)
{
    if (m_silent)
        return;
    m_pause.start();
    // A name that does not change is no event: the same words twice are told twice.
    if (accessibleName() == text)
        setAccessibleName(QString());
    setText(text);
    setAccessibleName(text);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT announced(text);
}

} // namespace alcove::ui
