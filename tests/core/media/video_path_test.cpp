#include "core/wire/reference_report.h"
#include "tests/core/media/simulated_video_call.h"
#include "tests/support/catch.h"

using namespace alcove;
using namespace alcove::testing;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

VideoCallConfig path(Duration oneWay, double loss)
{
    VideoCallConfig config;
    config.forward.propagation = oneWay;
    config.forward.loss = loss;
    config.forward.rates = { { {}, BitRate::kilobitsPerSecond(5000) } };
    config.back = config.forward;
    return config;
}

} // namespace

TEST_CASE("On a clean path every frame is shown at once and is what the encoder reconstructed", "[media]")
{
    SimulatedVideoCall call(path(milliseconds(20), 0), 1);
    call.sender.setSending(true, call.world.now());
    call.world.runFor(seconds(10));
    call.capturing = false;
    call.world.runFor(milliseconds(200));

    const auto sent = call.sender.statistics();
    const auto received = call.receiver.statistics();
    CHECK(sent.framesSent >= 295);
    CHECK(call.shown.size() == sent.framesSent);
    CHECK(call.foreignPictures() == 0);
    CHECK(sent.keyFramesEncoded == 1);
    CHECK(sent.framesSkipped == 0);
    CHECK(received.framesDropped == 0);
    CHECK(received.freezeCount == 0);
    CHECK(received.nackCount == 0);
    CHECK(received.packetsLost == 0);
    for (const auto& picture : call.shown)
        REQUIRE(picture.age <= milliseconds(60));
}

TEST_CASE("No frame reaches the encoder before sending is allowed or after it is stopped", "[media]")
{
    SimulatedVideoCall call(path(milliseconds(20), 0), 2);
    call.world.runFor(seconds(1));
    CHECK(call.encoded.empty());
    CHECK(call.forward.stats().sent == 0);
    call.sender.setSending(true, call.world.now());
    call.world.runFor(seconds(1));
    const std::size_t before = call.encoded.size();
    CHECK(before >= 29);
    const auto sentBefore = call.forward.stats().sent;
    call.sender.setSending(false, call.world.now());
    call.world.runFor(seconds(1));
    CHECK(call.encoded.size() == before);
    CHECK(call.forward.stats().sent == sentBefore);
    call.sender.setSending(true, call.world.now());
    call.world.runFor(seconds(1));
    CHECK(call.encoded.size() >= before + 20);
    CHECK(call.foreignPictures() == 0);
    CHECK(call.sender.statistics().keyFramesEncoded == 1);
}

TEST_CASE("Ten percent random loss at 50 ms one way leaves no gap above 400 ms and no foreign pixel", "[media]")
{
    SimulatedVideoCall call(path(milliseconds(50), 0.1), 3);
    call.sender.setSending(true, call.world.now());
    call.world.runFor(seconds(60));
    const auto sent = call.sender.statistics();
    const auto received = call.receiver.statistics();
    CAPTURE(sent.framesSent, call.shown.size(), sent.refRecoveries, sent.keyFramesEncoded, received.nackCount,
        received.freezeCount, sent.retransmittedPacketsSent, received.framesDropped);
    CHECK(call.longestGap(seconds(1), seconds(60)) <= milliseconds(400));
    CHECK(call.foreignPictures() == 0);
    CHECK(call.shown.size() >= sent.framesSent * 9 / 10);
    CHECK(sent.keyFramesEncoded <= 2);
}

TEST_CASE("A burst outage is recovered from an acknowledged reference without a key frame", "[media]")
{
    VideoCallConfig config = path(milliseconds(50), 0);
    config.forward.outages = { { seconds(5), milliseconds(6500), OutageKind::Drop } };
    SimulatedVideoCall call(config, 4);
    call.sender.setSending(true, call.world.now());
    call.world.runFor(seconds(10));
    const auto sent = call.sender.statistics();
    CAPTURE(sent.refRecoveries, call.receiver.statistics().framesDropped);
    CHECK(sent.keyFramesEncoded == 1);
    CHECK(sent.refRecoveries >= 1);
    CHECK(call.longestGap(seconds(1), milliseconds(4900)) <= milliseconds(100));
    CHECK(call.longestGap(milliseconds(6500), seconds(10)) <= milliseconds(400));
    CHECK(call.longestGap(seconds(7), seconds(10)) <= milliseconds(100));
    CHECK(call.foreignPictures() == 0);
}

TEST_CASE("A lost first key frame is made good", "[media]")
{
    VideoCallConfig config = path(milliseconds(50), 0);
    config.forward.outages = { { Duration(0), milliseconds(120), OutageKind::Drop } };
    SimulatedVideoCall call(config, 5);
    call.sender.setSending(true, call.world.now());
    call.world.runFor(seconds(3));
    REQUIRE_FALSE(call.shown.empty());
    CHECK(call.shown.front().at - call.world.start() <= milliseconds(600));
    CHECK(call.longestGap(seconds(1), seconds(3)) <= milliseconds(100));
    CHECK(call.foreignPictures() == 0);
}

TEST_CASE("When both directions lose a fifth the picture still moves", "[media]")
{
    for (const std::uint64_t seed : { 11U, 12U, 13U }) {
        SimulatedVideoCall call(path(milliseconds(100), 0.2), seed);
        call.sender.setSending(true, call.world.now());
        call.world.runFor(seconds(30));
        CAPTURE(seed, call.shown.size(), call.sender.statistics().framesSent, call.sender.statistics().keyFramesEncoded);
        CHECK(call.longestGap(seconds(2), seconds(30)) <= milliseconds(1500));
        CHECK(call.foreignPictures() == 0);
    }
}
