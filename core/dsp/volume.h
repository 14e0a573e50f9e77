#pragma once

#include <cstdint>
#include <span>

namespace alcove::dsp {

/// A volume control that may amplify: peaks are held below full scale by a limiter.
/// Invariant: no output sample exceeds the ceiling; at gain 1 nothing below the ceiling changes.
/// Sequence: audio; allocates nothing.
class Volume {
public:
    static constexpr double kMost = 2.0;

    /// Clamped to 0…2. Reached over one call of `apply`, so that a slider makes no clicks.
    void setGain(double gain);

    void apply(std::span<std::int16_t> samples);

private:
    double m_wanted = 1.0;
    double m_gain = 1.0;
    double m_limit = 1.0; ///< what the limiter leaves of the signal
};

} // namespace alcove::dsp
