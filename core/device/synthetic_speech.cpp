#include "core/device/synthetic_speech.h"

#include "core/device/seeded_sequence.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace alcove::device {

namespace {

constexpr double kRate = 48'000.0;
// The voice stops there: above, a harmonic adds cost but hardly any power.
constexpr double kHighestHarmonic = 4'000.0;
// chosen: peaks near -6 dB of full scale, as a person close to a laptop microphone.
constexpr double kLoudness = 16'000.0;

struct Vowel {
    std::array<double, 3> formants;
};

// Mean formants of five vowels, men and women between. Source: Peterson and Barney, "Control
// Methods Used in a Study of the Vowels", JASA 24 (1952), table II, rounded.
constexpr std::array<Vowel, 5> kVowels {
    Vowel { { 790, 1150, 2600 } }, Vowel { { 570, 2080, 2740 } }, Vowel { { 290, 2540, 3160 } },
    Vowel { { 580, 880, 2560 } }, Vowel { { 335, 910, 2450 } } };

/// How strongly the throat passes a frequency: three resonances 120 Hz wide over a falling source.
double gain(const Vowel& vowel, double frequency)
{
    double sum = 0.02;
    double weight = 1.0;
    for (const double formant : vowel.formants) {
        const double distance = (frequency - formant) / 120.0;
        sum += weight / (1.0 + distance * distance);
        weight *= 0.5;
    }
    return sum * 120.0 / (120.0 + frequency * 0.3);
}

/// Adds one syllable; its loudness rises and falls as a raised cosine.
void addSyllable(std::vector<double>& sound, std::size_t from, std::size_t count, double pitch, const Vowel& vowel,
    SeededSequence& numbers)
{
    const double glide = numbers.between(-0.15, 0.15);
    const double strength = numbers.between(0.5, 1.0);
    double phase = 0.0;
    for (std::size_t i = 0; i < count && from + i < sound.size(); ++i) {
        const double at = static_cast<double>(i) / static_cast<double>(count);
        const double frequency = pitch * (1.0 + glide * at + 0.01 * std::sin(2.0 * std::numbers::pi * 5.0 * at));
        phase += 2.0 * std::numbers::pi * frequency / kRate;
        double value = 0.0;
        // sin(k·phase) for rising k by the Chebyshev recurrence: one multiplication a harmonic.
        double previous = 0.0;
        double current = std::sin(phase);
        const double twice = 2.0 * std::cos(phase);
        for (double harmonic = pitch; harmonic < kHighestHarmonic; harmonic += pitch) {
            value += current * gain(vowel, harmonic);
            const double following = twice * current - previous;
            previous = current;
            current = following;
        }
        const double envelope = 0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * at);
        sound[from + i] += strength * envelope * value;
    }
}

} // namespace

std::vector<std::int16_t> synthesizeSpeech(std::uint64_t seed, std::chrono::milliseconds length)
{
    const auto count = static_cast<std::size_t>(std::max<std::int64_t>(length.count(), 0)) * 48;
    std::vector<double> sound(count, 0.0);
    SeededSequence numbers(seed);
    const double voice = numbers.between(100.0, 230.0); // from a low man's to a high woman's pitch
    std::size_t at = 2'400;
    while (at < count) {
        // A phrase of 4 to 11 syllables and a breath.
        const auto syllables = static_cast<int>(numbers.between(4, 12));
        for (int i = 0; i < syllables; ++i) {
            const auto samples = static_cast<std::size_t>(numbers.between(0.12, 0.26) * kRate);
            if (at + samples >= count)
                break;
            const double pitch = voice * (1.1 - 0.2 * i / syllables) * numbers.between(0.94, 1.06);
            addSyllable(sound, at, samples, pitch, kVowels[numbers.next() % kVowels.size()], numbers);
            at += samples;
        }
        at += static_cast<std::size_t>(numbers.between(0.3, 0.9) * kRate);
    }
    double peak = 1e-9;
    for (const double value : sound)
        peak = std::max(peak, std::abs(value));
    std::vector<std::int16_t> out(count);
    for (std::size_t i = 0; i < count; ++i)
        out[i] = static_cast<std::int16_t>(std::lround(sound[i] / peak * kLoudness));
    return out;
}

} // namespace alcove::device
