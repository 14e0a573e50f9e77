#pragma once

#include "ui/model/settings_model.h"
#include "ui/welcome/welcome_picture.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_card.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/page.h"

#include <QStackedWidget>

namespace alcove::ui {

/// The first page: in which language, then who one is, and what Alcove promises. Sequence: ui.
class WelcomePage : public Page {
    Q_OBJECT
public:
    enum class Step { Language, Who };

    WelcomePage(const Theme& theme, SettingsModel& settings);

    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] Step step() const { return m_step; }
    void showStep(Step step);
    /// There is a page for practice files.
    void setPracticeKnown(bool known) { m_practice->setVisible(known); }

Q_SIGNALS:
    void settingsRequested();
    /// The person has just said who they are.
    void roleChosen();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildLanguages();
    QWidget* buildWho();
    QWidget* buildPromises();
    void choose(SettingsModel::Role role);

    SettingsModel& m_settings;
    Step m_step;
    ChoiceRow* m_shownLanguage = nullptr;
    Button* m_language;
    Button* m_practice;
    ChoiceCard* m_client;
    ChoiceCard* m_therapist;
    WelcomePicture* m_picture;
    QBoxLayout* m_choices;
    QWidget* m_languages;
    QWidget* m_who;
    QWidget* m_whoScroll = nullptr;
};

} // namespace alcove::ui
