#include "core/base/clock.h"

namespace alcove {

MonotonicClock::time_point MonotonicClock::now() noexcept
{
    return time_point(std::chrono::duration_cast<duration>(
        std::chrono::steady_clock::now().time_since_epoch()));
}

UnixTime wallClockNow() noexcept
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

} // namespace alcove
