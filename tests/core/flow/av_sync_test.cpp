#include "core/flow/av_sync.h"

#include "tests/support/catch.h"
#include "tests/support/simulated_network.h"

using namespace alcove;
using namespace alcove::flow;
using namespace std::chrono_literals;

namespace {

const Instant kTheirs { 5000s };
const Instant kOurs { 100s };

/// Plays and shows for `time`, with sound and picture this long after capture, the picture held as asked.
AvSync played(Duration time, Duration audioDelay, Duration videoDelay, Duration jitter = {})
{
    testing::SimulatedChance chance(4);
    AvSync sync;
    sync.onSenderReport(SyncStream::Audio, RtpTime(1000), kTheirs);
    sync.onSenderReport(SyncStream::Video, RtpTime(7000), kTheirs);
    for (Duration at {}; at < time; at += 20ms) {
        sync.onAudioPlayed(RtpTime(1000 + at.count() * 48 / 1000), kOurs + at + audioDelay);
        if (at % 40ms != 0ms)
            continue;
        const Duration noise = Duration(static_cast<std::int64_t>(static_cast<double>(jitter.count()) * chance.normal()));
        sync.onVideoShown(RtpTime(7000 + at.count() * 90 / 1000), kOurs + at + videoDelay + noise + sync.videoHold());
    }
    return sync;
}

} // namespace

TEST_CASE("AvSync knows nothing before both streams have reports", "[flow]")
{
    AvSync sync;
    sync.onAudioPlayed(RtpTime(0), kOurs);
    sync.onVideoShown(RtpTime(0), kOurs);
    CHECK_FALSE(sync.offset());
    CHECK_FALSE(sync.captureTime(SyncStream::Audio, RtpTime(0)));
    CHECK(sync.videoHold() == 0ms);
}

TEST_CASE("AvSync maps timestamps by each stream's clock rate", "[flow]")
{
    AvSync sync;
    sync.onSenderReport(SyncStream::Audio, RtpTime(1000), kTheirs);
    sync.onSenderReport(SyncStream::Video, RtpTime(1000), kTheirs);
    CHECK(sync.captureTime(SyncStream::Audio, RtpTime(1000 + 480)) == kTheirs + 10ms);
    CHECK(sync.captureTime(SyncStream::Video, RtpTime(1000 - 900)) == kTheirs - 10ms);
}

TEST_CASE("AvSync leaves a picture alone that is 40 ms early to 20 ms late", "[flow]")
{
    for (const Duration late : { -39ms, -20ms, 0ms, 19ms })
        CHECK(played(5s, 100ms, 100ms + late).videoHold() == 0ms);
}

TEST_CASE("AvSync holds a picture that is early until it is within 20 ms", "[flow]")
{
    const AvSync sync = played(10s, 150ms, 80ms);
    CHECK(sync.videoHold() >= 45ms);
    CHECK(sync.videoHold() <= 60ms);
    REQUIRE(sync.offset());
    CHECK(*sync.offset() >= -25ms);
    CHECK(*sync.offset() <= 10ms);
}

TEST_CASE("AvSync holds no picture beyond 80 ms", "[flow]")
{
    CHECK(played(20s, 500ms, 50ms).videoHold() == 80ms);
}

TEST_CASE("AvSync lets go of the hold when the picture is late", "[flow]")
{
    AvSync sync = played(10s, 150ms, 80ms);
    REQUIRE(sync.videoHold() > 0ms);
    for (int i = 0; i < 200; ++i) {
        const std::int64_t at = 10'000 + i * 40;
        sync.onVideoShown(RtpTime(7000 + at * 90), kOurs + at * 1ms + 300ms);
    }
    CHECK(sync.videoHold() == 0ms);
}

TEST_CASE("AvSync shows a picture sooner again when its sound stopped waiting", "[flow]")
{
    AvSync sync = played(10s, 150ms, 80ms);
    REQUIRE(sync.videoHold() > 40ms);
    for (Duration at = 10s; at < 20s; at += 40ms) {
        sync.onAudioPlayed(RtpTime(1000 + at.count() * 48 / 1000), kOurs + at + 95ms);
        sync.onVideoShown(RtpTime(7000 + at.count() * 90 / 1000), kOurs + at + 80ms + sync.videoHold());
    }
    CHECK(sync.videoHold() <= 15ms);
}

TEST_CASE("AvSync stays calm under jitter", "[flow]")
{
    const AvSync sync = played(30s, 150ms, 80ms, 15ms);
    REQUIRE(sync.offset());
    CHECK(*sync.offset() >= -40ms);
    CHECK(*sync.offset() <= 20ms);
}

TEST_CASE("AvSync ignores timestamps hours away from the report", "[flow]")
{
    AvSync sync;
    sync.onSenderReport(SyncStream::Audio, RtpTime(0), kTheirs);
    CHECK_FALSE(sync.captureTime(SyncStream::Audio, RtpTime(std::int64_t { 1 } << 60)));
    CHECK_FALSE(sync.captureTime(SyncStream::Audio, RtpTime(-(std::int64_t { 1 } << 60))));
}
