#include "ui/home/home_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace alcove::ui {

namespace {

struct HomeWords {
    Q_DECLARE_TR_FUNCTIONS(alcove::ui::HomeWords)
};

} // namespace

QString greeting(const QTime& now, const QString& name)
{
    if (now < QTime(12, 0))
        return name.isEmpty() ? HomeWords::tr("Good morning") : HomeWords::tr("Good morning, %1").arg(name);
    if (now < QTime(18, 0))
        return name.isEmpty() ? HomeWords::tr("Good afternoon") : HomeWords::tr("Good afternoon, %1").arg(name);
    return name.isEmpty() ? HomeWords::tr("Good evening") : HomeWords::tr("Good evening, %1").arg(name);
}

QString sessionTime(const QDateTime& start, const QDate& today)
{
    if (!start.isValid())
        return HomeWords::tr("Whenever you both are ready");
    const QString time = QLocale().toString(start.time(), QLocale::ShortFormat);
    if (start.date() == today)
        return HomeWords::tr("Today at %1").arg(time);
    if (start.date() == today.addDays(1))
        return HomeWords::tr("Tomorrow at %1").arg(time);
    return HomeWords::tr("%1 at %2", "day, then time").arg(QLocale().toString(start.date(), QStringLiteral("dddd d MMMM")), time);
}

QString daySummary(int sessions, int waiting)
{
    const QString people = waiting == 0 ? HomeWords::tr("Nobody is waiting.")
                                        : HomeWords::tr("%n people are waiting.", "", waiting);
    if (sessions == 0)
        return people;
    return HomeWords::tr("%1 %2", "how many sessions, who is waiting").arg(HomeWords::tr("%n sessions.", "", sessions), people);
}

QString linkTriedTitle(const PersonName& person)
{
    if (person.isEmpty())
        return HomeWords::tr("A used link was tried on another computer");
    return HomeWords::tr("The link for %1 was tried on another computer").arg(person.isolatedBrief());
}

QString linkTriedText(const PersonName& person)
{
    if (person.isEmpty())
        return HomeWords::tr("Nobody was let in. Someone else may have the link. A new link helps whoever has a new computer.");
    return HomeWords::tr("Nobody was let in. If %1 has a new computer, a new link helps. If not, someone else may have the link.")
        .arg(person.isolatedBrief());
}

} // namespace alcove::ui
