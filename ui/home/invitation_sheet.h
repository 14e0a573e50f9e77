#pragma once

#include "ui/home/session_time_fields.h"
#include "ui/model/agreement_model.h"
#include "ui/model/clock_model.h"
#include "ui/model/models.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/tick_box.h"

namespace alcove::ui {

/// A new link for one person, and an earlier one again: copy it, turn it off. Sequence: ui.
class InvitationSheet : public Sheet {
    Q_OBJECT
public:
    InvitationSheet(const Theme& theme, QWidget* host, const Models& models);

    void openDraft();
    /// An earlier person's link once more, with the addresses of today, copied at once.
    void openAgain(const QString& id);

private:
    QWidget* buildDraft(const Theme& theme);
    QWidget* buildReady(const Theme& theme);
    void create();
    void copy();
    void render();
    void renderReach();

    const Theme& m_theme;
    InvitationModel& m_model;
    ClockModel& m_clock;
    ReachModel& m_reach;
    const AgreementModel& m_agreementModel;
    QWidget* m_draft;
    QWidget* m_draftButtons;
    Field* m_name;
    SessionTimeFields* m_times;
    Chip* m_afterSession;
    Chip* m_whenTurnedOff;
    TickBox* m_agreement;
    PlainLabel* m_reachNote;
    PlainLabel* m_error;
    Button* m_create;
    QWidget* m_ready;
    QWidget* m_readyButtons;
    PlainLabel* m_for;
    QLineEdit* m_link;
    PlainLabel* m_copied;
    Button* m_copyAgain;
    Button* m_turnOff;
    Button* m_done;
    bool m_copyWhenReady = false;
};

} // namespace alcove::ui
