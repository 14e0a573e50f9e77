#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace alcove::dsp {

/// When and by how much sound may be stretched. Samples of 48 kHz.
struct StretchLimits {
    double leastCorrelation = 0.85; ///< of two neighbouring periods; near silence is always alike
    std::size_t mostSamples = 720;  ///< 15 ms, the longest period looked for
    std::size_t quietSamples = 720; ///< what near silence, where any length will do, is stretched by
};

/// The shortest and longest period looked for: voices from 67 to 400 Hz.
inline constexpr std::size_t kShortestPeriod = 120;
inline constexpr std::size_t kLongestPeriod = 720;

/// Takes one period of the voice out of `samples` by blending two neighbouring ones, so that the
/// pitch stays. Returns how many samples were removed: the result is the first
/// `samples.size() - removed`; 0 when nothing there repeats well enough.
/// Sequence: audio; allocates nothing.
/// Source: synchronous overlap-add, S. Roucos and A. Wilgus, ICASSP 1985; W. Verhelst and
/// M. Roelands (WSOLA), ICASSP 1993.
[[nodiscard]] std::size_t removePeriod(std::span<std::int16_t> samples, const StretchLimits& limits);

/// Repeats one period at the start of the first `used` samples of `buffer`; `before` is what was
/// played just before them. Returns how many samples were added (`buffer` must have the room);
/// 0 when nothing there repeats well enough.
/// Sequence: audio; allocates nothing.
[[nodiscard]] std::size_t insertPeriod(std::span<const std::int16_t> before, std::span<std::int16_t> buffer,
    std::size_t used, const StretchLimits& limits);

} // namespace alcove::dsp
