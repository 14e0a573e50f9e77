#include "core/transport/loopback_rendezvous.h"

#include <algorithm>
#include <deque>
#include <utility>
#include <vector>

namespace alcove::transport {


namespace {

struct End;

struct Listening {
    RendezvousListener::Events events;
    bool alive = true;
};

} // namespace

struct LoopbackRendezvous::State {
    explicit State(TaskRunner& taskRunner) : runner(taskRunner) { }

    TaskRunner& runner;
    std::map<std::uint16_t, std::shared_ptr<Listening>> listeners;
    std::vector<std::weak_ptr<End>> ends;
    std::uint16_t nextPort = 40'000;
    bool reachable = true;
    bool silent = false;
    bool broker = false;
};

namespace {

using State = LoopbackRendezvous::State;

/// One side of a connection. It outlives its RendezvousConnection while bodies are on their way.
struct End {
    RendezvousConnection::Events events;
    std::deque<Bytes> early;
    std::weak_ptr<End> other;
    bool started = false;
    bool closed = false;
    bool closedEarly = false;
    std::uint16_t port = 0;

    void deliver(Bytes body)
    {
        if (closed)
            return;
        if (!started) {
            early.push_back(std::move(body));
            return;
        }
        const auto onBody = events.onBody;
        onBody(std::move(body));
    }

    void end()
    {
        if (std::exchange(closed, true))
            return;
        const auto onClosed = events.onClosed;
        if (started)
            onClosed({ ErrorCode::SessionLost, "the other side closed" });
        else
            closedEarly = true;
    }
};

class Connection final : public RendezvousConnection {
public:
    Connection(std::shared_ptr<State> state, std::shared_ptr<End> end)
        : m_state(std::move(state))
        , m_end(std::move(end))
    {
    }
    ~Connection() override { close(); }

    void start(Events events) override
    {
        m_end->events = std::move(events);
        m_state->runner.post([end = m_end] {
            end->started = true;
            while (!end->early.empty() && !end->closed) {
                Bytes body = std::move(end->early.front());
                end->early.pop_front();
                end->deliver(std::move(body));
            }
            if (std::exchange(end->closedEarly, false))
                end->events.onClosed({ ErrorCode::SessionLost, "the other side closed" });
        });
    }

    void send(Bytes body) override
    {
        if (m_end->closed || m_state->silent)
            return;
        m_state->runner.post([other = m_end->other, body = std::move(body)] {
            if (const auto end = other.lock())
                end->deliver(body);
        });
    }

    void close() override
    {
        if (std::exchange(m_end->closed, true))
            return;
        m_state->runner.post([other = m_end->other] {
            if (const auto end = other.lock())
                end->end();
        });
    }

    void setAuthenticated() override { }
    [[nodiscard]] crypto::PeerAddress peerAddress() const override
    {
        if (m_state->broker)
            return {};
        return crypto::PeerAddress::v4({ 127, 0, 0, 1 }, m_end->port);
    }
    [[nodiscard]] bool isLoopback() const override { return true; }

private:
    std::shared_ptr<State> m_state;
    std::shared_ptr<End> m_end;
};

class Listener final : public RendezvousListener {
public:
    Listener(std::shared_ptr<State> state, std::uint16_t port)
        : m_state(std::move(state))
        , m_port(port)
    {
    }
    ~Listener() override
    {
        if (!m_listening)
            return;
        m_listening->alive = false;
        m_state->listeners.erase(m_port);
    }

    void start(Events events) override
    {
        if (m_port == 0)
            m_port = m_state->nextPort++;
        if (m_state->listeners.contains(m_port)) {
            m_state->runner.post([events] { events.onFailed({ ErrorCode::AddressInUse, "port in use" }); });
            return;
        }
        m_listening = std::make_shared<Listening>();
        m_listening->events = std::move(events);
        m_state->listeners[m_port] = m_listening;
        m_state->runner.post([listening = m_listening, port = m_port] {
            if (listening->alive)
                listening->events.onListening(port);
        });
    }

private:
    std::shared_ptr<State> m_state;
    std::shared_ptr<Listening> m_listening;
    std::uint16_t m_port;
};

class Connector final : public RendezvousConnector {
public:
    explicit Connector(std::shared_ptr<State> state) : m_state(std::move(state)) { }

    std::unique_ptr<Attempt> connect(const RendezvousEndpoint& endpoint, Duration, Done done) override
    {
        auto pending = std::make_shared<bool>(true);
        m_state->runner.post([state = m_state, port = endpoint.port, done = std::move(done), pending] {
            if (*pending)
                meet(state, port, done);
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

    static void meet(const std::shared_ptr<State>& state, std::uint16_t port, const Done& done)
    {
        const auto found = state->listeners.find(port);
        if (!state->reachable || found == state->listeners.end()) {
            done(Error { ErrorCode::Unreachable, "nobody listens there" });
            return;
        }
        const auto listening = found->second;
        auto mine = std::make_shared<End>();
        auto theirs = std::make_shared<End>();
        mine->other = theirs;
        theirs->other = mine;
        mine->port = port;
        theirs->port = state->nextPort++;
        std::erase_if(state->ends, [](const std::weak_ptr<End>& end) { return end.expired(); });
        state->ends.push_back(mine);
        state->ends.push_back(theirs);
        state->runner.post([state, listening, theirs] {
            if (listening->alive)
                listening->events.onConnection(std::make_unique<Connection>(state, theirs));
        });
        done(std::unique_ptr<RendezvousConnection>(std::make_unique<Connection>(state, mine)));
    }

    std::shared_ptr<State> m_state;
};

} // namespace

LoopbackRendezvous::LoopbackRendezvous(TaskRunner& runner) : m_state(std::make_shared<State>(runner)) { }
LoopbackRendezvous::~LoopbackRendezvous() = default;

std::unique_ptr<RendezvousListener> LoopbackRendezvous::makeListener(std::uint16_t port)
{
    return std::make_unique<Listener>(m_state, port);
}

std::unique_ptr<RendezvousConnector> LoopbackRendezvous::makeConnector()
{
    return std::make_unique<Connector>(m_state);
}

void LoopbackRendezvous::cutAll()
{
    for (const std::weak_ptr<End>& weak : std::exchange(m_state->ends, {})) {
        m_state->runner.post([weak] {
            if (const auto end = weak.lock())
                end->end();
        });
    }
}

void LoopbackRendezvous::setReachable(bool reachable) { m_state->reachable = reachable; }
void LoopbackRendezvous::setSilent(bool silent) { m_state->silent = silent; }
void LoopbackRendezvous::setBroker(bool broker) { m_state->broker = broker; }

std::size_t LoopbackRendezvous::openConnections() const
{
    return static_cast<std::size_t>(std::count_if(m_state->ends.begin(), m_state->ends.end(),
               [](const std::weak_ptr<End>& weak) {
                   const auto end = weak.lock();
                   return end && !end->closed;
               }))
        / 2;
}

} // namespace alcove::transport
