#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace alcove::dsp {

/// What can be said of a stretch of sound by its numbers alone. Levels are linear, 1 being full scale.
struct AudioLevel {
    double rms = 0.0;
    double peak = 0.0;
    bool digitalSilence = true; ///< every sample is zero: no microphone is this quiet
    bool clipped = false;       ///< three samples in a row stand at full scale

    /// Of the RMS, against full scale; -120 for digital silence.
    [[nodiscard]] double decibels() const;
};

/// Sequence: any; allocates nothing.
[[nodiscard]] AudioLevel measureLevel(std::span<const std::int16_t> samples);

/// A level for the eye: rises at once, falls slowly, and says how long the input has been dead.
/// Sequence: audio.
class LevelMeter {
public:
    /// Takes the next samples (48 kHz) and returns the shown level, 0…1 over 60 dB.
    double add(std::span<const std::int16_t> samples);

    [[nodiscard]] double shown() const { return m_shown; }
    [[nodiscard]] const AudioLevel& last() const { return m_last; }
    /// Samples of unbroken digital silence up to now.
    [[nodiscard]] std::size_t silentSamples() const { return m_silentSamples; }
    /// Samples since the last clipping, or none seen yet: the largest number.
    [[nodiscard]] std::size_t samplesSinceClipping() const { return m_sinceClipping; }

private:
    AudioLevel m_last;
    double m_shown = 0.0;
    std::size_t m_silentSamples = 0;
    std::size_t m_sinceClipping = SIZE_MAX;
};

} // namespace alcove::dsp
