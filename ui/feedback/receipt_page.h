#pragma once

#include "ui/model/models.h"
#include "ui/prepare/settling_sheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page.h"

namespace alcove::ui {

/// How a session went, in plain facts: which way it took, whether the words were checked, what was recorded
/// (nothing) and what was kept where. Then a minute before the next thing, for those who want it.
/// Sequence: ui.
class ReceiptPage : public Page {
    Q_OBJECT
public:
    ReceiptPage(const Theme& theme, const Models& models);

    [[nodiscard]] QWidget* firstFocus() override { return m_home; }

private:
    PlainLabel* addRow(QVBoxLayout* rows, const QString& icon, const QString& title);
    void render();

    FeedbackModel& m_feedback;
    PlainLabel* m_lead;
    PlainLabel* m_way = nullptr;
    PlainLabel* m_words = nullptr;
    PlainLabel* m_recorded = nullptr;
    PlainLabel* m_kept = nullptr;
    Button* m_home;
    SettlingSheet* m_settling;
};

} // namespace alcove::ui
