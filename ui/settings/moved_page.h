#pragma once

#include "ui/settings/notice_page.h"

#include <QDate>

namespace alcove::ui {

/// Shown instead of the window where everything was moved to another computer: nothing listens here and
/// nothing is opened, unless the person says that this is the computer after all.
/// Sequence: ui.
class MovedPage : public NoticePage {
    Q_OBJECT
public:
    /// At a later start.
    MovedPage(const Theme& theme, const QDate& day);
    /// Right after the move; `code` is shown once, where one was made for it.
    MovedPage(const Theme& theme, const QDate& day, const QString& code);
};

} // namespace alcove::ui
