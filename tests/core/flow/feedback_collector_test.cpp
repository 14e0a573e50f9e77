#include "core/flow/feedback_collector.h"

#include "core/wire/block.h"
#include "core/wire/feedback.h"
#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"

#include <set>

using namespace alcove;
using namespace alcove::flow;
using namespace std::chrono_literals;

namespace {

const Instant kStart { 100s };
constexpr std::size_t kRoom = 1000;

void arrive(FeedbackCollector& collector, std::int64_t counter, Instant at, Elicits elicits = Elicits::Feedback)
{
    collector.onDatagram(SequenceNumber(counter), at, DataSize::bytes(1200), elicits);
}

wire::Feedback parsed(const std::optional<FeedbackReport>& report)
{
    REQUIRE(report);
    const auto feedback = wire::parseFeedback(report->body);
    REQUIRE(feedback);
    return *feedback;
}

} // namespace

TEST_CASE("FeedbackCollector is silent until something arrives", "[flow]")
{
    FeedbackCollector collector;
    CHECK_FALSE(collector.nextWakeup());
    CHECK_FALSE(collector.ride(kStart, kRoom));
    CHECK_FALSE(collector.onTimer(kStart));
}

TEST_CASE("FeedbackCollector tells arrivals, gaps and hold time", "[flow]")
{
    FeedbackCollector collector;
    arrive(collector, 7, kStart);
    arrive(collector, 9, kStart + 64ms);
    const auto feedback = parsed(collector.ride(kStart + 70400us, kRoom));
    CHECK(feedback.base == 7);
    CHECK(feedback.hold == 100);
    CHECK(feedback.ages == std::vector<std::optional<std::uint16_t>> { 1000, std::nullopt, 0 });
}

TEST_CASE("FeedbackCollector reports every 20 ms while datagrams arrive", "[flow]")
{
    FeedbackCollector collector;
    std::vector<Instant> reports;
    for (int i = 0; i < 1000; ++i) {
        const Instant now = kStart + i * 1ms;
        if (i % 4 == 0)
            arrive(collector, i / 4, now);
        if (collector.onTimer(now))
            reports.push_back(now);
    }
    CHECK(reports.size() >= 36);
    CHECK(reports.size() <= 50);
}

TEST_CASE("FeedbackCollector repeats what no acknowledged report has told", "[flow]")
{
    FeedbackCollector collector;
    arrive(collector, 1, kStart);
    const auto first = collector.ride(kStart + 1ms, kRoom);
    arrive(collector, 2, kStart + 20ms);
    CHECK(parsed(collector.ride(kStart + 21ms, kRoom)).base == 1);
    collector.onAcknowledged(first->number);
    arrive(collector, 3, kStart + 40ms);
    CHECK(parsed(collector.ride(kStart + 41ms, kRoom)).base == 2);
}

TEST_CASE("FeedbackCollector does not call missing what it has forgotten", "[flow]")
{
    FeedbackCollector collector;
    std::set<std::uint32_t> told;
    std::uint32_t missing = 0;
    for (std::uint32_t i = 0; i < 100; ++i) {
        arrive(collector, i, kStart + i * 20ms);
        const auto report = collector.ride(kStart + i * 20ms + 1ms, kRoom);
        if (report && i % 10 == 9) { // nine of ten reports are lost
            const auto feedback = parsed(report);
            for (const auto& age : feedback.ages)
                missing += age ? 0 : 1;
        }
    }
    CHECK(missing == 0);
}

TEST_CASE("FeedbackCollector tells a late arrival", "[flow]")
{
    FeedbackCollector collector;
    arrive(collector, 1, kStart);
    arrive(collector, 3, kStart + 1ms);
    const auto first = collector.ride(kStart + 2ms, kRoom);
    arrive(collector, 2, kStart + 3ms);
    collector.onAcknowledged(first->number);
    const auto feedback = parsed(collector.ride(kStart + 30ms, kRoom));
    CHECK(feedback.base == 2);
    CHECK(feedback.ages.size() == 1);
}

TEST_CASE("FeedbackCollector reports sooner after a gap", "[flow]")
{
    FeedbackCollector collector;
    for (int i = 0; i < 500; ++i)
        arrive(collector, i, kStart + i * 1ms);
    REQUIRE(collector.onTimer(kStart + 500ms));
    arrive(collector, 500, kStart + 501ms);
    CHECK(*collector.nextWakeup() == kStart + 525ms);
    arrive(collector, 502, kStart + 502ms);
    CHECK(*collector.nextWakeup() < kStart + 515ms);
}

TEST_CASE("FeedbackCollector does not answer datagrams that only hold feedback", "[flow]")
{
    FeedbackCollector collector;
    arrive(collector, 1, kStart, Elicits::Nothing);
    CHECK_FALSE(collector.nextWakeup());
    arrive(collector, 2, kStart + 5ms);
    CHECK(parsed(collector.ride(kStart + 6ms, kRoom)).base == 1);
}

TEST_CASE("FeedbackCollector leaves a ride that has no room for it", "[flow]")
{
    FeedbackCollector collector;
    arrive(collector, 1, kStart);
    CHECK_FALSE(collector.ride(kStart + 1ms, wire::kBlockHeader + wire::feedbackSize(1, 1) - 1));
    CHECK(collector.ride(kStart + 1ms, wire::kBlockHeader + wire::feedbackSize(1, 1)));
}

TEST_CASE("FeedbackCollector spends at most 3 % of a thin link, but reports 10 times a second", "[flow]")
{
    FeedbackCollector collector;
    int reports = 0;
    for (int i = 0; i < 10'000; ++i) {
        const Instant now = kStart + i * 1ms;
        if (i % 20 == 0)
            collector.onDatagram(SequenceNumber(i / 20), now, DataSize::bytes(180), Elicits::Feedback);
        reports += collector.onTimer(now) ? 1 : 0;
    }
    CHECK(reports >= 80);
    CHECK(reports <= 100);
}

TEST_CASE("FeedbackCollector stays within the block's limits under a flood", "[flow]")
{
    testing::SeededRandom random(5);
    FeedbackCollector collector;
    std::int64_t counter = 0;
    for (int i = 0; i < 20'000; ++i) {
        const Instant now = kStart + i * 50us;
        counter += 1 + (random.u32() % 50 == 0 ? random.u32() % 3000 : 0);
        arrive(collector, counter - static_cast<std::int64_t>(random.u32() % 5), now);
        if (const auto report = collector.onTimer(now))
            REQUIRE(wire::parseFeedback(report->body));
    }
    CHECK(collector.nextWakeup());
}

TEST_CASE("FeedbackCollector remembers no more of datagrams that hold nothing but feedback than a report can tell", "[flow]")
{
    FeedbackCollector collector;
    for (std::int64_t counter = 0; counter < 5000; ++counter)
        arrive(collector, counter, kStart + counter * 5ms, Elicits::Nothing);
    CHECK(collector.remembered() <= wire::kMaxFeedbackArrivals);
    CHECK_FALSE(collector.nextWakeup());
    arrive(collector, 5000, kStart + 25s);
    CHECK(parsed(collector.onTimer(kStart + 25s + 5ms)).ages.back() == 0);
}
