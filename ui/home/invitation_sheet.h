#pragma once

#include "ui/model/clock_model.h"
#include "ui/model/invitation_model.h"
#include "ui/model/reach_model.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/sheet.h"

#include <QGridLayout>

namespace alcove::ui {

/// A new link for one person, and an earlier one again: copy it, turn it off. Sequence: ui.
class InvitationSheet : public Sheet {
    Q_OBJECT
public:
    InvitationSheet(const Theme& theme, QWidget* host, InvitationModel& model, ClockModel& clock, ReachModel& reach);

    void openDraft();
    /// An earlier person's link once more, with the addresses of today, copied at once.
    void openAgain(const QString& id);

private:
    QWidget* buildDraft(const Theme& theme);
    QWidget* buildReady(const Theme& theme);
    void fillTimes();
    void arrangeTimes();
    void create();
    void copy();
    void render();
    void renderReach();
    [[nodiscard]] QDateTime chosenStart() const;

    const Theme& m_theme;
    InvitationModel& m_model;
    ClockModel& m_clock;
    ReachModel& m_reach;
    QWidget* m_draft;
    Field* m_name;
    QGridLayout* m_times;
    PlainLabel* m_whenLabel;
    PlainLabel* m_howLongLabel;
    Picker* m_day;
    Picker* m_time;
    Picker* m_minutes;
    Chip* m_afterSession;
    Chip* m_whenTurnedOff;
    PlainLabel* m_reachNote;
    PlainLabel* m_error;
    Button* m_create;
    QWidget* m_ready;
    PlainLabel* m_for;
    QLineEdit* m_link;
    PlainLabel* m_copied;
    Button* m_copyAgain;
    Button* m_turnOff;
    Button* m_done;
    bool m_copyWhenReady = false;
};

} // namespace alcove::ui
