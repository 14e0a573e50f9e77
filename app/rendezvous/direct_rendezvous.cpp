#include "app/rendezvous/direct_rendezvous.h"

#include "app/rendezvous/direct_server.h"
#include "app/rendezvous/direct_socket.h"
#include "app/rendezvous/socket_inbox.h"
#include "app/rendezvous/socket_thread.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QPointer>
#include <QTimer>

#include <utility>

namespace alcove::rendezvous {

using namespace transport;

namespace {

/// The user's side of a DirectSocket. The pointer to it is looked at only on the socket thread.
class DirectConnection final : public RendezvousConnection {
public:
    DirectConnection(std::shared_ptr<SocketThread> thread, QPointer<DirectSocket> socket,
        std::shared_ptr<SocketInbox> inbox, DirectSocket::Unsent unsent, const crypto::PeerAddress& peer)
        : m_thread(std::move(thread))
        , m_socket(std::move(socket))
        , m_inbox(std::move(inbox))
        , m_unsent(std::move(unsent))
        , m_peer(peer)
    {
    }
    ~DirectConnection() override { close(); }

    void start(Events events) override { m_inbox->start(std::move(events)); }
    void send(Bytes body) override
    {
        if (!m_inbox->isOpen() || body.empty() || body.size() > kMaxRendezvousFrame)
            return;
        m_unsent->fetch_add(FrameBuffer::framedSize(body), std::memory_order_relaxed);
        onSocket([body = std::move(body)](DirectSocket& socket) { socket.send(body); });
    }
    [[nodiscard]] std::size_t unsent() const override { return m_unsent->load(std::memory_order_relaxed); }
    void close() override
    {
        if (!m_closed)
            onSocket([](DirectSocket& socket) { socket.close(); });
        m_closed = true;
        m_inbox->close();
    }
    void setAuthenticated() override
    {
        onSocket([](DirectSocket& socket) { socket.setAuthenticated(); });
    }
    [[nodiscard]] crypto::PeerAddress peerAddress() const override { return m_peer; }
    [[nodiscard]] bool isLoopback() const override { return rendezvous::isLoopback(m_peer); }

private:
    void onSocket(std::function<void(DirectSocket&)> task)
    {
        m_thread->post([socket = m_socket, task = std::move(task)] {
            if (socket)
                task(*socket);
        });
    }

    std::shared_ptr<SocketThread> m_thread;
    QPointer<DirectSocket> m_socket;
    std::shared_ptr<SocketInbox> m_inbox;
    DirectSocket::Unsent m_unsent;
    crypto::PeerAddress m_peer;
    bool m_closed = false;
};

/// What the socket thread hands over: enough to make a DirectConnection on the user's side. Only that
/// side may hold the thread itself, which must not be the one to end itself.
struct Accepted {
    QPointer<DirectSocket> socket;
    std::shared_ptr<SocketInbox> inbox;
    DirectSocket::Unsent unsent;
    crypto::PeerAddress peer;
    std::weak_ptr<SocketThread> thread;

    /// Nothing when all has ended. A connection that nobody takes closes its socket as it goes.
    [[nodiscard]] std::unique_ptr<RendezvousConnection> connection() const
    {
        auto running = thread.lock();
        if (!running)
            return nullptr;
        return std::make_unique<DirectConnection>(std::move(running), socket, inbox, unsent, peer);
    }
};

/// What both directions need on the socket thread.
struct Adopter {
    TaskRunner& callbacks;
    std::weak_ptr<SocketThread> thread;
    QObject* host;

    [[nodiscard]] Accepted adopt(std::unique_ptr<QTcpSocket> socket, const crypto::PeerAddress& peer) const
    {
        auto inbox = std::make_shared<SocketInbox>();
        auto* const made = new DirectSocket(std::move(socket), inbox, callbacks, host);
        return { made, inbox, made->unsent(), peer, thread };
    }
};

class DirectListener final : public RendezvousListener {
public:
    DirectListener(std::shared_ptr<SocketThread> thread, TaskRunner& callbacks, const DirectLimits& limits, std::uint16_t port,
        std::optional<IpAddress> address)
        : m_callbacks(callbacks)
        , m_limits(limits)
        , m_port(port)
        , m_address(address)
        , m_shared(std::make_shared<Shared>())
    {
        m_shared->thread = std::move(thread);
    }
    ~DirectListener() override
    {
        m_shared->events.reset();
        m_shared->thread->post([server = m_shared->server] { delete server->data(); });
        m_shared->thread.reset();
    }

    void start(Events events) override
    {
        m_shared->events = std::move(events);
        const Adopter adopter { m_callbacks, m_shared->thread, m_shared->thread->host() };
        m_shared->thread->post([shared = std::weak_ptr(m_shared), server = m_shared->server, adopter, limits = m_limits,
                                   port = m_port, address = m_address] {
            auto made = std::make_unique<DirectServer>(limits,
                [shared, adopter](std::unique_ptr<QTcpSocket> socket, const crypto::PeerAddress& peer) {
                    const Accepted accepted = adopter.adopt(std::move(socket), peer);
                    adopter.callbacks.post([shared, accepted] { onAccepted(shared, accepted); });
                    return accepted.socket.data();
                },
                adopter.host);
            const Result<std::uint16_t> result = made->begin(port, address);
            if (result)
                *server = made.release();
            adopter.callbacks.post([shared, result] { onBegun(shared, result); });
        });
    }

private:
    /// Lives on the user's side but for `server`, which only the socket thread looks at.
    struct Shared {
        std::optional<Events> events;
        std::shared_ptr<SocketThread> thread;
        std::shared_ptr<QPointer<DirectServer>> server = std::make_shared<QPointer<DirectServer>>();
    };

    static void onAccepted(const std::weak_ptr<Shared>& weak, const Accepted& accepted)
    {
        auto connection = accepted.connection();
        const auto shared = weak.lock();
        if (connection && shared && shared->events)
            shared->events->onConnection(std::move(connection));
    }
    static void onBegun(const std::weak_ptr<Shared>& weak, const Result<std::uint16_t>& result)
    {
        const auto shared = weak.lock();
        if (!shared || !shared->events)
            return;
        if (result)
            shared->events->onListening(*result);
        else
            shared->events->onFailed(result.error());
    }

    TaskRunner& m_callbacks;
    const DirectLimits m_limits;
    const std::uint16_t m_port;
    const std::optional<IpAddress> m_address;
    std::shared_ptr<Shared> m_shared;
};

/// One attempt to connect, on the socket thread. Deletes itself when it is decided.
class Attempting final : public QObject {
public:
    using Decided = std::function<void(Result<std::unique_ptr<QTcpSocket>>)>;

    Attempting(const RendezvousEndpoint& endpoint, Duration timeout, Decided decided, QObject* parent)
        : QObject(parent)
        , m_decided(std::move(decided))
    {
        m_socket->setProxy(QNetworkProxy::NoProxy);
        connect(m_socket.get(), &QTcpSocket::connected, this, [this] { decide(std::move(m_socket)); });
        connect(m_socket.get(), &QTcpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
            if (error == QAbstractSocket::SocketTimeoutError)
                decide(Error { ErrorCode::TimedOut, "the network gave up" });
            else
                decide(Error { ErrorCode::Unreachable, "connecting failed" });
        });
        QTimer::singleShot(std::chrono::ceil<std::chrono::milliseconds>(timeout), this,
            [this] { decide(Error { ErrorCode::TimedOut, "no answer in time" }); });
        m_socket->connectToHost(QString::fromStdString(endpoint.host), endpoint.port);
    }

private:
    void decide(Result<std::unique_ptr<QTcpSocket>> result)
    {
        if (!m_decided)
            return;
        if (m_socket)
            m_socket->disconnect(this);
        else
            result.value()->disconnect(this);
        std::exchange(m_decided, nullptr)(std::move(result));
        deleteLater();
    }

    std::unique_ptr<QTcpSocket> m_socket = std::make_unique<QTcpSocket>();
    Decided m_decided;
};

class DirectConnector final : public RendezvousConnector {
public:
    DirectConnector(std::shared_ptr<SocketThread> thread, TaskRunner& callbacks)
        : m_thread(std::move(thread))
        , m_callbacks(callbacks)
    {
    }

    std::unique_ptr<Attempt> connect(const RendezvousEndpoint& endpoint, Duration timeout, Done done) override
    {
        auto pending = std::make_shared<Pending>();
        pending->done = std::move(done);
        pending->thread = m_thread;
        const std::weak_ptr<Pending> weak = pending;
        if (endpoint.host.empty() || endpoint.port == 0) {
            m_callbacks.post([weak] { tell(weak, Error { ErrorCode::InvalidArgument, "no host or port" }); });
            return std::make_unique<DirectAttempt>(std::move(pending));
        }
        const Adopter adopter { m_callbacks, m_thread, m_thread->host() };
        m_thread->post([weak, endpoint, timeout, adopter, running = pending->running] {
            const auto decided = [weak, adopter](Result<std::unique_ptr<QTcpSocket>> result) {
                if (!result) {
                    adopter.callbacks.post([weak, error = result.error()] { tell(weak, error); });
                    return;
                }
                const auto peer = peerAddressOf((*result)->peerAddress(), (*result)->peerPort());
                const Accepted accepted = adopter.adopt(std::move(*result), peer);
                adopter.callbacks.post([weak, accepted] { tell(weak, accepted); });
            };
            *running = new Attempting(endpoint, timeout, decided, adopter.host);
        });
        return std::make_unique<DirectAttempt>(std::move(pending));
    }

private:
    struct Pending {
        Done done;
        std::shared_ptr<SocketThread> thread;
        std::shared_ptr<QPointer<Attempting>> running = std::make_shared<QPointer<Attempting>>();
    };

    class DirectAttempt final : public Attempt {
    public:
        explicit DirectAttempt(std::shared_ptr<Pending> pending) : m_pending(std::move(pending)) { }
        ~DirectAttempt() override
        {
            m_pending->thread->post([running = m_pending->running] { delete running->data(); });
        }

    private:
        std::shared_ptr<Pending> m_pending;
    };

    static void tell(const std::weak_ptr<Pending>& weak, Error error)
    {
        if (const auto pending = weak.lock(); pending && pending->done)
            std::exchange(pending->done, nullptr)(std::move(error));
    }
    static void tell(const std::weak_ptr<Pending>& weak, const Accepted& accepted)
    {
        auto connection = accepted.connection(); // closed again when the attempt was abandoned
        const auto pending = weak.lock();
        if (connection && pending && pending->done)
            std::exchange(pending->done, nullptr)(std::move(connection));
    }

    std::shared_ptr<SocketThread> m_thread;
    TaskRunner& m_callbacks;
};

} // namespace

DirectRendezvous::DirectRendezvous(TaskRunner& callbacks, DirectLimits limits)
    : m_callbacks(callbacks)
    , m_limits(limits)
    , m_thread(std::make_shared<SocketThread>())
{
}

DirectRendezvous::~DirectRendezvous() = default;

std::unique_ptr<RendezvousListener> DirectRendezvous::makeListener(std::uint16_t port, std::optional<IpAddress> address)
{
    return std::make_unique<DirectListener>(m_thread, m_callbacks, m_limits, port, address);
}

std::unique_ptr<RendezvousConnector> DirectRendezvous::makeConnector()
{
    return std::make_unique<DirectConnector>(m_thread, m_callbacks);
}

} // namespace alcove::rendezvous
