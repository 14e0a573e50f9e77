#include "core/device/frame_schedule.h"
#include "tests/support/catch.h"

using namespace alcove;
using device::FrameSchedule;

namespace {

constexpr Instant kStart { Duration(5'000'000) };

} // namespace

TEST_CASE("FrameSchedule keeps 29.97 frames a second exact over a day", "[device]")
{
    const FrameSchedule schedule({ 30000, 1001 }, kStart);
    // 86,400 s hold 86,400 * 30000 / 1001 pictures; the last of a whole multiple falls on 86,486.4 s.
    CHECK(schedule.due(2'592'000) - kStart == Duration(86'486'400'000));
}

TEST_CASE("FrameSchedule gives every picture in turn while it is asked in time", "[device]")
{
    FrameSchedule schedule({ 30, 1 }, kStart);
    for (std::int64_t number = 0; number < 1000; ++number) {
        const Instant due = schedule.nextDue();
        REQUIRE(due == schedule.due(number));
        REQUIRE(schedule.take(due + Duration(3'000)) == number);
    }
}

TEST_CASE("FrameSchedule leaves out pictures a camera would have overwritten", "[device]")
{
    FrameSchedule schedule({ 10, 1 }, kStart);
    CHECK(schedule.take(kStart) == 0);
    CHECK(schedule.take(kStart + Duration(350'000)) == 3);
    CHECK(schedule.nextDue() == kStart + Duration(400'000));
}

TEST_CASE("FrameSchedule never gives a picture twice when asked too early", "[device]")
{
    FrameSchedule schedule({ 10, 1 }, kStart);
    CHECK(schedule.take(kStart - Duration(50'000)) == 0);
    CHECK(schedule.take(kStart) == 1);
}
