#include "core/dsp/stretch.h"

#include "tests/support/catch.h"

#include <cmath>
#include <numbers>
#include <random>
#include <vector>

using namespace alcove::dsp;

namespace {

using Samples = std::vector<std::int16_t>;

double toneAt(double frequency, double index)
{
    return 8000.0 * std::sin(2.0 * std::numbers::pi * frequency * index / 48'000.0);
}

Samples tone(double frequency, std::size_t count, std::ptrdiff_t from = 0)
{
    Samples out(count);
    for (std::size_t i = 0; i < count; ++i)
        out[i] = static_cast<std::int16_t>(toneAt(frequency, static_cast<double>(from) + static_cast<double>(i)));
    return out;
}

Samples noise(std::size_t count, std::uint32_t seed)
{
    std::mt19937 random(seed);
    std::uniform_int_distribution<int> uniform(-8000, 8000);
    Samples out(count);
    for (std::int16_t& sample : out)
        sample = static_cast<std::int16_t>(uniform(random));
    return out;
}

int largestStep(std::span<const std::int16_t> samples)
{
    int largest = 0;
    for (std::size_t i = 1; i < samples.size(); ++i)
        largest = std::max(largest, std::abs(samples[i] - samples[i - 1]));
    return largest;
}

} // namespace

TEST_CASE("removePeriod takes whole periods out of a tone and leaves no seam", "[dsp]")
{
    for (const double frequency : { 100.0, 160.0, 220.0, 380.0 }) {
        Samples samples = tone(frequency, 1440);
        const int step = largestStep(samples);
        const std::size_t removed = removePeriod(samples, {});
        const double periods = static_cast<double>(removed) * frequency / 48'000.0;
        INFO(frequency << " Hz, removed " << removed);
        CHECK(removed > 0);
        CHECK(std::abs(periods - std::round(periods)) < 0.03);
        CHECK(largestStep(std::span(samples).first(1440 - removed)) <= step + step / 5);
    }
}

TEST_CASE("removePeriod leaves noise alone", "[dsp]")
{
    Samples samples = noise(1440, 1);
    const Samples before = samples;
    CHECK(removePeriod(samples, {}) == 0);
    CHECK(samples == before);
}

TEST_CASE("removePeriod takes from silence exactly what is wanted", "[dsp]")
{
    Samples samples(960, 3);
    StretchLimits limits;
    limits.quietSamples = 333;
    CHECK(removePeriod(samples, limits) == 333);
}

TEST_CASE("removePeriod takes no more than it may", "[dsp]")
{
    Samples samples = tone(380.0, 1440);
    StretchLimits limits;
    limits.mostSamples = 200;
    const std::size_t removed = removePeriod(samples, limits);
    CHECK(removed > 0);
    CHECK(removed <= 200);
    limits.mostSamples = 100;
    CHECK(removePeriod(samples, limits) == 0);
}

TEST_CASE("removePeriod leaves alone what is too short to blend", "[dsp]")
{
    Samples samples = tone(200.0, 239);
    CHECK(removePeriod(samples, {}) == 0);
}

TEST_CASE("insertPeriod repeats whole periods of a tone and leaves no seam", "[dsp]")
{
    for (const double frequency : { 100.0, 160.0, 220.0, 380.0 }) {
        const Samples before = tone(frequency, 720, -720);
        Samples buffer = tone(frequency, 480);
        buffer.resize(2000);
        const std::size_t added = insertPeriod(before, buffer, 480, {});
        const double periods = static_cast<double>(added) * frequency / 48'000.0;
        INFO(frequency << " Hz, added " << added);
        CHECK(added > 0);
        CHECK(std::abs(periods - std::round(periods)) < 0.03);
        Samples whole = before;
        whole.insert(whole.end(), buffer.begin(), buffer.begin() + 480 + static_cast<std::ptrdiff_t>(added));
        const int step = largestStep(before);
        CHECK(largestStep(whole) <= step + step / 5);
    }
}

TEST_CASE("insertPeriod ends with the samples it was given", "[dsp]")
{
    const Samples before = tone(150.0, 720, -720);
    const Samples given = tone(150.0, 960);
    Samples buffer = given;
    buffer.resize(3000);
    const std::size_t added = insertPeriod(before, buffer, 960, {});
    REQUIRE(added > 0);
    const std::size_t tail = 960 - 480;
    CHECK(std::equal(given.end() - static_cast<std::ptrdiff_t>(tail), given.end(),
        buffer.begin() + static_cast<std::ptrdiff_t>(960 + added - tail)));
}

TEST_CASE("insertPeriod leaves noise alone and never exceeds the room", "[dsp]")
{
    Samples buffer = noise(480, 2);
    buffer.resize(2000);
    CHECK(insertPeriod(noise(720, 3), buffer, 480, {}) == 0);
    Samples tight = tone(200.0, 600);
    CHECK(insertPeriod(tone(200.0, 720, -720), tight, 500, {}) == 0);
}
