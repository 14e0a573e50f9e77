#pragma once

#include "ui/model/models.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page.h"
#include "ui/widgets/plain_label.h"

namespace alcove::ui {

/// Every note that was kept, or that was handed over to this person. Sequence: ui.
class ReflectionsPage : public Page {
    Q_OBJECT
public:
    ReflectionsPage(const Theme& theme, const Models& models);

    [[nodiscard]] QWidget* firstFocus() override { return m_first; }

private:
    QWidget* noteCard(const JournalNote& note);
    void addActions(QHBoxLayout* row, const JournalNote& note);
    void render();

    JournalModel& m_journal;
    SettingsModel& m_settings;
    QVBoxLayout* m_list;
    PlainLabel* m_none;
    Button* m_write;
    QWidget* m_first;
};

/// "15 May · kept private": when a note was written and who can read it.
[[nodiscard]] QString noteLine(const JournalNote& note);

} // namespace alcove::ui
