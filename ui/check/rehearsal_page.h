#pragma once

#include "ui/call/call_page.h"
#include "ui/model/models.h"

namespace alcove::ui {

/// The call's own page with a built-in partner, and one line below it that says so.
/// Sequence: ui.
class RehearsalPage : public Page {
    Q_OBJECT
public:
    RehearsalPage(const Theme& theme, const Models& models);

    [[nodiscard]] QWidget* firstFocus() override { return m_stop; }

Q_SIGNALS:
    void devicesRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* buildLine();
    void render();

    RehearsalModel& m_rehearsal;
    SettingsModel& m_settings;
    CallPage* m_call;
    PlainLabel* m_words = nullptr;
    Button* m_drop = nullptr;
    Button* m_stop = nullptr;
};

} // namespace alcove::ui
