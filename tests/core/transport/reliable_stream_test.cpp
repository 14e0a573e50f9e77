#include "core/transport/reliable_stream.h"

#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"
#include "tests/support/simulated_network.h"

using namespace alcove;
using namespace alcove::testing;
using namespace alcove::transport;
using namespace std::chrono_literals;

namespace {

/// Two streams in simulated time. What each is given to send is written as room appears.
struct TwoStreams {
    explicit TwoStreams(double loss, std::uint64_t seed = 9)
        : world(seed)
        , timers { SimulatedTimer(world, [this](Instant now) { onTimer(0, now); }),
            SimulatedTimer(world, [this](Instant now) { onTimer(1, now); }) }
    {
        SimulatedLinkConfig config;
        config.rates = { { {}, BitRate::kilobitsPerSecond(4000) } };
        config.propagation = 30ms;
        config.loss = loss;
        config.duplication = loss;
        if (loss > 0)
            config.jitter = { 5ms, JitterShape::Uniform, JitterOrder::Reordered };
        for (int side = 0; side < 2; ++side) {
            links.push_back(std::make_unique<SimulatedLink>(world, config));
            links.back()->setReceiver([this, side](Bytes body, Instant now) {
                streams[1 - side]->onBlock(body, now);
                arm();
            });
            streams.push_back(std::make_unique<ReliableStream>(77,
                ReliableStream::Callbacks {
                    [this, side](ByteView body, Instant) {
                        largest = std::max(largest, body.size());
                        links[side]->send(toBytes(body));
                    },
                    [this, side](Instant now) {
                        if (reading)
                            readAll(side, now);
                    },
                    [this, side](Instant now) { fill(side, now); },
                }));
        }
    }
    void readAll(int side, Instant now)
    {
        for (Bytes bytes = streams[side]->read(10'000, now); !bytes.empty(); bytes = streams[side]->read(10'000, now))
            received[side].insert(received[side].end(), bytes.begin(), bytes.end());
        arm();
    }
    void send(int side, Bytes bytes)
    {
        toSend[side] = std::move(bytes);
        fill(side, world.now());
        arm();
    }

    void fill(int side, Instant now)
    {
        while (written[side] < toSend[side].size()) {
            const std::size_t taken = streams[side]->write(ByteView(toSend[side]).subspan(written[side]), now);
            if (taken == 0)
                return;
            written[side] += taken;
        }
    }
    void onTimer(int side, Instant now)
    {
        streams[side]->onTimer(now);
        arm();
    }
    void arm()
    {
        for (int side = 0; side < 2; ++side)
            timers[side].arm(streams[side]->nextWakeup());
    }
    Duration runUntilDone(Duration longest)
    {
        while (world.elapsed() < longest && (received[0] != toSend[1] || received[1] != toSend[0]))
            world.runFor(10ms);
        return world.elapsed();
    }

    SimulatedWorld world;
    std::vector<std::unique_ptr<SimulatedLink>> links;
    std::vector<std::unique_ptr<ReliableStream>> streams;
    SimulatedTimer timers[2];
    Bytes toSend[2];
    Bytes received[2];
    std::size_t written[2] = {};
    std::size_t largest = 0;
    bool reading = true;
};

Bytes someBytes(std::size_t count, std::uint64_t seed)
{
    Bytes out(count);
    SeededRandom(seed).fill(out);
    return out;
}

} // namespace

TEST_CASE("ReliableStream carries bytes both ways", "[transport]")
{
    TwoStreams two(0);
    two.send(0, someBytes(500'000, 1));
    two.send(1, someBytes(200'000, 2));
    const Duration took = two.runUntilDone(60s);
    CHECK(two.received[1] == two.toSend[0]);
    CHECK(two.received[0] == two.toSend[1]);
    CHECK(two.largest <= kMaxStreamBody);
    CHECK(took < 5s); // 4 Mbit/s would need one second
}

TEST_CASE("ReliableStream carries every byte over a path that loses, doubles and reorders", "[transport]")
{
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        INFO("seed " << seed);
        TwoStreams two(0.1, seed);
        two.send(0, someBytes(300'000, seed));
        two.send(1, someBytes(50'000, seed + 100));
        two.runUntilDone(300s);
        CHECK(two.received[1] == two.toSend[0]);
        CHECK(two.received[0] == two.toSend[1]);
        two.world.runFor(10s);
        CHECK(two.streams[0]->bytesAcknowledged() == 300'000);
    }
}

TEST_CASE("ReliableStream survives a minute of silence", "[transport]")
{
    TwoStreams two(0);
    two.send(0, someBytes(300'000, 4));
    two.world.runFor(400ms);
    for (auto& link : two.links)
        link->setLoss(1);
    two.world.runFor(60s);
    for (auto& link : two.links)
        link->setLoss(0);
    two.runUntilDone(300s);
    CHECK(two.received[1] == two.toSend[0]);
}

TEST_CASE("ReliableStream holds back when nobody reads, and goes on when somebody does", "[transport]")
{
    TwoStreams two(0.05);
    two.reading = false;
    two.send(0, someBytes(600'000, 4));
    two.world.runFor(60s);
    CHECK(two.streams[0]->bytesAcknowledged() <= StreamReceiver::kWindow);
    CHECK(two.streams[0]->bytesAcknowledged() > StreamReceiver::kWindow - kMaxStreamBody);
    two.reading = true;
    two.readAll(1, two.world.now());
    two.runUntilDone(200s);
    CHECK(two.received[1] == two.toSend[0]);
}

TEST_CASE("ReliableStream is quiet when there is nothing to say", "[transport]")
{
    TwoStreams two(0);
    two.send(0, someBytes(10'000, 1));
    two.world.runFor(10s);
    CHECK_FALSE(two.streams[0]->nextWakeup());
    CHECK_FALSE(two.streams[1]->nextWakeup());
}

TEST_CASE("StreamSender keeps the window on one loss event and halves for no more than one a round trip", "[transport]")
{
    StreamSender sender;
    Instant now(1s);
    REQUIRE(sender.write(Bytes(100 * kMaxStreamData)) == 100 * kMaxStreamData);
    std::uint64_t sent = 0;
    while (sender.next(now))
        ++sent;
    CHECK(sent == 10);
    now += 50ms;
    // The first two of ten are lost.
    const StreamAck ack { 0, StreamReceiver::kWindow, { { 2 * kMaxStreamData, 10 * kMaxStreamData } } };
    REQUIRE(sender.onAck(ack, now));
    CHECK(sender.window() == 18 * kMaxStreamData / 10 * 7);
    const auto again = sender.next(now);
    REQUIRE(again);
    CHECK(again->offset == 0);
    CHECK(sender.next(now)->offset == kMaxStreamData);
    CHECK(sender.next(now)->offset == 10 * kMaxStreamData);
}

TEST_CASE("StreamSender refuses an acknowledgement of what was never sent", "[transport]")
{
    StreamSender sender;
    const Instant now(1s);
    REQUIRE(sender.write(Bytes(1000)) == 1000);
    CHECK_FALSE(sender.onAck({ 1000, 5000, {} }, now));
    CHECK(sender.next(now));
    CHECK_FALSE(sender.onAck({ 1001, 5000, {} }, now));
    CHECK_FALSE(sender.onAck({ 0, 5000, { { 500, 1001 } } }, now));
    CHECK(sender.onAck({ 1000, 5000, {} }, now));
    CHECK(sender.firstUnacknowledged() == 1000);
    CHECK_FALSE(sender.timeout());
}

TEST_CASE("StreamReceiver takes nothing beyond the limit it told and bounds what it keeps", "[transport]")
{
    StreamReceiver receiver;
    const Instant now(1s);
    const Bytes byte(1);
    CHECK_FALSE(receiver.onData({ StreamReceiver::kWindow, byte }, now));
    // Every second byte: pieces that could never be joined.
    for (std::uint64_t offset = 1; offset < StreamReceiver::kWindow; offset += 2)
        REQUIRE(receiver.onData({ offset, byte }, now));
    const auto ack = receiver.takeAck(now);
    REQUIRE(ack);
    CHECK(ack->next == 0);
    CHECK(ack->ranges.size() == kMaxStreamRanges);
    CHECK(parseStreamSegment(writeStreamAck(1, *ack))->ack->ranges == ack->ranges);
    CHECK_FALSE(receiver.readable());
}

TEST_CASE("Overlapping pieces never change what was already in order", "[transport]")
{
    StreamReceiver receiver;
    const Instant now(1s);
    CHECK(receiver.onData({ 5, Bytes(10, 2) }, now));
    CHECK(receiver.onData({ 0, Bytes(10, 1) }, now));
    CHECK(receiver.read(100, now) == Bytes(10, 1));
}

TEST_CASE("Stream segments that do not add up are refused", "[transport]")
{
    const Bytes good = writeStreamAck(1, { 10, 100, { { 20, 30 }, { 40, 50 } } });
    REQUIRE(parseStreamSegment(good));
    for (std::size_t size = 0; size < good.size(); ++size)
        CHECK_FALSE(parseStreamSegment(ByteView(good).first(size)));
    CHECK_FALSE(parseStreamSegment(writeStreamAck(1, { 10, 100, { { 10, 30 } } })));
    CHECK_FALSE(parseStreamSegment(writeStreamAck(1, { 10, 100, { { 20, 20 } } })));
    CHECK_FALSE(parseStreamSegment(writeStreamAck(1, { 10, 100, { { 20, 30 }, { 30, 40 } } })));
    CHECK_FALSE(parseStreamSegment(writeStreamAck(1, { std::uint64_t(-1), 100, {} })));
    CHECK_FALSE(parseStreamSegment(writeStreamAck(1, { 10, 100, std::vector<StreamRange>(17) })));
    CHECK_FALSE(parseStreamSegment(writeStreamData(1, { std::uint64_t(-1), good })));
    CHECK_FALSE(parseStreamSegment(writeStreamData(1, { 0, Bytes(kMaxStreamData + 1) })));
    CHECK(parseStreamSegment(writeStreamData(1, { 0, Bytes(kMaxStreamData) })));
}

TEST_CASE("ReliableStream survives segments changed at random", "[transport]")
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        SeededRandom chance(seed);
        TwoStreams two(0, seed);
        two.send(0, someBytes(100'000, 1));
        two.send(1, someBytes(100'000, 2));
        for (int side = 0; side < 2; ++side) {
            two.links[side]->setReceiver([&two, side, &chance](Bytes body, Instant now) {
                if (chance.u32() % 4 == 0) {
                    const std::uint32_t at = chance.u32();
                    body[at % std::min<std::size_t>(body.size(), 32)] = static_cast<std::uint8_t>(chance.u32());
                }
                two.streams[1 - side]->onBlock(body, now);
                two.arm();
            });
        }
        two.world.runFor(30s);
        // What arrives may be wrong, as keys rule out in a call, but never more than was sent.
        CHECK(two.received[1].size() <= 100'000);
    }
}
