#include "app/window/headset_guard.h"

#include "tests/support/catch.h"

using namespace alcove::app;
using Event = HeadsetGuard::Event;

namespace {

const QByteArray kHeadset("headset");
const QByteArray kBuiltIn("built-in");

} // namespace

TEST_CASE("A headset that was the default and goes is noticed, though the default moved on", "[window]")
{
    HeadsetGuard guard;
    CHECK(guard.onSpeakers({ kHeadset, kBuiltIn }, {}, true) == Event::None);
    CHECK(guard.onSpeakers({ kBuiltIn }, {}, true) == Event::Lost);
    CHECK(guard.engaged());
    CHECK(guard.speaker() == kHeadset);
}

TEST_CASE("The guard stands until its person or the headset itself ends it", "[window]")
{
    HeadsetGuard guard;
    CHECK(guard.onSpeakers({ kHeadset, kBuiltIn }, kHeadset, true) == Event::None);
    CHECK(guard.onSpeakers({ kBuiltIn }, kHeadset, true) == Event::Lost);
    CHECK(guard.onSpeakers({ kBuiltIn, "screen" }, kHeadset, true) == Event::None);
    CHECK(guard.engaged());
    CHECK(guard.onSpeakers({ kBuiltIn, kHeadset }, kHeadset, true) == Event::Back);
    CHECK_FALSE(guard.engaged());
    CHECK(guard.onSpeakers({ kBuiltIn }, kHeadset, true) == Event::Lost);
    guard.release();
    CHECK_FALSE(guard.engaged());
    CHECK(guard.onSpeakers({ kBuiltIn }, kHeadset, true) == Event::None);
}

TEST_CASE("A speaker that goes while nothing plays is no loss", "[window]")
{
    HeadsetGuard guard;
    CHECK(guard.onSpeakers({ kHeadset, kBuiltIn }, {}, false) == Event::None);
    CHECK(guard.onSpeakers({ kBuiltIn }, {}, false) == Event::None);
    CHECK_FALSE(guard.engaged());
    CHECK(guard.onSpeakers({ kBuiltIn }, {}, true) == Event::None);
}

TEST_CASE("Plugging another speaker in moves nobody's guard", "[window]")
{
    HeadsetGuard guard;
    CHECK(guard.onSpeakers({ kBuiltIn }, {}, true) == Event::None);
    CHECK(guard.onSpeakers({ kHeadset, kBuiltIn }, {}, true) == Event::None);
    CHECK_FALSE(guard.engaged());
}

TEST_CASE("The last speaker going is a loss too", "[window]")
{
    HeadsetGuard guard;
    CHECK(guard.onSpeakers({ kHeadset }, {}, true) == Event::None);
    CHECK(guard.onSpeakers({}, {}, true) == Event::Lost);
    CHECK(guard.onSpeakers({ kHeadset }, {}, true) == Event::Back);
}
