#include "core/flow/video_playout.h"

#include <algorithm>
#include <vector>

namespace alcove::flow {
namespace {

using std::chrono::milliseconds;

constexpr Duration kMemory = std::chrono::seconds(10);
constexpr std::size_t kMostSamples = 1024;
constexpr Duration kMaxDelay = milliseconds(100);
constexpr Duration kUnseen = milliseconds(12);
constexpr Duration kMaxShift = milliseconds(80);

} // namespace

void VideoPlayout::onComplete(Duration capture, Instant now)
{
    m_sequence.check();
    m_samples.push_back({ now, now.time_since_epoch() - capture });
    while (m_samples.size() > kMostSamples || now - m_samples.front().at > kMemory)
        m_samples.pop_front();
    update();
}

void VideoPlayout::update()
{
    std::vector<Duration> transits;
    transits.reserve(m_samples.size());
    for (const Sample& sample : m_samples)
        transits.push_back(sample.transit);
    const auto ninth = transits.begin() + static_cast<std::ptrdiff_t>((transits.size() - 1) * 9 / 10);
    std::nth_element(transits.begin(), ninth, transits.end());
    m_fastest = *std::min_element(transits.begin(), ninth + 1);
    const Duration spread = *ninth - m_fastest;
    m_delay = spread < kUnseen ? Duration::zero() : std::min(spread, kMaxDelay);
}

void VideoPlayout::setSyncShift(Duration shift)
{
    m_syncShift = std::clamp(shift, -kMaxShift, kMaxShift);
}

Instant VideoPlayout::dueAt(Duration capture, Instant now)
{
    m_sequence.check();
    const Duration hold = std::max(m_delay + m_syncShift, Duration::zero());
    Instant due = now;
    if (hold > Duration::zero() && !m_samples.empty())
        due = std::clamp(Instant(capture + m_fastest + hold), now, now + kMaxDelay + kMaxShift);
    m_lastDue = std::max(m_lastDue, due);
    return m_lastDue;
}

void VideoPlayout::forget()
{
    *this = {};
}

} // namespace alcove::flow
