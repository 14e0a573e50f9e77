#include "core/transport/control_channel.h"

#include "core/base/byte_writer.h"
#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"
#include "tests/support/simulated_network.h"

using namespace alcove;
using namespace alcove::testing;
using namespace alcove::transport;
using namespace std::chrono_literals;

namespace {

constexpr std::uint8_t kChat = 0x0C;

struct Received {
    std::uint8_t type;
    Bytes body;
};

/// Two channels in simulated time: a reliable record link and a datagram link each way.
struct TwoChannels {
    explicit TwoChannels(double loss = 0, std::uint64_t seed = 5)
        : world(seed)
        , timers { SimulatedTimer(world, [this](Instant now) { onTimer(0, now); }),
            SimulatedTimer(world, [this](Instant now) { onTimer(1, now); }) }
    {
        SimulatedLinkConfig datagrams;
        datagrams.propagation = 40ms;
        datagrams.loss = loss;
        datagrams.duplication = 0.05;
        datagrams.jitter = { 15ms, JitterShape::Uniform, JitterOrder::Reordered };
        SimulatedLinkConfig records;
        records.propagation = 60ms;
        for (int side = 0; side < 2; ++side) {
            channels.push_back(std::make_unique<ControlChannel>(ControlChannel::Callbacks {
                [this, side](std::uint8_t type, Bytes body) { received[side].push_back({ type, std::move(body) }); },
                [this, side](ControlCarrier carrier, ByteView envelope) { carry(side, carrier, envelope); } }));
            datagramLinks.push_back(std::make_unique<SimulatedLink>(world, datagrams));
            recordLinks.push_back(std::make_unique<SimulatedLink>(world, records));
        }
    }

    void carry(int side, ControlCarrier carrier, ByteView envelope)
    {
        ++carried[carrier == ControlCarrier::Records ? 0 : 1];
        const bool works = carrier == ControlCarrier::Records ? recordsWork : datagramsWork;
        if (!works)
            return;
        const int generation = recordGeneration;
        auto& link = carrier == ControlCarrier::Records ? recordLinks[side] : datagramLinks[side];
        link->send(toBytes(envelope), [this, side, carrier, generation](Bytes bytes, Instant now) {
            // What was on its way when a connection ended is gone.
            if (carrier == ControlCarrier::Records && (generation != recordGeneration || !recordsWork))
                return;
            channels[1 - side]->onEnvelope(bytes, now);
            arm();
        });
    }
    void onTimer(int side, Instant now)
    {
        channels[side]->onTimer(now);
        arm();
    }
    void arm()
    {
        for (int side = 0; side < 2; ++side)
            timers[side].arm(channels[side]->nextWakeup());
    }
    void setRecords(bool live)
    {
        ++recordGeneration;
        recordsWork = live;
        for (auto& channel : channels)
            channel->setLive(ControlCarrier::Records, live, world.now());
        arm();
    }
    void setDatagrams(bool live)
    {
        datagramsWork = live;
        for (auto& channel : channels)
            channel->setLive(ControlCarrier::Datagrams, live, world.now());
        arm();
    }
    Result<std::uint32_t> send(int side, Bytes body, std::uint8_t type = kChat)
    {
        auto result = channels[side]->send(type, body, world.now());
        arm();
        return result;
    }

    SimulatedWorld world;
    std::vector<std::unique_ptr<ControlChannel>> channels;
    std::vector<std::unique_ptr<SimulatedLink>> datagramLinks;
    std::vector<std::unique_ptr<SimulatedLink>> recordLinks;
    std::vector<Received> received[2];
    SimulatedTimer timers[2];
    int carried[2] = {};
    bool recordsWork = false;
    bool datagramsWork = false;
    int recordGeneration = 0;
};

Bytes numbered(int number) { return ByteWriter().u32(static_cast<std::uint32_t>(number)).take(); }

/// Every number once and in order.
void requireAll(const std::vector<Received>& received, int count)
{
    REQUIRE(received.size() == static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        REQUIRE(received[static_cast<std::size_t>(i)].body == numbered(i));
}

Bytes envelope(std::uint32_t sequence, Bytes body = { 1 }, bool more = false, std::uint8_t type = kChat)
{
    return wire::writeControlEnvelope({ type, more, sequence, body });
}

/// A channel that hears only what the test feeds it.
struct Alone {
    std::vector<Received> received;
    std::vector<Bytes> carried;
    ControlChannel channel { { [this](std::uint8_t type, Bytes body) { received.push_back({ type, std::move(body) }); },
        [this](ControlCarrier, ByteView bytes) { carried.push_back(toBytes(bytes)); } } };
    Instant now { 50s };
};

} // namespace

TEST_CASE("Control messages arrive once and in order with both carriers", "[transport]")
{
    TwoChannels two;
    two.setRecords(true);
    two.setDatagrams(true);
    for (int i = 0; i < 100; ++i) {
        REQUIRE(two.send(0, numbered(i)));
        two.world.runFor(50ms);
    }
    two.world.runFor(2s);
    requireAll(two.received[1], 100);
    CHECK(two.channels[0]->waitingParts() == 0);
}

TEST_CASE("Control messages arrive over datagrams alone at 30 % loss, doubled and reordered", "[transport]")
{
    TwoChannels two(0.3);
    two.setDatagrams(true);
    for (int i = 0; i < 200; ++i) {
        REQUIRE(two.send(0, numbered(i)));
        two.world.runFor(60ms);
    }
    two.world.runFor(20s);
    requireAll(two.received[1], 200);
    CHECK(two.channels[0]->waitingParts() == 0);
}

TEST_CASE("Control messages arrive over records alone and are not repeated", "[transport]")
{
    TwoChannels two;
    two.setRecords(true);
    for (int i = 0; i < 50; ++i)
        REQUIRE(two.send(0, numbered(i)));
    two.world.runFor(10s);
    requireAll(two.received[1], 50);
    // 50 messages and their acknowledgements, of which several messages share one.
    CHECK(two.carried[0] <= 100);
    CHECK(two.carried[1] == 0);
}

TEST_CASE("Control messages wait while no carrier lives and go out when one does", "[transport]")
{
    TwoChannels two;
    for (int i = 0; i < 10; ++i)
        REQUIRE(two.send(0, numbered(i)));
    two.world.runFor(5s);
    CHECK(two.received[1].empty());
    CHECK_FALSE(two.channels[0]->nextWakeup());
    two.setRecords(true);
    two.world.runFor(1s);
    requireAll(two.received[1], 10);
}

TEST_CASE("Control messages survive both carriers flapping, in both directions", "[transport]")
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        INFO("seed " << seed);
        TwoChannels two(0.2, seed);
        SeededRandom chance(seed);
        int sent[2] = {};
        for (int step = 0; step < 400; ++step) {
            if (chance.u32() % 8 == 0)
                two.setRecords(chance.u32() % 2 == 0);
            if (chance.u32() % 8 == 0)
                two.setDatagrams(chance.u32() % 2 == 0);
            for (int side = 0; side < 2; ++side) {
                if (chance.u32() % 2 == 0 && two.send(side, numbered(sent[side])))
                    ++sent[side];
            }
            two.world.runFor(70ms);
        }
        two.setRecords(true);
        two.setDatagrams(true);
        two.world.runFor(30s);
        requireAll(two.received[1], sent[0]);
        requireAll(two.received[0], sent[1]);
    }
}

TEST_CASE("A message of 16 KiB is split and put together again", "[transport]")
{
    TwoChannels two(0.1);
    two.setDatagrams(true);
    Bytes body(wire::kMaxControlMessage);
    SeededRandom(3).fill(body);
    const auto last = two.send(0, body);
    REQUIRE(last);
    CHECK(*last == 16);
    CHECK_FALSE(two.channels[0]->acknowledged(*last));
    two.world.runFor(10s);
    REQUIRE(two.received[1].size() == 1);
    CHECK(two.received[1][0].body == body);
    CHECK(two.channels[0]->acknowledged(*last));
    body.push_back(0);
    CHECK(two.send(0, body).error().code == ErrorCode::LimitExceeded);
}

TEST_CASE("After a reconnect the state of the other side frees what it has, the rest is replayed", "[transport]")
{
    Alone alone;
    alone.channel.setLive(ControlCarrier::Records, true, alone.now);
    for (int i = 0; i < 4; ++i)
        REQUIRE(alone.channel.send(kChat, numbered(i), alone.now));
    alone.channel.setLive(ControlCarrier::Records, false, alone.now);
    REQUIRE(alone.channel.onPeerState(2, alone.now));
    alone.carried.clear();
    alone.channel.setLive(ControlCarrier::Records, true, alone.now);
    REQUIRE(alone.carried.size() == 2);
    CHECK(wire::parseControlEnvelope(alone.carried[0])->sequence == 2);
    CHECK_FALSE(alone.channel.onPeerState(5, alone.now));
}

TEST_CASE("The timeout follows the round trip between its bounds and doubles on loss", "[transport]")
{
    Alone alone;
    alone.channel.setLive(ControlCarrier::Datagrams, true, alone.now);
    REQUIRE(alone.channel.send(kChat, numbered(0), alone.now));
    alone.now += 20ms;
    const Bytes ack = wire::writeControlAck({ 1, 0 });
    REQUIRE(alone.channel.onEnvelope(wire::writeControlEnvelope({ wire::kControlAckType, false, 0, ack }), alone.now));
    CHECK(alone.channel.roundTripTimeout() == 200ms);

    REQUIRE(alone.channel.send(kChat, numbered(1), alone.now));
    std::vector<Duration> gaps;
    for (int i = 0; i < 4; ++i) {
        const Instant next = *alone.channel.nextWakeup();
        gaps.push_back(next - alone.now);
        alone.now = next;
        alone.channel.onTimer(alone.now);
    }
    CHECK(gaps == std::vector<Duration> { 200ms, 400ms, 800ms, 1000ms });
}

TEST_CASE("What was sent twice does not measure the round trip", "[transport]")
{
    Alone alone;
    alone.channel.setLive(ControlCarrier::Datagrams, true, alone.now);
    const Duration before = alone.channel.roundTripTimeout();
    REQUIRE(alone.channel.send(kChat, numbered(0), alone.now));
    alone.now = *alone.channel.nextWakeup();
    alone.channel.onTimer(alone.now);
    alone.now += 10ms;
    const Bytes ack = wire::writeControlAck({ 1, 0 });
    REQUIRE(alone.channel.onEnvelope(wire::writeControlEnvelope({ wire::kControlAckType, false, 0, ack }), alone.now));
    CHECK(alone.channel.roundTripTimeout() == before);
}

TEST_CASE("At most 32 numbers are in flight", "[transport]")
{
    Alone alone;
    alone.channel.setLive(ControlCarrier::Records, true, alone.now);
    for (int i = 0; i < 40; ++i)
        REQUIRE(alone.channel.send(kChat, numbered(i), alone.now));
    CHECK(alone.carried.size() == 32);
}

TEST_CASE("More than 256 waiting parts are refused", "[transport]")
{
    Alone alone;
    int accepted = 0;
    while (alone.channel.send(kChat, numbered(0), alone.now))
        ++accepted;
    CHECK(accepted == 256);
}

TEST_CASE("A number beyond the window is dropped", "[transport]")
{
    Alone alone;
    CHECK(alone.channel.onEnvelope(envelope(31), alone.now));
    CHECK_FALSE(alone.channel.onEnvelope(envelope(32), alone.now));
    CHECK_FALSE(alone.channel.onEnvelope(envelope(0xFFFF'FFFF), alone.now));
    CHECK(alone.channel.dropped(ControlDrop::Window) == 2);
    CHECK(alone.received.empty());
}

TEST_CASE("More than 50 new messages a second are dropped, and none is lost for a slower one", "[transport]")
{
    Alone alone;
    int accepted = 0;
    for (std::uint32_t attempt = 0; attempt < 10'000; ++attempt) {
        accepted += alone.channel.onEnvelope(envelope(static_cast<std::uint32_t>(accepted)), alone.now) ? 1 : 0;
        alone.now += 1ms;
    }
    CHECK(accepted <= 100 + 50 * 10);
    CHECK(accepted >= 50 * 10);
    CHECK(alone.received.size() == static_cast<std::size_t>(accepted));
}

TEST_CASE("Parts above 16 KiB in all are refused and what follows is delivered", "[transport]")
{
    Alone alone;
    std::uint32_t sequence = 0;
    for (int i = 0; i < 20; ++i)
        CHECK(alone.channel.onEnvelope(envelope(sequence++, Bytes(1000, 7), true), alone.now));
    CHECK(alone.channel.onEnvelope(envelope(sequence++, Bytes(1, 7), false), alone.now));
    CHECK(alone.received.empty());
    CHECK(alone.channel.dropped(ControlDrop::TooLong) == 1);
    CHECK(alone.channel.onEnvelope(envelope(sequence++, Bytes { 5 }), alone.now));
    REQUIRE(alone.received.size() == 1);
    CHECK(alone.received[0].body == Bytes { 5 });
}

TEST_CASE("Parts of different types do not make one message", "[transport]")
{
    Alone alone;
    CHECK(alone.channel.onEnvelope(envelope(0, { 1 }, true, 0x0C), alone.now));
    CHECK(alone.channel.onEnvelope(envelope(1, { 2 }, false, 0x0D), alone.now));
    CHECK(alone.received.empty());
    CHECK(alone.channel.onEnvelope(envelope(2, { 3 }, false, 0x0D), alone.now));
    CHECK(alone.received.size() == 1);
}

TEST_CASE("An acknowledgement of what was never sent is dropped", "[transport]")
{
    Alone alone;
    alone.channel.setLive(ControlCarrier::Records, true, alone.now);
    REQUIRE(alone.channel.send(kChat, numbered(0), alone.now));
    const auto ack = [&](std::uint32_t next) {
        const Bytes body = wire::writeControlAck({ next, 0xFFFF'FFFF });
        return alone.channel.onEnvelope(wire::writeControlEnvelope({ wire::kControlAckType, false, 0, body }), alone.now);
    };
    CHECK_FALSE(ack(2));
    CHECK_FALSE(ack(0xFFFF'FFFF));
    CHECK(alone.channel.waitingParts() == 1);
    CHECK(ack(1));
    CHECK(alone.channel.waitingParts() == 0);
}

TEST_CASE("Envelopes of wrong length or with unknown flags are dropped", "[transport]")
{
    Alone alone;
    const Bytes good = envelope(0);
    for (std::size_t size = 0; size < good.size(); ++size)
        CHECK_FALSE(alone.channel.onEnvelope(ByteView(good).first(size), alone.now));
    Bytes bad = good;
    bad[1] = 2;
    CHECK_FALSE(alone.channel.onEnvelope(bad, alone.now));
    bad = good;
    bad.push_back(0);
    CHECK_FALSE(alone.channel.onEnvelope(bad, alone.now));
    CHECK(alone.channel.dropped(ControlDrop::Malformed) == good.size() + 2);
    CHECK(alone.channel.onEnvelope(good, alone.now));
}

TEST_CASE("A message handler may send", "[transport]")
{
    std::vector<Bytes> carried;
    ControlChannel* self = nullptr;
    Instant now { 1s };
    ControlChannel channel({ [&](std::uint8_t type, Bytes body) { REQUIRE(self->send(type, body, now)); },
        [&](ControlCarrier, ByteView bytes) { carried.push_back(toBytes(bytes)); } });
    self = &channel;
    channel.setLive(ControlCarrier::Records, true, now);
    CHECK(channel.onEnvelope(envelope(1), now));
    CHECK(channel.onEnvelope(envelope(0), now));
    CHECK(carried.size() == 2);
}
