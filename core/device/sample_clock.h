#pragma once

#include "core/base/clock.h"

#include <cstdint>
#include <optional>

namespace alcove::device {

/// Works out when samples met the microphone from when their blocks reached the program, which is
/// late by a different amount each time and often several blocks at once.
/// Invariant: no block ends after it arrived; times move steadily, a block's length each time,
/// except after a gap in the sound.
/// Source: the minimum filter of clock estimation; a sample cannot arrive before it was taken, so
/// the earliest arrivals tell the most.
class SampleClock {
public:
    /// When the first of the 48 kHz samples that just arrived was taken.
    [[nodiscard]] Instant onBlock(std::int64_t samples, Instant arrival);

    void reset() { m_end.reset(); }

private:
    std::optional<Instant> m_end;
    Duration m_owed {};
};

} // namespace alcove::device
