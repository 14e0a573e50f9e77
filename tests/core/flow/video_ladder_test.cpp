#include "core/flow/video_ladder.h"
#include "core/flow/video_playout.h"
#include "tests/support/catch.h"

using namespace alcove;
using namespace alcove::flow;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

const Instant kStart { std::chrono::seconds(1000) };

/// Tells the ladder one rate, 30 times a second.
struct Driver {
    void hold(int kilobits, Duration time, int quantizer = 30)
    {
        for (const Instant end = now + time; now < end; now += milliseconds(33)) {
            ladder.onQuantizer(quantizer);
            ladder.onRate(BitRate::kilobitsPerSecond(kilobits), now);
        }
    }
    VideoLadder ladder;
    Instant now = kStart;
};

Driver with720()
{
    Driver driver;
    driver.ladder.setSource({ 1280, 720 });
    return driver;
}

} // namespace

TEST_CASE("The first rate chooses the step at once", "[flow]")
{
    for (const auto& [kilobits, size] : { std::pair(100, PictureSize { 320, 180 }), std::pair(250, PictureSize { 480, 270 }),
             std::pair(500, PictureSize { 640, 360 }), std::pair(900, PictureSize { 960, 540 }), std::pair(2000, PictureSize { 1280, 720 }) }) {
        Driver driver = with720();
        driver.hold(kilobits, milliseconds(1));
        CHECK(driver.ladder.size() == size);
    }
}

TEST_CASE("The picture is never larger than the camera's", "[flow]")
{
    Driver driver;
    driver.ladder.setSource({ 640, 360 });
    driver.hold(2500, seconds(20));
    CHECK(driver.ladder.size() == PictureSize { 640, 360 });
    CHECK(driver.ladder.framesPerSecond() == 30);
    CHECK(driver.ladder.limit() == VideoLadder::Limit::None);
    driver.ladder.setSource({ 200, 150 });
    driver.hold(2500, seconds(1));
    CHECK(driver.ladder.size() == PictureSize { 200, 150 });
}

TEST_CASE("A picture of another shape keeps it, with even sides", "[flow]")
{
    Driver driver;
    driver.ladder.setSource({ 640, 480 });
    driver.hold(250, milliseconds(1));
    const PictureSize size = driver.ladder.size();
    CHECK(size.width % 2 == 0);
    CHECK(size.height % 2 == 0);
    CHECK(size.width * size.height <= 480 * 270 * 102 / 100);
    CHECK(static_cast<double>(size.width) / size.height == Approx(4.0 / 3).epsilon(0.02));
}

TEST_CASE("It rises after two seconds of enough, and falls after one of too little", "[flow]")
{
    Driver driver = with720();
    driver.hold(500, milliseconds(3100)); // the call's beginning is over
    driver.hold(820, milliseconds(1900));
    CHECK(driver.ladder.size().height == 360);
    driver.hold(820, milliseconds(300));
    CHECK(driver.ladder.size().height == 540);
    driver.hold(500, milliseconds(2000)); // within three seconds of the last move
    CHECK(driver.ladder.size().height == 540);
    driver.hold(500, milliseconds(1200));
    CHECK(driver.ladder.size().height == 360);
}

TEST_CASE("While a call begins it takes what was proven as soon as a receiver takes another size", "[flow]")
{
    Driver driver = with720();
    driver.hold(210, milliseconds(300));
    CHECK(driver.ladder.size().height == 270);
    driver.hold(2500, milliseconds(700));
    CHECK(driver.ladder.size().height == 270);
    driver.hold(2500, milliseconds(200));
    CHECK(driver.ladder.size().height == 720);
}

TEST_CASE("It does not rise while the quantizer is coarse, and falls when it is very coarse", "[flow]")
{
    Driver driver = with720();
    driver.hold(500, milliseconds(3100), 70);
    driver.hold(1000, seconds(8), 70);
    CHECK(driver.ladder.size().height == 360);
    driver.hold(500, seconds(8), 110);
    CHECK(driver.ladder.size().height < 360);
}

TEST_CASE("Under 80 kbit/s for two seconds there is no picture, until 150 for four", "[flow]")
{
    Driver driver = with720();
    driver.hold(100, seconds(1));
    CHECK_FALSE(driver.ladder.isSuspended());
    CHECK(driver.ladder.framesPerSecond() >= 10);
    CHECK(driver.ladder.framesPerSecond() < 12);
    driver.hold(60, milliseconds(1900));
    CHECK_FALSE(driver.ladder.isSuspended());
    driver.hold(60, milliseconds(300));
    CHECK(driver.ladder.isSuspended());
    driver.hold(140, seconds(6));
    CHECK(driver.ladder.isSuspended());
    driver.hold(160, milliseconds(4200));
    CHECK_FALSE(driver.ladder.isSuspended());
}

TEST_CASE("A busy computer gives up frames first, then size, and takes them back", "[flow]")
{
    Driver driver = with720();
    driver.hold(2000, seconds(1));
    const auto encodeFor = [&](Duration each, Duration time) {
        for (const Instant end = driver.now + time; driver.now < end; driver.now += milliseconds(33))
            driver.ladder.onEncodeTime(each, driver.now);
    };
    encodeFor(milliseconds(28), seconds(3));
    CHECK(driver.ladder.framesPerSecond() == 24);
    CHECK(driver.ladder.size().height == 720);
    encodeFor(milliseconds(60), seconds(12));
    CHECK(driver.ladder.framesPerSecond() == 15);
    CHECK(driver.ladder.size().height < 720);
    CHECK(driver.ladder.limit() == VideoLadder::Limit::Cpu);
    encodeFor(milliseconds(2), seconds(120));
    CHECK(driver.ladder.framesPerSecond() == 30);
    CHECK(driver.ladder.size().height == 720);
}

TEST_CASE("Even pictures are due at once, and due times never go back", "[flow]")
{
    VideoPlayout playout;
    for (int i = 0; i < 100; ++i) {
        const Instant now = kStart + milliseconds(33 * i + i % 4);
        const Duration capture = milliseconds(33 * i);
        playout.onComplete(capture, now);
        REQUIRE(playout.dueAt(capture, now) == now);
    }
    CHECK(playout.delay() == Duration::zero());
}

TEST_CASE("Uneven pictures are held to the ninth decile, at most 100 ms", "[flow]")
{
    VideoPlayout playout;
    for (int i = 0; i < 200; ++i)
        playout.onComplete(milliseconds(33 * i), kStart + milliseconds(33 * i + (i % 5 == 0 ? 40 : 0)));
    CHECK(playout.delay() == milliseconds(40));
    const Instant now = kStart + milliseconds(33 * 200);
    playout.onComplete(milliseconds(33 * 200), now);
    CHECK(playout.dueAt(milliseconds(33 * 200), now) == now + milliseconds(40));
    for (int i = 201; i < 500; ++i)
        playout.onComplete(milliseconds(33 * i), kStart + milliseconds(33 * i + (i % 5 == 0 ? 400 : 0)));
    CHECK(playout.delay() == milliseconds(100));
}

TEST_CASE("The shift for lip sync stays within 80 ms", "[flow]")
{
    VideoPlayout playout;
    playout.onComplete(milliseconds(0), kStart);
    playout.setSyncShift(seconds(1));
    CHECK(playout.dueAt(milliseconds(0), kStart) == kStart + milliseconds(80));
    VideoPlayout earlier;
    earlier.onComplete(milliseconds(0), kStart);
    earlier.setSyncShift(-seconds(1));
    CHECK(earlier.dueAt(milliseconds(0), kStart) == kStart);
}

TEST_CASE("For signing, frames come before size at every rate and on a busy computer", "[flow]")
{
    for (const int rate : { 90, 150, 220, 400, 800 }) {
        VideoLadder ladder;
        ladder.setFramesFirst(true);
        ladder.setSource({ 1280, 720 });
        Instant now {};
        for (int i = 0; i < 100; ++i, now += std::chrono::milliseconds(100))
            ladder.onRate(BitRate::kilobitsPerSecond(rate), now);
        CHECK(ladder.framesPerSecond() >= 24);
        const PictureSize free = ladder.size();
        for (int i = 0; i < 3000; ++i, now += std::chrono::milliseconds(40))
            ladder.onEncodeTime(std::chrono::milliseconds(60), now);
        CHECK(ladder.framesPerSecond() >= 24);
        CHECK(ladder.size().width <= free.width);
    }
}
