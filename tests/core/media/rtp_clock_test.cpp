#include "core/media/rtp_clock.h"

#include "tests/support/catch.h"

#include <random>

using namespace alcove;
using namespace alcove::media;
using namespace std::chrono_literals;

TEST_CASE("RtpClock counts 480 samples a frame whatever the stamps' jitter", "[media]")
{
    RtpClock clock(RtpTime(1000));
    std::mt19937 random(4);
    Instant ideal { 30s };
    for (int i = 0; i < 1000; ++i, ideal += 10ms) {
        CHECK(clock.onFrame(ideal + Duration(random() % 20'000)) == SampleCount(0));
        REQUIRE(clock.frameTime() == RtpTime(1000 + i * 480));
    }
    const Duration off = clock.capturedAt(clock.frameTime()) - (ideal - 10ms);
    CHECK(off > 5ms);
    CHECK(off < 15ms);
}

TEST_CASE("RtpClock follows a microphone whose crystal is off", "[media]")
{
    RtpClock clock(RtpTime(0));
    Instant captured { 30s };
    for (int i = 0; i < 60'000; ++i, captured += 10'003us)
        REQUIRE(clock.onFrame(captured) == SampleCount(0));
    const Duration off = captured - 10'003us - clock.capturedAt(clock.frameTime());
    CHECK(off > -2ms);
    CHECK(off < 2ms);
}

TEST_CASE("RtpClock steps forward by whole frames when the device lost sound", "[media]")
{
    RtpClock clock(RtpTime(0));
    Instant captured { 30s };
    for (int i = 0; i < 10; ++i, captured += 10ms)
        clock.onFrame(captured);
    captured += 205ms;
    CHECK(clock.onFrame(captured) == SampleCount(20 * 480));
    CHECK(clock.frameTime() == RtpTime(30 * 480));
    CHECK(clock.onFrame(captured + 10ms) == SampleCount(0));
}

TEST_CASE("RtpClock never steps back", "[media]")
{
    RtpClock clock(RtpTime(0));
    std::mt19937 random(6);
    RtpTime last(-1);
    for (int i = 0; i < 2000; ++i) {
        clock.onFrame(Instant(Duration(30'000'000 + static_cast<std::int64_t>(random() % 5'000'000))));
        REQUIRE(clock.frameTime() > last);
        last = clock.frameTime();
    }
}
