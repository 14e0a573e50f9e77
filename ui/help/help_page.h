#pragma once

#include "ui/model/models.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page.h"
#include "ui/widgets/plain_label.h"

namespace alcove::ui {

/// Short pages about each step, with a picture and without a network: the topics at the start, the open
/// one beside them. Sequence: ui.
class HelpPage : public Page {
    Q_OBJECT
public:
    HelpPage(const Theme& theme, const Models& models);

    [[nodiscard]] QWidget* firstFocus() override;

Q_SIGNALS:
    void helpNowRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void openTopic(int number);
    void arrange();

    QBoxLayout* m_sides;
    QWidget* m_list;
    QVBoxLayout* m_content;
    QWidget* m_column;
    QList<Button*> m_names;
    QWidget* m_shown = nullptr;
    int m_open = 0;
};

} // namespace alcove::ui
