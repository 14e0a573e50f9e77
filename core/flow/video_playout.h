#pragma once

#include "core/base/clock.h"
#include "core/base/sequence_checker.h"

#include <deque>

namespace alcove::flow {

/// When a picture is due: as soon as nine of ten are there, counted from the fastest.
/// Invariant: the delay aimed at is at most 100 ms, and none at all where pictures come evenly; a
/// picture is never due before it is there; due times never go back.
/// Sequence: net.
/// Source: chosen: the 90th percentile over 10 s trades a rare late picture for 9 early ones. Under
/// 12 ms, a third of a frame interval at 30 a second, unevenness is not seen and nothing is held.
class VideoPlayout {
public:
    /// A picture taken at `capture` on the sender's clock is complete.
    void onComplete(Duration capture, Instant now);
    void setSyncShift(Duration shift);

    /// When to show it, given that it is decoded now.
    [[nodiscard]] Instant dueAt(Duration capture, Instant now);
    /// The delay aimed at now, beyond the fastest picture.
    [[nodiscard]] Duration delay() const { return m_delay; }
    void forget();

private:
    struct Sample {
        Instant at {};
        Duration transit {}; ///< arrival less capture: two clocks, so only differences mean anything
    };

    void update();

    std::deque<Sample> m_samples;
    Duration m_fastest {};
    Duration m_delay {};
    Duration m_syncShift {};
    Instant m_lastDue {};
    SequenceChecker m_sequence;
};

} // namespace alcove::flow
