#include "app/window/session_clock.h"

namespace alcove::app {
namespace {

constexpr qint64 kMinute = 60;
/// Whoever begins earlier than this before the planned start has moved the session.
/// Chosen: longer than people come early, shorter than any gap between two sessions.
constexpr qint64 kEarly = 15 * kMinute;

} // namespace

SessionClock::SessionClock(ui::CallModel& call, ui::ClockModel& clock)
    : m_call(call)
    , m_clock(clock)
{
    connect(&clock, &ui::ClockModel::changed, this, &SessionClock::tell);
    connect(&call, &ui::CallModel::stateChanged, this, &SessionClock::follow);
}

void SessionClock::follow()
{
    using State = ui::CallModel::State;
    const State state = m_call.state();
    if (state == State::Idle || state == State::Ended)
        m_movedEnd = QDateTime();
    if (state == State::InCall && !m_movedEnd.isValid() && m_end.isValid() && m_clock.now().secsTo(m_start) > kEarly)
        m_movedEnd = m_clock.now().addSecs(m_start.secsTo(m_end));
    tell();
}

void SessionClock::plan(const QDateTime& start, int minutes)
{
    m_start = start;
    m_end = start.isValid() && minutes > 0 ? start.addSecs(minutes * kMinute) : QDateTime();
    tell();
}

void SessionClock::tell()
{
    if (!m_end.isValid()) {
        m_call.setMinutesLeft(std::nullopt);
        return;
    }
    const qint64 seconds = m_clock.now().secsTo(m_movedEnd.isValid() ? m_movedEnd : m_end);
    // A minute begun counts whole, so that it is never said to be over before it is.
    const qint64 minutes = seconds > 0 ? (seconds + kMinute - 1) / kMinute : seconds / kMinute - 1;
    m_call.setMinutesLeft(static_cast<int>(minutes));
}

} // namespace alcove::app
