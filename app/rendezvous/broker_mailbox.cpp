#include "app/rendezvous/broker_mailbox.h"

#include "app/rendezvous/broker_login.h"
#include "app/rendezvous/socket_thread.h"
#include "core/crypto/system_random.h"
#include "core/transport/broker_topics.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <utility>

namespace alcove::rendezvous {

using namespace transport;

namespace {

/// Bodies looked at in one turn, so that a call's own work comes in between.
constexpr std::size_t kBatch = 32;
constexpr Duration kLoginTimeout = std::chrono::seconds(10);
/// A waiting client asks this often. Source: chosen: four times in the minute after which a silent
/// visitor leaves the waiting room.
constexpr Duration kRefresh = std::chrono::seconds(15);

/// Keeps one login at the broker alive.
/// Sequence: rendezvous.
class MailboxDriver final : public QObject {
public:
    struct Config {
        std::vector<RendezvousEndpoint> ways;
        std::shared_ptr<BrokerInbox> inbox;
        MqttFactory factory;
        TaskRunner& home;
        std::function<void(std::optional<Error>)> onReachable; ///< nothing: it works
    };

    MailboxDriver(Config config, QObject* parent)
        : QObject(parent)
        , m_config(std::move(config))
        , m_identifier(clientIdentifier(m_random.array<16>()))
    {
        m_retry.setSingleShot(true);
        connect(&m_retry, &QTimer::timeout, this, [this] { connectNow(); });
        connectNow();
    }

    void publish(const std::string& topic, const Bytes& body)
    {
        if (m_connection)
            m_connection->publish(topic, body);
    }

private:
    void connectNow()
    {
        const RendezvousEndpoint& way = m_config.ways[m_way];
        MqttConnection::Events events;
        events.onUp = [this] {
            m_up = true;
            m_backoff.reset();
            m_config.onReachable(std::nullopt);
        };
        events.onDown = [this](const Error& error) { onDown(error); };
        const MqttLogin login = brokerLogin(way, m_identifier, knockFilter(way.broker->practice), kLoginTimeout);
        m_connection = m_config.factory(login, m_config.inbox, std::move(events), m_config.home);
    }

    void onDown(const Error& error)
    {
        m_connection.reset();
        const bool wasUp = std::exchange(m_up, false);
        if (!wasUp)
            m_way = (m_way + 1) % m_config.ways.size();
        if (!wasUp && m_way != 0) {
            connectNow();
            return;
        }
        m_config.onReachable(error);
        m_retry.start(std::chrono::ceil<std::chrono::milliseconds>(m_backoff.next(m_random)));
    }

    Config m_config;
    crypto::SystemRandom m_random;
    std::string m_identifier;
    BrokerBackoff m_backoff;
    QTimer m_retry;
    std::size_t m_way = 0;
    bool m_up = false;
    std::unique_ptr<MqttConnection> m_connection;
};

/// The user's side, shared with tasks on their way. `driver` is looked at on the socket thread only.
struct Shared {
    std::shared_ptr<SocketThread> thread;
    TaskRunner& callbacks;
    PracticeId practice {};
    std::optional<RendezvousMailbox::Events> events {};
    std::optional<BrokerIntake> intake {};
    std::shared_ptr<BrokerInbox> inbox {};
    std::shared_ptr<QPointer<MailboxDriver>> driver = std::make_shared<QPointer<MailboxDriver>>();

    void send(const crypto::ReplyAddress& reply, Bytes body) const
    {
        if (!thread)
            return;
        thread->post([driver = driver, topic = replyTopic(practice, reply), body = std::move(body)] {
            if (*driver)
                (*driver)->publish(topic, body);
        });
    }
};

void drain(const std::weak_ptr<Shared>& weak)
{
    const auto shared = weak.lock();
    if (!shared || !shared->events)
        return;
    const auto messages = shared->inbox->take(kBatch);
    for (const BrokerMessage& message : messages) {
        if (!shared->events)
            return;
        if (shared->intake->judge(message, MonotonicClock::now()))
            continue;
        const auto onBody = shared->events->onBody;
        onBody(message.body);
    }
    if (messages.size() == kBatch)
        shared->callbacks.post([weak] { drain(weak); });
}

void tellReachable(const std::weak_ptr<Shared>& weak, const std::optional<Error>& error)
{
    const auto shared = weak.lock();
    if (!shared || !shared->events)
        return;
    const RendezvousMailbox::Events events = *shared->events;
    if (error)
        events.onLost(*error);
    else
        events.onOpen();
}

/// A way of sending to one client. What that client sends comes through the mailbox.
class MailboxConnection final : public RendezvousConnection {
public:
    MailboxConnection(std::weak_ptr<Shared> shared, const crypto::ReplyAddress& reply)
        : m_shared(std::move(shared))
        , m_reply(reply)
    {
    }

    void start(Events) override { }
    void send(Bytes body) override
    {
        if (const auto shared = m_shared.lock(); shared && m_open)
            shared->send(m_reply, std::move(body));
    }
    void close() override { m_open = false; }
    void setAuthenticated() override { }
    [[nodiscard]] crypto::PeerAddress peerAddress() const override { return crypto::PeerAddress::broker(); }
    [[nodiscard]] bool isLoopback() const override { return false; }
    [[nodiscard]] crypto::ReplyAddress replyAddress() const override { return m_reply; }
    [[nodiscard]] std::optional<Duration> refreshInterval() const override { return kRefresh; }

private:
    std::weak_ptr<Shared> m_shared;
    crypto::ReplyAddress m_reply;
    bool m_open = true;
};

class BrokerMailbox final : public RendezvousMailbox {
public:
    BrokerMailbox(std::shared_ptr<SocketThread> thread, TaskRunner& callbacks, MqttFactory factory,
        std::vector<RendezvousEndpoint> ways)
        : m_factory(std::move(factory))
        , m_ways(std::move(ways))
        , m_shared(std::make_shared<Shared>(Shared { std::move(thread), callbacks, m_ways.front().broker->practice }))
    {
    }
    ~BrokerMailbox() override
    {
        m_shared->events.reset();
        m_shared->thread->post([driver = m_shared->driver] { delete driver->data(); });
        m_shared->thread.reset();
    }

    void start(Events events) override
    {
        m_shared->events = std::move(events);
        m_shared->intake = BrokerIntake::forKnocks(m_shared->practice, m_shared->events->isOurs);
        const std::weak_ptr<Shared> weak = m_shared;
        TaskRunner& callbacks = m_shared->callbacks;
        m_shared->inbox = std::make_shared<BrokerInbox>([weak, &callbacks] { callbacks.post([weak] { drain(weak); }); });
        const auto onReachable = [weak, &callbacks](const std::optional<Error>& error) {
            callbacks.post([weak, error] { tellReachable(weak, error); });
        };
        SocketThread& home = *m_shared->thread;
        home.post([ways = m_ways, inbox = m_shared->inbox, factory = m_factory, &home, onReachable, driver = m_shared->driver] {
            *driver = new MailboxDriver({ ways, inbox, factory, home, onReachable }, home.host());
        });
    }
    void send(const crypto::ReplyAddress& reply, Bytes body) override { m_shared->send(reply, std::move(body)); }
    std::unique_ptr<RendezvousConnection> open(const crypto::ReplyAddress& reply) override
    {
        return std::make_unique<MailboxConnection>(m_shared, reply);
    }

private:
    MqttFactory m_factory;
    std::vector<RendezvousEndpoint> m_ways;
    std::shared_ptr<Shared> m_shared;
};

} // namespace

std::unique_ptr<RendezvousMailbox> makeBrokerMailbox(std::shared_ptr<SocketThread> thread, TaskRunner& callbacks,
    MqttFactory factory, std::vector<RendezvousEndpoint> ways)
{
    return std::make_unique<BrokerMailbox>(std::move(thread), callbacks, std::move(factory), std::move(ways));
}

} // namespace alcove::rendezvous
