#include "app/rendezvous/direct_server.h"

#include "app/rendezvous/direct_socket.h"

#include <QNetworkProxy>
#include <QPointer>

namespace alcove::rendezvous {
namespace {

/// Qt's own default; connections are taken at once and never stay pending.
constexpr int kPending = 30;

} // namespace

DirectServer::DirectServer(const DirectLimits& limits, Accept accept, QObject* parent)
    : QTcpServer(parent)
    , m_limits(limits)
    , m_counts(limits)
    , m_accept(std::move(accept))
{
    setProxy(QNetworkProxy::NoProxy);
}

Result<std::uint16_t> DirectServer::begin(std::uint16_t port, const std::optional<transport::IpAddress>& address)
{
    bool listening = false;
    if (address) {
        listening = listen(QHostAddress(QString::fromStdString(address->toString())), port);
    } else {
        // Any is one socket for both families; a system without IPv6 needs to be asked for IPv4.
        listening = listen(QHostAddress::Any, port)
            || (serverError() != QAbstractSocket::AddressInUseError && listen(QHostAddress::AnyIPv4, port));
    }
    if (listening)
        return static_cast<std::uint16_t>(serverPort());
    switch (serverError()) {
    case QAbstractSocket::AddressInUseError:
        return Error { ErrorCode::AddressInUse, "port belongs to another program" };
    case QAbstractSocket::SocketAccessError:
        return Error { ErrorCode::PermissionDenied, "not allowed to listen on this port" };
    case QAbstractSocket::SocketAddressNotAvailableError:
        return Error { ErrorCode::Unreachable, "this computer does not have that address" };
    default:
        return Error { ErrorCode::Unreachable, "cannot listen" };
    }
}

void DirectServer::incomingConnection(qintptr descriptor)
{
    auto socket = std::make_unique<QTcpSocket>();
    if (!socket->setSocketDescriptor(descriptor))
        return;
    const crypto::PeerAddress peer = peerAddressOf(socket->peerAddress(), socket->peerPort());
    const auto network = PreAuthenticationLimits::networkOf(peer);
    if (!m_counts.enter(network)) {
        socket->abort();
        return;
    }
    DirectSocket* const accepted = m_accept(std::move(socket), peer);
    accepted->setSettledHandler([server = QPointer<DirectServer>(this), network] {
        if (server)
            server->onSettled(network);
    });
    accepted->setDeadline(m_limits.deadline);
    if (m_counts.full()) {
        // The first ends the loop that is accepting now, the second keeps it from starting again.
        setMaxPendingConnections(0);
        pauseAccepting();
    }
}

void DirectServer::onSettled(const PreAuthenticationLimits::Network& network)
{
    const bool wasFull = m_counts.full();
    m_counts.leave(network);
    if (wasFull) {
        setMaxPendingConnections(kPending);
        resumeAccepting();
    }
}

} // namespace alcove::rendezvous
