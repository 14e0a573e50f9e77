#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/page.h"

#include <QDate>
#include <QEventLoop>

namespace alcove::ui {

/// Shown instead of the window where everything was moved to another computer: nothing listens here and
/// nothing is opened, unless the person says that this is the computer after all.
/// Sequence: ui.
class MovedPage : public Page {
    Q_OBJECT
public:
    MovedPage(const Theme& theme, const QDate& day);

    [[nodiscard]] QWidget* firstFocus() override { return m_close; }
    /// Runs until an answer: true for "use it here again".
    [[nodiscard]] bool ask();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    QEventLoop m_loop;
    Button* m_close;
    bool m_stay = false;
};

} // namespace alcove::ui
