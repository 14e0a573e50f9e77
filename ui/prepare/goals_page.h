#pragma once

#include "ui/model/models.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/page.h"
#include "ui/widgets/setting_row.h"
#include "ui/widgets/visibility_line.h"

namespace alcove::ui {

/// Something to aim for, in one's own words: set, change, say how near it seems, take out. Sequence: ui.
class GoalsPage : public Page {
    Q_OBJECT
public:
    GoalsPage(const Theme& theme, const Models& models);

    [[nodiscard]] QWidget* firstFocus() override { return m_add->edit(); }

private:
    QWidget* buildAdd();
    QWidget* goalCard(const JournalGoal& goal);
    void add();
    void render();

    JournalModel& m_journal;
    QVBoxLayout* m_list;
    PlainLabel* m_none;
    Field* m_add;
    ToggleRow* m_share;
    VisibilityLine* m_readers;
    QVector<JournalGoal> m_shown;
};

} // namespace alcove::ui
