#pragma once

#include "ui/model/call_model.h"
#include "ui/model/clock_model.h"

namespace alcove::app {

/// Tells the screens how much of the planned time is left. Sequence: ui.
class SessionClock final : public QObject {
    Q_OBJECT
public:
    SessionClock(ui::CallModel& call, ui::ClockModel& clock);

    /// The planned time of the session on the screen; an invalid start or no minutes: nothing is planned.
    void plan(const QDateTime& start, int minutes);

private:
    void follow();
    void tell();

    ui::CallModel& m_call;
    ui::ClockModel& m_clock;
    QDateTime m_start;
    QDateTime m_end;
    QDateTime m_movedEnd; ///< of a session that began long before its planned start
};

} // namespace alcove::app
