#pragma once

#include "core/base/clock.h"

namespace alcove::probe {

/// Turns moments of the monotonic clock into milliseconds since 1970, which two processes on one
/// machine share.
/// Invariant: the distance between the two clocks is taken once, so that a step of the system's
/// time during a call moves nothing.
class WallClock {
public:
    /// Takes the distance now.
    WallClock();
    explicit WallClock(Duration unixMinusMonotonic) : m_offset(unixMinusMonotonic) { }

    [[nodiscard]] double milliseconds(Instant at) const
    {
        return static_cast<double>((at.time_since_epoch() + m_offset).count()) / 1000.0;
    }

private:
    Duration m_offset;
};

} // namespace alcove::probe
