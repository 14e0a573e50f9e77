#pragma once

#include "app/rendezvous/pre_authentication_limits.h"
#include "core/base/result.h"
#include "core/transport/candidate.h"

#include <QTcpServer>

#include <functional>
#include <optional>

namespace alcove::rendezvous {

class DirectSocket;

/// Accepts TCP connections on one address, or on all of them, IPv4 and IPv6 alike.
/// Invariant: at most the limits' number of unauthenticated sockets exist; above that the system's
/// queue holds newcomers, and one network's too many are closed at once.
/// Sequence: rendezvous.
class DirectServer final : public QTcpServer {
public:
    /// Makes the DirectSocket that owns the given one.
    using Accept = std::function<DirectSocket*(std::unique_ptr<QTcpSocket>, const crypto::PeerAddress&)>;

    DirectServer(const DirectLimits& limits, Accept accept, QObject* parent);

    /// Zero picks a free port; no address means all. Errors: AddressInUse, PermissionDenied, Unreachable.
    Result<std::uint16_t> begin(std::uint16_t port, const std::optional<transport::IpAddress>& address);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void onSettled(const PreAuthenticationLimits::Network& network);

    DirectLimits m_limits;
    PreAuthenticationLimits m_counts;
    Accept m_accept;
};

} // namespace alcove::rendezvous
