#include "core/flow/delivery_rate.h"
#include "core/flow/loss_window.h"
#include "core/flow/queue_delay.h"
#include "core/flow/train_measurement.h"

#include "tests/support/catch.h"

using namespace alcove;
using namespace alcove::flow;
using namespace std::chrono_literals;

namespace {

const Instant kSent { 100s };
const Instant kTheirs { 7s };

PacketResult result(std::int64_t counter, Duration sent, Duration delay, Fate fate = Fate::Received)
{
    PacketResult out;
    out.datagram.counter = SequenceNumber(counter);
    out.datagram.sent = kSent + sent;
    out.datagram.size = DataSize::bytes(1250);
    out.fate = fate;
    out.received = kTheirs + sent + delay;
    return out;
}

} // namespace

TEST_CASE("LossWindow counts over the asked time and takes late arrivals back", "[flow]")
{
    LossWindow window;
    std::vector<PacketResult> results;
    for (int i = 0; i < 10; ++i)
        results.push_back(result(i, 0ms, 0ms, i < 4 ? Fate::Lost : Fate::Received));
    window.onResults(kSent, results);
    CHECK(window.share(1s, kSent) == Approx(0.4));
    CHECK(window.longestBurst() == 4);
    window.onResults(kSent + 50ms, std::vector { result(3, 0ms, 60ms, Fate::ReceivedAfterAll) });
    CHECK(window.share(1s, kSent + 50ms) == Approx(0.3));
    window.onResults(kSent + 2s, std::vector { result(11, 2s, 0ms) });
    CHECK(window.share(1s, kSent + 2s) == 0.0);
    CHECK(window.share(10s, kSent + 2s) == Approx(3.0 / 11));
}

TEST_CASE("QueueDelay is the delay over the least seen, whatever the clocks", "[flow]")
{
    QueueDelay queue;
    for (int i = 0; i < 50; ++i)
        queue.onResults(std::vector { result(i, i * 20ms, 30ms) });
    CHECK(queue.latest() == 0ms);
    CHECK(queue.slope() == Approx(0).margin(0.001));
    for (int i = 50; i < 75; ++i)
        queue.onResults(std::vector { result(i, i * 20ms, 30ms + (i - 49) * 2ms) });
    CHECK(queue.latest() == 50ms);
    CHECK(queue.slope() == Approx(0.1).margin(0.01));
    CHECK(queue.standing() >= 30ms);
}

TEST_CASE("QueueDelay forgets a base of more than thirty seconds ago", "[flow]")
{
    QueueDelay queue;
    for (int i = 0; i < 100; ++i)
        queue.onResults(std::vector { result(i, i * 20ms, 30ms) });
    for (int i = 100; i < 2100; ++i)
        queue.onResults(std::vector { result(i, i * 20ms, 80ms) });
    CHECK(queue.latest() == 0ms);
}

TEST_CASE("QueueDelay does not count what probe trains do to themselves", "[flow]")
{
    QueueDelay queue;
    queue.onResults(std::vector { result(0, 0ms, 30ms) });
    PacketResult probe = result(1, 5ms, 90ms);
    probe.datagram.probe = 4;
    queue.onResults(std::vector { probe });
    CHECK(queue.latest() == 0ms);
}

TEST_CASE("DeliveryRate is what arrives, but no more than was sent", "[flow]")
{
    DeliveryRate rate;
    for (int i = 0; i < 60; ++i) // sent each 10 ms, arriving each 20 ms
        rate.onResults(std::vector { result(i, i * 10ms, i * 10ms) });
    REQUIRE(rate.delivered(50ms));
    CHECK(rate.delivered(50ms)->inKilobitsPerSecond() == Approx(500).epsilon(0.02));
    DeliveryRate burst;
    for (int i = 0; i < 40; ++i) // sent each 10 ms, arriving within 40 ms after a stall
        burst.onResults(std::vector { result(i, i * 10ms, 500ms - i * 9ms) });
    CHECK(burst.delivered(50ms)->inKilobitsPerSecond() == Approx(1000).epsilon(0.05));
    CHECK(burst.arrived(50ms)->inKilobitsPerSecond() > 5000);
}

TEST_CASE("DeliveryRate leaves the largest gap out", "[flow]")
{
    DeliveryRate rate;
    for (int i = 0; i < 20; ++i)
        rate.onResults(std::vector { result(i, i * 5ms + (i >= 10 ? 80ms : 0ms), 0ms) });
    CHECK(rate.arrived(50ms)->inKilobitsPerSecond() > 1700);
}

TEST_CASE("TrainMeasurement tells how much slower a train arrived than it left", "[flow]")
{
    TrainMeasurement train(3);
    std::vector<PacketResult> results;
    for (int i = 0; i < 6; ++i) {
        results.push_back(result(i, i * 5ms, i * 5ms)); // 2 Mbit/s sent, 1 Mbit/s arrived
        results.back().datagram.probe = 3;
        train.onSent(results.back().datagram);
    }
    CHECK_FALSE(train.rates());
    train.onResults(results);
    CHECK(train.settled());
    REQUIRE(train.rates());
    CHECK(train.rates()->sent.inKilobitsPerSecond() == Approx(2000));
    CHECK(train.rates()->carried.inKilobitsPerSecond() == Approx(1000));
}

TEST_CASE("TrainMeasurement knows nothing of three arrivals or of other trains", "[flow]")
{
    TrainMeasurement train(3);
    std::vector<PacketResult> results;
    for (int i = 0; i < 6; ++i) {
        results.push_back(result(i, i * 5ms, 0ms, i < 3 ? Fate::Received : Fate::Lost));
        results.back().datagram.probe = i == 0 ? 2 : 3;
        train.onSent(results.back().datagram);
    }
    train.onResults(results);
    CHECK(train.settled());
    CHECK_FALSE(train.rates());
}
