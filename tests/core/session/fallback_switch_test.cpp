#include "core/session/fallback_switch.h"

#include "tests/support/catch.h"

using namespace alcove;
using namespace alcove::session;
using namespace std::chrono_literals;
using Action = FallbackSwitch::Action;
using Paths = FallbackSwitch::Paths;

namespace {

constexpr Instant kStart = Instant {} + 100s;
const Paths kTrying { std::nullopt, 0 };
const Paths kConnected { 0, 0 };

} // namespace

TEST_CASE("Nothing happens before the client is let in, however long no path works", "[fallback]")
{
    FallbackSwitch fallback;
    CHECK(fallback.poll(kTrying, kStart) == Action::None);
    CHECK(fallback.poll(kTrying, kStart + 60s) == Action::None);
    CHECK_FALSE(fallback.onRendezvousHeard(kTrying, kStart + 60s));
}

TEST_CASE("Four seconds without a pair begin it", "[fallback]")
{
    FallbackSwitch fallback;
    CHECK(fallback.poll(kTrying, kStart) == Action::None);
    fallback.setLetIn(true);
    CHECK(fallback.poll(kTrying, kStart + 3999ms) == Action::None);
    CHECK(fallback.nextWakeup() == kStart + 4s);
    CHECK(fallback.poll(kTrying, kStart + 4s) == Action::Began);
    CHECK(fallback.isOn());
}

TEST_CASE("ICE that has given up needs no patience", "[fallback]")
{
    FallbackSwitch fallback;
    fallback.setLetIn(true);
    CHECK(fallback.poll(kTrying, kStart) == Action::None);
    fallback.onPathFailed(0);
    CHECK(fallback.poll(kTrying, kStart + 1ms) == Action::Began);
}

TEST_CASE("A path has failed only while it is the newest and none is in use", "[fallback]")
{
    FallbackSwitch fallback;
    CHECK_FALSE(fallback.hasFailed(kTrying));
    fallback.onPathFailed(0);
    CHECK(fallback.hasFailed(kTrying));
    CHECK_FALSE(fallback.hasFailed(Paths { std::nullopt, 1 }));
    CHECK_FALSE(fallback.hasFailed(kConnected));
}

TEST_CASE("A path that is heard keeps it off, and one that falls silent for four seconds turns it on", "[fallback]")
{
    FallbackSwitch fallback;
    fallback.setLetIn(true);
    for (auto at = kStart; at < kStart + 20s; at += 400ms) {
        CHECK(fallback.poll(kConnected, at) == Action::None);
        CHECK_FALSE(fallback.onPathHeard(0, at));
    }
    CHECK(fallback.poll(kConnected, kStart + 20s) == Action::None);
    CHECK(fallback.poll(kConnected, kStart + 24s) == Action::Began);
}

TEST_CASE("A path that gave out is not trusted again, a newer one is", "[fallback]")
{
    FallbackSwitch fallback;
    fallback.setLetIn(true);
    static_cast<void>(fallback.poll(kConnected, kStart));
    REQUIRE(fallback.poll(kConnected, kStart + 4s) == Action::Began);
    CHECK_FALSE(fallback.onPathHeard(0, kStart + 5s));
    CHECK(fallback.isOn());
    CHECK(fallback.onPathHeard(1, kStart + 6s));
    CHECK_FALSE(fallback.isOn());
}

TEST_CASE("A first path that connects late is trusted", "[fallback]")
{
    FallbackSwitch fallback;
    fallback.setLetIn(true);
    static_cast<void>(fallback.poll(kTrying, kStart));
    REQUIRE(fallback.poll(kTrying, kStart + 4s) == Action::Began);
    CHECK(fallback.onPathHeard(0, kStart + 5s));
    CHECK_FALSE(fallback.isOn());
}

TEST_CASE("The other side's fallback is followed unless a path is heard at the same time", "[fallback]")
{
    FallbackSwitch fallback;
    fallback.setLetIn(true);
    static_cast<void>(fallback.poll(kConnected, kStart));
    static_cast<void>(fallback.onPathHeard(0, kStart));
    CHECK_FALSE(fallback.onRendezvousHeard(kConnected, kStart + 900ms));
    CHECK(fallback.onRendezvousHeard(kConnected, kStart + 1100ms));
}

TEST_CASE("While it is on a new path is tried each fifteen seconds", "[fallback]")
{
    FallbackSwitch fallback;
    fallback.setLetIn(true);
    static_cast<void>(fallback.poll(kTrying, kStart));
    REQUIRE(fallback.poll(kTrying, kStart + 4s) == Action::Began);
    CHECK(fallback.poll(kTrying, kStart + 5s) == Action::None);
    CHECK(fallback.poll(kTrying, kStart + 19s) == Action::TryPath);
    CHECK(fallback.poll({ std::nullopt, 1 }, kStart + 19s) == Action::None);
    CHECK(fallback.nextWakeup() == kStart + 34s);
}

TEST_CASE("A path that gave out is replaced at once", "[fallback]")
{
    FallbackSwitch fallback;
    fallback.setLetIn(true);
    static_cast<void>(fallback.poll(kConnected, kStart));
    REQUIRE(fallback.poll(kConnected, kStart + 4s) == Action::Began);
    CHECK(fallback.poll(kConnected, kStart + 4s) == Action::TryPath);
    CHECK(fallback.poll({ 0, 1 }, kStart + 4s) == Action::None);
}
