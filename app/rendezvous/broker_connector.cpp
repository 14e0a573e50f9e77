#include "app/rendezvous/broker_connector.h"

#include "app/rendezvous/broker_login.h"
#include "app/rendezvous/socket_inbox.h"
#include "app/rendezvous/socket_thread.h"
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
/// As in the mailbox: the two sides of a waiting room keep each other informed.
constexpr Duration kRefresh = std::chrono::seconds(15);
/// What was given to send has left by then, or never will.
constexpr auto kLongestGoodbye = std::chrono::milliseconds(900);

/// One client's connection to the broker. Deletes itself after its end.
/// Sequence: rendezvous.
class ClientDriver final : public QObject {
public:
    struct Config {
        MqttLogin login;
        std::string knocks; ///< the topic to send to
        std::shared_ptr<BrokerInbox> inbox;
        MqttFactory factory;
        TaskRunner& home;
        std::function<void()> onUp;
        std::function<void(Error)> onDown; ///< before or after it was up
    };

    ClientDriver(Config config, QObject* parent) : QObject(parent), m_config(std::move(config))
    {
        MqttConnection::Events events;
        events.onUp = [this] {
            m_deadline.stop();
            m_config.onUp();
        };
        events.onDown = [this](Error error) { end(std::move(error)); };
        m_deadline.setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, this, [this] { end({ ErrorCode::TimedOut, "no answer in time" }); });
        m_deadline.start(std::chrono::ceil<std::chrono::milliseconds>(m_config.login.timeout));
        m_connection = m_config.factory(m_config.login, m_config.inbox, std::move(events), m_config.home);
    }

    void send(const Bytes& body)
    {
        if (m_connection && !body.empty() && body.size() <= kMaxRendezvousFrame)
            m_connection->publish(m_config.knocks, body);
    }

    void close()
    {
        if (!m_connection || std::exchange(m_closing, true))
            return;
        m_deadline.stop();
        m_connection->finish();
        QTimer::singleShot(kLongestGoodbye, this, &QObject::deleteLater);
    }

private:
    void end(Error error)
    {
        m_deadline.stop();
        m_connection.reset();
        if (!std::exchange(m_closing, true))
            m_config.onDown(std::move(error));
        deleteLater();
    }

    Config m_config;
    QTimer m_deadline;
    bool m_closing = false;
    std::unique_ptr<MqttConnection> m_connection;
};

/// The user's side of one connection, shared with tasks on their way. `driver` is looked at on the socket
/// thread only.
struct Shared {
    std::shared_ptr<SocketThread> thread;
    TaskRunner& callbacks;
    crypto::ReplyAddress reply {};
    BrokerIntake intake;
    std::shared_ptr<BrokerInbox> messages {};
    RendezvousConnector::Done done {};
    SocketInbox bodies {};
    std::shared_ptr<QPointer<ClientDriver>> driver = std::make_shared<QPointer<ClientDriver>>();

    void onDriver(std::function<void(ClientDriver&)> task) const
    {
        thread->post([driver = driver, task = std::move(task)] {
            if (*driver)
                task(**driver);
        });
    }
};

void drain(const std::weak_ptr<Shared>& weak)
{
    const auto shared = weak.lock();
    if (!shared || !shared->bodies.isOpen())
        return;
    auto messages = shared->messages->take(kBatch);
    for (BrokerMessage& message : messages) {
        if (!shared->intake.judge(message, MonotonicClock::now()))
            shared->bodies.onBody(std::move(message.body));
    }
    if (messages.size() == kBatch)
        shared->callbacks.post([weak] { drain(weak); });
}

class BrokerConnection final : public RendezvousConnection {
public:
    explicit BrokerConnection(std::shared_ptr<Shared> shared) : m_shared(std::move(shared)) { }
    ~BrokerConnection() override { close(); }

    void start(Events events) override { m_shared->bodies.start(std::move(events)); }
    void send(Bytes body) override
    {
        if (m_shared->bodies.isOpen())
            m_shared->onDriver([body = std::move(body)](ClientDriver& driver) { driver.send(body); });
    }
    void close() override
    {
        if (!std::exchange(m_closed, true))
            m_shared->onDriver([](ClientDriver& driver) { driver.close(); });
        m_shared->bodies.close();
    }
    void setAuthenticated() override { }
    [[nodiscard]] crypto::PeerAddress peerAddress() const override { return crypto::PeerAddress::broker(); }
    [[nodiscard]] bool isLoopback() const override { return false; }
    [[nodiscard]] crypto::ReplyAddress replyAddress() const override { return m_shared->reply; }
    [[nodiscard]] std::optional<Duration> refreshInterval() const override { return kRefresh; }

private:
    std::shared_ptr<Shared> m_shared;
    bool m_closed = false;
};

class BrokerAttempt final : public RendezvousConnector::Attempt {
public:
    explicit BrokerAttempt(std::shared_ptr<Shared> shared) : m_shared(std::move(shared)) { }
    ~BrokerAttempt() override
    {
        // Decided: the connection has taken over.
        if (!m_shared->done)
            return;
        m_shared->done = nullptr;
        m_shared->onDriver([](ClientDriver& driver) { delete &driver; });
    }

private:
    std::shared_ptr<Shared> m_shared;
};

void tellUp(const std::weak_ptr<Shared>& weak)
{
    if (const auto shared = weak.lock(); shared && shared->done)
        std::exchange(shared->done, nullptr)(std::unique_ptr<RendezvousConnection>(std::make_unique<BrokerConnection>(shared)));
}

void tellDown(const std::weak_ptr<Shared>& weak, const Error& error)
{
    const auto shared = weak.lock();
    if (!shared)
        return;
    if (shared->done)
        std::exchange(shared->done, nullptr)(error);
    else
        shared->bodies.onClosed(error);
}

class BrokerConnector final : public RendezvousConnector {
public:
    BrokerConnector(std::shared_ptr<SocketThread> thread, TaskRunner& callbacks, MqttFactory factory)
        : m_thread(std::move(thread))
        , m_callbacks(callbacks)
        , m_factory(std::move(factory))
    {
    }

    std::unique_ptr<Attempt> connect(const RendezvousEndpoint& endpoint, Duration timeout, Done done) override
    {
        const BrokerAccess access = endpoint.broker.value_or(BrokerAccess {});
        auto shared = std::make_shared<Shared>(
            Shared { m_thread, m_callbacks, access.reply, BrokerIntake::forAnswers(access.practice, access.reply) });
        shared->done = std::move(done);
        const std::weak_ptr<Shared> weak = shared;
        TaskRunner& callbacks = m_callbacks;
        if (!endpoint.broker || endpoint.host.empty() || endpoint.port == 0) {
            callbacks.post([weak] { tellDown(weak, { ErrorCode::InvalidArgument, "no broker, host or port" }); });
            return std::make_unique<BrokerAttempt>(std::move(shared));
        }
        shared->messages = std::make_shared<BrokerInbox>([weak, &callbacks] { callbacks.post([weak] { drain(weak); }); });
        const auto onUp = [weak, &callbacks] { callbacks.post([weak] { tellUp(weak); }); };
        const auto onDown = [weak, &callbacks](const Error& error) { callbacks.post([weak, error] { tellDown(weak, error); }); };
        SocketThread& home = *m_thread;
        home.post([endpoint, timeout, inbox = shared->messages, factory = m_factory, &home, onUp, onDown, driver = shared->driver] {
            const BrokerAccess& broker = *endpoint.broker;
            const MqttLogin login = brokerLogin(
                endpoint, clientIdentifier(broker.reply), replyTopic(broker.practice, broker.reply), timeout);
            *driver = new ClientDriver(
                { login, knockTopic(broker.practice, broker.locator), inbox, factory, home, onUp, onDown }, home.host());
        });
        return std::make_unique<BrokerAttempt>(std::move(shared));
    }

private:
    std::shared_ptr<SocketThread> m_thread;
    TaskRunner& m_callbacks;
    MqttFactory m_factory;
};

} // namespace

std::unique_ptr<RendezvousConnector> makeBrokerConnector(
    std::shared_ptr<SocketThread> thread, TaskRunner& callbacks, MqttFactory factory)
{
    return std::make_unique<BrokerConnector>(std::move(thread), callbacks, std::move(factory));
}

} // namespace alcove::rendezvous
