#include "tests/support/netpath/path_settings.h"

#include "tests/support/catch.h"

using namespace alcove;
using namespace alcove::testing;

TEST_CASE("PathSettings reads every key in its unit", "[netpath]")
{
    const auto settings =
        PathSettings::parse("delay_ms=20.5,jitter_ms=2,rate_kbit=5000,queue_ms=300,loss_pct=2.5,outage=1");
    REQUIRE(settings);
    CHECK(settings->delay == Duration(20'500));
    CHECK(settings->jitter == Duration(2'000));
    CHECK(settings->rate == BitRate::kilobitsPerSecond(5000));
    CHECK(settings->queue == Duration(300'000));
    CHECK(settings->loss == Approx(0.025));
    CHECK(settings->outage == true);
}

TEST_CASE("PathSettings leaves out what is not said", "[netpath]")
{
    const auto settings = PathSettings::parse("loss_pct=10");
    REQUIRE(settings);
    CHECK_FALSE(settings->delay);
    CHECK_FALSE(settings->rate);
}

TEST_CASE("PathSettings refuses an unknown key and a number out of range", "[netpath]")
{
    for (const char* text : { "colour=5", "loss_pct=101", "delay_ms=-1", "delay_ms=", "rate_kbit=fast", "delay_ms" }) {
        CAPTURE(text);
        CHECK_FALSE(PathSettings::parse(text));
    }
}

TEST_CASE("ScheduledChange reads time, direction and settings", "[netpath]")
{
    const auto change = ScheduledChange::parse("12.5 b-to-a outage=1");
    REQUIRE(change);
    CHECK(change->at == Duration(12'500'000));
    CHECK(change->direction == Direction::BToA);
    CHECK(change->settings.outage == true);
    CHECK_FALSE(ScheduledChange::parse("12.5 sideways outage=1"));
}

TEST_CASE("An outage loses everything, whatever the loss was", "[netpath]")
{
    PathSettings settings;
    settings.loss = 0.1;
    settings.outage = true;
    CHECK(toLinkConfig(settings).loss == 1.0);
}
