#include "ui/shell/page_router.h"

#include "ui/model/property.h"

namespace alcove::ui {

PageRouter::PageRouter(SettingsModel& settings, CallModel& call)
    : m_settings(settings)
    , m_call(call)
    , m_room(wanted())
{
    connect(&settings, &SettingsModel::roleChanged, this, [this] { update(); });
    connect(&call, &CallModel::stateChanged, this, [this] { update(); });
}

void PageRouter::setVerifying(bool on)
{
    m_verifying = on;
    update();
}

void PageRouter::visit(Room room)
{
    m_visited.removeAll(room);
    m_visited.append(room);
    update();
}

void PageRouter::back()
{
    if (!m_visited.isEmpty())
        m_visited.removeLast();
    update();
}

void PageRouter::switchTo(Room room)
{
    m_visited.clear();
    if (room != led())
        m_visited.append(room);
    update();
}

void PageRouter::backToStart()
{
    m_visited.clear();
    update();
}

PageRouter::Room PageRouter::wanted() const
{
    return m_visited.isEmpty() ? led() : m_visited.last();
}

/// Where the session leads.
PageRouter::Room PageRouter::led() const
{
    if (m_settings.role() == SettingsModel::Role::Unchosen)
        return Room::Welcome;
    const bool client = m_settings.role() == SettingsModel::Role::Client;
    const Room home = client ? Room::ClientHome : Room::TherapistHome;
    switch (m_call.state()) {
    case CallModel::State::Idle:
    case CallModel::State::Invitation:
    case CallModel::State::Ended:
        return home;
    case CallModel::State::Gate:
    case CallModel::State::Handshake:
    case CallModel::State::Waiting:
    case CallModel::State::Admitted:
        return client ? Room::Waiting : Room::TherapistHome;
    case CallModel::State::InCall:
        return m_verifying ? Room::Verify : Room::Call;
    case CallModel::State::Moment:
    case CallModel::State::Reconnecting:
        return Room::Call;
    }
    return home;
}

void PageRouter::update()
{
    // A dropped line or a moment interrupts the reading of words; leaving ends it.
    if (m_call.state() != CallModel::State::InCall)
        m_verifying = false;
    const Room ledTo = led();
    const bool letIn = m_call.state() == CallModel::State::Admitted && ledTo == Room::Waiting;
    if (letIn || ledTo == Room::Call || ledTo == Room::Verify)
        m_visited.clear();
    if (store(m_room, wanted()))
        Q_EMIT roomChanged(m_room);
}

} // namespace alcove::ui
