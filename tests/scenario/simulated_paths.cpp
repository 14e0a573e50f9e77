#include "tests/scenario/simulated_paths.h"

namespace alcove::testing {
namespace {

session::Side otherSide(session::Side side) { return side == session::Side::Client ? session::Side::Therapist : session::Side::Client; }

} // namespace

class SimulatedPaths::Path final : public transport::DatagramPath {
public:
    Path(SimulatedPaths& owner, Key key)
        : m_owner(owner)
        , m_key(key)
        , m_network(owner.m_network[static_cast<int>(key.side)])
    {
        m_owner.m_paths[m_key] = this;
    }
    ~Path() override
    {
        // A side that began anew may have made another of the same generation.
        if (const auto own = m_owner.m_paths.find(m_key); own != m_owner.m_paths.end() && own->second == this)
            m_owner.m_paths.erase(own);
    }

    void start(Events events) override
    {
        m_events = std::move(events);
        m_owner.m_world.scheduleAfter({}, [this, alive = std::weak_ptr<bool>(m_alive)] {
            if (alive.expired())
                return;
            m_events.onLocalCredentials({ "user", "password" });
            m_events.onLocalCandidate("candidate:1 1 UDP 1 192.0.2.1 40000 typ host");
            m_events.onLocalCandidatesDone();
            if (m_owner.m_withoutWay)
                m_events.onState(transport::PathState::Failed, m_owner.m_world.now());
        });
    }

    bool send(ByteView datagram) override
    {
        Bytes copy = toBytes(datagram);
        if (m_owner.onSend)
            m_owner.onSend(m_key.side, copy);
        if (!works())
            return true;
        const Key to { otherSide(m_key.side), m_key.generation };
        m_owner.linkFrom(m_key.side).send(std::move(copy), [owner = &m_owner, to](const Bytes& arrived, Instant at) {
            const auto found = owner->m_paths.find(to);
            if (found != owner->m_paths.end() && found->second->works() && found->second->m_events.onDatagram)
                found->second->m_events.onDatagram(arrived, at);
        });
        return true;
    }

    bool setRemoteCredentials(const transport::PathCredentials&) override
    {
        m_knowsOther = true;
        m_owner.tryConnect(m_key.generation);
        return true;
    }
    bool addRemoteCandidate(std::string_view) override { return true; }
    void remoteCandidatesDone() override { }

    [[nodiscard]] bool works() const { return !m_owner.m_blocked && !m_owner.m_withoutWay && m_network == m_owner.m_network[static_cast<int>(m_key.side)]; }
    [[nodiscard]] bool knowsOther() const { return m_knowsOther; }

    void connectLater(Duration after)
    {
        m_owner.m_world.scheduleAfter(after, [this, alive = std::weak_ptr<bool>(m_alive)] {
            if (!alive.expired() && works())
                m_events.onState(transport::PathState::Connected, m_owner.m_world.now());
        });
    }

private:
    SimulatedPaths& m_owner;
    Key m_key;
    int m_network;
    Events m_events;
    bool m_knowsOther = false;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

SimulatedPaths::SimulatedPaths(SimulatedWorld& world, const SimulatedLinkConfig& toTherapist, const SimulatedLinkConfig& toClient)
    : m_world(world)
    , m_toTherapist(world, toTherapist)
    , m_toClient(world, toClient)
    , m_roundTrip(toTherapist.propagation + toClient.propagation)
{
}

std::unique_ptr<transport::DatagramPath> SimulatedPaths::makePath(session::Side side, std::uint32_t generation)
{
    ++m_made[static_cast<int>(side)];
    return std::make_unique<Path>(*this, Key { side, generation });
}

void SimulatedPaths::changeAddress(session::Side side) { ++m_network[static_cast<int>(side)]; }

void SimulatedPaths::tryConnect(std::uint32_t generation)
{
    const auto client = m_paths.find({ session::Side::Client, generation });
    const auto therapist = m_paths.find({ session::Side::Therapist, generation });
    if (client == m_paths.end() || therapist == m_paths.end() || !client->second->knowsOther() || !therapist->second->knowsOther())
        return;
    client->second->connectLater(m_roundTrip);
    therapist->second->connectLater(m_roundTrip);
}

} // namespace alcove::testing
