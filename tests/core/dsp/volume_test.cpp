#include "core/dsp/volume.h"

#include "tests/support/catch.h"

#include <cmath>
#include <numbers>
#include <vector>

using namespace alcove::dsp;

namespace {

std::vector<std::int16_t> tone(double amplitude, std::size_t count = 4800)
{
    std::vector<std::int16_t> out(count);
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = static_cast<std::int16_t>(amplitude * std::sin(2.0 * std::numbers::pi * static_cast<double>(i) / 96.0));
    return out;
}

int peak(std::span<const std::int16_t> samples)
{
    int most = 0;
    for (const std::int16_t sample : samples)
        most = std::max(most, std::abs(static_cast<int>(sample)));
    return most;
}

} // namespace

TEST_CASE("Volume at one changes nothing", "[dsp]")
{
    Volume volume;
    std::vector<std::int16_t> samples = tone(32767.0);
    const std::vector<std::int16_t> before = samples;
    volume.apply(samples);
    CHECK(samples == before);
}

TEST_CASE("Volume doubles quiet sound exactly", "[dsp]")
{
    Volume volume;
    volume.setGain(2.0);
    std::vector<std::int16_t> ramp(480, 0);
    volume.apply(ramp);
    std::vector<std::int16_t> samples = tone(5000.0);
    const std::vector<std::int16_t> before = samples;
    volume.apply(samples);
    for (std::size_t i = 0; i < samples.size(); ++i)
        REQUIRE(samples[i] == 2 * before[i]);
}

TEST_CASE("Volume holds amplified peaks below full scale", "[dsp]")
{
    Volume volume;
    volume.setGain(2.0);
    std::vector<std::int16_t> samples = tone(30'000.0);
    volume.apply(samples);
    CHECK(peak(samples) <= 32'001);
    CHECK(peak(std::span(samples).last(960)) > 28'000);
}

TEST_CASE("Volume turns down to silence without a jump", "[dsp]")
{
    Volume volume;
    volume.setGain(0.0);
    std::vector<std::int16_t> samples(480, 10'000);
    volume.apply(samples);
    CHECK(samples.front() > 9'900);
    CHECK(samples.back() == 0);
    int largest = 0;
    for (std::size_t i = 1; i < samples.size(); ++i)
        largest = std::max(largest, std::abs(samples[i] - samples[i - 1]));
    CHECK(largest < 50);
}

TEST_CASE("Volume takes no gain outside zero to two", "[dsp]")
{
    Volume volume;
    volume.setGain(100.0);
    std::vector<std::int16_t> samples(480, 1000);
    volume.apply(samples);
    volume.apply(std::span(samples).first(1));
    CHECK(samples.back() == 2000);
    volume.setGain(std::nan(""));
    std::vector<std::int16_t> other(480, 1000);
    volume.apply(other);
    CHECK(other.back() == 1000);
}
