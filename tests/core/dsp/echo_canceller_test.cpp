#include "core/dsp/echo_canceller.h"

#include "core/dsp/level_meter.h"
#include "tests/support/catch.h"
#include "tests/support/speech_like.h"

#include <deque>

using namespace alcove;
using namespace alcove::dsp;

namespace {

using testing::SpeechLike;

/// A loudspeaker heard by a microphone: a delay, then reflections that die away within 80 ms.
class Room {
public:
    Room(std::size_t delay, double gain)
        : m_delay(delay)
    {
        std::mt19937 random(99);
        std::normal_distribution<double> normal;
        m_taps.push_back(gain);
        for (std::size_t at = 1; at < 80; ++at)
            m_taps.push_back(gain * 0.25 * normal(random) * std::exp(-static_cast<double>(at) / 20.0));
    }

    std::int16_t hear(std::int16_t played)
    {
        m_past.push_front(played);
        if (m_past.size() > m_delay + m_taps.size() * 48)
            m_past.pop_back();
        double sum = 0.0;
        for (std::size_t i = 0; i < m_taps.size(); ++i) {
            const std::size_t at = m_delay + i * 48; // a reflection each millisecond
            sum += at < m_past.size() ? m_taps[i] * m_past[at] : 0.0;
        }
        return static_cast<std::int16_t>(std::clamp(sum, -32000.0, 32000.0));
    }

private:
    std::size_t m_delay;
    std::vector<double> m_taps;
    std::deque<std::int16_t> m_past;
};

struct Heard {
    double echo = 0.0;
    double left = 0.0;
    [[nodiscard]] double removedDecibels() const { return 10.0 * std::log10((echo + 1.0) / (left + 1.0)); }
};

/// Plays a voice for `length` frames with nobody speaking and sums up frames from `from` on.
Heard playInto(AudioProcessor& processor, Room& room, SpeechLike& far, int from, int length)
{
    Heard heard;
    for (int i = 0; i < length; ++i) {
        frame::AudioFrame played;
        far.fill(played);
        frame::AudioFrame captured;
        for (std::size_t s = 0; s < captured.samples.size(); ++s)
            captured.samples[s] = room.hear(played.samples[s]);
        processor.processRender(played);
        const double before = measureLevel(captured.samples).rms;
        processor.processCapture(captured);
        const double after = measureLevel(captured.samples).rms;
        if (i >= from) {
            heard.echo += before * before * 1e9;
            heard.left += after * after * 1e9;
        }
    }
    return heard;
}

AudioProcessing onlyEcho() { return { true, NoiseReduction::Off, false, true }; }

} // namespace

TEST_CASE("EchoCanceller removes 25 dB of a room's echo after three seconds", "[dsp]")
{
    auto canceller = std::move(*EchoCanceller::create(onlyEcho()));
    canceller->setStreamDelay(std::chrono::milliseconds(60));
    Room room(60 * 48, 0.5);
    SpeechLike far(31);
    const Heard heard = playInto(*canceller, room, far, 300, 600);
    INFO(heard.removedDecibels() << " dB");
    CHECK(heard.removedDecibels() >= 25.0);
}

TEST_CASE("EchoCanceller needs not be told the delay", "[dsp]")
{
    auto canceller = std::move(*EchoCanceller::create(onlyEcho()));
    canceller->setStreamDelay(std::chrono::milliseconds(10));
    Room room(120 * 48, 0.5);
    SpeechLike far(32);
    const Heard heard = playInto(*canceller, room, far, 500, 900);
    INFO(heard.removedDecibels() << " dB");
    CHECK(heard.removedDecibels() >= 20.0);
}

namespace {

/// A speaker whose clock runs faster than the microphone's, by linear interpolation of what a room gives.
struct Drifting {
    double partsPerMillion = 0.0;
    std::size_t delay = 60 * 48;
    bool nearVoice = false;
};

struct Cancelled {
    double early = 0.0;    ///< dB removed from 3 s to 6 s
    double late = 0.0;     ///< from 15 s to 18 s
    double nearLoss = 0.0; ///< dB the near voice has lost in all, where both speak
};

Cancelled cancelWith(const Drifting& scene)
{
    constexpr int kFrames = 1800;
    auto canceller = std::move(*EchoCanceller::create(onlyEcho()));
    canceller->setStreamDelay(std::chrono::milliseconds(scene.delay / 48));
    canceller->setClockSkew(scene.partsPerMillion + 10.0); // measured, not known
    Room room(scene.delay, 0.5);
    SpeechLike far(41);
    SpeechLike near(42);
    std::vector<double> echo;
    std::vector<frame::AudioFrame> played(kFrames + 2);
    for (frame::AudioFrame& frame : played) {
        far.fill(frame);
        for (const std::int16_t sample : frame.samples)
            echo.push_back(room.hear(sample));
    }
    std::array<Heard, 2> heard;
    double spoken = 0.0;
    double kept = 0.0;
    std::size_t given = 0;
    for (int i = 0; i < kFrames; ++i) {
        const double speed = 1.0 + scene.partsPerMillion * 1e-6;
        while (static_cast<double>(given * 480) / speed <= i * 480 + 240)
            canceller->processRender(played[given++]);
        frame::AudioFrame captured;
        double near2 = 0.0;
        for (std::size_t s = 0; s < 480; ++s) {
            const double at = (i * 480.0 + static_cast<double>(s)) * speed;
            const auto whole = static_cast<std::size_t>(at);
            const double share = at - static_cast<double>(whole);
            const double voice = scene.nearVoice ? near.next() : 0.0;
            near2 += voice * voice;
            captured.samples[s] = static_cast<std::int16_t>(
                std::clamp(echo[whole] + share * (echo[whole + 1] - echo[whole]) + voice, -32000.0, 32000.0));
        }
        const double before = std::pow(measureLevel(captured.samples).rms, 2.0) * 1e9;
        canceller->processCapture(captured);
        const double after = std::pow(measureLevel(captured.samples).rms, 2.0) * 1e9;
        for (std::size_t part = 0; part < 2; ++part) {
            if (i >= (part == 0 ? 300 : 1500) && i < (part == 0 ? 600 : 1800)) {
                heard[part].echo += before;
                heard[part].left += after;
            }
        }
        if (i >= 300) {
            spoken += near2 / 480.0 / (32768.0 * 32768.0) * 1e9;
            kept += after;
        }
    }
    return { heard[0].removedDecibels(), heard[1].removedDecibels(), 10.0 * std::log10((spoken + 1.0) / (kept + 1.0)) };
}

} // namespace

TEST_CASE("EchoCanceller removes 25 dB after three seconds and 35 dB after fifteen, also between two clocks", "[dsp]")
{
    for (const std::size_t delay : { 20, 150, 300 }) {
        for (const double skew : { -200.0, 0.0, 200.0 }) {
            const Cancelled result = cancelWith({ skew, delay * 48, false });
            INFO(delay << " ms, " << skew << " ppm: " << result.early << " dB, then " << result.late << " dB");
            CHECK(result.early >= 25.0);
            CHECK(result.late >= 35.0);
        }
    }
}

TEST_CASE("EchoCanceller keeps a near voice within 3 dB while both speak", "[dsp]")
{
    for (const double skew : { -200.0, 0.0, 200.0 }) {
        const Cancelled result = cancelWith({ skew, 60 * 48, true });
        INFO(skew << " ppm: " << result.nearLoss << " dB lost");
        CHECK(result.nearLoss <= 3.0);
        CHECK(result.nearLoss >= -1.0);
    }
}

TEST_CASE("EchoCanceller takes no skew that two clocks cannot have", "[dsp]")
{
    auto canceller = std::move(*EchoCanceller::create(onlyEcho()));
    CHECK(canceller->clockSkew() == Approx(0.0));
    canceller->setClockSkew(120.0);
    CHECK(canceller->clockSkew() == Approx(120.0));
    canceller->setClockSkew(1e9);
    CHECK(canceller->clockSkew() == Approx(500.0));
}

TEST_CASE("EchoCanceller lets the near voice through while nothing is played", "[dsp]")
{
    auto canceller = std::move(*EchoCanceller::create(onlyEcho()));
    SpeechLike near(33);
    double before = 0.0;
    double after = 0.0;
    for (int i = 0; i < 400; ++i) {
        frame::AudioFrame captured;
        near.fill(captured);
        canceller->processRender({});
        before += std::pow(measureLevel(captured.samples).rms, 2.0);
        canceller->processCapture(captured);
        after += std::pow(measureLevel(captured.samples).rms, 2.0);
    }
    CHECK(10.0 * std::log10(after / before) > -3.0);
}

TEST_CASE("EchoCanceller reduces steady noise as strongly as it is asked to", "[dsp]")
{
    const auto left = [](NoiseReduction reduction) {
        auto canceller = std::move(*EchoCanceller::create({ false, reduction, false, false }));
        std::mt19937 random(5);
        std::normal_distribution<double> normal(0.0, 300.0);
        double sum = 0.0;
        for (int i = 0; i < 500; ++i) {
            frame::AudioFrame captured;
            for (std::int16_t& sample : captured.samples)
                sample = static_cast<std::int16_t>(normal(random));
            canceller->processCapture(captured);
            if (i >= 300)
                sum += std::pow(measureLevel(captured.samples).rms, 2.0);
        }
        return 10.0 * std::log10(sum);
    };
    const double off = left(NoiseReduction::Off);
    const double gentle = left(NoiseReduction::Gentle);
    const double strong = left(NoiseReduction::Strong);
    INFO(off << " " << gentle << " " << strong);
    CHECK(gentle < off - 3.0);
    CHECK(strong < gentle - 3.0);
}

TEST_CASE("EchoCanceller lifts a quiet voice when it may", "[dsp]")
{
    const auto loudness = [](bool automaticGain) {
        auto canceller = std::move(*EchoCanceller::create({ false, NoiseReduction::Off, automaticGain, false }));
        SpeechLike near(34, 500.0);
        double sum = 0.0;
        for (int i = 0; i < 800; ++i) {
            frame::AudioFrame captured;
            near.fill(captured);
            canceller->processCapture(captured);
            sum += i >= 400 ? std::pow(measureLevel(captured.samples).rms, 2.0) : 0.0;
        }
        return 10.0 * std::log10(sum);
    };
    CHECK(loudness(true) > loudness(false) + 3.0);
}

TEST_CASE("UnprocessedAudio leaves every sample as it was", "[dsp]")
{
    UnprocessedAudio bypass;
    frame::AudioFrame captured;
    SpeechLike(35).fill(captured);
    const frame::AudioFrame before = captured;
    bypass.processRender(captured);
    bypass.processCapture(captured);
    CHECK(captured.samples == before.samples);
}
