#include "core/flow/audio_ladder.h"

#include "tests/support/catch.h"

#include <set>

using namespace alcove;
using namespace alcove::flow;
using namespace std::chrono_literals;

namespace {

constexpr Instant kStart { 50s };

AudioNetworkState network(std::int64_t kilobits, double loss = 0.0, int burst = 0)
{
    return { BitRate::kilobitsPerSecond(kilobits), loss, loss, burst };
}

AudioStep first(const AudioNetworkState& state)
{
    AudioLadder ladder;
    return ladder.update(state, kStart);
}

} // namespace

TEST_CASE("AudioLadder chooses the mode by what the path carries", "[flow]")
{
    CHECK(first(network(1000)).mode == AudioMode::Fast);
    CHECK(first(network(999)).mode == AudioMode::Normal);
    CHECK(first(network(150)).mode == AudioMode::Normal);
    CHECK(first(network(149)).mode == AudioMode::Thin);
    CHECK(first(network(60)).mode == AudioMode::Thin);
    CHECK(first(network(59)).mode == AudioMode::Survival);
    CHECK(first(network(0)).mode == AudioMode::Survival);
}

TEST_CASE("AudioLadder sends a copy whenever it is cheap, and more when there is loss", "[flow]")
{
    CHECK(first(network(499)).copies == AudioCopies::None);
    CHECK(first(network(500)).copies == AudioCopies::One);
    CHECK(first(network(800, 0.031)).copies == AudioCopies::Two);
    CHECK(first(network(800, 0.0, 2)).copies == AudioCopies::Two);
    CHECK(first(network(800, 0.11)).copies == AudioCopies::Three);
    CHECK(first(network(400, 0.11)).copies == AudioCopies::Three);
}

TEST_CASE("AudioLadder sends no copies that the path has no room for", "[flow]")
{
    CHECK(first(network(160, 0.11)).copies == AudioCopies::None);
    CHECK(first(network(145, 0.11)).copies == AudioCopies::One);
    CHECK(first(network(100, 0.11)).copies == AudioCopies::None);
    CHECK(first(network(40, 0.5)).copies == AudioCopies::None);
    for (std::int64_t rate = 100; rate < 1200; rate += 10) {
        const AudioStep step = first(network(rate, 0.2));
        const bool fits = step.copies == AudioCopies::None
            || wireRateOf(step) <= BitRate::kilobitsPerSecond(rate) * 0.7;
        CHECK(fits);
    }
}

TEST_CASE("AudioLadder steps down at once and back after ten seconds", "[flow]")
{
    AudioLadder ladder;
    Instant now = kStart;
    CHECK(ladder.update(network(1500), now).mode == AudioMode::Fast);
    CHECK(ladder.update(network(140), now += 20ms).mode == AudioMode::Thin);
    CHECK(ladder.update(network(1500), now += 20ms).mode == AudioMode::Thin);
    CHECK(ladder.update(network(1500), now += 9900ms).mode == AudioMode::Thin);
    CHECK(ladder.update(network(1500), now += 1100ms).mode == AudioMode::Fast);
}

TEST_CASE("AudioLadder adds copies at once and takes them back after ten seconds", "[flow]")
{
    AudioLadder ladder;
    Instant now = kStart;
    CHECK(ladder.update(network(800), now).copies == AudioCopies::One);
    CHECK(ladder.update(network(800, 0.2), now += 20ms).copies == AudioCopies::Three);
    CHECK(ladder.update(network(800, 0.05), now += 5s).copies == AudioCopies::Three);
    CHECK(ladder.update(network(800), now += 6s).copies == AudioCopies::Two);
    CHECK(ladder.update(network(800), now += 11s).copies == AudioCopies::One);
}

TEST_CASE("AudioLadder starts the ten seconds anew with every dip", "[flow]")
{
    AudioLadder ladder;
    Instant now = kStart;
    ladder.update(network(100), now);
    for (int i = 0; i < 10; ++i) {
        CHECK(ladder.update(network(1500), now += 5s).mode == AudioMode::Thin);
        CHECK(ladder.update(network(100), now += 1s).mode == AudioMode::Thin);
    }
}

TEST_CASE("Every step of the audio ladder has room for its frame, its copies and headers", "[flow]")
{
    constexpr std::int64_t kHeaders = 4 + 12; // block, RTP
    constexpr std::int64_t kCopyHeaders = 4 + 4;
    const std::set<std::size_t> ladder { 96, 128, 192, 256, 320, 384 };
    for (int m = 0; m < 4; ++m) {
        for (int c = 0; c < 4; ++c) {
            const AudioStep step = allowed({ static_cast<AudioMode>(m), static_cast<AudioCopies>(c) });
            const std::int64_t packet = formatOf(step.mode).packetSize().inBytes();
            const std::int64_t copies = static_cast<std::int64_t>(step.copies);
            INFO("mode " << m << " copies " << c);
            CHECK(ladder.count(paddedSizeOf(step)) == 1);
            CHECK(kHeaders + packet + copies * (kCopyHeaders + packet) <= static_cast<std::int64_t>(paddedSizeOf(step)));
        }
    }
}

TEST_CASE("The audio ladder costs on the wire what it was designed for", "[flow]")
{
    const auto rate = [](AudioMode mode, AudioCopies copies) {
        return std::lround(wireRateOf({ mode, copies }).inKilobitsPerSecond());
    };
    CHECK(rate(AudioMode::Fast, AudioCopies::None) == 118);
    CHECK(rate(AudioMode::Fast, AudioCopies::Three) == 246);
    CHECK(rate(AudioMode::Normal, AudioCopies::None) == 72);
    CHECK(rate(AudioMode::Normal, AudioCopies::Three) == 174);
    CHECK(rate(AudioMode::Thin, AudioCopies::One) == 98);
    CHECK(rate(AudioMode::Survival, AudioCopies::None) == 24);
}
