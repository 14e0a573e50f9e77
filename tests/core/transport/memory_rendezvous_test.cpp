#include "tests/support/memory_rendezvous.h"

#include "tests/support/catch.h"
#include "tests/support/simulated_network.h"

using namespace alcove;
using namespace alcove::testing;
using namespace alcove::transport;
using namespace std::chrono_literals;

namespace {

struct Meeting {
    SimulatedWorld world { 1 };
    SimulatedTaskRunner runner { world, 10ms };
    MemoryRendezvous rendezvous { runner };
    std::unique_ptr<RendezvousListener> listener = rendezvous.makeListener(4000);
    std::unique_ptr<RendezvousConnector> connector = rendezvous.makeConnector();
    std::unique_ptr<RendezvousConnector::Attempt> attempt;
    std::unique_ptr<RendezvousConnection> client;
    std::unique_ptr<RendezvousConnection> therapist;
    std::vector<Bytes> atTherapist;
    int closedAtTherapist = 0;
    std::optional<ErrorCode> refused;

    Meeting()
    {
        listener->start({ [this](std::unique_ptr<RendezvousConnection> connection) {
                             therapist = std::move(connection);
                             therapist->start({ [this](Bytes body) { atTherapist.push_back(std::move(body)); },
                                 [this](const Error&) { ++closedAtTherapist; } });
                         },
            [](std::uint16_t) {}, [](const Error&) {} });
    }
    void meet()
    {
        attempt = connector->connect({ "anywhere", 4000 }, 5s, [this](auto result) {
            if (!result) {
                refused = result.error().code;
                return;
            }
            client = std::move(*result);
            client->start({ [](Bytes) {}, [](const Error&) {} });
        });
        world.runFor(1s);
    }
};

} // namespace

TEST_CASE("MemoryRendezvous carries bodies in order and tells of the end", "[transport]")
{
    Meeting m;
    m.meet();
    REQUIRE(m.client);
    REQUIRE(m.therapist);
    m.client->send({ 1 });
    m.client->send({ 2 });
    m.client.reset();
    m.world.runFor(1s);
    CHECK(m.atTherapist == std::vector<Bytes> { { 1 }, { 2 } });
    CHECK(m.closedAtTherapist == 1);
    CHECK(m.rendezvous.openConnections() == 0);
}

TEST_CASE("MemoryRendezvous can be cut, silent and unreachable", "[transport]")
{
    Meeting m;
    m.meet();
    m.rendezvous.setSilent(true);
    m.client->send({ 1 });
    m.world.runFor(1s);
    CHECK(m.atTherapist.empty());
    m.rendezvous.cutAll();
    m.world.runFor(1s);
    CHECK(m.closedAtTherapist == 1);
    m.rendezvous.setReachable(false);
    m.meet();
    CHECK(m.refused == ErrorCode::Unreachable);
}
