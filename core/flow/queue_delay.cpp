#include "core/flow/queue_delay.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace alcove::flow {

namespace {

    using namespace std::chrono_literals;

    constexpr Duration kBucket = 10s;
    constexpr Duration kGroup = 5ms;
    constexpr std::size_t kFitted = 20;
    /// Older groups say nothing of the present trend, however few there are.
    constexpr Duration kFittedAge = 500ms;
    constexpr Duration kStandingAge = 150ms;
    /// Chosen: about a second of feedback.
    constexpr double kDeviationWeight = 0.02;
    /// A line through fewer is noise.
    constexpr std::size_t kLeastFitted = 4;

} // namespace

void QueueDelay::reset() { *this = QueueDelay(); }

void QueueDelay::onResults(std::span<const PacketResult> results)
{
    std::vector<Duration> fresh;
    std::optional<Instant> groupBegin;
    Duration sum {};
    int count = 0;
    const auto close = [&] {
        if (count == 0)
            return;
        fresh.push_back(sum / count);
        m_groups.push_back(Group { *groupBegin, sum / count });
        sum = {};
        count = 0;
    };
    for (const PacketResult& result : results) {
        // Probe trains queue behind themselves: that is what they are for.
        if (result.fate != Fate::Received || result.datagram.probe != 0)
            continue;
        const Instant sent = result.datagram.sent;
        const Duration delay = result.received - sent;
        addToBase(sent, delay);
        if (groupBegin && sent >= *groupBegin + kGroup)
            close();
        if (count == 0)
            groupBegin = sent;
        sum += delay;
        ++count;
    }
    close();
    if (fresh.empty())
        return;
    const auto middle = fresh.begin() + static_cast<std::ptrdiff_t>(fresh.size() / 2);
    std::nth_element(fresh.begin(), middle, fresh.end());
    m_latest = std::max(*middle - base(), Duration::zero());
    while (m_groups.size() > kFitted || m_groups.front().sent < m_groups.back().sent - kFittedAge)
        m_groups.pop_front();
    fit();
}

Duration QueueDelay::standing() const
{
    if (m_groups.empty())
        return {};
    Duration least = m_groups.back().delay;
    for (auto group = m_groups.rbegin(); group != m_groups.rend(); ++group) {
        if (group->sent < m_groups.back().sent - kStandingAge)
            break;
        least = std::min(least, group->delay);
    }
    return std::max(least - base(), Duration::zero());
}

Duration QueueDelay::deviation() const { return Duration(std::llround(m_deviation)); }

void QueueDelay::addToBase(Instant sent, Duration delay)
{
    if (!m_bucketBegin)
        m_bucketBegin = sent;
    if (sent >= *m_bucketBegin + kBucket) {
        std::rotate(m_base.begin(), m_base.begin() + 2, m_base.end());
        m_base[0].reset();
        m_bucketBegin = sent;
    }
    m_base[0] = std::min(m_base[0].value_or(delay), delay);
}

Duration QueueDelay::base() const
{
    std::optional<Duration> result;
    for (const auto& least : m_base) {
        if (least)
            result = std::min(result.value_or(*least), *least);
    }
    return result.value_or(Duration::zero());
}

/// The least-squares line through the groups.
void QueueDelay::fit()
{
    if (m_groups.size() < kLeastFitted) {
        m_slope = 0;
        return;
    }
    const double n = static_cast<double>(m_groups.size());
    const auto x = [&](const Group& g) { return static_cast<double>((g.sent - m_groups.front().sent).count()); };
    const auto y = [&](const Group& g) { return static_cast<double>((g.delay - m_groups.front().delay).count()); };
    double meanX = 0;
    double meanY = 0;
    for (const Group& group : m_groups) {
        meanX += x(group) / n;
        meanY += y(group) / n;
    }
    double xx = 0;
    double xy = 0;
    for (const Group& group : m_groups) {
        xx += (x(group) - meanX) * (x(group) - meanX);
        xy += (x(group) - meanX) * (y(group) - meanY);
    }
    m_slope = xx > 0 ? xy / xx : 0;
    double squares = 0;
    for (const Group& group : m_groups) {
        const double residual = y(group) - meanY - m_slope * (x(group) - meanX);
        squares += residual * residual;
    }
    m_deviation += kDeviationWeight * (std::sqrt(squares / n) - m_deviation);
}

} // namespace alcove::flow
