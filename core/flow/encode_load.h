#pragma once

#include "core/base/clock.h"

#include <deque>
#include <optional>

namespace alcove::flow {

/// Whether the encoder keeps up with its frame rate on this computer.
/// Invariant: says Lighter only after two seconds above, Heavier only after ten seconds below.
/// Sequence: net.
/// Source: chosen: at 60 % of a frame interval for the slowest twentieth, capture, sound and screen
/// still fit on one core; 35 % leaves room for the next step's 25 to 80 % more work.
class EncodeLoad {
public:
    enum class Verdict { Stay, Lighter, Heavier };

    void onFrame(Duration encodeTime, Duration frameInterval, Instant now);
    /// The verdict, after which counting starts anew.
    [[nodiscard]] Verdict takeVerdict(Instant now);

private:
    struct Sample {
        Instant at {};
        double load = 0; ///< share of the frame interval
    };

    [[nodiscard]] double slowestTwentieth() const;

    std::deque<Sample> m_samples; ///< of the last two seconds
    std::optional<Instant> m_highSince;
    std::optional<Instant> m_lowSince;
};

} // namespace alcove::flow
