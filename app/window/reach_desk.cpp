#include "app/window/reach_desk.h"

#include "app/engine/endpoints.h"
#include "app/rendezvous/invitation_addresses.h"
#include "app/window/net_side.h"
#include "core/transport/reach_verdict.h"

namespace alcove::app {

ReachDesk::ReachDesk(CallWorkshop& workshop, ui::ReachModel& model)
    : m_workshop(workshop)
    , m_model(model)
{
    QObject* self = this;
    m_watch = std::make_unique<ReachWatch>(ReachWatch::Config { workshop, [self, this](const transport::ReachReport& report) {
        if (m_onNet)
            m_onNet();
        onUi(self, [this, report] { show(report); });
    } });
    connect(&model, &ui::ReachModel::lookAgainRequested, this, [this] {
        m_workshop.loop().post([watch = m_watch.get()] { watch->lookAgain(); });
    });
    connect(&model, &ui::ReachModel::changed, this, [this] { followLinks(); });
    followLinks();
}

void ReachDesk::followLinks()
{
    // The watch waits for net before it goes, and this after it: the task finds both.
    m_workshop.loop().post([this, own = m_model.linksDependOnAddress()] {
        if (std::exchange(m_ownInLinks, own) != own && m_onNet)
            m_onNet();
    });
}

ReachDesk::~ReachDesk() = default;

void ReachDesk::start(std::uint16_t port)
{
    m_port = port;
    m_watch->start(port);
}

std::vector<session::Endpoint> ReachDesk::endpoints() const
{
    std::vector<session::Endpoint> out;
    if (!m_ownInLinks)
        return out;
    for (const transport::RendezvousEndpoint& place : rendezvous::invitationPlaces(m_watch->report(), m_port))
        out.push_back(endpointFor(place.host, place.port));
    return out;
}

std::string ReachDesk::place() const
{
    if (!m_ownInLinks)
        return {};
    const auto places = rendezvous::invitationPlaces(m_watch->report(), m_port);
    return places.empty() ? std::string() : places.front().host + ' ' + std::to_string(places.front().port);
}

void ReachDesk::show(const transport::ReachReport& report)
{
    using Verdict = ui::ReachModel::Verdict;
    using Problem = ui::ReachModel::Problem;
    m_model.setEntranceProven(report.entrance == transport::ReachReport::Entrance::Open);
    switch (transport::judge(report)) {
    case transport::ReachVerdict::Looking:
        return m_model.setNetwork(Verdict::Looking, Problem::None);
    case transport::ReachVerdict::NoDoor:
        return m_model.setNetwork(Verdict::ThisNetworkOnly, Problem::NoDoor);
    case transport::ReachVerdict::RouterRefuses:
        return m_model.setNetwork(Verdict::ThisNetworkOnly, Problem::RouterRefuses);
    case transport::ReachVerdict::BehindAnother:
        return m_model.setNetwork(Verdict::ThisNetworkOnly, Problem::BehindAnother);
    case transport::ReachVerdict::Firewall:
        return m_model.setNetwork(Verdict::ThisNetworkOnly, Problem::Firewall);
    case transport::ReachVerdict::DoorOpen:
        return m_model.setNetwork(Verdict::RouterDoor, Problem::None);
    case transport::ReachVerdict::OwnAddress:
        return m_model.setNetwork(Verdict::OwnAddress, Problem::None);
    }
}

} // namespace alcove::app
