#include "ui/settings/moved_page.h"

#include "ui/model/person_name.h"

#include <QLocale>

namespace alcove::ui {

namespace {

QString whatMoved(const QDate& day)
{
    return MovedPage::tr("You took everything to another computer on %1. Nobody can reach you here, and what is kept here stays closed.")
        .arg(QLocale().toString(day, QStringLiteral("d MMMM")));
}

QStringList withCode(const QDate& day, const QString& code)
{
    QStringList text { whatMoved(day), MovedPage::tr("On the other computer, open the backup with Alcove and type your recovery code.") };
    if (!code.isEmpty())
        text.append(MovedPage::tr("Write this down and keep it somewhere safe. It’s shown once: %1").arg(isolated(code)));
    return text;
}

} // namespace

MovedPage::MovedPage(const Theme& theme, const QDate& day)
    : NoticePage(theme, tr("Alcove has moved"),
        { whatMoved(day), tr("If the move didn’t work out, you can use this computer again. Then don’t use the other one.") }, tr("Close"),
        tr("Use it here again"))
{
}

MovedPage::MovedPage(const Theme& theme, const QDate& day, const QString& code)
    : NoticePage(theme, tr("Alcove has moved"), withCode(day, code), tr("Close"))
{
}

} // namespace alcove::ui
