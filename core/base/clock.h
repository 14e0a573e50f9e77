#pragma once

#include <chrono>

namespace alcove {

/// The monotonic clock every timestamp of a call is on, captured samples and frames included.
/// Only the rim calls `now()`: logic takes an Instant as an argument, so that a whole call also
/// runs in simulated time.
/// Shape: microseconds since an arbitrary origin.
struct MonotonicClock {
    using duration = std::chrono::microseconds;
    using rep = duration::rep;
    using period = duration::period;
    using time_point = std::chrono::time_point<MonotonicClock>;
    static constexpr bool is_steady = true;

    [[nodiscard]] static time_point now() noexcept;
};

using Instant = MonotonicClock::time_point;
using Duration = MonotonicClock::duration;

/// Calendar time, for expiry and locators only: never for intervals.
using UnixTime = std::chrono::sys_seconds;

[[nodiscard]] UnixTime wallClockNow() noexcept;

/// Days since 1970-01-01 UTC.
[[nodiscard]] constexpr std::uint32_t dayNumber(UnixTime time)
{
    return static_cast<std::uint32_t>(std::chrono::floor<std::chrono::days>(time).time_since_epoch().count());
}

} // namespace alcove
