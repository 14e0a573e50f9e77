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
