#include "app/rendezvous/direct_socket.h"

#include "core/crypto/datagram_cipher.h"

#include <QHostAddress>

#if defined(__linux__) || defined(__APPLE__)
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

#include <utility>

namespace alcove::rendezvous {
namespace {

using namespace std::chrono_literals;

/// HELLO, HS1 and HS3, or what answers them; one more for a record that attaches to a session.
constexpr int kFramesBefore = 4;
/// chosen: four times the 50 messages a second a session accepts, for acknowledgements and repeats.
constexpr int kFramesPerInterval = 50;
constexpr auto kInterval = 250ms;
/// chosen: 20 Mbit/s in full datagrams, above any rate a call uses.
constexpr int kDatagramsPerInterval = 625;
/// The system takes no more than this beyond what is on its way, or its queue, seconds long, would
/// stand in front of the sound. Source: TCP_NOTSENT_LOWAT; chosen: several full datagrams.
constexpr int kSystemQueue = 16 * 1024;
/// chosen: bounds what one connection holds in memory; several of the longest frames.
constexpr qint64 kReadBuffer = 64 * 1024;
/// chosen: a reader that falls this far behind is gone or hostile.
constexpr qint64 kMaxUnsent = 1024 * 1024;
/// chosen: what was given to send has left by then, or never will.
constexpr auto kLongestGoodbye = 2s;

std::chrono::milliseconds inMilliseconds(Duration time) { return std::chrono::ceil<std::chrono::milliseconds>(time); }

} // namespace

crypto::PeerAddress peerAddressOf(const QHostAddress& address, std::uint16_t port)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    if (isV4) {
        return crypto::PeerAddress::v4({ static_cast<std::uint8_t>(v4 >> 24), static_cast<std::uint8_t>(v4 >> 16),
                                           static_cast<std::uint8_t>(v4 >> 8), static_cast<std::uint8_t>(v4) },
            port);
    }
    const Q_IPV6ADDR v6 = address.toIPv6Address();
    std::array<std::uint8_t, 16> bytes {};
    std::copy_n(v6.c, bytes.size(), bytes.begin());
    return crypto::PeerAddress::v6(bytes, port);
}

bool isLoopback(const crypto::PeerAddress& peer)
{
    if (peer.kind == crypto::PeerAddress::Kind::V4)
        return peer.address[0] == 127;
    std::array<std::uint8_t, 16> loopback {};
    loopback.back() = 1;
    return peer.kind == crypto::PeerAddress::Kind::V6 && peer.address == loopback;
}

DirectSocket::DirectSocket(std::unique_ptr<QTcpSocket> socket, std::shared_ptr<SocketInbox> inbox,
    TaskRunner& inboxRunner, QObject* parent)
    : QObject(parent)
    , m_socket(std::move(socket))
    , m_inbox(std::move(inbox))
    , m_inboxRunner(inboxRunner)
    , m_frames(transport::kMaxRendezvousFrameBefore)
    , m_budget(kFramesBefore)
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    m_socket->setReadBufferSize(kReadBuffer);
    keepQueueShort();
    m_deadline.setSingleShot(true);
    m_refill.setInterval(kInterval);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, [this] { read(); });
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this,
        [this](qint64 size) { m_unsent->fetch_sub(static_cast<std::size_t>(size), std::memory_order_relaxed); });
    connect(m_socket.get(), &QTcpSocket::disconnected, this, [this] { end(ErrorCode::SessionLost, "connection closed"); });
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, [this] { end(ErrorCode::SessionLost, "connection failed"); });
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(ErrorCode::LimitExceeded, "not authenticated in time"); });
    connect(&m_refill, &QTimer::timeout, this, [this] { refill(); });
    // What came before the signals were connected.
    QMetaObject::invokeMethod(this, [this] { read(); }, Qt::QueuedConnection);
}

void DirectSocket::keepQueueShort()
{
#ifdef TCP_NOTSENT_LOWAT
    setsockopt(static_cast<int>(m_socket->socketDescriptor()), IPPROTO_TCP, TCP_NOTSENT_LOWAT, &kSystemQueue, sizeof kSystemQueue);
#else
    m_socket->setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, 4 * kSystemQueue);
#endif
}

void DirectSocket::send(const Bytes& body)
{
    if (m_ended || body.empty() || body.size() > transport::kMaxRendezvousFrame)
        return;
    const Bytes frame = FrameBuffer::frame(body);
    m_socket->write(reinterpret_cast<const char*>(frame.data()), static_cast<qint64>(frame.size()));
    if (m_socket->bytesToWrite() > kMaxUnsent)
        end(ErrorCode::LimitExceeded, "the other side does not read");
}

void DirectSocket::setAuthenticated()
{
    if (m_ended || std::exchange(m_authenticated, true))
        return;
    m_deadline.stop();
    m_frames.setLongest(transport::kMaxRendezvousFrame);
    settle();
    refill();
    m_refill.start();
}

void DirectSocket::setDeadline(Duration deadline)
{
    if (!m_authenticated)
        m_deadline.start(inMilliseconds(deadline));
}

void DirectSocket::refill()
{
    m_budget = kFramesPerInterval;
    m_datagramBudget = kDatagramsPerInterval;
    read();
}

void DirectSocket::read()
{
    while (!m_ended) {
        std::optional<Bytes> body = m_budget > 0 ? m_frames.next() : std::nullopt;
        if (body) {
            const bool datagram = m_authenticated && body->front() == crypto::kDatagramType;
            --(datagram ? m_datagramBudget : m_budget);
            if (m_datagramBudget == 0 && datagram)
                m_budget = 0; // nothing is read out of order
            m_inboxRunner.post([inbox = m_inbox, bytes = std::move(*body)] { inbox->onBody(bytes); });
            continue;
        }
        if (m_frames.broken())
            return end(ErrorCode::LimitExceeded, "frame too long");
        if (m_budget == 0 || m_frames.waitsForLimit())
            return; // until the next interval, or authentication
        const QByteArray bytes = m_socket->read(kReadBuffer);
        if (bytes.isEmpty())
            return;
        m_frames.append({ reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size()) });
    }
}

void DirectSocket::settle()
{
    if (const auto handler = std::exchange(m_onSettled, nullptr))
        handler();
}

void DirectSocket::end(ErrorCode code, const char* detail)
{
    if (std::exchange(m_ended, true))
        return;
    m_deadline.stop();
    m_refill.stop();
    m_socket->disconnect(this);
    m_socket->abort();
    settle();
    m_inboxRunner.post([inbox = m_inbox, error = Error { code, detail }] { inbox->onClosed(error); });
    deleteLater();
}

void DirectSocket::close()
{
    if (std::exchange(m_ended, true))
        return;
    m_deadline.stop();
    m_refill.stop();
    m_socket->disconnect(this);
    settle();
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &QObject::deleteLater);
    QTimer::singleShot(kLongestGoodbye, this, &QObject::deleteLater);
    m_socket->disconnectFromHost();
    if (m_socket->state() == QAbstractSocket::UnconnectedState)
        deleteLater();
}

} // namespace alcove::rendezvous
