#include "core/dsp/level_meter.h"

#include "tests/support/catch.h"

#include <cmath>
#include <numbers>
#include <vector>

using namespace alcove::dsp;

namespace {

std::vector<std::int16_t> tone(double amplitude)
{
    std::vector<std::int16_t> out(4800);
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = static_cast<std::int16_t>(amplitude * std::sin(2.0 * std::numbers::pi * static_cast<double>(i) / 48.0));
    return out;
}

} // namespace

TEST_CASE("measureLevel gives a tone's RMS and peak", "[dsp]")
{
    const AudioLevel level = measureLevel(tone(16384.0));
    CHECK(level.rms == Approx(0.5 / std::numbers::sqrt2).epsilon(0.001));
    CHECK(level.peak == Approx(0.5).epsilon(0.001));
    CHECK(level.decibels() == Approx(-9.03).margin(0.05));
    CHECK_FALSE(level.digitalSilence);
    CHECK_FALSE(level.clipped);
}

TEST_CASE("measureLevel tells digital silence from a quiet room", "[dsp]")
{
    CHECK(measureLevel(std::vector<std::int16_t>(480, 0)).digitalSilence);
    CHECK(measureLevel(std::vector<std::int16_t>(480, 0)).decibels() == -120.0);
    CHECK_FALSE(measureLevel(std::vector<std::int16_t>(480, 1)).digitalSilence);
}

TEST_CASE("measureLevel calls three samples at the rail clipped, two not", "[dsp]")
{
    std::vector<std::int16_t> samples(480, 100);
    samples[10] = samples[11] = 32767;
    CHECK_FALSE(measureLevel(samples).clipped);
    samples[12] = 32767;
    CHECK(measureLevel(samples).clipped);
}

TEST_CASE("LevelMeter rises at once and falls half the bar a second", "[dsp]")
{
    LevelMeter meter;
    const double loud = meter.add(tone(32000.0));
    CHECK(loud > 0.9);
    const std::vector<std::int16_t> silence(480, 0);
    for (int i = 0; i < 100; ++i)
        meter.add(silence);
    CHECK(meter.shown() == Approx(loud - 0.5).margin(0.01));
    CHECK(meter.silentSamples() == 48'000);
}

TEST_CASE("LevelMeter knows how long ago it clipped", "[dsp]")
{
    LevelMeter meter;
    CHECK(meter.samplesSinceClipping() == SIZE_MAX);
    meter.add(std::vector<std::int16_t>(480, 32767));
    CHECK(meter.samplesSinceClipping() == 0);
    meter.add(tone(1000.0));
    CHECK(meter.samplesSinceClipping() == 4800);
}
