#include "app/rendezvous/relay_tunnels.h"

#include "app/rendezvous/socket_thread.h"
#include "app/rendezvous/tunnel_connection.h"

#include <QHostAddress>
#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>
#include <QSslCertificate>
#include <QTcpServer>

#include <map>

namespace alcove::rendezvous {

using transport::RelayProtocol;
using transport::RelayServer;

namespace {

using Place = std::tuple<std::string, std::uint16_t, RelayProtocol, Bytes>;

/// The system's proxy for a connection to this place: the first that carries TCP.
/// Source: QNetworkProxyFactory asks the desktop, or http_proxy and https_proxy where there is none.
QNetworkProxy proxyFor(const RelayServer& relay)
{
    QNetworkProxyQuery query(QString::fromStdString(relay.address), relay.port,
        relay.protocol == RelayProtocol::Tls ? QStringLiteral("https") : QString(), QNetworkProxyQuery::TcpSocket);
    for (const QNetworkProxy& proxy : QNetworkProxyFactory::systemProxyForQuery(query)) {
        if (proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::Socks5Proxy)
            return proxy;
        if (proxy.type() == QNetworkProxy::NoProxy)
            break;
    }
    return QNetworkProxy(QNetworkProxy::NoProxy);
}

/// Listens on loopback and leads each connection to one relay. Sequence: rendezvous.
class Door final : public QTcpServer {
public:
    Door(TunnelTarget target, QObject* parent)
        : QTcpServer(parent)
        , m_target(std::move(target))
    {
        setProxy(QNetworkProxy::NoProxy);
    }

    /// Zero when this computer lets nobody listen.
    std::uint16_t begin() { return listen(QHostAddress::LocalHost) ? static_cast<std::uint16_t>(serverPort()) : std::uint16_t { 0 }; }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto socket = std::make_unique<QTcpSocket>();
        if (!socket->setSocketDescriptor(descriptor))
            return;
        if (findChildren<TunnelConnection*>().size() >= TlsRelayTunnels::kMaxConnections)
            return socket->abort();
        new TunnelConnection(std::move(socket), m_target, this);
    }

private:
    TunnelTarget m_target;
};

} // namespace

/// Looked at on the socket thread alone.
struct TlsRelayTunnels::Doors {
    std::map<Place, std::uint16_t> ports;

    /// Zero: no tunnel is needed.
    [[nodiscard]] std::optional<std::uint16_t> portFor(const RelayServer& relay, QObject* host)
    {
        const QNetworkProxy proxy = proxyFor(relay);
        const bool tls = relay.protocol == RelayProtocol::Tls;
        if (!tls && proxy.type() == QNetworkProxy::NoProxy)
            return 0;
        const Place place { relay.address, relay.port, relay.protocol, relay.authority };
        if (const auto found = ports.find(place); found != ports.end())
            return found->second;
        TunnelTarget target { QString::fromStdString(relay.address), relay.port, tls, QSslConfiguration::defaultConfiguration(), proxy };
        target.configuration.setAllowedNextProtocols({ QByteArrayLiteral("stun.turn") }); // RFC 7443: one port, two kinds of TLS
        if (!relay.authority.empty()) {
            const QByteArray der(reinterpret_cast<const char*>(relay.authority.data()), static_cast<qsizetype>(relay.authority.size()));
            target.configuration.addCaCertificate(QSslCertificate(der, QSsl::Der));
        }
        auto* const door = new Door(std::move(target), host);
        const std::uint16_t port = door->begin();
        if (port == 0) {
            delete door;
            return std::nullopt;
        }
        ports.emplace(place, port);
        return port;
    }
};

TlsRelayTunnels::TlsRelayTunnels(TaskRunner& callbacks)
    : m_callbacks(callbacks)
    , m_thread(std::make_shared<SocketThread>())
    , m_doors(std::make_shared<Doors>())
{
}

TlsRelayTunnels::~TlsRelayTunnels() = default;

void TlsRelayTunnels::open(const RelayServer& relay, Done done)
{
    QObject* const host = m_thread->host();
    m_thread->post([doors = m_doors, host, relay, done = std::move(done), &callbacks = m_callbacks] {
        const auto port = doors->portFor(relay, host);
        std::optional<RelayServer> usable;
        if (port) {
            usable = relay;
            if (*port != 0) {
                usable->address = "127.0.0.1";
                usable->port = *port;
                usable->protocol = RelayProtocol::Tcp;
            }
        }
        callbacks.post([usable = std::move(usable), done] { done(usable); });
    });
}

} // namespace alcove::rendezvous
