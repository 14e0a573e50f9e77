#include "core/device/sample_clock.h"
#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"

using namespace alcove;
using namespace std::chrono_literals;
using device::SampleClock;

namespace {

constexpr Instant kStart { Duration(10'000'000) };
constexpr Duration kBlock = 10ms;

} // namespace

TEST_CASE("SampleClock takes a block that arrives at once as just ended", "[device]")
{
    SampleClock clock;
    CHECK(clock.onBlock(480, kStart) == kStart - kBlock);
    CHECK(clock.onBlock(480, kStart + kBlock) == kStart);
}

TEST_CASE("SampleClock is steady while arrivals wander", "[device]")
{
    SampleClock clock;
    testing::SeededRandom random(5);
    Instant last = clock.onBlock(480, kStart);
    for (int i = 1; i < 3000; ++i) {
        const Duration late(random.u32() % 8000);
        const Instant taken = clock.onBlock(480, kStart + i * kBlock + late);
        REQUIRE(std::chrono::abs(taken - last - kBlock) <= Duration(2'100));
        REQUIRE(taken + kBlock <= kStart + i * kBlock + late);
        last = taken;
    }
    CHECK(std::chrono::abs(last + kBlock - (kStart + 2999 * kBlock)) < Duration(1'000));
}

TEST_CASE("SampleClock sees through blocks that come five at once", "[device]")
{
    SampleClock clock;
    Instant taken {};
    for (int burst = 0; burst < 20; ++burst) {
        const Instant arrival = kStart + burst * 5 * kBlock;
        for (int i = 0; i < 5; ++i)
            taken = clock.onBlock(480, arrival);
        REQUIRE(arrival - taken < 12ms); // the last of five ended just then
    }
    CHECK(taken == kStart + 95 * kBlock - kBlock);
}

TEST_CASE("SampleClock follows a card that runs slow by 100 ppm", "[device]")
{
    SampleClock clock;
    Duration worst {};
    for (std::int64_t i = 0; i < 60'000; ++i) {
        const Instant arrival = kStart + Duration(i * 10'001);
        worst = std::max(worst, arrival - (clock.onBlock(480, arrival) + kBlock));
    }
    CHECK(worst < Duration(100));
}

TEST_CASE("SampleClock starts anew after a gap in the sound", "[device]")
{
    SampleClock clock;
    REQUIRE(clock.onBlock(480, kStart) == kStart - kBlock);
    CHECK(clock.onBlock(480, kStart + 2s) == kStart + 2s - kBlock);
}
