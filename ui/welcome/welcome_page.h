#pragma once

#include "ui/model/settings_model.h"
#include "ui/widgets/choice_card.h"
#include "ui/widgets/page.h"

namespace alcove::ui {

/// The first run: who are you, and what we promise. Sequence: ui.
class WelcomePage : public Page {
    Q_OBJECT
public:
    WelcomePage(const Theme& theme, SettingsModel& settings);

    [[nodiscard]] QWidget* firstFocus() override { return m_client; }
    [[nodiscard]] QString spokenTitle() const override { return tr("Welcome to Alcove"); }

Q_SIGNALS:
    void settingsRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildPromises();

    ChoiceCard* m_client;
    ChoiceCard* m_therapist;
    QWidget* m_picture;
    QBoxLayout* m_choices;
};

} // namespace alcove::ui
