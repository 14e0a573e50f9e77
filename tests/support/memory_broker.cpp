#include "tests/support/memory_broker.h"

#include "core/transport/broker_topics.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace alcove::testing {

using namespace transport;

namespace {

struct Subscriber {
    std::function<void(const BrokerMessage&)> deliver;
    std::function<void(bool up)> onUp;
    std::string topic; ///< with "+" as its last part: all below
};

bool matches(const std::string& filter, const std::string& topic)
{
    if (filter.empty() || filter.back() != '+')
        return filter == topic;
    return topic.rfind(filter.substr(0, filter.size() - 1), 0) == 0;
}

} // namespace

struct MemoryBroker::State {
    State(TaskRunner& taskRunner, std::function<Instant()> now) : runner(taskRunner), clock(std::move(now)) { }

    TaskRunner& runner;
    std::function<Instant()> clock;
    std::function<void(const BrokerMessage&)> tap;
    std::vector<std::weak_ptr<Subscriber>> subscribers;
    std::optional<BrokerMessage> held;
    bool up = true;
    bool swapped = false;
    int copies = 1;

    void publish(BrokerMessage message)
    {
        if (!up)
            return;
        if (tap)
            tap(message);
        if (swapped && !held) {
            held = std::move(message);
            return;
        }
        send(message);
        if (auto late = std::exchange(held, std::nullopt))
            send(*late);
    }

    void send(const BrokerMessage& message)
    {
        for (const std::weak_ptr<Subscriber>& weak : subscribers) {
            const auto subscriber = weak.lock();
            for (int i = 0; subscriber && matches(subscriber->topic, message.topic) && i < copies; ++i)
                post(weak, message);
        }
    }

    void post(const std::weak_ptr<Subscriber>& weak, const BrokerMessage& message)
    {
        runner.post([weak, message] {
            if (const auto subscriber = weak.lock())
                subscriber->deliver(message);
        });
    }
};

namespace {

using State = MemoryBroker::State;

class Connection final : public RendezvousConnection {
public:
    Connection(std::shared_ptr<State> state, std::string sendTo, const crypto::ReplyAddress& reply)
        : m_state(std::move(state))
        , m_sendTo(std::move(sendTo))
        , m_reply(reply)
    {
    }

    void hear(const PracticeId& practice)
    {
        m_intake = BrokerIntake::forAnswers(practice, m_reply);
        m_subscriber = std::make_shared<Subscriber>();
        m_subscriber->topic = replyTopic(practice, m_reply);
        m_subscriber->deliver = [this](const BrokerMessage& message) {
            if (m_intake->judge(message, m_state->clock()) || !m_events)
                return;
            const auto onBody = m_events->onBody;
            onBody(message.body);
        };
        m_subscriber->onUp = [this](bool) {
            m_subscriber.reset();
            if (const auto events = std::exchange(m_events, std::nullopt))
                events->onClosed({ ErrorCode::SessionLost, "the broker is gone" });
        };
        m_state->subscribers.push_back(m_subscriber);
    }

    void start(Events events) override { m_events = std::move(events); }
    void send(Bytes body) override { m_state->publish({ m_sendTo, std::move(body), false }); }
    void close() override
    {
        m_events.reset();
        m_subscriber.reset();
    }
    void setAuthenticated() override { }
    [[nodiscard]] crypto::PeerAddress peerAddress() const override { return crypto::PeerAddress::broker(); }
    [[nodiscard]] bool isLoopback() const override { return false; }
    [[nodiscard]] crypto::ReplyAddress replyAddress() const override { return m_reply; }
    [[nodiscard]] std::optional<Duration> refreshInterval() const override { return std::chrono::seconds(15); }

private:
    std::shared_ptr<State> m_state;
    std::string m_sendTo;
    crypto::ReplyAddress m_reply;
    std::optional<Events> m_events;
    std::optional<BrokerIntake> m_intake;
    std::shared_ptr<Subscriber> m_subscriber;
};

class Mailbox final : public RendezvousMailbox {
public:
    Mailbox(std::shared_ptr<State> state, const PracticeId& practice) : m_state(std::move(state)), m_practice(practice) { }

    void start(Events events) override
    {
        m_events = std::move(events);
        m_intake = BrokerIntake::forKnocks(m_practice, m_events.isOurs);
        m_subscriber = std::make_shared<Subscriber>();
        m_subscriber->topic = knockFilter(m_practice);
        m_subscriber->deliver = [this](const BrokerMessage& message) {
            if (!m_intake->judge(message, m_state->clock()))
                m_events.onBody(message.body);
        };
        m_subscriber->onUp = [this](bool up) {
            if (up)
                m_events.onOpen();
            else
                m_events.onLost({ ErrorCode::Unreachable, "the broker is gone" });
        };
        m_state->subscribers.push_back(m_subscriber);
        m_state->runner.post([weak = std::weak_ptr(m_subscriber)] {
            if (const auto subscriber = weak.lock())
                subscriber->onUp(true);
        });
    }
    void send(const crypto::ReplyAddress& reply, Bytes body) override
    {
        m_state->publish({ replyTopic(m_practice, reply), std::move(body), false });
    }
    std::unique_ptr<RendezvousConnection> open(const crypto::ReplyAddress& reply) override
    {
        return std::make_unique<Connection>(m_state, replyTopic(m_practice, reply), reply);
    }

private:
    std::shared_ptr<State> m_state;
    PracticeId m_practice;
    Events m_events;
    std::optional<BrokerIntake> m_intake;
    std::shared_ptr<Subscriber> m_subscriber;
};

class Connector final : public RendezvousConnector {
public:
    explicit Connector(std::shared_ptr<State> state) : m_state(std::move(state)) { }

    std::unique_ptr<Attempt> connect(const RendezvousEndpoint& endpoint, Duration, Done done) override
    {
        auto pending = std::make_shared<bool>(true);
        m_state->runner.post([state = m_state, broker = endpoint.broker, done = std::move(done), pending] {
            if (!*pending)
                return;
            if (!state->up || !broker)
                return done(Error { ErrorCode::Unreachable, "no broker" });
            auto made = std::make_unique<Connection>(state, knockTopic(broker->practice, broker->locator), broker->reply);
            made->hear(broker->practice);
            done(std::unique_ptr<RendezvousConnection>(std::move(made)));
        });
        return std::make_unique<Pending>(std::move(pending));
    }

private:
    class Pending final : public Attempt {
    public:
        explicit Pending(std::shared_ptr<bool> pending) : m_pending(std::move(pending)) { }
        ~Pending() override { *m_pending = false; }

    private:
        std::shared_ptr<bool> m_pending;
    };

    std::shared_ptr<State> m_state;
};

} // namespace

MemoryBroker::MemoryBroker(TaskRunner& runner, std::function<Instant()> clock)
    : m_state(std::make_shared<State>(runner, std::move(clock)))
{
}
MemoryBroker::~MemoryBroker() = default;

std::unique_ptr<RendezvousMailbox> MemoryBroker::makeMailbox(const PracticeId& practice)
{
    return std::make_unique<Mailbox>(m_state, practice);
}

std::unique_ptr<RendezvousConnector> MemoryBroker::makeConnector() { return std::make_unique<Connector>(m_state); }

void MemoryBroker::setUp(bool up)
{
    m_state->up = up;
    std::erase_if(m_state->subscribers, [](const auto& weak) { return weak.expired(); });
    for (const auto& weak : std::vector(m_state->subscribers)) {
        m_state->runner.post([weak, up] {
            if (const auto subscriber = weak.lock())
                subscriber->onUp(up);
        });
    }
}

void MemoryBroker::setCopies(int copies) { m_state->copies = copies; }
void MemoryBroker::setSwapped(bool swapped) { m_state->swapped = swapped; }
void MemoryBroker::setTap(std::function<void(const BrokerMessage&)> tap) { m_state->tap = std::move(tap); }

void MemoryBroker::inject(const BrokerMessage& message)
{
    for (const auto& weak : m_state->subscribers)
        m_state->post(weak, message);
}

} // namespace alcove::testing
