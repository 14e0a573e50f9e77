#include "core/device/file_audio_device.h"
#include "core/device/wav_reader.h"
#include "tests/support/catch.h"
#include "tests/support/scratch_directory.h"

#include <condition_variable>
#include <mutex>
#include <numeric>

using namespace alcove;
using namespace std::chrono_literals;
using device::FileAudioDevice;
using device::MicrophoneTape;
using device::Repeat;

namespace {

std::vector<std::int16_t> counting(std::size_t count)
{
    std::vector<std::int16_t> out(count);
    std::iota(out.begin(), out.end(), std::int16_t { 1 });
    return out;
}

/// Plays back what it hears, and lets a test wait for a number of blocks.
class EchoCallback final : public device::AudioDeviceCallback {
public:
    void onCaptured(const frame::AudioFrame& captured) override
    {
        const std::lock_guard lock(m_mutex);
        m_captured.push_back(captured);
    }
    void onPlayoutNeeded(frame::AudioFrame& out) override
    {
        const std::lock_guard lock(m_mutex);
        if (!m_captured.empty())
            out.samples = m_captured.back().samples;
        m_played.push_back(out);
        m_wake.notify_all();
    }
    [[nodiscard]] bool waitForPlayed(std::size_t count)
    {
        std::unique_lock lock(m_mutex);
        return m_wake.wait_for(lock, 10s, [&] { return m_played.size() >= count; });
    }

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<frame::AudioFrame> m_captured;
    std::vector<frame::AudioFrame> m_played;
};

} // namespace

TEST_CASE("MicrophoneTape repeats without a gap at the seam", "[device]")
{
    MicrophoneTape tape(counting(700), Repeat::Loop);
    frame::AudioFrame first;
    frame::AudioFrame second;
    tape.next(first);
    tape.next(second);
    CHECK(first.samples[0] == 1);
    CHECK(second.samples[219] == 700);
    CHECK(second.samples[220] == 1);
}

TEST_CASE("MicrophoneTape that is not repeated ends in silence", "[device]")
{
    MicrophoneTape tape(counting(500), Repeat::Once);
    frame::AudioFrame out;
    tape.next(out);
    tape.next(out);
    CHECK(out.samples[19] == 500);
    CHECK(out.samples[20] == 0);
    tape.next(out);
    CHECK(out.samples == frame::AudioFrame {}.samples);
}

TEST_CASE("MicrophoneTape without a sample is silent", "[device]")
{
    MicrophoneTape tape({}, Repeat::Loop);
    frame::AudioFrame out;
    out.samples.fill(9);
    tape.next(out);
    CHECK(out.samples == frame::AudioFrame {}.samples);
}

TEST_CASE("FileAudioDevice records every block it pulled, in order", "[device]")
{
    const testing::ScratchDirectory scratch;
    auto created = FileAudioDevice::create({ counting(4800), Repeat::Loop, scratch / "out.wav" });
    REQUIRE(created);
    EchoCallback callback;
    REQUIRE((*created)->start(callback));
    CHECK((*created)->start(callback).error().code == ErrorCode::InvalidState);
    REQUIRE(callback.waitForPlayed(12));
    (*created)->stop();

    const auto sound = device::readWav(scratch / "out.wav");
    REQUIRE(sound);
    CHECK(sound->samples.size() == callback.m_played.size() * frame::AudioFrame::kSamples);
    const auto samples = device::toInt16(sound->samples);
    for (std::size_t i = 0; i < samples.size(); ++i)
        REQUIRE(samples[i] == static_cast<std::int16_t>(i % 4800 + 1));
}

TEST_CASE("FileAudioDevice stamps captured blocks 10 ms apart whatever the machine does", "[device]")
{
    auto created = FileAudioDevice::create({ counting(480), Repeat::Loop, std::nullopt });
    REQUIRE(created);
    EchoCallback callback;
    const Instant before = MonotonicClock::now();
    REQUIRE((*created)->start(callback));
    REQUIRE(callback.waitForPlayed(8));
    (*created)->stop();
    const Instant after = MonotonicClock::now();
    for (std::size_t i = 1; i < callback.m_captured.size(); ++i)
        REQUIRE(callback.m_captured[i].time - callback.m_captured[i - 1].time == frame::AudioFrame::kDuration);
    CHECK(callback.m_captured.front().time >= before);
    CHECK(callback.m_captured.back().time <= after - frame::AudioFrame::kDuration);
    // Eight blocks cannot have been pulled before 80 ms had passed.
    CHECK(after - before >= Duration(80'000));
}

TEST_CASE("FileAudioDevice without a microphone still pulls", "[device]")
{
    auto created = FileAudioDevice::create({ std::nullopt, Repeat::Loop, std::nullopt });
    REQUIRE(created);
    EchoCallback callback;
    REQUIRE((*created)->start(callback));
    CHECK(callback.waitForPlayed(3));
    (*created)->stop();
    CHECK(callback.m_captured.empty());
}

TEST_CASE("FileAudioDevice names an output that cannot be made", "[device]")
{
    const testing::ScratchDirectory scratch;
    const auto created = FileAudioDevice::create({ std::nullopt, Repeat::Loop, scratch / "absent/out.wav" });
    REQUIRE_FALSE(created);
    CHECK(created.error().code == ErrorCode::PermissionDenied);
}
