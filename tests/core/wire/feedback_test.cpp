#include "core/wire/feedback.h"

#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"

using namespace alcove;
using namespace alcove::wire;

namespace {

Feedback example()
{
    Feedback feedback;
    feedback.base = 0xFFFFFFF0;
    feedback.hold = 77;
    feedback.newest = 0xABCDEF;
    feedback.ages = { 500, std::nullopt, 300, std::nullopt, std::nullopt, 200, 100, 60000, 50, 0 };
    return feedback;
}

} // namespace

TEST_CASE("Feedback survives writing and parsing", "[wire]")
{
    const Feedback feedback = example();
    const Bytes body = writeFeedback(feedback);
    CHECK(body.size() == feedbackSize(10, 7));
    const auto parsed = parseFeedback(body);
    REQUIRE(parsed);
    CHECK(parsed->base == feedback.base);
    CHECK(parsed->hold == feedback.hold);
    CHECK(parsed->newest == feedback.newest);
    CHECK(parsed->ages == feedback.ages);
}

TEST_CASE("Feedback has the documented bytes", "[wire]")
{
    Feedback feedback;
    feedback.base = 0x01020304;
    feedback.hold = 0x0506;
    feedback.newest = 0x070809;
    feedback.ages = { 0x0A0B, std::nullopt, 0 };
    CHECK(toHex(writeFeedback(feedback)) == "0102030400030506070809a00a0b0000");
}

TEST_CASE("Feedback of any other length is refused", "[wire]")
{
    Bytes body = writeFeedback(example());
    for (std::size_t size = 0; size < body.size(); ++size)
        CHECK_FALSE(parseFeedback(ByteView(body).first(size)));
    body.push_back(0);
    CHECK_FALSE(parseFeedback(body));
}

TEST_CASE("Feedback whose run does not end with an arrival is refused", "[wire]")
{
    CHECK(parseFeedback(*fromHex("0000000000020000000000400000")));
    CHECK_FALSE(parseFeedback(*fromHex("0000000000020000000000800000")));
}

TEST_CASE("Feedback with bits after its run is refused", "[wire]")
{
    CHECK_FALSE(parseFeedback(*fromHex("000000000002000000000060" "00000000")));
}

TEST_CASE("Feedback without a newest arrival is refused", "[wire]")
{
    CHECK_FALSE(parseFeedback(*fromHex("0000000000010000000000800001")));
}

TEST_CASE("Feedback over its limits is refused", "[wire]")
{
    Feedback feedback;
    feedback.ages.assign(kMaxFeedbackCount, std::nullopt);
    feedback.ages.back() = 0;
    CHECK(parseFeedback(writeFeedback(feedback)));
    feedback.ages.insert(feedback.ages.begin(), std::nullopt);
    CHECK_FALSE(parseFeedback(writeFeedback(feedback)));
    feedback.ages.assign(kMaxFeedbackArrivals, 0);
    CHECK(parseFeedback(writeFeedback(feedback)));
    feedback.ages.push_back(0);
    CHECK_FALSE(parseFeedback(writeFeedback(feedback)));
}

TEST_CASE("Feedback that parses is written back to the same bytes", "[wire]")
{
    testing::SeededRandom random(11);
    Bytes body = writeFeedback(example());
    int parsedCount = 0;
    for (int i = 0; i < 20'000; ++i) {
        Bytes changed = body;
        changed[random.u32() % changed.size()] = static_cast<std::uint8_t>(random.u32());
        if (const auto parsed = parseFeedback(changed)) {
            ++parsedCount;
            REQUIRE(writeFeedback(*parsed) == changed);
        }
    }
    CHECK(parsedCount > 100);
}

TEST_CASE("unwrapCounter picks the value nearest to a known one", "[wire]")
{
    const SequenceNumber known((std::int64_t { 5 } << 32) + 10);
    CHECK(unwrapCounter(12, known).value() == (std::int64_t { 5 } << 32) + 12);
    CHECK(unwrapCounter(0xFFFFFFFF, known).value() == (std::int64_t { 5 } << 32) - 1);
}
