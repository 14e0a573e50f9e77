#include "ui/model/invitation_model.h"

namespace alcove::ui {

void InvitationModel::enter(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void InvitationModel::startDraft()
{
    m_id.clear();
    m_label.clear();
    m_link.clear();
    m_error.reset();
    m_needsService = false;
    enter(State::Draft);
}

void InvitationModel::setMaking()
{
    m_error.reset();
    m_needsService = false;
    enter(State::Making);
}

void InvitationModel::setReady(const QString& id, const QString& label, const QString& link)
{
    m_id = id;
    m_label = label;
    m_link = link;
    m_error.reset();
    m_needsService = false;
    enter(State::Ready);
}

void InvitationModel::setTurnedOff()
{
    m_link.clear();
    enter(State::TurnedOff);
}

void InvitationModel::setError(ErrorCode error)
{
    m_error = error;
    m_needsService = false;
    enter(State::Draft);
}

void InvitationModel::setNeedsService()
{
    m_error.reset();
    m_needsService = true;
    enter(State::Draft);
}

} // namespace alcove::ui
