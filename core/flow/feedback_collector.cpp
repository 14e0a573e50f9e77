#include "core/flow/feedback_collector.h"

#include "core/wire/block.h"
#include "core/wire/feedback.h"

#include <algorithm>

namespace alcove::flow {

namespace {

    using namespace std::chrono_literals;

    /// One audio frame, so that a ride is always near.
    constexpr Duration kInterval = 20ms;
    /// A ride may come this early, or a report of its own this late: the two ends' frames drift.
    constexpr Duration kRideSlack = 5ms;
    /// The slowest: 10 a second are always allowed.
    constexpr Duration kLongestInterval = 100ms;
    /// After a gap. Chosen: a quarter of the interval, so that a burst is one report, not many.
    constexpr Duration kGapInterval = 5ms;
    /// What a report repeats unless acknowledged: five intervals.
    constexpr Duration kRepeat = 100ms;
    constexpr double kShare = 0.03;
    /// The least datagram: 96 bytes inner, 24 of sealing, 28 of IPv4 and UDP.
    constexpr std::size_t kLeastDatagram = 148;
    constexpr std::size_t kAround = 24 + 28 + wire::kBlockHeader;
    constexpr Duration kRateWindow = 1s;
    /// A burst at the very start is not taken for a rate.
    constexpr Duration kLeastRateSpan = 200ms;

    [[nodiscard]] std::int64_t tickOf(Instant at) { return at.time_since_epoch() / wire::kFeedbackTick; }

} // namespace

void FeedbackCollector::onDatagram(SequenceNumber counter, Instant arrival, DataSize size, Elicits elicits)
{
    m_sequence.check();
    countArrival(arrival, size);
    if (!m_arrivals.emplace(counter, arrival).second)
        return;
    m_gap = m_gap || (m_highest && counter > m_highest->next());
    m_highest = std::max(m_highest.value_or(counter), counter);
    if (elicits == Elicits::Feedback && !m_pendingSince)
        m_pendingSince = arrival;
}

std::optional<FeedbackReport> FeedbackCollector::ride(Instant now, std::size_t room)
{
    m_sequence.check();
    if (!m_pendingSince || room <= wire::kBlockHeader)
        return std::nullopt;
    if (m_lastReport && now - *m_lastReport < (m_gap ? kGapInterval : kInterval - kRideSlack))
        return std::nullopt;
    return write(now, room - wire::kBlockHeader);
}

std::optional<FeedbackReport> FeedbackCollector::onTimer(Instant now)
{
    m_sequence.check();
    const auto due = nextWakeup();
    if (!due || now < *due)
        return std::nullopt;
    return write(now, wire::kMaxInner - wire::kBlockHeader);
}

std::optional<Instant> FeedbackCollector::nextWakeup() const
{
    if (!m_pendingSince)
        return std::nullopt;
    if (!m_lastReport)
        return *m_pendingSince + kRideSlack;
    const Duration affordable = affordableInterval();
    const Duration interval
        = m_gap ? std::max(affordable, kGapInterval) : std::max(affordable, kInterval) + kRideSlack;
    return std::max(*m_lastReport + interval, *m_pendingSince);
}

void FeedbackCollector::onAcknowledged(std::uint64_t number)
{
    m_sequence.check();
    const auto report = std::find_if(
        m_reports.begin(), m_reports.end(), [&](const Report& r) { return r.number == number; });
    if (report == m_reports.end())
        return;
    for (auto it = m_arrivals.begin(); it != m_arrivals.end() && it->first <= report->end;)
        it = it->second <= report->written ? m_arrivals.erase(it) : std::next(it);
    m_toldUpTo = std::max(m_toldUpTo.value_or(report->end), report->end);
    m_reports.erase(m_reports.begin(), std::next(report));
}

/// How far apart reports of their own may be at the present incoming rate.
Duration FeedbackCollector::affordableInterval() const
{
    if (m_incoming.empty())
        return kLongestInterval;
    const Duration span = std::max(m_incoming.back().first - m_incoming.front().first, kLeastRateSpan);
    const BitRate share = m_incomingSize / span * kShare;
    const auto cost = DataSize::bytes(static_cast<std::int64_t>(std::max(kLeastDatagram, m_lastSize + kAround)));
    return std::min(cost / share, kLongestInterval);
}

std::optional<FeedbackReport> FeedbackCollector::write(Instant now, std::size_t limit)
{
    forgetOld(now);
    if (m_arrivals.empty())
        return std::nullopt;
    const auto first = firstToTell();
    const SequenceNumber base = first.first;
    const SequenceNumber end = m_arrivals.rbegin()->first;
    const auto count = static_cast<std::size_t>(end - base + 1);
    if (wire::feedbackSize(count, first.second) > limit)
        return std::nullopt;
    const auto from = m_arrivals.lower_bound(base);
    Instant newest = from->second;
    for (auto it = from; it != m_arrivals.end(); ++it)
        newest = std::max(newest, it->second);
    wire::Feedback feedback;
    feedback.base = static_cast<std::uint32_t>(base.value());
    feedback.newest = static_cast<std::uint32_t>(tickOf(newest)) & 0xFFFFFF;
    feedback.hold = static_cast<std::uint16_t>(std::clamp<std::int64_t>(tickOf(now) - tickOf(newest), 0, 0xFFFF));
    feedback.ages.resize(count);
    for (auto it = from; it != m_arrivals.end(); ++it) {
        const std::int64_t age = std::min<std::int64_t>(tickOf(newest) - tickOf(it->second), 0xFFFF);
        feedback.ages[static_cast<std::size_t>(it->first - base)] = static_cast<std::uint16_t>(age);
    }
    FeedbackReport result { wire::writeFeedback(feedback), m_nextNumber++ };
    m_reports.push_back(Report { result.number, end, now });
    m_lastReport = now;
    m_lastSize = result.body.size();
    m_pendingSince.reset();
    m_gap = false;
    return result;
}

/// The first counter of the next report, and how many arrivals follow from it.
std::pair<SequenceNumber, std::size_t> FeedbackCollector::firstToTell() const
{
    const SequenceNumber end = m_arrivals.rbegin()->first;
    auto from = m_arrivals.begin();
    SequenceNumber base = from->first;
    if (m_toldUpTo)
        base = std::min(base, m_toldUpTo->next());
    constexpr auto kLongest = static_cast<std::int64_t>(wire::kMaxFeedbackCount);
    base = std::max(base, end - (kLongest - 1));
    from = m_arrivals.lower_bound(base);
    auto arrivals = static_cast<std::size_t>(std::distance(from, m_arrivals.end()));
    while (arrivals > wire::kMaxFeedbackArrivals) {
        ++from;
        --arrivals;
        base = from->first;
    }
    return { base, arrivals };
}

/// What was not acknowledged within the repeat window is told of no more: neither as received nor,
/// which would be wrong, as missing.
void FeedbackCollector::forgetOld(Instant now)
{
    const Instant limit = now - std::max(kRepeat, 3 * affordableInterval());
    while (!m_reports.empty() && m_reports.front().written < now - kRateWindow)
        m_reports.pop_front();
    for (auto it = m_arrivals.begin(); it != m_arrivals.end();) {
        if (it->second >= limit) {
            ++it;
            continue;
        }
        m_toldUpTo = std::max(m_toldUpTo.value_or(it->first), it->first);
        it = m_arrivals.erase(it);
    }
}

void FeedbackCollector::countArrival(Instant arrival, DataSize size)
{
    m_incoming.emplace_back(arrival, size);
    m_incomingSize += size;
    while (m_incoming.front().first < arrival - kRateWindow) {
        m_incomingSize -= m_incoming.front().second;
        m_incoming.pop_front();
    }
}

} // namespace alcove::flow
