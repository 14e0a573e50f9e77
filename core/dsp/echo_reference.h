#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace alcove::dsp {

/// What was played, brought to the microphone's clock: a delay line read at a speed of its own.
/// Invariant: sound that is late is read as silence and its place is kept, so that one late block does
/// not move all that follow.
/// Sequence: audio; allocates nothing after the constructor.
/// Source: band-limited interpolation, J. O. Smith, "Digital audio resampling"; sixteen taps between
/// tabulated phases (chosen: errors below -70 dB up to 8 kHz, where voices end).
class EchoReference {
public:
    static constexpr std::size_t kBlock = 480;

    EchoReference();

    /// Reads this many samples behind what is being written. Forgets nothing else.
    void setLag(std::size_t samples);
    [[nodiscard]] std::size_t lag() const { return m_lag; }

    void write(std::span<const std::int16_t, kBlock> played);
    /// False: the place was found anew, and what was known of the room no longer holds.
    [[nodiscard]] bool read(std::span<float, kBlock> out);

    /// Samples read for each sample that is heard, 1 when both clocks agree.
    void setSpeed(double speed) { m_speed = speed; }
    [[nodiscard]] double speed() const { return m_speed; }

private:
    static constexpr std::size_t kCapacity = 65'536; ///< 1.4 s
    static constexpr std::size_t kTaps = 16;
    static constexpr std::size_t kPhases = 64;

    [[nodiscard]] float at(double position) const;
    [[nodiscard]] float stored(std::int64_t position) const;

    std::vector<float> m_samples;
    std::array<std::array<float, kTaps>, kPhases + 1> m_kernel {};
    std::int64_t m_written = 0;
    double m_position = 0.0;
    double m_speed = 1.0;
    std::size_t m_lag = 480;
    int m_misplaced = 0;
    bool m_placed = false;
};

} // namespace alcove::dsp
