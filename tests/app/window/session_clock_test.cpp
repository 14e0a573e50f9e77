#include "app/window/session_clock.h"

#include "tests/support/catch.h"

using namespace alcove;

namespace {

const QDateTime kStart(QDate(2025, 5, 22), QTime(14, 0));

} // namespace

TEST_CASE("The session's clock counts a minute begun as a whole one", "[window]")
{
    ui::CallModel call;
    ui::ClockModel clock;
    app::SessionClock session(call, clock);
    clock.setNow(kStart.addSecs(29 * 60 + 1));
    session.plan(kStart, 50);
    CHECK(call.minutesLeft() == 21);
    clock.setNow(kStart.addSecs(50 * 60 - 1));
    CHECK(call.minutesLeft() == 1);
}

TEST_CASE("Past its end the session's clock is below zero, never at it", "[window]")
{
    ui::CallModel call;
    ui::ClockModel clock;
    app::SessionClock session(call, clock);
    session.plan(kStart, 50);
    for (int past = 0; past < 200; past += 20) {
        clock.setNow(kStart.addSecs(50 * 60 + past));
        REQUIRE(call.minutesLeft());
        CHECK(*call.minutesLeft() < 0);
    }
}

TEST_CASE("Without a plan nothing is said of time", "[window]")
{
    ui::CallModel call;
    ui::ClockModel clock;
    app::SessionClock session(call, clock);
    clock.setNow(kStart);
    session.plan({}, 0);
    CHECK_FALSE(call.minutesLeft());
    session.plan(kStart, 0);
    CHECK_FALSE(call.minutesLeft());
}

TEST_CASE("SessionClock counts a session that began hours early from its own beginning", "[window]")
{
    ui::CallModel call;
    ui::ClockModel clock;
    const QDateTime now(QDate(2025, 5, 22), QTime(11, 0));
    clock.setNow(now);
    app::SessionClock session(call, clock);
    session.plan(now.addSecs(2 * 60 * 60), 50);
    call.setState(ui::CallModel::State::InCall);
    CHECK(call.minutesLeft() == 50);
    clock.setNow(now.addSecs(10 * 60));
    CHECK(call.minutesLeft() == 40);
}
