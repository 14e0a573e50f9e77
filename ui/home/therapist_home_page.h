#pragma once

#include "ui/home/invitation_sheet.h"
#include "ui/home/send_again_card.h"
#include "ui/home/today_list.h"
#include "ui/home/waiting_card.h"
#include "ui/model/models.h"
#include "ui/widgets/alcove_light.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/page.h"

namespace alcove::ui {

/// The therapist's day: who is at the door, what is planned, a new invitation. Sequence: ui.
class TherapistHomePage : public Page {
    Q_OBJECT
public:
    TherapistHomePage(const Theme& theme, const Models& models);

    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] QString spokenTitle() const override { return m_title->text(); }
    /// For the shortcuts of the window.
    void openInvitation() { m_sheet->openDraft(); }
    void letInFirst();

Q_SIGNALS:
    void settingsRequested();
    void helpRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitCards();
    QWidget* buildSideBar();
    QWidget* buildDay();
    QWidget* buildEmpty();
    void render();
    void renderWaiting();

    HomeModel& m_home;
    CallModel& m_call;
    InvitationModel& m_invitation;
    SettingsModel& m_settings;
    ClockModel& m_clock;
    AboutModel& m_about;
    PlainLabel* m_ownName;
    PlainLabel* m_practice;
    PlainLabel* m_title;
    PlainLabel* m_summary;
    Button* m_newInvitation;
    Banner* m_banner;
    QWidget* m_side = nullptr;
    QVBoxLayout* m_waiting;
    QList<WaitingCard*> m_cards;
    QWidget* m_day;
    TodayList* m_today;
    QWidget* m_empty;
    Button* m_firstInvitation;
    SendAgainCard* m_sendAgain;
    InvitationSheet* m_sheet;
};

} // namespace alcove::ui
