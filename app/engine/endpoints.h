#pragma once

#include "core/practice/connection_service.h"
#include "core/session/invitation.h"
#include "core/transport/candidate.h"
#include "core/transport/rendezvous.h"

namespace alcove::app {

/// An invitation's endpoint for a literal address, or for a host name when it is none.
[[nodiscard]] session::Endpoint endpointFor(const std::string& address, std::uint16_t port);
[[nodiscard]] session::Endpoint endpointFor(const transport::IpAddress& address, std::uint16_t port);

/// Where an invitation says that the therapist can be met: addresses, then names, then brokers, each in
/// the invitation's order.
[[nodiscard]] std::vector<transport::RendezvousEndpoint> meetingPlaces(const session::Invitation& invitation);
/// Those of them that do not show the therapist's computer from where somebody comes: the brokers alone.
[[nodiscard]] std::vector<transport::RendezvousEndpoint> hiddenMeetingPlaces(const session::Invitation& invitation);

/// A therapist's own ways to the broker of a service; none without a broker.
[[nodiscard]] std::vector<transport::RendezvousEndpoint> brokerWays(const practice::ConnectionService& service);
/// Puts a service into an invitation: where its broker is, the clients' login, the practice, and a relay or STUN server
/// that can be asked before the first meeting.
void addBroker(session::Invitation& invitation, const practice::ConnectionService& service);

} // namespace alcove::app
