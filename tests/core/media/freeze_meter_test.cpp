#include "core/media/freeze_meter.h"

#include "tests/support/catch.h"

using namespace alcove;
using namespace std::chrono_literals;

namespace {

/// Shows pictures 40 ms apart from `at` on; answers with the time of the last one.
Instant showSteadily(media::FreezeMeter& meter, Instant at, int pictures)
{
    for (int i = 0; i < pictures; ++i)
        meter.onShown(at += 40ms);
    return at;
}

} // namespace

TEST_CASE("FreezeMeter tells the longest gap between two pictures, a freeze or not", "[media]")
{
    media::FreezeMeter meter;
    Instant at = showSteadily(meter, Instant {}, 40);
    meter.onShown(at += 90ms);
    CHECK(meter.longestInterFrameDelay() == 90ms);
    CHECK(meter.freezeCount() == 0);
    meter.onShown(at += 1300ms);
    showSteadily(meter, at, 40);
    CHECK(meter.longestInterFrameDelay() == 1300ms);
    CHECK(meter.freezeCount() == 1);
    CHECK(meter.totalFreezesDuration() == 1300ms);
}

TEST_CASE("FreezeMeter counts no gap in which nothing was to be shown", "[media]")
{
    media::FreezeMeter meter;
    const Instant at = showSteadily(meter, Instant {}, 40);
    meter.pause();
    showSteadily(meter, at + 20s, 40);
    CHECK(meter.longestInterFrameDelay() == 40ms);
    CHECK(meter.freezeCount() == 0);
}
