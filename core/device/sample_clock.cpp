#include "core/device/sample_clock.h"

#include "core/base/units.h"

#include <algorithm>

namespace alcove::device {

namespace {

// A sound card's crystal may be 100 ppm off; twice that follows it with some to spare.
constexpr std::int64_t kDriftPartsPerMillion = 200;
// chosen: longer than any burst a sound server hands over; beyond it samples were lost.
constexpr Duration kGap = std::chrono::milliseconds(150);

} // namespace

Instant SampleClock::onBlock(std::int64_t samples, Instant arrival)
{
    const Duration length = SampleCount(samples).duration();
    const Instant expected = m_end ? *m_end + length : arrival;
    const Duration late = arrival - expected;
    if (late <= Duration::zero() || late > kGap) {
        m_end = arrival;
        m_owed = Duration::zero();
    } else {
        // Follow a slow card, in parts per million of the sound that has passed.
        m_owed += length * kDriftPartsPerMillion;
        const Duration step = std::min(m_owed / 1'000'000, late);
        m_owed -= step * 1'000'000;
        m_end = expected + step;
    }
    return *m_end - length;
}

} // namespace alcove::device
