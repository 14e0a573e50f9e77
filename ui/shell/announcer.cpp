#include "ui/shell/announcer.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace alcove::ui {

namespace {

constexpr int kPauseMs = 5000;

/// Screen readers on Linux read out a notification when it shows, and say nothing of a label that is not in
/// focus, whatever happens to its name.
class Notification final : public QAccessibleWidget {
public:
    explicit Notification(Announcer* announcer)
        : QAccessibleWidget(announcer, QAccessible::Notification)
    {
    }
};

QAccessibleInterface* makeNotification(const QString& className, QObject* object)
{
    auto* announcer = className == QLatin1String("alcove::ui::Announcer") ? qobject_cast<Announcer*>(object) : nullptr;
    return announcer ? new Notification(announcer) : nullptr;
}

} // namespace

Announcer::Announcer(QWidget* window)
    : QLabel(window)
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(makeNotification);
        return true;
    }();
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
    for (const QAccessible::Event happened : { QAccessible::ObjectShow, QAccessible::Alert }) {
        QAccessibleEvent event(this, happened);
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT announced(text);
}

} // namespace alcove::ui
