#pragma once

#include "ui/check/setup_card.h"
#include "ui/home/home_cards.h"
#include "ui/home/link_field.h"
#include "ui/home/link_sheet.h"
#include "ui/model/models.h"
#include "ui/widgets/alcove_light.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page.h"
#include "ui/widgets/visibility_line.h"

namespace alcove::ui {

/// The client's home: the next session, or an empty arch and a place for a link; what was checked, goals
/// and notes beside it. Sequence: ui.
class ClientHomePage : public Page {
    Q_OBJECT
public:
    ClientHomePage(const Theme& theme, const Models& models);

    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] QString spokenTitle() const override { return m_title->text(); }

Q_SIGNALS:
    void settingsRequested();
    /// A copy of everything, where Settings take it.
    void copyRequested();
    void helpRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildPlanned();
    Card* buildSession();
    QWidget* buildAside();
    QWidget* buildOffers();
    QWidget* buildEmpty();
    QWidget* buildFoot();
    void render();
    void renderCards(const PersonName& therapist);
    void arrange();

    HomeModel& m_home;
    CallModel& m_call;
    SettingsModel& m_settings;
    ClockModel& m_clock;
    CheckModel& m_check;
    AboutModel& m_about;
    PlainLabel* m_title;
    Banner* m_banner;
    QWidget* m_planned;
    Card* m_archPanel;
    PlainLabel* m_when;
    PlainLabel* m_with;
    VisibilityLine* m_join;
    Button* m_goToWaiting;
    Button* m_aboutTherapist;
    QHBoxLayout* m_middle;
    QHBoxLayout* m_foot;
    QBoxLayout* m_columns;
    QBoxLayout* m_sessionButtons;
    QWidget* m_aside;
    TherapistsCard* m_therapists;
    SetupCard* m_setup;
    GoalsCard* m_goals;
    ReflectionsCard* m_reflections;
    LinkField* m_otherLink;
    QWidget* m_empty;
    AlcoveLight* m_emptyLight;
    LinkField* m_firstLink;
    LinkSheet* m_sheet;
};

/// Logo and name of the program, at the start of a home's first row.
[[nodiscard]] QWidget* brandMark(const Theme& theme);

} // namespace alcove::ui
