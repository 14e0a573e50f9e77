#pragma once

#include "ui/model/check_model.h"
#include "ui/model/clock_model.h"
#include "ui/model/home_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/visibility_line.h"

namespace alcove::ui {

/// What is good to have in mind before the next session: when the two last met, and what the client sent
/// afterwards. Sequence: ui.
class BeforeCard : public QWidget {
    Q_OBJECT
public:
    BeforeCard(const Theme& theme, const HomeModel& home);
    /// Hidden while there is nothing to say.
    void render();

private:
    PlainLabel* m_title;
    PlainLabel* m_last;
    QWidget* m_toldPart;
    PlainLabel* m_toldTitle;
    PlainLabel* m_told;
    VisibilityLine* m_sent;
    const HomeModel& m_home;
};

/// "Your setup was fine at 8:52 am", for the day of the check alone. Sequence: ui.
class SetupLine : public Card {
    Q_OBJECT
public:
    SetupLine(const Theme& theme, const CheckModel& check, const ClockModel& clock);
    void render();

private:
    const CheckModel& m_check;
    const ClockModel& m_clock;
    PlainLabel* m_text;
};

} // namespace alcove::ui
