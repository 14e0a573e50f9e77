#include "app/window/session_habits.h"

namespace alcove::app {

SessionHabits::SessionHabits(ui::CallModel& call, ui::SettingsModel& settings)
    : m_call(call)
    , m_settings(settings)
{
    using State = ui::CallModel::State;
    connect(&call, &ui::CallModel::stateChanged, this, [this](State state) {
        const bool away = state == State::Idle || state == State::Invitation || state == State::Ended;
        const bool arriving = m_away && !away;
        m_away = away;
        if (arriving)
            arrive();
    });
}

void SessionHabits::arrive()
{
    if (m_settings.startMuted() && !m_call.muted())
        Q_EMIT m_call.muteRequested(true);
    if (m_settings.startCameraOff() && !m_call.cameraOff())
        Q_EMIT m_call.cameraOffRequested(true);
}

} // namespace alcove::app
