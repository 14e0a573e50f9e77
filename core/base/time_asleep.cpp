#include "core/base/time_asleep.h"

#ifdef _WIN32
#include <windows.h>
#else
#include <ctime>
#endif

namespace alcove {

#ifdef _WIN32

Duration timeAsleep() noexcept
{
    ULONGLONG awake = 0; // hundreds of nanoseconds without sleep
    if (QueryUnbiasedInterruptTime(&awake) == 0)
        return {};
    return std::chrono::milliseconds(GetTickCount64()) - Duration(static_cast<Duration::rep>(awake / 10));
}

#else

namespace {

// Two clocks that differ by sleep alone: clock_gettime(2) of each system.
#if defined(__APPLE__)
constexpr clockid_t kWithSleep = CLOCK_MONOTONIC_RAW;
constexpr clockid_t kWithoutSleep = CLOCK_UPTIME_RAW;
#elif defined(CLOCK_BOOTTIME)
constexpr clockid_t kWithSleep = CLOCK_BOOTTIME;
constexpr clockid_t kWithoutSleep = CLOCK_MONOTONIC;
#else
constexpr clockid_t kWithSleep = CLOCK_MONOTONIC;
constexpr clockid_t kWithoutSleep = CLOCK_MONOTONIC;
#endif

Duration read(clockid_t clock)
{
    timespec time {};
    if (clock_gettime(clock, &time) != 0)
        return {};
    return std::chrono::duration_cast<Duration>(std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
}

} // namespace

Duration timeAsleep() noexcept
{
    const Duration awake = read(kWithoutSleep);
    return read(kWithSleep) - awake;
}

#endif

} // namespace alcove
