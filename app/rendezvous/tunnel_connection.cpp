#include "app/rendezvous/tunnel_connection.h"

#include <QTimer>

namespace alcove::rendezvous {
namespace {

using namespace std::chrono_literals;

/// chosen: TCP, a proxy and TLS are four round trips; a path that takes longer carries no call.
constexpr auto kLongestOpening = 5s;

} // namespace

TunnelConnection::TunnelConnection(std::unique_ptr<QTcpSocket> inside, const TunnelTarget& target, QObject* parent)
    : QObject(parent)
    , m_inside(std::move(inside))
    , m_outside(std::make_unique<QSslSocket>())
{
    m_inside->setReadBufferSize(kMostWaiting);
    m_outside->setReadBufferSize(kMostWaiting);
    m_outside->setProxy(target.proxy);
    m_outside->setSslConfiguration(target.configuration);
    m_outside->setPeerVerifyMode(QSslSocket::VerifyPeer);
    for (QTcpSocket* socket : { m_inside.get(), static_cast<QTcpSocket*>(m_outside.get()) }) {
        connect(socket, &QTcpSocket::readyRead, this, [this] {
            pass(*m_inside, *m_outside);
            pass(*m_outside, *m_inside);
        });
        connect(socket, &QTcpSocket::disconnected, this, [this] { end(); });
        connect(socket, &QTcpSocket::errorOccurred, this, [this] { end(); });
        connect(socket, &QTcpSocket::bytesWritten, this, [this] {
            pass(*m_inside, *m_outside);
            pass(*m_outside, *m_inside);
        });
    }
    const auto opened = [this] {
        m_open = true;
        m_outside->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_inside->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        pass(*m_inside, *m_outside);
    };
    QTimer::singleShot(kLongestOpening, this, [this] {
        if (!m_open)
            end();
    });
    // No handler ignores errors of the certificate, so any of them ends the connection.
    if (target.tls) {
        connect(m_outside.get(), &QSslSocket::encrypted, this, opened);
        m_outside->connectToHostEncrypted(target.host, target.port);
    } else {
        connect(m_outside.get(), &QSslSocket::connected, this, opened);
        m_outside->connectToHost(target.host, target.port);
    }
}

void TunnelConnection::pass(QTcpSocket& from, QTcpSocket& to)
{
    if (!m_open)
        return;
    while (from.bytesAvailable() > 0 && to.bytesToWrite() < kMostWaiting) {
        const QByteArray bytes = from.read(kMostWaiting);
        if (bytes.isEmpty())
            return;
        to.write(bytes);
    }
}

void TunnelConnection::end()
{
    m_inside->disconnect(this);
    m_outside->disconnect(this);
    m_open = false;
    m_inside->abort();
    m_outside->abort();
    deleteLater();
}

} // namespace alcove::rendezvous
