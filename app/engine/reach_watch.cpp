#include "app/engine/reach_watch.h"

#include "core/transport/rendezvous.h"

#include <future>

namespace alcove::app {
namespace {

/// chosen: two generations of paths for each of four people at the door; every port costs the router one
/// request. A path that finds none free takes any other.
constexpr std::uint16_t kDatagramPorts = 8;

transport::DoorPlan planFor(std::uint16_t port)
{
    // The same numbers as TCP's, which is kept from start to start, so that doors stay where they were.
    const auto first = static_cast<std::uint16_t>(std::min<int>(port, 65'536 - kDatagramPorts));
    return { port, first, kDatagramPorts };
}

} // namespace

ReachWatch::ReachWatch(Config config)
    : m_config(std::move(config))
    , m_self(std::make_shared<ReachWatch*>(this))
{
}

ReachWatch::~ReachWatch()
{
    // Shared: net may still be inside set_value when the wait is over.
    const auto done = std::make_shared<std::promise<void>>();
    m_config.workshop.loop().post([self = m_self, done] {
        *self = nullptr;
        done->set_value();
    });
    done->get_future().wait();
    m_mapping.reset();
}

void ReachWatch::start(std::uint16_t port)
{
    m_plan = planFor(port);
    transport::PortMapping::Config config { m_plan, transport::gatewayFinders(m_random), m_config.workshop.loop(), {} };
    config.onReport = [self = m_self](transport::ReachReport report) {
        if (*self)
            (*self)->apply(std::move(report));
    };
    m_mapping = std::make_unique<transport::PortMapping>(std::move(config));
}

void ReachWatch::apply(transport::ReachReport report)
{
    m_report = std::move(report);
    transport::DatagramPorts ports { m_plan.firstUdpPort, m_plan.udpPorts, m_report.doors.inside, {}, {} };
    if (m_report.throughRouter()) {
        ports.outside = m_report.doors.outside;
        ports.doors = m_report.doors.doors;
    }
    m_config.workshop.setDatagramPorts(std::move(ports));
    m_config.onReport(m_report);
}

void ReachWatch::noteConnection(const transport::RendezvousConnection& connection)
{
    const crypto::PeerAddress peer = connection.peerAddress();
    const ByteView address = ByteView(peer.address).first(peer.kind == crypto::PeerAddress::Kind::V4 ? 4 : 16);
    const bool own = std::any_of(m_report.own.begin(), m_report.own.end(),
        [&](const transport::IpAddress& a) { return equal(a.view(), address); });
    if (m_mapping && !connection.isLoopback() && !own)
        m_mapping->noteStranger();
}

void ReachWatch::lookAgain()
{
    if (m_mapping)
        m_mapping->lookAgain();
}

} // namespace alcove::app
