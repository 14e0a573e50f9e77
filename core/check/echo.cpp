#include "core/check/echo.h"

#include "core/dsp/fourier.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace alcove::check {
namespace {

constexpr double kRate = 48'000.0;
constexpr std::size_t kSecond = 48'000;
// chosen: laptop speakers give little below 400 Hz, and above 6 kHz depend on how one sits
constexpr double kLowest = 400.0;
constexpr double kHighest = 6'000.0;
constexpr std::size_t kSweepLength = kSecond * 3 / 10;
constexpr std::size_t kFirstSweep = kSecond / 10;
constexpr std::size_t kSecondSweep = kSecond * 3 / 2;
constexpr std::size_t kChimeLength = kSecond * 2;
constexpr double kSweepLoudness = 4'000.0; // -18 dB: soft, and 30 dB over a calm room at the microphone
constexpr double kBellLoudness = 6'000.0;
constexpr std::size_t kFade = kSecond / 50;
constexpr std::size_t kReverberation = kSecond * 4 / 10;
constexpr std::size_t kLongestDelay = kSecond * 6 / 10;
// chosen by measurement: noise and speech alone reach 8 times their own mean, an echo at -60 dB 15 times
constexpr double kClear = 12.0;
constexpr double kVeryClear = 30.0;
/// The first arrival, not the strongest: a desk's reflection may be louder than the direct sound.
constexpr double kFirstArrival = 0.5;

double sweepAt(std::size_t sample)
{
    const double length = static_cast<double>(kSweepLength) / kRate;
    const double time = static_cast<double>(sample) / kRate;
    const double ratio = std::log(kHighest / kLowest);
    const double phase = 2.0 * std::numbers::pi * kLowest * length / ratio * (std::exp(time / length * ratio) - 1.0);
    const std::size_t edge = std::min(sample, kSweepLength - 1 - sample);
    const double fade = edge >= kFade ? 1.0 : 0.5 - 0.5 * std::cos(std::numbers::pi * static_cast<double>(edge) / kFade);
    return kSweepLoudness * fade * std::sin(phase);
}

void addBell(std::vector<double>& sound, std::size_t from, double pitch)
{
    for (std::size_t i = 0; from + i < sound.size(); ++i) {
        const double time = static_cast<double>(i) / kRate;
        const double rise = std::min(1.0, time / 0.01);
        sound[from + i] += kBellLoudness * rise * std::exp(-time * 7.0)
            * (std::sin(2.0 * std::numbers::pi * pitch * time) + 0.3 * std::sin(2.0 * std::numbers::pi * 2.0 * pitch * time));
    }
}

/// How alike the captured sound and a sweep are at each place from `from` on: the amplitude of the echo.
std::vector<double> correlate(std::span<const std::int16_t> captured)
{
    std::size_t size = 2;
    while (size < captured.size() + kSweepLength)
        size *= 2;
    const dsp::Fourier fourier(size);
    // Sound in the real part, the sweep and its quarter-turned twin need no second transform: the analytic
    // sweep is complex, and its correlation's magnitude is the envelope.
    std::vector<dsp::Fourier::Value> sound(size);
    std::vector<dsp::Fourier::Value> sweep(size);
    double energy = 0.0;
    for (std::size_t i = 0; i < captured.size(); ++i)
        sound[i] = static_cast<float>(captured[i]);
    for (std::size_t i = 0; i < kSweepLength; ++i) {
        sweep[i] = static_cast<float>(sweepAt(i));
        energy += sweepAt(i) * sweepAt(i);
    }
    fourier.forward(sound);
    fourier.forward(sweep);
    for (std::size_t k = 0; k < size; ++k) {
        const float keep = k == 0 || k >= size / 2 ? 0.0F : 2.0F; // positive frequencies alone: the envelope
        sound[k] = sound[k] * std::conj(sweep[k]) * keep;
    }
    fourier.inverse(sound);
    std::vector<double> out(captured.size());
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = static_cast<double>(std::abs(sound[i])) / energy;
    return out;
}

double powerOf(std::span<const std::int16_t> samples)
{
    double sum = 0.0;
    for (const std::int16_t sample : samples)
        sum += static_cast<double>(sample) * sample;
    return samples.empty() ? 0.0 : sum / static_cast<double>(samples.size());
}

struct Arrival {
    double at = 0.0;       ///< samples after the sweep was handed over
    double clearness = 0.0; ///< of the strongest arrival against the mean of everything
};

Arrival arrivalOf(std::span<const double> likeness, std::size_t sweep)
{
    if (likeness.size() < sweep + kLongestDelay)
        return {};
    const std::span<const double> places = likeness.subspan(sweep, kLongestDelay);
    const auto strongest = std::max_element(places.begin(), places.end());
    double mean = 0.0;
    for (const double place : places)
        mean += place;
    mean /= static_cast<double>(places.size());
    const auto first = std::find_if(places.begin(), strongest, [&](double place) { return place >= kFirstArrival * *strongest; });
    // The top of the first arrival, to a part of a sample.
    auto top = first;
    while (top + 1 < places.end() && *(top + 1) > *top)
        ++top;
    double at = static_cast<double>(top - places.begin());
    if (top > places.begin() && top + 1 < places.end()) {
        const double bend = *(top - 1) - 2.0 * *top + *(top + 1);
        at += bend < 0.0 ? 0.5 * (*(top - 1) - *(top + 1)) / bend : 0.0;
    }
    return { at, mean > 0.0 ? *strongest / mean : 0.0 };
}

} // namespace

Chime makeChime()
{
    std::vector<double> sound(kChimeLength, 0.0);
    addBell(sound, kSecond * 5 / 10, 523.25);
    addBell(sound, kSecond * 8 / 10, 783.99);
    for (std::size_t i = 0; i < kSweepLength; ++i) {
        sound[kFirstSweep + i] += sweepAt(i);
        sound[kSecondSweep + i] += sweepAt(i);
    }
    Chime chime;
    chime.firstSweep = kFirstSweep;
    chime.secondSweep = kSecondSweep;
    chime.sweepLength = kSweepLength;
    for (const double value : sound)
        chime.samples.push_back(static_cast<std::int16_t>(std::lround(std::clamp(value, -30000.0, 30000.0))));
    return chime;
}

EchoFindings measureEcho(const Chime& chime, std::span<const std::int16_t> captured)
{
    EchoFindings found;
    if (captured.size() < chime.secondSweep + kLongestDelay)
        return found;
    const std::vector<double> likeness = correlate(captured);
    const Arrival first = arrivalOf(likeness, chime.firstSweep);
    const Arrival second = arrivalOf(likeness, chime.secondSweep);
    const bool agree = std::abs(first.at - second.at) < kRate * 0.005;
    if (std::min(first.clearness, second.clearness) < kClear || !agree)
        return found;
    found.delay = std::chrono::duration_cast<Duration>(std::chrono::duration<double>(second.at / kRate));
    // The power of everything while the echo of the second sweep rings, without what the room has by itself.
    const auto begin = chime.secondSweep + static_cast<std::size_t>(std::max(0.0, second.at));
    const std::size_t length = std::min(kSweepLength + kReverberation, captured.size() - begin);
    const std::span<const std::int16_t> ringing = captured.subspan(begin, length);
    const std::size_t quietLength = std::min(chime.firstSweep + static_cast<std::size_t>(std::max(0.0, first.at)), captured.size());
    const std::span<const std::int16_t> quiet = captured.first(quietLength);
    const double echo = std::max(0.0, powerOf(ringing) - powerOf(quiet)) * static_cast<double>(length);
    const std::span<const std::int16_t> sweep = std::span(chime.samples).subspan(chime.secondSweep, chime.sweepLength);
    const double played = powerOf(sweep) * static_cast<double>(chime.sweepLength);
    found.strength = echo <= 0.0 ? -120.0 : 10.0 * std::log10(echo / played);
    if (std::min(first.clearness, second.clearness) >= kVeryClear) {
        const double apart = static_cast<double>(chime.secondSweep - chime.firstSweep);
        // A faster speaker plays the second one earlier.
        found.skew = (first.at - second.at) / apart * 1e6;
    }
    return found;
}

EchoVerdict judgeEcho(const EchoFindings& findings)
{
    if (!findings.delay)
        return EchoVerdict::None;
    constexpr double kHeard = -35.0;
    constexpr double kLoud = -10.0;
    if (findings.strength < kHeard)
        return EchoVerdict::None;
    return findings.strength < kLoud ? EchoVerdict::Little : EchoVerdict::Strong;
}

Standing standingOf(EchoVerdict verdict)
{
    switch (verdict) {
    case EchoVerdict::None:
        return Standing::Fine;
    case EchoVerdict::Little:
    case EchoVerdict::Strong:
        return Standing::CouldBeBetter;
    }
    return Standing::NotTried;
}

} // namespace alcove::check
