#pragma once

#include "core/base/clock.h"

#include <cstdint>

namespace alcove::device {

/// A picture rate as an exact fraction, 30000/1001 included.
struct FrameRate {
    std::int64_t numerator = 30;
    std::int64_t denominator = 1;
};

/// When each picture of a source with a fixed rate is due.
/// Invariant: deadlines come from the number of the picture alone, so rounding never adds up; a
/// source that was held up leaves out what a camera would have overwritten, it never rushes.
class FrameSchedule {
public:
    FrameSchedule(FrameRate rate, Instant start);

    [[nodiscard]] Instant due(std::int64_t number) const;

    /// The number of the picture to deliver at `now`: the next one, or the newest already due.
    [[nodiscard]] std::int64_t take(Instant now);

    /// When `take` should be called next.
    [[nodiscard]] Instant nextDue() const { return due(m_next); }

private:
    FrameRate m_rate;
    Instant m_start;
    std::int64_t m_next = 0;
};

} // namespace alcove::device
