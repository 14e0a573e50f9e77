#pragma once

#include "ui/home/before_card.h"
#include "ui/home/send_again_card.h"
#include "ui/home/today_list.h"
#include "ui/home/waiting_card.h"
#include "ui/model/models.h"
#include "ui/widgets/alcove_light.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page.h"
#include "ui/widgets/plain_label.h"

namespace alcove::ui {

/// The therapist's day: who is at the door, what is planned, what to have in mind. Sequence: ui.
class TherapistHomePage : public Page {
    Q_OBJECT
public:
    TherapistHomePage(const Theme& theme, const Models& models);

    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] QString spokenTitle() const override { return m_title->text(); }
    /// For the shortcuts of the window.
    void letInFirst();

Q_SIGNALS:
    void invitationRequested();
    /// An earlier person's link once more, with the addresses of today.
    void linkAgainRequested(const QString& invitationId);
    void personRequested(const QString& invitationId);
    void noteRequested(const QString& noteId);
    /// A copy of everything, where Settings take it.
    void copyRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectModels(const Models& models);
    void arrange();
    QWidget* buildDay(const Models& models);
    QWidget* buildEmpty();
    void render();
    void renderWaiting();

    HomeModel& m_home;
    CallModel& m_call;
    ClockModel& m_clock;
    AboutModel& m_about;
    PlainLabel* m_title;
    PlainLabel* m_summary;
    Button* m_newInvitation;
    Banner* m_banner;
    QVBoxLayout* m_waiting;
    QList<WaitingCard*> m_cards;
    QWidget* m_day = nullptr;
    QBoxLayout* m_columns = nullptr;
    PlainLabel* m_todayTitle = nullptr;
    TodayList* m_today = nullptr;
    QWidget* m_aside = nullptr;
    BeforeCard* m_before = nullptr;
    SetupLine* m_setup = nullptr;
    QWidget* m_empty = nullptr;
    QBoxLayout* m_emptyButtons = nullptr;
    Button* m_firstInvitation = nullptr;
    SendAgainCard* m_sendAgain = nullptr;
};

} // namespace alcove::ui
