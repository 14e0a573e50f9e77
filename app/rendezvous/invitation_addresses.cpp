#include "app/rendezvous/invitation_addresses.h"

#include "core/transport/local_addresses.h"

namespace alcove::rendezvous {
namespace {

/// What an invitation has room for; the client tries them a quarter of a second apart.
constexpr std::size_t kMaxAddresses = 8;

} // namespace

std::vector<transport::IpAddress> invitationAddresses()
{
    auto found = transport::localAddresses(transport::LoopbackUse::Refused);
    if (found.empty())
        found = transport::localAddresses(transport::LoopbackUse::Allowed);
    std::vector<transport::IpAddress> out;
    for (const transport::LocalAddress& local : found) {
        if (out.size() < kMaxAddresses)
            out.push_back(local.address);
    }
    return out;
}

std::vector<transport::RendezvousEndpoint> invitationPlaces(const transport::ReachReport& report, std::uint16_t port)
{
    std::vector<transport::RendezvousEndpoint> out;
    if (report.throughRouter())
        out.push_back({ report.doors.outside->toString(), report.doors.door(transport::DoorProtocol::Tcp)->outside });
    for (const transport::IpAddress& own : invitationAddresses()) {
        if (out.size() < kMaxAddresses)
            out.push_back({ own.toString(), port });
    }
    return out;
}

} // namespace alcove::rendezvous
