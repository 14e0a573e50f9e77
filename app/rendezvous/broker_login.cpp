#include "app/rendezvous/broker_login.h"

#include <QNetworkProxyFactory>
#include <QUrl>

namespace alcove::rendezvous {
namespace {

std::string systemProxyFor(const std::string& host, std::uint16_t port)
{
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(QString::fromStdString(host));
    url.setPort(port);
    for (const QNetworkProxy& proxy : QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url))) {
        if (proxy.type() == QNetworkProxy::NoProxy)
            return {};
        if (proxy.type() != QNetworkProxy::HttpProxy || proxy.hostName().isEmpty())
            continue;
        const QString place = proxy.hostName() + QLatin1Char(':') + QString::number(proxy.port());
        if (proxy.user().isEmpty())
            return place.toStdString();
        return (proxy.user() + QLatin1Char(':') + proxy.password() + QLatin1Char('@') + place).toStdString();
    }
    return {};
}

} // namespace

MqttLogin brokerLogin(const transport::RendezvousEndpoint& endpoint, std::string clientIdentifier,
    std::string subscription, Duration timeout)
{
    const transport::BrokerAccess& broker = *endpoint.broker;
    MqttLogin login { endpoint.host, endpoint.port, broker.webSocket, broker.user, broker.password, broker.authority,
        std::move(clientIdentifier), std::move(subscription), timeout, {} };
    login.proxy = systemProxyFor(endpoint.host, endpoint.port);
    return login;
}

} // namespace alcove::rendezvous
