#pragma once

#include "app/rendezvous/frame_buffer.h"
#include "app/rendezvous/socket_inbox.h"
#include "core/base/task_runner.h"
#include "core/crypto/rate_limits.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <atomic>
#include <memory>

class QHostAddress;

namespace alcove::rendezvous {

/// The address as gates and limits see it: IPv4 also when it came over an IPv6 socket.
[[nodiscard]] crypto::PeerAddress peerAddressOf(const QHostAddress& address, std::uint16_t port);
[[nodiscard]] bool isLoopback(const crypto::PeerAddress& peer);

/// One TCP connection: frames in, frames out, and the limits on both.
/// Invariant: before the other side is authenticated few short frames are read, and the rest waits
/// (its first record may follow the handshake at once); afterwards reading pauses above 200 frames a
/// second, or 2500 that hold datagrams. So a flood waits in the other side's socket.
/// Sequence: rendezvous; tells its inbox through the runner given here. Deletes itself after the end.
class DirectSocket final : public QObject {
public:
    /// Bytes given to a connection that its system has not taken yet; raised on one thread, lowered on another.
    using Unsent = std::shared_ptr<std::atomic<std::size_t>>;

    DirectSocket(std::unique_ptr<QTcpSocket> socket, std::shared_ptr<SocketInbox> inbox, TaskRunner& inboxRunner,
        QObject* parent);

    void send(const Bytes& body);
    [[nodiscard]] const Unsent& unsent() const { return m_unsent; }
    void setAuthenticated();
    /// Ends with LimitExceeded unless authenticated by then.
    void setDeadline(Duration deadline);
    /// Called once, when the socket is authenticated or gone: it is no stranger's any more.
    void setSettledHandler(std::function<void()> handler) { m_onSettled = std::move(handler); }
    /// Sends what was given before, then ends without telling the inbox.
    void close();

private:
    void read();
    void keepQueueShort();
    void settle();
    void end(ErrorCode code, const char* detail);
    void refill();

    std::unique_ptr<QTcpSocket> m_socket;
    std::shared_ptr<SocketInbox> m_inbox;
    TaskRunner& m_inboxRunner;
    std::function<void()> m_onSettled;
    FrameBuffer m_frames;
    QTimer m_deadline;
    QTimer m_refill;
    Unsent m_unsent = std::make_shared<std::atomic<std::size_t>>(0);
    int m_budget;
    int m_datagramBudget = 0;
    bool m_authenticated = false;
    bool m_ended = false;
};

} // namespace alcove::rendezvous
