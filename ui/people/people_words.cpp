#include "ui/people/people_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace alcove::ui {

namespace {

struct PeopleWords {
    Q_DECLARE_TR_FUNCTIONS(alcove::ui::PeopleWords)
};

QString nextLine(const KnownPerson& person, const QDate& today)
{
    const QString time = QLocale().toString(person.next.time(), QLocale::ShortFormat);
    const QString day = QLocale().toString(person.next.date(), QStringLiteral("d MMMM"));
    const bool isToday = person.next.date() == today;
    if (person.met == 0)
        return isToday ? PeopleWords::tr("First session today at %1").arg(time) : PeopleWords::tr("First session on %1").arg(day);
    return isToday ? PeopleWords::tr("Next today at %1").arg(time) : PeopleWords::tr("Next on %1").arg(day);
}

} // namespace

QString meetingsLine(const KnownPerson& person, const QDate& today)
{
    QStringList parts;
    if (person.met > 0)
        parts << PeopleWords::tr("Met %n times.", "", person.met);
    if (!person.waitingId.isEmpty())
        parts << PeopleWords::tr("Waiting for you now");
    else if (person.known == KnownPerson::Known::NewDevice)
        parts << PeopleWords::tr("Joining from a different computer");
    else if (person.next.isValid())
        parts << nextLine(person, today);
    if (parts.isEmpty())
        parts << PeopleWords::tr("Has not come yet");
    return parts.join(u' ');
}

QString numberedName(const QString& name, int before)
{
    return before == 0 ? name : PeopleWords::tr("%1, %2", "a name, then its number among those of the same name").arg(name).arg(before + 1);
}

} // namespace alcove::ui
