#include "core/wire/rtp.h"
#include "core/wire/video_references.h"
#include "core/wire/vp8_payload.h"
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

TEST_CASE("Hostile fragments leave the receiver's memory and requests bounded", "[media]")
{
    class CountingSink final : public flow::DatagramSink {
    public:
        void submit(flow::OutgoingDatagram datagram, Instant) override
        {
            ++datagrams;
            largest = std::max(largest, datagram.paddedSize);
        }
        std::size_t datagrams = 0;
        std::size_t largest = 0;
    };
    InlineTaskRunner runner;
    CountingSink sink;
    SimulatedChance chance(21);
    Instant now { seconds(100) };
    std::size_t shown = 0;
    media::VideoReceiver receiver({ runner, runner, sink, [&now] { return now; }, [&shown](media::ShownFrame) { ++shown; } });
    for (int i = 0; i < 20'000; ++i) {
        const std::uint64_t r = chance.bits();
        Bytes data(1 + r % 1000, static_cast<std::uint8_t>(r));
        const bool starts = (r & 0x10000) != 0;
        const wire::VideoReferences references { wire::ReferenceSet::fromBits((r >> 20) & 7), wire::ReferenceSet::all(), {} };
        const Bytes rtp = wire::writeRtp(
            { (r & 0x20000) != 0, wire::kVp8PayloadType, static_cast<std::uint16_t>(r >> 24), static_cast<std::uint32_t>(r >> 60), wire::kVideoSsrc },
            starts ? wire::writeVideoReferences(references) : Bytes(),
            wire::writeVp8Payload({ starts, static_cast<std::uint16_t>((r >> 40) & 0x7fff) }, data));
        receiver.onVideoBlock({ wire::BlockKind::Video, 0, rtp }, now);
        now += std::chrono::microseconds(500);
        receiver.onTimer(now);
    }
    CHECK(shown == 0);
    // Ten seconds: one report each 50 ms at most, and a NACK a gap at most.
    CHECK(sink.largest <= wire::kMaxInner);
    CHECK(receiver.statistics().pliCount <= 21);
}

TEST_CASE("While the other camera is off nothing is asked for and the gap is no freeze", "[media]")
{
    SimulatedVideoCall call(path(milliseconds(20), 0), 31);
    call.sender.setSending(true, call.world.now());
    call.world.runFor(seconds(2));
    call.sender.setSending(false, call.world.now());
    call.receiver.setExpected(false, call.world.now());
    call.world.runFor(milliseconds(500));
    const auto quiet = call.back.stats().sent;
    call.world.runFor(seconds(3));
    CHECK(call.back.stats().sent == quiet);
    call.receiver.setExpected(true, call.world.now());
    call.sender.setSending(true, call.world.now());
    call.world.runFor(seconds(2));
    CHECK(call.receiver.statistics().freezeCount == 0);
    CHECK(call.shown.back().at > call.world.now() - milliseconds(100));
    CHECK(call.foreignPictures() == 0);
}

TEST_CASE("A backlog in the pacer keeps pictures from being encoded", "[media]")
{
    SimulatedVideoCall call(path(milliseconds(20), 0), 32);
    call.sender.setSending(true, call.world.now());
    call.world.runFor(seconds(1));
    const std::size_t before = call.encoded.size();
    call.sender.setBacklog(milliseconds(60));
    call.world.runFor(seconds(1));
    CHECK(call.encoded.size() == before);
    call.sender.setBacklog(Duration(0));
    call.world.runFor(seconds(1));
    CHECK(call.encoded.size() >= before + 29);
}

TEST_CASE("A flushed pacer is answered by a frame from an acknowledged reference", "[media]")
{
    SimulatedVideoCall call(path(milliseconds(20), 0), 33);
    call.sender.setSending(true, call.world.now());
    call.world.runFor(seconds(2));
    call.sender.onQueueFlushed(call.world.now());
    call.world.runFor(seconds(1));
    CHECK(call.sender.statistics().refRecoveries == 1);
    CHECK(call.sender.statistics().keyFramesEncoded == 1);
    CHECK(call.foreignPictures() == 0);
}

TEST_CASE("On a long lossy path parity brings packets back", "[media]")
{
    SimulatedVideoCall call(path(milliseconds(150), 0.05), 34);
    call.sender.setLoss(0.05, 0.05);
    call.sender.setSending(true, call.world.now());
    call.world.runFor(seconds(10));
    CHECK(call.sender.statistics().fecPacketsSent > 100);
    CHECK(call.receiver.statistics().fecPacketsRecovered > 10);
    CHECK(call.foreignPictures() == 0);
}

TEST_CASE("Thin rates give small pictures at few frames, and none when there is too little", "[media]")
{
    VideoCallConfig config = path(milliseconds(20), 0);
    config.target = BitRate::kilobitsPerSecond(120);
    SimulatedVideoCall call(config, 35);
    call.sender.setSending(true, call.world.now());
    call.world.runFor(seconds(5));
    const auto sent = call.sender.statistics();
    CHECK(sent.frameWidth == 320);
    CHECK(sent.framesSent >= 40);
    CHECK(sent.framesSent <= 65);
    CHECK(sent.qualityLimitationReason == media::QualityLimitation::Bandwidth);
    call.sender.setTargetBitrate(BitRate::kilobitsPerSecond(50), call.world.now());
    call.world.runFor(seconds(3));
    CHECK(call.sender.isSuspended());
    CHECK(call.foreignPictures() == 0);
}
