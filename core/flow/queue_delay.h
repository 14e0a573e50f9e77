#pragma once

#include "core/base/clock.h"
#include "core/flow/sent_history.h"

#include <array>
#include <deque>
#include <optional>
#include <span>

namespace alcove::flow {

/// Estimates how long datagrams wait at the bottleneck, from one-way delays whose zero is unknown:
/// delay over the least of thirty seconds.
/// Invariant: never negative; a drift between the clocks of 100 ppm adds 3 ms at most.
/// Sequence: net.
/// Source: base delay in buckets as RFC 6817 §3.4.1 does; groups of 5 ms as GCC does (draft-ietf-rmcat-gcc-02 §5.1).
class QueueDelay {
public:
    /// One feedback's results in counter order.
    void onResults(std::span<const PacketResult> results);
    void reset();

    /// By the median group of the latest feedback.
    [[nodiscard]] Duration latest() const { return m_latest; }
    /// What even the luckiest group of the last 150 ms waited: jitter does not raise it.
    [[nodiscard]] Duration standing() const;
    /// How fast the delay grows: seconds a second, over the last groups.
    [[nodiscard]] double slope() const { return m_slope; }
    /// Of groups from that line, smoothed: the path's jitter.
    [[nodiscard]] Duration deviation() const;

private:
    struct Group {
        Instant sent;
        Duration delay; ///< one way, of unknown zero
    };

    void addToBase(Instant sent, Duration delay);
    [[nodiscard]] Duration base() const;
    void fit();

    std::array<std::optional<Duration>, 3> m_base; ///< least of each ten seconds
    std::optional<Instant> m_bucketBegin;
    std::deque<Group> m_groups;
    Duration m_latest {};
    double m_slope = 0;
    double m_deviation = 0; ///< microseconds
};

} // namespace alcove::flow
