#include "core/transport/broker_intake.h"
#include "core/transport/broker_topics.h"
#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"

using namespace alcove;
using namespace alcove::transport;
using namespace std::chrono_literals;

namespace {

constexpr PracticeId kPractice { 1, 2, 3, 4, 5, 6, 7, 8 };
constexpr crypto::Locator kDoor { 9, 9, 9 };

BrokerMessage knock(std::uint8_t type, std::size_t size, std::uint32_t number = 0)
{
    Bytes body(size, static_cast<std::uint8_t>(number));
    body[0] = type;
    if (size > 4)
        std::copy_n(reinterpret_cast<const std::uint8_t*>(&number), 4, body.begin() + 1);
    return { knockTopic(kPractice, kDoor), body, false };
}

BrokerIntake forDoor()
{
    return BrokerIntake::forKnocks(kPractice, [](const crypto::Locator& door) { return door == kDoor; });
}

} // namespace

TEST_CASE("base32 agrees with the published examples and refuses other texts", "[transport]")
{
    // RFC 4648 §10, in lower case and without padding.
    CHECK(toBase32(asBytes("f")) == "my");
    CHECK(toBase32(asBytes("foobar")) == "mzxw6ytboi");
    CHECK(fromBase32("mzxw6ytb").value() == toBytes(asBytes("fooba")));
    CHECK_FALSE(fromBase32("mz"));
    CHECK_FALSE(fromBase32("MY"));
    CHECK_FALSE(fromBase32("m"));
}

TEST_CASE("topics name practice, direction and door", "[transport]")
{
    const std::string topic = knockTopic(kPractice, kDoor);
    CHECK(topic == "alcove/1/aebagbafaydqq/in/" + toBase32(kDoor));
    CHECK(knockedLocator(topic, kPractice) == kDoor);
    CHECK(knockFilter(kPractice) == "alcove/1/aebagbafaydqq/in/+");
    CHECK(replyTopic(kPractice, {}) == "alcove/1/aebagbafaydqq/out/" + clientIdentifier({}));
    CHECK_FALSE(knockedLocator(topic + "a", kPractice));
    CHECK_FALSE(knockedLocator(topic, { 8 }));
    CHECK_FALSE(knockedLocator(replyTopic(kPractice, kDoor), kPractice));
}

TEST_CASE("the intake drops retained, misplaced, foreign, empty and oversized messages", "[transport][hostile]")
{
    BrokerIntake intake = forDoor();
    const Instant now {};
    BrokerMessage retained = knock(1, 68);
    retained.retained = true;
    CHECK(intake.judge(retained, now) == BrokerDrop::Retained);
    CHECK(intake.judge({ knockTopic(kPractice, kDoor), {}, false }, now) == BrokerDrop::Size);
    CHECK(intake.judge(knock(1, 513), now) == BrokerDrop::Size);
    CHECK(intake.judge(knock(0x10, 20'001), now) == BrokerDrop::Size);
    CHECK(intake.judge({ "alcove/1/other", Bytes(68, 1), false }, now) == BrokerDrop::Topic);
    CHECK(intake.judge({ std::string(65'535, '/'), Bytes(68, 1), false }, now) == BrokerDrop::Topic);
    CHECK(intake.judge({ knockTopic(kPractice, { 1 }), Bytes(68, 1), false }, now) == BrokerDrop::Foreign);
    CHECK_FALSE(intake.judge(knock(1, 68), now));
    CHECK_FALSE(intake.judge(knock(0x10, 20'000), now));
}

TEST_CASE("a client's intake hears its own topic alone", "[transport]")
{
    BrokerIntake intake = BrokerIntake::forAnswers(kPractice, { 7 });
    CHECK_FALSE(intake.judge({ replyTopic(kPractice, { 7 }), Bytes(68, 2), false }, {}));
    CHECK(intake.judge({ replyTopic(kPractice, { 8 }), Bytes(68, 2), false }, {}) == BrokerDrop::Topic);
    CHECK(intake.judge({ knockTopic(kPractice, { 7 }), Bytes(68, 2), false }, {}) == BrokerDrop::Topic);
}

TEST_CASE("of a flood 200 messages a second pass", "[transport][hostile]")
{
    BrokerIntake intake = forDoor();
    int passed = 0;
    for (std::uint32_t i = 0; i < 30'000; ++i)
        passed += intake.judge(knock(1, 68, i), Instant {} + i * 100us) ? 0 : 1;
    CHECK(passed >= 790);
    CHECK(passed <= 802); // the burst of the first moment and three seconds
    CHECK(intake.dropped(BrokerDrop::Rate) == 30'000u - static_cast<unsigned>(passed));
}

TEST_CASE("neither foreign nor misplaced messages use up the rate", "[transport][hostile]")
{
    BrokerIntake intake = forDoor();
    for (std::uint8_t i = 0; i < 250; ++i)
        static_cast<void>(intake.judge({ knockTopic(kPractice, { i }), Bytes(68, 1), false }, {}));
    CHECK_FALSE(intake.judge(knock(1, 68), {}));
}

TEST_CASE("a body passes once however often and late it is delivered", "[transport]")
{
    BrokerIntake intake = forDoor();
    REQUIRE_FALSE(intake.judge(knock(0x10, 90, 1), {}));
    REQUIRE_FALSE(intake.judge(knock(0x10, 90, 2), {}));
    CHECK(intake.judge(knock(0x10, 90, 1), Instant {} + 1s) == BrokerDrop::Repeat);
    CHECK(intake.judge(knock(0x10, 90, 2), Instant {} + 2s) == BrokerDrop::Repeat);
}

TEST_CASE("pauses between tries grow to half a minute and start again after success", "[transport]")
{
    testing::SeededRandom random(4);
    BrokerBackoff backoff;
    CHECK(backoff.next(random) <= 1200ms);
    for (int i = 0; i < 8; ++i)
        static_cast<void>(backoff.next(random));
    const Duration late = backoff.next(random);
    CHECK(late >= 24s);
    CHECK(late <= 36s);
    backoff.reset();
    CHECK(backoff.next(random) <= 1200ms);
}
