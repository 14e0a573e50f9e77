#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/page.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QEventLoop>

namespace alcove::ui {

/// Something to know before, or instead of, the window: a title, what it means, and one or two ways on.
/// Sequence: ui.
class NoticePage : public Page {
    Q_OBJECT
public:
    /// `other` may be empty: then there is one way on.
    NoticePage(const Theme& theme, const QString& title, const QStringList& text, const QString& main, const QString& other = {});

    [[nodiscard]] QWidget* firstFocus() override { return m_main; }
    enum class Answer { Main, Other, Closed };
    /// Runs until an answer.
    [[nodiscard]] Answer ask();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    QEventLoop m_loop;
    Button* m_main;
    Answer m_answer = Answer::Closed;
};

} // namespace alcove::ui
