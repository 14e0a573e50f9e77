#include "app/probe/wall_clock.h"

namespace alcove::probe {

WallClock::WallClock()
    : m_offset(Duration::zero())
{
    // The narrowest of a few readings: a thread can be put aside between the two clocks.
    Duration narrowest = Duration::max();
    for (int i = 0; i < 8; ++i) {
        const Instant before = MonotonicClock::now();
        const auto wall = std::chrono::duration_cast<Duration>(std::chrono::system_clock::now().time_since_epoch());
        const Instant after = MonotonicClock::now();
        if (after - before >= narrowest)
            continue;
        narrowest = after - before;
        m_offset = wall - (before + narrowest / 2).time_since_epoch();
    }
}

} // namespace alcove::probe
