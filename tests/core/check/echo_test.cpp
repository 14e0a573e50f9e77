#include "core/check/echo.h"

#include "tests/support/catch.h"
#include "tests/support/speech_like.h"

using namespace alcove;
using namespace alcove::check;

namespace {

/// A speaker in a room before a microphone: delay, direct sound, reflections that fall 60 dB in a time.
struct SimulatedRoom {
    double delayMilliseconds = 80.0;
    double directDecibels = -20.0;
    double reverberationSeconds = 0.3;
    double noise = 5.0;
    double partsPerMillion = 0.0;
    std::uint32_t seed = 1;
    double voice = 0.0; ///< somebody talks meanwhile
};

struct Recording {
    std::vector<std::int16_t> samples;
    double strength = -120.0; ///< the room's own, from its impulse response
};

Recording record(const Chime& chime, const SimulatedRoom& room)
{
    std::mt19937 random(room.seed);
    std::normal_distribution<double> normal;
    const double direct = std::pow(10.0, room.directDecibels / 20.0);
    std::vector<std::pair<double, double>> taps { { 0.0, direct } };
    std::uniform_real_distribution<double> when(0.002, room.reverberationSeconds);
    for (int i = 0; i < 120; ++i) {
        const double time = when(random);
        taps.emplace_back(time * 48'000.0, direct * 0.25 * normal(random) * std::exp(-6.9 * time / room.reverberationSeconds));
    }
    double energy = 0.0;
    for (const auto& tap : taps)
        energy += tap.second * tap.second;
    Recording out;
    out.strength = 10.0 * std::log10(energy);
    testing::SpeechLike voice(room.seed + 5, room.voice);
    const std::size_t length = chime.samples.size() + 48'000;
    for (std::size_t i = 0; i < length; ++i) {
        double sum = room.noise * normal(random) + (room.voice > 0.0 ? voice.next() : 0.0);
        const double place = (static_cast<double>(i) - room.delayMilliseconds * 48.0) * (1.0 + room.partsPerMillion * 1e-6);
        for (const auto& [at, weight] : taps) {
            const double position = place - at;
            if (position < 0.0 || position + 1.0 >= static_cast<double>(chime.samples.size()))
                continue;
            const auto whole = static_cast<std::size_t>(position);
            const double share = position - static_cast<double>(whole);
            sum += weight * (chime.samples[whole] * (1.0 - share) + chime.samples[whole + 1] * share);
        }
        out.samples.push_back(static_cast<std::int16_t>(std::clamp(sum, -32768.0, 32767.0)));
    }
    return out;
}

double milliseconds(Duration time) { return std::chrono::duration<double, std::milli>(time).count(); }

} // namespace

TEST_CASE("Echo is measured within 15 ms and 3 dB in simulated rooms", "[check]")
{
    const Chime chime = makeChime();
    std::uint32_t seed = 1;
    for (const double delay : { 20.0, 60.0, 140.0, 300.0 }) {
        for (const double direct : { -8.0, -20.0, -32.0 }) {
            for (const double reverberation : { 0.15, 0.5 }) {
                SimulatedRoom room { delay, direct, reverberation, 5.0, seed % 2 == 0 ? 150.0 : -150.0, seed, 0.0 };
                ++seed;
                const Recording heard = record(chime, room);
                const EchoFindings found = measureEcho(chime, heard.samples);
                INFO(delay << " ms, " << direct << " dB, " << reverberation << " s, room " << heard.strength << " found "
                           << (found.delay ? milliseconds(*found.delay) : -1.0) << " ms " << found.strength << " dB");
                REQUIRE(found.delay);
                CHECK(std::abs(milliseconds(*found.delay) - delay) <= 15.0);
                CHECK(std::abs(found.strength - heard.strength) <= 3.0);
            }
        }
    }
}

TEST_CASE("Echo tells how far the two clocks differ", "[check]")
{
    const Chime chime = makeChime();
    for (const double skew : { -200.0, 0.0, 90.0 }) {
        const Recording heard = record(chime, { 80.0, -15.0, 0.3, 5.0, skew, 40, 0.0 });
        const EchoFindings found = measureEcho(chime, heard.samples);
        REQUIRE(found.skew);
        INFO(skew << " found " << *found.skew);
        CHECK(std::abs(*found.skew - skew) <= 15.0);
    }
}

TEST_CASE("Headphones give no echo, in a calm room and while somebody talks", "[check]")
{
    const Chime chime = makeChime();
    for (const double voice : { 0.0, 4000.0 }) {
        for (std::uint32_t seed = 50; seed < 56; ++seed) {
            const Recording heard = record(chime, { 80.0, -120.0, 0.2, 12.0, 0.0, seed, voice });
            CHECK_FALSE(measureEcho(chime, heard.samples).delay);
        }
    }
    CHECK(judgeEcho(EchoFindings {}) == EchoVerdict::None);
}

TEST_CASE("Echo is found while somebody talks", "[check]")
{
    const Chime chime = makeChime();
    const Recording heard = record(chime, { 80.0, -6.0, 0.3, 5.0, 0.0, 60, 1000.0 });
    const EchoFindings found = measureEcho(chime, heard.samples);
    REQUIRE(found.delay);
    CHECK(std::abs(milliseconds(*found.delay) - 80.0) <= 15.0);
}

TEST_CASE("Silence and a recording that is too short give no echo", "[check]")
{
    const Chime chime = makeChime();
    CHECK_FALSE(measureEcho(chime, {}).delay);
    CHECK_FALSE(measureEcho(chime, std::vector<std::int16_t>(chime.samples.size() + 48'000, 0)).delay);
}

TEST_CASE("Loudspeakers near the microphone are a strong echo, far ones a little, faint ones none", "[check]")
{
    using namespace std::chrono_literals;
    CHECK(judgeEcho({ 80ms, -4.0, {} }) == EchoVerdict::Strong);
    CHECK(judgeEcho({ 80ms, -20.0, {} }) == EchoVerdict::Little);
    CHECK(judgeEcho({ 80ms, -45.0, {} }) == EchoVerdict::None);
}
