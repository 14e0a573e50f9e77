#include "core/transport/loopback_paths.h"

#include <array>
#include <utility>

namespace alcove::transport {

class LoopbackPaths::Path final : public DatagramPath {
public:
    Path(LoopbackPaths& owner, Key key)
        : m_owner(owner)
        , m_key(key)
    {
        m_owner.m_paths[m_key] = this;
    }
    ~Path() override { m_owner.m_paths.erase(m_key); }

    void start(Events events) override
    {
        m_events = std::move(events);
        m_owner.m_loop.post([this, alive = std::weak_ptr<bool>(m_alive)] {
            if (alive.expired())
                return;
            m_events.onLocalCredentials({ "rehearsal", "rehearsal" });
            m_events.onLocalCandidatesDone();
        });
    }

    bool send(ByteView datagram) override
    {
        m_owner.send(m_key, datagram);
        return true;
    }

    bool setRemoteCredentials(const PathCredentials&) override
    {
        m_knowsOther = true;
        m_owner.tryConnect(m_key.generation);
        return true;
    }
    bool addRemoteCandidate(std::string_view) override { return true; }
    void remoteCandidatesDone() override { }

    [[nodiscard]] bool knowsOther() const { return m_knowsOther; }

    void connect()
    {
        if (std::exchange(m_connected, true))
            return;
        m_owner.m_loop.post([this, alive = std::weak_ptr<bool>(m_alive)] {
            if (!alive.expired())
                m_events.onState(PathState::Connected, m_owner.m_loop.now());
        });
    }

    void receive(ByteView datagram, Instant now) { m_events.onDatagram(datagram, now); }

private:
    LoopbackPaths& m_owner;
    Key m_key;
    Events m_events;
    bool m_knowsOther = false;
    bool m_connected = false;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

LoopbackPaths::LoopbackPaths(NetLoop& loop, RandomSource& random, Config config)
    : m_loop(loop)
    , m_random(random)
    , m_config(config)
{
}

std::unique_ptr<DatagramPath> LoopbackPaths::makePath(Side side, std::uint32_t generation)
{
    return std::make_unique<Path>(*this, Key { side, generation });
}

void LoopbackPaths::setDown(bool down)
{
    m_down = down;
    if (down) {
        m_underway.clear();
        return;
    }
    for (const auto& [key, path] : std::map(m_paths))
        tryConnect(key.generation);
}

void LoopbackPaths::send(Key from, ByteView datagram)
{
    std::array<std::uint8_t, 2> dice {};
    m_random.fill(dice);
    const double chance = (dice[0] * 256 + dice[1]) / 65536.0;
    if (m_down || chance < m_config.loss)
        return;
    const Side other = from.side == Side::Client ? Side::Therapist : Side::Client;
    m_underway.push_back({ m_loop.now() + m_config.delay, { other, from.generation }, toBytes(datagram) });
    if (m_underway.size() == 1)
        arm();
}

void LoopbackPaths::arm()
{
    if (!m_underway.empty())
        m_timer = m_loop.scheduleAt(m_underway.front().due, [this] { deliver(); });
}

void LoopbackPaths::deliver()
{
    const Instant now = m_loop.now();
    while (!m_underway.empty() && m_underway.front().due <= now) {
        const Underway arrived = std::move(m_underway.front());
        m_underway.pop_front();
        const auto found = m_paths.find(arrived.to);
        if (found != m_paths.end())
            found->second->receive(arrived.datagram, now);
    }
    arm();
}

void LoopbackPaths::tryConnect(std::uint32_t generation)
{
    const auto client = m_paths.find({ Side::Client, generation });
    const auto therapist = m_paths.find({ Side::Therapist, generation });
    if (m_down || client == m_paths.end() || therapist == m_paths.end())
        return;
    if (!client->second->knowsOther() || !therapist->second->knowsOther())
        return;
    client->second->connect();
    therapist->second->connect();
}

} // namespace alcove::transport
