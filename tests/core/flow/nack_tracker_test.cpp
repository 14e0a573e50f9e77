#include "core/flow/nack_tracker.h"
#include "core/flow/repair_budget.h"
#include "core/flow/retransmit_buffer.h"
#include "tests/support/catch.h"

using namespace alcove;
using namespace alcove::flow;
using std::chrono::milliseconds;
using Arrival = NackTracker::Arrival;

namespace {

const Instant kStart { std::chrono::seconds(1000) };

Instant at(int ms) { return kStart + milliseconds(ms); }
SequenceNumber number(std::int64_t value) { return SequenceNumber(value); }

} // namespace

TEST_CASE("NackTracker asks for a gap at once and again after 1.1 round trips", "[flow]")
{
    NackTracker tracker;
    tracker.setRoundTripTime(milliseconds(50));
    tracker.onPacket(number(5), at(0));
    tracker.onPacket(number(8), at(10));
    CHECK(tracker.onTimer(at(10)).ask == std::vector { number(6), number(7) });
    CHECK(tracker.onTimer(at(64)).ask.empty());
    CHECK(tracker.onTimer(at(65)).ask.size() == 2);
    CHECK(tracker.onPacket(number(6), at(80)) == Arrival::Repaired);
    CHECK(tracker.onPacket(number(6), at(81)) == Arrival::Known);
    CHECK(tracker.onTimer(at(120)).ask == std::vector { number(7) });
}

TEST_CASE("NackTracker writes a request twice where a lost one would cost much", "[flow]")
{
    NackTracker tracker;
    tracker.setRoundTripTime(milliseconds(90));
    tracker.onPacket(number(1), at(0));
    tracker.onPacket(number(3), at(0));
    std::vector<int> asked;
    for (int ms = 0; ms < 240; ++ms) {
        if (!tracker.onTimer(at(ms)).ask.empty())
            asked.push_back(ms);
    }
    CHECK(asked == std::vector { 0, 30, 99, 129, 198, 228 });
}

TEST_CASE("NackTracker gives up after 2.5 round trips and 20 ms, at most 250 ms", "[flow]")
{
    for (const auto& [roundTrip, deadline] : { std::pair(20, 70), std::pair(60, 170), std::pair(400, 250) }) {
        NackTracker tracker;
        tracker.setRoundTripTime(milliseconds(roundTrip));
        tracker.onPacket(number(1), at(0));
        tracker.onPacket(number(3), at(0));
        CHECK_FALSE(tracker.onTimer(at(deadline - 1)).gaveUp);
        CHECK(tracker.onTimer(at(deadline)).gaveUp == number(2));
        CHECK_FALSE(tracker.nextWakeup());
    }
}

TEST_CASE("NackTracker learns how far a path reorders and waits for it", "[flow]")
{
    NackTracker tracker;
    tracker.setRoundTripTime(milliseconds(100));
    CHECK(tracker.reorderWait() == Duration::zero());
    tracker.onPacket(number(1), at(0));
    tracker.onPacket(number(3), at(1));
    CHECK(tracker.onPacket(number(2), at(9)) == Arrival::Reordered);
    CHECK(tracker.reorderWait() == milliseconds(8));
    tracker.onPacket(number(5), at(100));
    CHECK(tracker.onTimer(at(107)).ask.empty());
    CHECK(tracker.onTimer(at(108)).ask.size() == 1);
    tracker.onPacket(number(7), at(200));
    tracker.onPacket(number(6), at(240)); // beyond the cap
    CHECK(tracker.reorderWait() <= milliseconds(15));
}

TEST_CASE("NackTracker gives an outage up at once in place of asking for all of it", "[flow]")
{
    NackTracker tracker;
    tracker.onPacket(number(1), at(0));
    tracker.onPacket(number(100), at(10));
    const auto due = tracker.onTimer(at(10));
    CHECK(due.ask.empty());
    CHECK(due.gaveUp == number(99));
    tracker.onPacket(number(1'000'000'000'000), at(20));
    CHECK(tracker.onTimer(at(20)).gaveUp == number(999'999'999'999));
}

TEST_CASE("NackTracker stops asking for what is no longer wanted", "[flow]")
{
    NackTracker tracker;
    tracker.onPacket(number(1), at(0));
    tracker.onPacket(number(4), at(0));
    CHECK(tracker.isMissingBefore(number(3)));
    tracker.forgetBefore(number(3));
    CHECK_FALSE(tracker.isMissingBefore(number(3)));
    CHECK(tracker.onTimer(at(0)).ask == std::vector { number(3) });
}

TEST_CASE("RetransmitBuffer answers once in half a round trip, and twice when asked again", "[flow]")
{
    RetransmitBuffer buffer;
    buffer.setRoundTripTime(milliseconds(100));
    for (std::uint16_t i = 0; i < 4; ++i)
        buffer.add(static_cast<std::uint16_t>(65534 + i), Bytes { static_cast<std::uint8_t>(i) }, at(0));
    const auto first = buffer.onNack({ 65535, 1, 700 }, at(60));
    REQUIRE(first.size() == 2);
    CHECK(first[0].rtp == Bytes { 1 });
    CHECK(first[0].copies == 1);
    CHECK(first[1].rtp == Bytes { 3 });
    CHECK(buffer.onNack({ 65535 }, at(109)).empty());
    const auto again = buffer.onNack({ 65535 }, at(110));
    REQUIRE(again.size() == 1);
    CHECK(again[0].copies == 2);
}

TEST_CASE("RetransmitBuffer forgets after a second and sends in two copies where much is lost", "[flow]")
{
    RetransmitBuffer buffer;
    buffer.add(7, Bytes { 1 }, at(0));
    buffer.add(8, Bytes { 2 }, at(900));
    buffer.setLoss(0.1);
    CHECK(buffer.onNack({ 7 }, at(1001)).empty());
    const auto resends = buffer.onNack({ 8 }, at(1001));
    REQUIRE(resends.size() == 1);
    CHECK(resends[0].copies == 2);
    buffer.clear();
    CHECK(buffer.onNack({ 8 }, at(1300)).empty());
}

TEST_CASE("RepairBudget keeps repair to its share of the target", "[flow]")
{
    using Need = RepairBudget::Need;
    RepairBudget budget;
    budget.setTarget(BitRate::kilobitsPerSecond(800)); // 100 kB/s: a fifth is 20 kB/s
    std::int64_t taken = 0;
    for (int ms = 0; ms < 10'000; ms += 5) {
        if (budget.take(DataSize::bytes(1000), Need::Must, at(ms)))
            taken += 1000;
    }
    CHECK(taken >= 210'000); // ten seconds and one saved
    CHECK(taken <= 221'000);
    CHECK(budget.used(at(10'000)).inKilobitsPerSecond() == Approx(160).epsilon(0.1));
    budget.setLoss(0.2);
    CHECK(budget.share() == Approx(0.4));
    CHECK_FALSE(budget.take(DataSize::bytes(1000), Need::Helps, at(10'100)));
    CHECK(budget.take(DataSize::bytes(1000), Need::Must, at(10'100)));
}
