#include "core/transport/rendezvous_lane.h"

#include "core/transport/rendezvous.h"
#include "tests/support/catch.h"

using namespace alcove;
using namespace alcove::transport;
using namespace std::chrono_literals;
using Urgency = RendezvousLane::Urgency;

namespace {

class SlowConnection final : public RendezvousConnection {
public:
    void start(Events) override { }
    void send(Bytes body) override
    {
        held += body.size();
        sent.push_back(std::move(body));
    }
    [[nodiscard]] std::size_t unsent() const override { return held; }
    void close() override { }
    void setAuthenticated() override { }
    [[nodiscard]] crypto::PeerAddress peerAddress() const override { return {}; }
    [[nodiscard]] bool isLoopback() const override { return false; }

    std::size_t held = 0;
    std::vector<Bytes> sent;
};

Bytes datagram(std::uint8_t number) { return Bytes(1000, number); }

struct Lane {
    Lane() { lane.setConnection(&connection); }
    void fill() { connection.held = RendezvousLane::kMaxUnsent; }

    SlowConnection connection;
    RendezvousLane lane;
    Instant now = Instant {} + 1s;
};

} // namespace

TEST_CASE("Datagrams leave at once while the connection takes them", "[lane]")
{
    Lane test;
    for (std::uint8_t i = 0; i < 8; ++i)
        test.lane.send(datagram(i), i % 2 == 0 ? Urgency::Sound : Urgency::Picture, test.now);
    CHECK(test.connection.sent.size() == 8);
    CHECK(test.lane.waiting() == 0);
    CHECK_FALSE(test.lane.nextWakeup());
}

TEST_CASE("Sound leaves before the pictures that waited longer", "[lane]")
{
    Lane test;
    test.fill();
    test.lane.send(datagram(1), Urgency::Picture, test.now);
    test.lane.send(datagram(2), Urgency::Sound, test.now);
    CHECK(test.connection.sent.empty());
    test.connection.held = 0;
    test.lane.onTimer(test.now + 5ms);
    REQUIRE(test.connection.sent.size() == 2);
    CHECK(test.connection.sent[0] == datagram(2));
    CHECK(test.connection.sent[1] == datagram(1));
}

TEST_CASE("A picture that waited 200 ms is dropped and sound of that age still leaves", "[lane]")
{
    Lane test;
    test.fill();
    test.lane.send(datagram(1), Urgency::Picture, test.now);
    test.lane.send(datagram(2), Urgency::Sound, test.now);
    test.connection.held = 0;
    test.lane.onTimer(test.now + 201ms);
    REQUIRE(test.connection.sent.size() == 1);
    CHECK(test.connection.sent[0] == datagram(2));
    CHECK(test.lane.counts().late == 1);
}

TEST_CASE("What waits is bounded whatever is given", "[lane]")
{
    Lane test;
    test.fill();
    for (int i = 0; i < 10'000; ++i) {
        test.lane.send(datagram(0), Urgency::Picture, test.now);
        test.lane.send(datagram(0), Urgency::Sound, test.now);
    }
    CHECK(test.lane.waiting() == 2 * RendezvousLane::kMaxWaiting);
    CHECK(test.lane.counts().overflow == 2 * (10'000 - RendezvousLane::kMaxWaiting));
}

TEST_CASE("A lane without a connection lets what waits grow old", "[lane]")
{
    Lane test;
    test.lane.setConnection(nullptr);
    test.lane.send(datagram(1), Urgency::Sound, test.now);
    CHECK(test.lane.waiting() == 1);
    CHECK(test.lane.nextWakeup());
    test.lane.onTimer(test.now + 401ms);
    CHECK(test.lane.waiting() == 0);
}

TEST_CASE("A wakeup comes while something waits, so that a free connection is used soon", "[lane]")
{
    Lane test;
    test.fill();
    test.lane.send(datagram(1), Urgency::Picture, test.now);
    REQUIRE(test.lane.nextWakeup());
    CHECK(*test.lane.nextWakeup() - test.now <= 5ms);
}
