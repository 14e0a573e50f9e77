#include "app/window/start_notices.h"

#include "ui/settings/notice_page.h"

#include <QCoreApplication>

namespace alcove::app {
namespace {

struct NoticeWords {
    Q_DECLARE_TR_FUNCTIONS(alcove::app::NoticeWords)
};

bool goOn(const ui::Theme& theme, const QString& title, const QStringList& text)
{
    ui::NoticePage page(theme, title, text, NoticeWords::tr("Go on"), NoticeWords::tr("Close Alcove"));
    return page.ask() == ui::NoticePage::Answer::Main;
}

} // namespace

bool showStartNotices(const ui::Theme& theme, const OpenedVault& opened)
{
    const records::Integrity integrity = opened.vault->integrity();
    if (integrity == records::Integrity::RolledBack
        && !goOn(theme, NoticeWords::tr("What’s kept here is older than it was"),
            { NoticeWords::tr("An earlier copy of your file has been put back on this computer. What you wrote since then may be missing."),
                NoticeWords::tr("If you put it back yourself, go on. If not, someone may have used this computer.") }))
        return false;
    if (integrity == records::Integrity::RowsChanged
        && !goOn(theme, NoticeWords::tr("Something kept here was changed"),
            { NoticeWords::tr("Part of what you keep was changed or taken out, and not by Alcove. The rest is here and still closed to others."),
                NoticeWords::tr("If you have a backup, you can bring everything back from it.") }))
        return false;
    return !opened.backupLeft
        || goOn(theme, NoticeWords::tr("There is something here already"),
            { NoticeWords::tr("Your backup was left as it is, because it would replace what you keep on this computer."),
                NoticeWords::tr("To use the backup, first erase everything here in Settings, then open the backup again.") });
}

} // namespace alcove::app
