#include "core/dsp/level_meter.h"

#include <algorithm>
#include <cmath>

namespace alcove::dsp {
namespace {

constexpr double kFullScale = 32768.0;
constexpr int kClippedRun = 3;         // chosen: one or two samples at the rail are a loud consonant, not a clip
constexpr double kShownRange = 60.0;   // chosen: speech at arm's length spans the upper half of it
constexpr double kFallPerSecond = 0.5; // chosen: half the bar a second, slow enough to read
constexpr double kSampleRate = 48'000.0;

bool atRail(std::int16_t sample) { return sample == 32767 || sample == -32768; }

} // namespace

double AudioLevel::decibels() const { return rms <= 1e-6 ? -120.0 : 20.0 * std::log10(rms); }

AudioLevel measureLevel(std::span<const std::int16_t> samples)
{
    AudioLevel level;
    if (samples.empty())
        return level;
    double energy = 0.0;
    int peak = 0;
    int run = 0;
    for (const std::int16_t sample : samples) {
        const int value = sample;
        energy += static_cast<double>(value) * value;
        peak = std::max(peak, std::abs(value));
        run = atRail(sample) ? run + 1 : 0;
        level.clipped = level.clipped || run >= kClippedRun;
    }
    level.rms = std::sqrt(energy / static_cast<double>(samples.size())) / kFullScale;
    level.peak = peak / kFullScale;
    level.digitalSilence = peak == 0;
    return level;
}

double LevelMeter::add(std::span<const std::int16_t> samples)
{
    m_last = measureLevel(samples);
    m_silentSamples = m_last.digitalSilence ? m_silentSamples + samples.size() : 0;
    if (m_last.clipped)
        m_sinceClipping = 0;
    else if (m_sinceClipping < SIZE_MAX - samples.size())
        m_sinceClipping += samples.size();
    const double now = std::clamp(1.0 + m_last.decibels() / kShownRange, 0.0, 1.0);
    const double fallen = m_shown - kFallPerSecond * static_cast<double>(samples.size()) / kSampleRate;
    m_shown = std::max({ now, fallen, 0.0 });
    return m_shown;
}

} // namespace alcove::dsp
