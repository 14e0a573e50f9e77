#include "core/dsp/resampler.h"

#include "tests/support/catch.h"

#include <cmath>
#include <numbers>

using namespace alcove;
using namespace alcove::dsp;

namespace {

using Samples = std::vector<std::int16_t>;

Samples tone(AudioFormat format, double frequency, std::size_t frames)
{
    Samples out;
    for (std::size_t i = 0; i < frames; ++i) {
        const double phase = 2.0 * std::numbers::pi * frequency * static_cast<double>(i) / format.rate;
        const auto sample = static_cast<std::int16_t>(8000.0 * std::sin(phase));
        out.insert(out.end(), static_cast<std::size_t>(format.channels), sample);
    }
    return out;
}

/// How much of mono sound is a tone of this frequency, 0…1.
double share(std::span<const std::int16_t> samples, double frequency, int rate)
{
    double real = 0.0;
    double imaginary = 0.0;
    double energy = 1.0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double phase = 2.0 * std::numbers::pi * frequency * static_cast<double>(i) / rate;
        real += samples[i] * std::cos(phase);
        imaginary += samples[i] * std::sin(phase);
        energy += static_cast<double>(samples[i]) * samples[i];
    }
    return 2.0 * (real * real + imaginary * imaginary) / (energy * static_cast<double>(samples.size()));
}

/// Feeds pieces of an odd size, as a device would.
Samples inPieces(Resampler& resampler, const Samples& in, std::size_t frames, int channels)
{
    Samples out;
    const std::size_t piece = frames * static_cast<std::size_t>(channels);
    for (std::size_t at = 0; at < in.size(); at += piece) {
        const auto made = resampler.process(std::span(in).subspan(at, std::min(piece, in.size() - at)));
        out.insert(out.end(), made.begin(), made.end());
    }
    return out;
}

} // namespace

TEST_CASE("Resampler brings any device format to mono 48 kHz with the tone kept", "[dsp]")
{
    for (const int rate : { 8'000, 16'000, 22'050, 32'000, 44'100, 48'000, 96'000, 192'000 }) {
        for (const int channels : { 1, 2, 6 }) {
            const AudioFormat format { rate, channels };
            Resampler resampler = *Resampler::create(format, kInternalFormat);
            const auto frames = static_cast<std::size_t>(rate);
            const Samples out = inPieces(resampler, tone(format, 440.0, frames), 441, channels);
            INFO(rate << " Hz, " << channels << " channels");
            CHECK(std::abs(static_cast<double>(out.size()) - 48'000.0) < 400.0);
            CHECK(share(std::span(out).subspan(2000), 440.0, 48'000) > 0.99);
        }
    }
}

TEST_CASE("Resampler gives every channel of a device the same sound", "[dsp]")
{
    Resampler resampler = *Resampler::create(kInternalFormat, { 44'100, 2 });
    const Samples out = inPieces(resampler, tone(kInternalFormat, 440.0, 48'000), 480, 1);
    REQUIRE(out.size() % 2 == 0);
    CHECK(std::abs(static_cast<double>(out.size()) / 2.0 - 44'100.0) < 400.0);
    Samples left;
    for (std::size_t i = 0; i < out.size(); i += 2) {
        REQUIRE(out[i] == out[i + 1]);
        left.push_back(out[i]);
    }
    CHECK(share(std::span(left).subspan(2000), 440.0, 44'100) > 0.99);
}

TEST_CASE("Resampler loses nothing over time", "[dsp]")
{
    Resampler resampler = *Resampler::create({ 44'100, 1 }, kInternalFormat);
    std::size_t made = 0;
    const Samples second(44'100, 100);
    for (int i = 0; i < 60; ++i)
        made += resampler.process(second).size();
    CHECK(std::abs(static_cast<double>(made) - 60.0 * 48'000.0) < 200.0);
}

TEST_CASE("Resampler passes equal formats unchanged", "[dsp]")
{
    Resampler resampler = *Resampler::create(kInternalFormat, kInternalFormat);
    const Samples in = tone(kInternalFormat, 1000.0, 480);
    const auto out = resampler.process(in);
    CHECK(std::equal(in.begin(), in.end(), out.begin(), out.end()));
    CHECK(resampler.latencyFrames() == 0);
}

TEST_CASE("Resampler refuses formats no device has", "[dsp]")
{
    CHECK_FALSE(Resampler::create({ 0, 1 }, kInternalFormat));
    CHECK_FALSE(Resampler::create({ 48'000, 0 }, kInternalFormat));
    CHECK_FALSE(Resampler::create({ 48'000, 9 }, kInternalFormat));
    CHECK_FALSE(Resampler::create(kInternalFormat, { 1'000'000, 1 }));
}
