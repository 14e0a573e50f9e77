#pragma once

#include "core/base/clock.h"
#include "core/base/units.h"

#include <array>
#include <cstddef>

namespace alcove::flow {

enum class AudioMode : std::uint8_t { Fast, Normal, Thin, Survival };

/// How many earlier frames ride along, by their distance: none, {1}, {1,2}, {1,2,4}.
enum class AudioCopies : std::uint8_t { None, One, Two, Three };

/// What the network allows, as the sender's controller last heard it.
struct AudioNetworkState {
    BitRate target;               ///< for everything sent, not for audio alone
    double lossOneSecond = 0.0;   ///< share lost, 0…1
    double lossTenSeconds = 0.0;
    int longestBurst = 0;         ///< consecutive packets lost, in the last ten seconds
};

/// One row of the ladder: everything that decides a datagram's size.
struct AudioStep {
    AudioMode mode = AudioMode::Normal;
    AudioCopies copies = AudioCopies::None;

    friend bool operator==(const AudioStep&, const AudioStep&) = default;
};

/// How Opus runs in a mode.
struct AudioModeFormat {
    SampleCount frame;
    BitRate bitRate;

    /// Constant, since Opus runs at a constant rate.
    [[nodiscard]] constexpr DataSize packetSize() const { return bitRate * frame.duration(); }
};

[[nodiscard]] AudioModeFormat formatOf(AudioMode mode);

/// The inner size a datagram of this step is padded to: one of 96, 128, 192, 256, 320, 384.
[[nodiscard]] std::size_t paddedSizeOf(AudioStep step);

/// The same step with no more copies than its mode has a size for.
[[nodiscard]] AudioStep allowed(AudioStep step);

/// The distances of the copies; unused places are 0.
[[nodiscard]] std::array<int, 3> distancesOf(AudioCopies copies);

/// Whether the packets themselves carry a coarse copy of the frame before them.
[[nodiscard]] bool usesInBandFec(AudioStep step);

/// Bits on the wire with sealing, UDP and IPv4.
[[nodiscard]] BitRate wireRateOf(AudioStep step);

/// Chooses the mode and the copies from what the network allows.
/// Invariant: speech, silence and mute are no input, so sizes tell nothing about them (RFC 6562).
/// Invariant: a step toward less capacity or more loss is taken at once; a step back only after ten
/// seconds in which nothing asked for the lower one.
/// Sequence: net.
class AudioLadder {
public:
    AudioLadder() = default;

    AudioStep update(const AudioNetworkState& state, Instant now);
    [[nodiscard]] AudioStep step() const { return m_step; }

private:
    /// The largest value given in the last ten seconds.
    class HeldLargest {
    public:
        std::int64_t update(std::int64_t value, Instant now);

    private:
        static constexpr std::size_t kSeconds = 11; // the running second and ten whole ones
        std::array<std::int64_t, kSeconds> m_largest {};
        std::array<std::int64_t, kSeconds> m_second {};
        bool m_started = false;
    };

    HeldLargest m_negatedTarget; ///< the least target of the last ten seconds
    HeldLargest m_lossLevel;
    /// Before the first report: what fits most paths, with one copy against early loss.
    AudioStep m_step { AudioMode::Normal, AudioCopies::One };
};

} // namespace alcove::flow
