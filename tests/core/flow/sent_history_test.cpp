#include "core/flow/sent_history.h"

#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"

#include <map>

using namespace alcove;
using namespace alcove::flow;
using namespace std::chrono_literals;

namespace {

const Instant kStart { 100s };

SentDatagram datagram(std::int64_t counter, Instant sent)
{
    SentDatagram result;
    result.counter = SequenceNumber(counter);
    result.sent = sent;
    result.size = DataSize::bytes(1000);
    return result;
}

/// Ten datagrams, 10 ms apart, the first with counter 100.
SentHistory tenSent()
{
    SentHistory history;
    for (int i = 0; i < 10; ++i)
        history.onSent(datagram(100 + i, kStart + i * 10ms));
    return history;
}

wire::Feedback feedback(std::uint32_t base, std::vector<std::optional<std::uint16_t>> ages)
{
    wire::Feedback result;
    result.base = base;
    result.newest = 50'000;
    result.ages = std::move(ages);
    return result;
}

} // namespace

TEST_CASE("SentHistory tells arrivals with their distance on the receiver's clock", "[flow]")
{
    SentHistory history = tenSent();
    const auto outcome = history.onFeedback(feedback(100, { 100, 0 }), kStart + 60ms);
    REQUIRE(outcome.results.size() == 2);
    CHECK(outcome.results[0].fate == Fate::Received);
    CHECK(outcome.results[1].received - outcome.results[0].received == 6400us);
    CHECK(history.inFlight() == DataSize::bytes(8000));
}

TEST_CASE("SentHistory takes hold time out of the round trip", "[flow]")
{
    SentHistory history = tenSent();
    auto block = feedback(100, { 100, 0 });
    block.hold = 125; // 8 ms
    const auto outcome = history.onFeedback(block, kStart + 60ms);
    REQUIRE(outcome.roundTrip);
    CHECK(*outcome.roundTrip == 42ms);
}

TEST_CASE("SentHistory tells a datagram as lost only when one sent 25 ms later has arrived", "[flow]")
{
    SentHistory history = tenSent();
    CHECK(history.onFeedback(feedback(100, { std::nullopt, std::nullopt, 0 }), kStart + 60ms).results.size() == 1);
    const auto outcome = history.onFeedback(feedback(102, { 100, 0 }), kStart + 70ms);
    REQUIRE(outcome.results.size() == 2);
    CHECK(outcome.results[0].datagram.counter == SequenceNumber(100));
    CHECK(outcome.results[0].fate == Fate::Lost);
    CHECK(outcome.results[1].fate == Fate::Received);
}

TEST_CASE("SentHistory corrects a loss that arrives after all", "[flow]")
{
    SentHistory history = tenSent();
    CHECK(history.onFeedback(feedback(100, { std::nullopt, 0, 0, 0, 0 }), kStart + 60ms).results.size() == 5);
    const auto outcome = history.onFeedback(feedback(100, { 0, 0 }), kStart + 70ms);
    REQUIRE(outcome.results.size() == 1);
    CHECK(outcome.results[0].fate == Fate::ReceivedAfterAll);
}

TEST_CASE("SentHistory ignores feedback about what was never sent", "[flow]")
{
    SentHistory history = tenSent();
    CHECK(history.onFeedback(feedback(109, { 0, 0 }), kStart + 60ms).results.empty());
    CHECK(history.onFeedback(feedback(5'000'000, { 0 }), kStart + 60ms).results.empty());
    CHECK(history.inFlight() == DataSize::bytes(10'000));
}

TEST_CASE("SentHistory tells which of our own feedback has arrived", "[flow]")
{
    SentHistory history;
    for (int i = 0; i < 3; ++i) {
        SentDatagram sent = datagram(i, kStart + i * 10ms);
        sent.feedback = 70 + static_cast<std::uint64_t>(i);
        history.onSent(sent);
    }
    CHECK(history.onFeedback(feedback(0, { 0, 0 }), kStart + 60ms).acknowledgedFeedback == 71U);
}

TEST_CASE("SentHistory forgets what no feedback tells of", "[flow]")
{
    SentHistory history = tenSent();
    REQUIRE(history.nextWakeup());
    CHECK(*history.nextWakeup() == kStart + 3s);
    history.onTimer(kStart + 4s);
    CHECK(history.inFlight() == DataSize());
    CHECK_FALSE(history.nextWakeup());
}

TEST_CASE("SentHistory counts nothing as lost that left on a path used before", "[flow]")
{
    SentHistory history = tenSent();
    history.onPathChange();
    CHECK(history.inFlight() == DataSize());
    history.onSent(datagram(110, kStart + 200ms));
    const auto outcome = history.onFeedback(
        feedback(105, { std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 0 }), kStart + 260ms);
    REQUIRE(outcome.results.size() == 1);
    CHECK(outcome.results[0].fate == Fate::Received);
}

TEST_CASE("SentHistory tells each counter once whatever feedback says", "[flow]")
{
    testing::SeededRandom random(3);
    SentHistory history;
    std::map<std::int64_t, int> received;
    std::map<std::int64_t, int> lost;
    for (int i = 0; i < 3000; ++i) {
        const Instant now = kStart + i * 5ms;
        history.onSent(datagram(i, now));
        std::vector<std::optional<std::uint16_t>> ages(1 + random.u32() % 30);
        for (auto& age : ages) {
            if (random.u32() % 3 != 0)
                age = static_cast<std::uint16_t>(random.u32() % 100);
        }
        const std::uint32_t base = static_cast<std::uint32_t>(i) - random.u32() % 40;
        for (const PacketResult& result : history.onFeedback(feedback(base, ages), now).results)
            ++(result.fate == Fate::Lost ? lost : received)[result.datagram.counter.value()];
        REQUIRE(history.inFlight() >= DataSize());
    }
    CHECK(received.size() > 1000);
    CHECK(lost.size() > 100);
    CHECK(std::all_of(received.begin(), received.end(), [](const auto& entry) { return entry.second == 1; }));
    CHECK(std::all_of(lost.begin(), lost.end(), [](const auto& entry) { return entry.second == 1; }));
}
