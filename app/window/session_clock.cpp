#include "app/window/session_clock.h"

namespace alcove::app {
namespace {

constexpr qint64 kMinute = 60;

} // namespace

SessionClock::SessionClock(ui::CallModel& call, ui::ClockModel& clock)
    : m_call(call)
    , m_clock(clock)
{
    connect(&clock, &ui::ClockModel::changed, this, &SessionClock::tell);
}

void SessionClock::plan(const QDateTime& start, int minutes)
{
    m_end = start.isValid() && minutes > 0 ? start.addSecs(minutes * kMinute) : QDateTime();
    tell();
}

void SessionClock::tell()
{
    if (!m_end.isValid()) {
        m_call.setMinutesLeft(std::nullopt);
        return;
    }
    const qint64 seconds = m_clock.now().secsTo(m_end);
    // A minute begun counts whole, so that it is never said to be over before it is.
    const qint64 minutes = seconds > 0 ? (seconds + kMinute - 1) / kMinute : seconds / kMinute - 1;
    m_call.setMinutesLeft(static_cast<int>(minutes));
}

} // namespace alcove::app
