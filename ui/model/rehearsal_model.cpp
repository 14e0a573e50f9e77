#include "ui/model/rehearsal_model.h"

namespace alcove::ui {

RehearsalModel::RehearsalModel()
{
    connect(&m_call, &CallModel::mutedChanged, this, [this](bool muted) {
        if (muted && m_call.state() == CallModel::State::InCall)
            setPractised(Practice::Mute);
    });
    connect(&m_call, &CallModel::stateChanged, this, [this](CallModel::State state) {
        if (state == CallModel::State::Moment)
            setPractised(Practice::Moment);
        if (state == CallModel::State::Reconnecting)
            setPractised(Practice::Dropout);
    });
}

void RehearsalModel::setPractised(Practice practice)
{
    if (practised(practice))
        return;
    m_practised |= bit(practice);
    Q_EMIT changed();
}

void RehearsalModel::restart()
{
    m_practised = 0;
    Q_EMIT changed();
}

} // namespace alcove::ui
