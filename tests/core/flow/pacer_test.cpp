#include "core/flow/pacer.h"

#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"

using namespace alcove;
using namespace alcove::flow;
using namespace std::chrono_literals;

namespace {

const Instant kStart { 100s };

OutgoingDatagram datagram(Priority priority, std::uint8_t mark = 0, std::size_t size = 948)
{
    OutgoingDatagram result;
    result.content = Bytes { mark };
    result.paddedSize = size; // 948 and 52 around it: 1000 bytes, 8 ms at 1 Mbit/s
    result.priority = priority;
    return result;
}

RateDecision decision(std::int64_t pacing = 1000)
{
    RateDecision result;
    result.target = BitRate::kilobitsPerSecond(pacing * 2 / 3);
    result.pacing = BitRate::kilobitsPerSecond(pacing);
    result.urgentPacing = BitRate::kilobitsPerSecond(pacing * 2);
    result.inFlightCap = DataSize::bytes(100'000);
    return result;
}

Pacer pacerAt(std::int64_t kilobits)
{
    Pacer pacer(kStart);
    pacer.setRates(decision(kilobits));
    return pacer;
}

/// What leaves in `time`, with the time since kStart.
std::vector<std::pair<Duration, OutgoingDatagram>> drain(Pacer& pacer, Duration time)
{
    std::vector<std::pair<Duration, OutgoingDatagram>> result;
    for (Instant now = kStart; now <= kStart + time;) {
        while (auto sent = pacer.poll(now))
            result.emplace_back(now - kStart, std::move(*sent));
        const auto next = pacer.nextWakeup();
        if (!next)
            break;
        REQUIRE(*next > now); // a pacer that asks for no time at all would spin
        now = *next;
    }
    return result;
}

} // namespace

TEST_CASE("Pacer spreads video at the pacing rate", "[flow]")
{
    Pacer pacer = pacerAt(1000);
    for (int i = 0; i < 5; ++i)
        pacer.enqueue(datagram(Priority::Video), kStart);
    CHECK(pacer.backlog() == 40ms);
    const auto sent = drain(pacer, 1s);
    REQUIRE(sent.size() == 5);
    CHECK(sent[0].first == 0ms);
    CHECK(sent[1].first == 8ms);
    CHECK(sent[4].first == 32ms);
}

TEST_CASE("Pacer sends at most 5 ms of its rate at once after a pause", "[flow]")
{
    Pacer pacer = pacerAt(8000);
    for (int i = 0; i < 20; ++i)
        pacer.enqueue(datagram(Priority::Video), kStart + 1s);
    int atOnce = 0;
    while (pacer.poll(kStart + 1s))
        ++atOnce;
    CHECK(atOnce == 6); // five milliseconds of credit and the one that runs into debt
}

TEST_CASE("Pacer never holds audio or feedback", "[flow]")
{
    Pacer pacer = pacerAt(100);
    for (int i = 0; i < 5; ++i)
        pacer.enqueue(datagram(Priority::Video), kStart);
    REQUIRE(pacer.poll(kStart));
    REQUIRE_FALSE(pacer.poll(kStart));
    pacer.enqueue(datagram(Priority::Audio), kStart);
    pacer.enqueue(datagram(Priority::Feedback), kStart);
    CHECK(pacer.nextWakeup() == kStart);
    CHECK(pacer.poll(kStart)->priority == Priority::Audio);
    CHECK(pacer.poll(kStart)->priority == Priority::Feedback);
}

TEST_CASE("Pacer sends the most important first and keeps the order within a priority", "[flow]")
{
    Pacer pacer = pacerAt(8000);
    const std::array order { Priority::Audio, Priority::Feedback, Priority::AudioRepair, Priority::Control,
        Priority::VideoRepair, Priority::Video, Priority::Padding };
    for (auto priority = order.rbegin(); priority != order.rend(); ++priority) {
        pacer.enqueue(datagram(*priority, 1), kStart);
        pacer.enqueue(datagram(*priority, 2), kStart);
    }
    const auto sent = drain(pacer, 1s);
    REQUIRE(sent.size() == 14);
    for (std::size_t i = 0; i < sent.size(); ++i) {
        CHECK(sent[i].second.priority == order[i / 2]);
        CHECK(sent[i].second.content[0] == 1 + i % 2);
    }
}

TEST_CASE("Pacer makes video pay for audio", "[flow]")
{
    Pacer pacer = pacerAt(1000);
    pacer.enqueue(datagram(Priority::Audio), kStart);
    pacer.enqueue(datagram(Priority::Video), kStart);
    const auto sent = drain(pacer, 1s);
    REQUIRE(sent.size() == 2);
    CHECK(sent[1].first == 8ms);
}

TEST_CASE("Pacer drops video older than 100 ms and tells once", "[flow]")
{
    Pacer pacer = pacerAt(100);
    for (int i = 0; i < 5; ++i)
        pacer.enqueue(datagram(Priority::Video), kStart);
    const auto sent = drain(pacer, 1s);
    CHECK(sent.size() == 2);
    CHECK(pacer.stats().videoFlushes == 1);
    CHECK(pacer.stats().datagramsFlushed == 3);
    CHECK(pacer.takeVideoFlushed());
    CHECK_FALSE(pacer.takeVideoFlushed());
    CHECK(pacer.backlog() == 0ms);
}

TEST_CASE("Pacer gives a key frame more time and more speed", "[flow]")
{
    Pacer pacer = pacerAt(200);
    for (int i = 0; i < 12; ++i) {
        auto key = datagram(Priority::Video);
        key.pace = Pace::Urgent;
        pacer.enqueue(std::move(key), kStart);
    }
    pacer.enqueue(datagram(Priority::Video), kStart + 1ms);
    const auto sent = drain(pacer, 1s);
    REQUIRE(sent.size() == 13);
    CHECK(sent[11].first == 220ms); // 20 ms each at 400 kbit/s
    CHECK_FALSE(pacer.takeVideoFlushed());
}

TEST_CASE("Pacer holds video while too much is unacknowledged, but not audio repair", "[flow]")
{
    Pacer pacer = pacerAt(1000);
    pacer.setInFlight(DataSize::bytes(100'000));
    pacer.enqueue(datagram(Priority::Video), kStart);
    pacer.enqueue(datagram(Priority::AudioRepair), kStart);
    CHECK(pacer.poll(kStart)->priority == Priority::AudioRepair);
    CHECK_FALSE(pacer.poll(kStart + 50ms));
    CHECK(pacer.nextWakeup() == kStart + 100ms); // when it would be dropped
    pacer.setInFlight(DataSize::bytes(99'999));
    CHECK(pacer.poll(kStart + 60ms));
}

TEST_CASE("Pacer gives bulk a tenth while video flows and everything otherwise", "[flow]")
{
    for (const bool video : { true, false }) {
        Pacer pacer = pacerAt(1500);
        int bulk = 0;
        for (int i = 0; i < 100; ++i)
            pacer.enqueue(datagram(Priority::Bulk), kStart);
        for (Duration at {}; at < 1s; at += 1ms) {
            if (video && at % 30ms == 0ms)
                pacer.enqueue(datagram(Priority::Video), kStart + at);
            while (const auto sent = pacer.poll(kStart + at))
                bulk += sent->priority == Priority::Bulk ? 1 : 0;
        }
        CHECK(bulk >= (video ? 12 : 99)); // a tenth of 1 Mbit/s is 12.5 datagrams
        CHECK(bulk <= (video ? 14 : 100));
    }
}

TEST_CASE("Pacer sends a probe as a train of padding at its rate", "[flow]")
{
    Pacer pacer = pacerAt(500);
    ProbeRequest request;
    request.number = 9;
    request.rate = BitRate::kilobitsPerSecond(2000);
    request.size = request.rate * 20ms;
    pacer.startProbe(request, kStart);
    pacer.enqueue(datagram(Priority::Video), kStart);
    const auto sent = drain(pacer, 1s);
    REQUIRE(sent.size() == 8);
    DataSize size;
    for (std::size_t i = 0; i < 7; ++i) {
        CHECK(sent[i].second.probe == 9);
        CHECK(sent[i].second.priority == Priority::Padding);
        size += sizeOnWire(sent[i].second.paddedSize);
    }
    CHECK(size >= request.size);
    CHECK(sent[6].first - sent[0].first >= 19ms);
    CHECK(sent[7].second.probe == 0);
}

TEST_CASE("Pacer's work ends whatever it is given", "[flow]")
{
    testing::SeededRandom random(8);
    Pacer pacer(kStart);
    std::size_t enqueued = 0;
    std::size_t sent = 0;
    for (int i = 0; i < 20'000; ++i) {
        const Instant now = kStart + i * 1ms;
        pacer.setRates(decision(random.u32() % 3000));
        auto next = datagram(static_cast<Priority>(random.u32() % 8), 0, 96 + random.u32() % 1000);
        next.pace = random.u32() % 5 == 0 ? Pace::Urgent : Pace::Steady;
        pacer.enqueue(std::move(next), now);
        ++enqueued;
        while (pacer.poll(now))
            ++sent;
        REQUIRE(pacer.backlog() < 1h);
    }
    CHECK(sent + pacer.stats().datagramsFlushed <= enqueued);
    CHECK(sent > enqueued / 4);
}

TEST_CASE("Pacer holds no more than 64 datagrams of control, however slowly they leave", "[flow]")
{
    Pacer pacer = pacerAt(30);
    for (int i = 0; i < 1000; ++i)
        pacer.enqueue(datagram(Priority::Control, 0, 16), kStart);
    CHECK(pacer.queued(Priority::Control).inBytes() == 64 * sizeOnWire(16).inBytes());
    CHECK(drain(pacer, 60s).size() == 64);
}
