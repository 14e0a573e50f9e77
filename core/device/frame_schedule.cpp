#include "core/device/frame_schedule.h"

#include <algorithm>

namespace alcove::device {

FrameSchedule::FrameSchedule(FrameRate rate, Instant start)
    : m_rate(rate)
    , m_start(start)
{
}

Instant FrameSchedule::due(std::int64_t number) const
{
    return m_start + Duration(number * 1'000'000 * m_rate.denominator / m_rate.numerator);
}

std::int64_t FrameSchedule::take(Instant now)
{
    const std::int64_t elapsed = std::max<std::int64_t>((now - m_start).count(), 0);
    std::int64_t newest = elapsed * m_rate.numerator / (1'000'000 * m_rate.denominator);
    if (due(newest + 1) <= now) // `due` rounds down, so the division may be one short
        ++newest;
    const std::int64_t taken = std::max(m_next, newest);
    m_next = taken + 1;
    return taken;
}

} // namespace alcove::device
