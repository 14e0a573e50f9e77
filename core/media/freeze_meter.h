#pragma once

#include "core/base/clock.h"

#include <cstdint>
#include <deque>

namespace alcove::media {

/// Counts freezes: gaps between shown pictures longer than max(3 × mean, mean + 150 ms) of the last
/// 30 gaps.
/// Source: W3C webrtc-stats, freezeCount and totalFreezesDuration.
class FreezeMeter {
public:
    void onShown(Instant at);
    /// The next gap is not counted: nothing was to be shown in it.
    void pause() { m_running = false; }

    [[nodiscard]] std::uint64_t freezeCount() const { return m_freezes; }
    [[nodiscard]] Duration totalFreezesDuration() const { return m_frozen; }
    [[nodiscard]] Duration totalInterFrameDelay() const { return m_total; }
    [[nodiscard]] double totalSquaredInterFrameDelay() const { return m_squared; }
    [[nodiscard]] Duration longestInterFrameDelay() const { return m_longest; }
    /// Pictures a second over the last 30 gaps.
    [[nodiscard]] double framesPerSecond() const;

private:
    std::deque<Duration> m_gaps;
    Duration m_sum {}; ///< of m_gaps
    Instant m_last {};
    bool m_running = false;
    std::uint64_t m_freezes = 0;
    Duration m_frozen {};
    Duration m_total {};
    double m_squared = 0;
    Duration m_longest {};
};

} // namespace alcove::media
