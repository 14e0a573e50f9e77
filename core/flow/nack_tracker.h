#pragma once

#include "core/base/clock.h"
#include "core/base/sequence_checker.h"
#include "core/base/units.h"

#include <deque>
#include <map>
#include <optional>
#include <vector>

namespace alcove::flow {

/// Finds missing packets of a stream, says when to ask for them and when to stop.
/// Invariant: each missing number is asked for no sooner than the path's observed reordering after
/// its gap, then every max(1.1 RTT, 20 ms), and given up after min(2.5 RTT + 20 ms, 250 ms); a gap
/// of over 24 is given up at once; at most 512 numbers are missing at a time.
/// Sequence: net.   Errors: none.
/// Source: meaning of a NACK RFC 4585 §6.2.1; times chosen: one repetition must fit before the
/// picture would better be coded anew from an acknowledged reference (flow/README.md).
class NackTracker {
public:
    enum class Arrival { InOrder, Reordered, Repaired, Known };

    void setRoundTripTime(Duration roundTrip) { m_roundTrip = roundTrip; }
    /// Parity is on its way for new gaps: wait for it before asking.
    void setFirstWait(Duration wait) { m_firstWait = wait; }

    /// The stream begins here: all numbers from it on are expected.
    void start(SequenceNumber first);
    Arrival onPacket(SequenceNumber sequence, Instant now);
    /// Numbers before this one are no longer wanted.
    void forgetBefore(SequenceNumber sequence);

    struct Due {
        std::vector<SequenceNumber> ask; ///< ascending
        std::optional<SequenceNumber> gaveUp; ///< the highest number that was given up
    };
    [[nodiscard]] Due onTimer(Instant now);
    [[nodiscard]] std::optional<Instant> nextWakeup() const;

    /// Whether a number before this one is missing and still being asked for.
    [[nodiscard]] bool isMissingBefore(SequenceNumber sequence) const;
    [[nodiscard]] Duration reorderWait() const;

private:
    struct Missing {
        Instant noticed {};
        Instant ask {}; ///< next time
        Instant round {}; ///< when it was last asked for, copies of the request apart
        bool copyPending = false;
        int asked = 0;
    };
    struct Lateness {
        Instant at {};
        Duration late {};
    };

    [[nodiscard]] Duration repeatInterval() const;
    [[nodiscard]] Duration deadline() const;
    void noteGap(SequenceNumber from, SequenceNumber to, Instant now);
    void ask(Missing& missing, Instant now);
    Arrival noteLate(const Missing& missing, Instant now);

    Duration m_roundTrip = std::chrono::milliseconds(100); // chosen: a usual path, until the first measurement
    Duration m_firstWait {};
    std::optional<SequenceNumber> m_next;
    std::map<SequenceNumber, Missing> m_missing;
    std::deque<Lateness> m_reordered;
    std::optional<SequenceNumber> m_gaveUp;
    SequenceChecker m_sequence;
};

} // namespace alcove::flow
