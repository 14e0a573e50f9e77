#pragma once

#include "ui/check/setup_card.h"
#include "ui/home/link_field.h"
#include "ui/home/link_sheet.h"
#include "ui/model/models.h"
#include "ui/widgets/alcove_light.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/page.h"
#include "ui/widgets/visibility_line.h"

namespace alcove::ui {

/// The client's home: the next session, or an empty arch and a place for a link. Sequence: ui.
class ClientHomePage : public Page {
    Q_OBJECT
public:
    ClientHomePage(const Theme& theme, const Models& models);

    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] QString spokenTitle() const override { return m_title->text(); }

Q_SIGNALS:
    void settingsRequested();
    void helpRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildPlanned();
    QWidget* buildEmpty();
    QWidget* buildFoot();
    void render();

    HomeModel& m_home;
    CallModel& m_call;
    SettingsModel& m_settings;
    ClockModel& m_clock;
    CheckModel& m_check;
    PlainLabel* m_title;
    Banner* m_banner;
    QWidget* m_planned;
    Card* m_archPanel;
    PlainLabel* m_when;
    PlainLabel* m_with;
    VisibilityLine* m_join;
    Button* m_goToWaiting;
    LinkField* m_otherLink;
    QWidget* m_empty;
    AlcoveLight* m_emptyLight;
    LinkField* m_firstLink;
    LinkSheet* m_sheet;
};

/// Logo and name of the program, at the start of a home's first row.
[[nodiscard]] QWidget* brandMark(const Theme& theme);

} // namespace alcove::ui
