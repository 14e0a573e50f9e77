#pragma once

#include "core/base/clock.h"
#include "core/flow/sent_history.h"

#include <deque>
#include <optional>
#include <span>

namespace alcove::flow {

/// Counts what was lost lately.
/// Invariant: shares are between 0 and 1; a loss that arrives after all is taken back.
/// Sequence: net.
class LossWindow {
public:
    void onResults(Instant now, std::span<const PacketResult> results);

    /// The share lost of what feedback told in the last `time`, at most ten seconds.
    [[nodiscard]] double share(Duration time, Instant now) const;
    /// Datagrams lost in a row, worst of the last ten seconds.
    [[nodiscard]] int longestBurst() const;

private:
    struct Bucket {
        Instant begin;
        int told = 0;
        int lost = 0;
        int longestBurst = 0;
    };

    std::deque<Bucket> m_buckets;
    std::optional<SequenceNumber> m_lastLost;
    int m_burst = 0;
};

} // namespace alcove::flow
