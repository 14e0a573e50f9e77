#include "core/dsp/stretch.h"

#include <algorithm>
#include <cmath>

namespace alcove::dsp {
namespace {

constexpr std::size_t kShortestBlend = 120; // chosen: 2.5 ms of cross-fade are enough to hide a seam
constexpr std::size_t kLongestBlend = 480;  // chosen: beyond 10 ms a voice no longer resembles itself
constexpr double kQuietRms = 50.0;          // chosen: -56 dB below full scale, where seams are not heard
constexpr std::size_t kCoarseLag = 4;       // chosen: 12 kHz finds the period, the fine search its exact length
constexpr std::size_t kCoarseStride = 3;

/// A signal that starts before the samples still to be played.
struct Signal {
    std::span<const std::int16_t> before;
    std::span<const std::int16_t> samples;

    [[nodiscard]] double at(std::ptrdiff_t index) const
    {
        const std::ptrdiff_t shifted = index + static_cast<std::ptrdiff_t>(before.size());
        return index < 0 ? before[static_cast<std::size_t>(shifted)] : samples[static_cast<std::size_t>(index)];
    }
};

/// Likeness, -1…1, of the `count` samples from 0 and those from `offset`.
double correlation(const Signal& signal, std::ptrdiff_t offset, std::size_t count, std::size_t stride)
{
    double product = 0.0;
    double first = 1.0; // keeps silence from dividing by zero
    double second = 1.0;
    for (std::size_t i = 0; i < count; i += stride) {
        const auto index = static_cast<std::ptrdiff_t>(i);
        const double a = signal.at(index);
        const double b = signal.at(index + offset);
        product += a * b;
        first += a * a;
        second += b * b;
    }
    return product / std::sqrt(first * second);
}

double rms(std::span<const std::int16_t> samples)
{
    double energy = 0.0;
    for (const std::int16_t sample : samples)
        energy += static_cast<double>(sample) * sample;
    return samples.empty() ? 0.0 : std::sqrt(energy / static_cast<double>(samples.size()));
}

struct Period {
    std::size_t length = 0;
    double correlation = -1.0;
};

/// `blendOf` gives how many samples can be compared at a period; `direction` is where the
/// neighbour lies: +1 ahead, -1 in what was played.
template <typename BlendOf>
Period findPeriod(const Signal& signal, std::size_t longest, std::ptrdiff_t direction, BlendOf blendOf)
{
    Period best;
    const auto consider = [&](std::size_t length, std::size_t stride) {
        const auto offset = direction * static_cast<std::ptrdiff_t>(length);
        const double found = correlation(signal, offset, blendOf(length), stride);
        if (found > best.correlation)
            best = { length, found };
    };
    for (std::size_t length = kShortestPeriod; length <= longest; length += kCoarseLag)
        consider(length, kCoarseStride);
    const std::size_t coarse = best.length;
    best.correlation = -1.0;
    const std::size_t from = std::max(kShortestPeriod, coarse - (kCoarseLag - 1));
    for (std::size_t length = from; length <= std::min(longest, coarse + kCoarseLag - 1); ++length)
        consider(length, 1);
    return best;
}

std::int16_t blend(double from, double to, std::size_t step, std::size_t steps)
{
    const double share = (static_cast<double>(step) + 0.5) / static_cast<double>(steps);
    return static_cast<std::int16_t>(std::lrint(from + (to - from) * share));
}

} // namespace

std::size_t removePeriod(std::span<std::int16_t> samples, const StretchLimits& limits)
{
    const std::size_t most = std::min(limits.mostSamples, kLongestPeriod);
    if (most < kShortestPeriod || samples.size() < kShortestPeriod + kShortestBlend)
        return 0;
    const std::size_t longest = std::min(most, samples.size() - kShortestBlend);
    const auto blendOf = [&](std::size_t length) {
        return std::min({ std::max(length, kShortestBlend), samples.size() - length, kLongestBlend });
    };
    Period period { std::clamp(limits.quietSamples, kShortestPeriod, longest), 1.0 };
    if (rms(samples) >= kQuietRms)
        period = findPeriod({ {}, samples }, longest, 1, blendOf);
    if (period.correlation < limits.leastCorrelation)
        return 0;
    const std::size_t overlap = blendOf(period.length);
    for (std::size_t i = 0; i < overlap; ++i)
        samples[i] = blend(samples[i], samples[i + period.length], i, overlap);
    std::copy(samples.begin() + static_cast<std::ptrdiff_t>(overlap + period.length), samples.end(),
        samples.begin() + static_cast<std::ptrdiff_t>(overlap));
    return period.length;
}

std::size_t insertPeriod(std::span<const std::int16_t> before, std::span<std::int16_t> buffer, std::size_t used,
    const StretchLimits& limits)
{
    if (used > buffer.size() || used < kShortestBlend)
        return 0;
    const std::size_t longest
        = std::min({ limits.mostSamples, kLongestPeriod, before.size(), buffer.size() - used });
    if (longest < kShortestPeriod)
        return 0;
    const auto blendOf = [&](std::size_t length) { return std::min({ length, used, kLongestBlend }); };
    const Signal signal { before, buffer };
    Period period { std::clamp(limits.quietSamples, kShortestPeriod, longest), 1.0 };
    if (rms(buffer.first(used)) >= kQuietRms || rms(before.last(longest)) >= kQuietRms)
        period = findPeriod(signal, longest, -1, blendOf);
    if (period.correlation < limits.leastCorrelation)
        return 0;
    const std::size_t overlap = blendOf(period.length);
    // From the back, so that every sample is read before its place is written.
    for (std::size_t i = used + period.length; i-- > 0;) {
        const double earlier = signal.at(static_cast<std::ptrdiff_t>(i) - static_cast<std::ptrdiff_t>(period.length));
        buffer[i] = i < overlap ? blend(buffer[i], earlier, i, overlap) : static_cast<std::int16_t>(earlier);
    }
    return period.length;
}

} // namespace alcove::dsp
