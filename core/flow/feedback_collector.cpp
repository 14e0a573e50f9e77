#include "core/flow/feedback_collector.h"

#include "core/flow/outgoing_datagram.h"
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
    /// The smallest step datagrams are padded to.
    constexpr std::size_t kLeastInner = 96;
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
    // More than one report can tell is kept of nobody, not even of one who never lets a report be due.
    while (m_arrivals.size() > wire::kMaxFeedbackArrivals)
        forgetFirst();
    m_gap = m_gap || (m_highest && counter > m_highest->next());
    m_highest = std::max(m_highest.value_or(counter), counter);
    m_firstNew = std::min(m_firstNew.value_or(counter), counter);
    if (elicits == Elicits::Nothing)
        return;
    m_pendingSince = m_pendingSince.value_or(arrival);
    m_wholeSince = m_wholeSince.value_or(arrival);
}

std::optional<FeedbackReport> FeedbackCollector::ride(Instant now, std::size_t room)
{
    m_sequence.check();
    if (!m_pendingSince || room <= wire::kBlockHeader)
        return std::nullopt;
    if (m_lastReport && now - *m_lastReport < (m_gap ? kGapInterval : kInterval - kRideSlack))
        return std::nullopt;
    forgetOld(now);
    const auto base = m_arrivals.empty() ? std::nullopt : firstThatFits(room - wire::kBlockHeader);
    return base ? std::optional(write(now, *base)) : std::nullopt;
}

std::optional<FeedbackReport> FeedbackCollector::onTimer(Instant now)
{
    m_sequence.check();
    const auto due = nextWakeup();
    if (!due || now < *due)
        return std::nullopt;
    forgetOld(now);
    if (m_arrivals.empty()) {
        m_pendingSince.reset();
        m_wholeSince.reset();
        return std::nullopt;
    }
    return write(now, firstToTell());
}

std::optional<Instant> FeedbackCollector::nextWakeup() const
{
    if (!m_wholeSince)
        return std::nullopt;
    if (!m_lastWhole)
        return *m_wholeSince + kRideSlack;
    const Duration affordable = affordableInterval();
    const Duration interval
        = m_gap ? std::max(affordable, kGapInterval) : std::max(affordable, kInterval) + kRideSlack;
    return std::max(*m_lastWhole + interval, *m_wholeSince);
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
    const DataSize cost = sizeOnWire(std::max(kLeastInner, m_lastSize + wire::kBlockHeader));
    return std::min(cost / share, kLongestInterval);
}

FeedbackReport FeedbackCollector::write(Instant now, SequenceNumber base)
{
    const bool whole = base <= firstToTell();
    const SequenceNumber end = m_arrivals.rbegin()->first;
    const auto from = m_arrivals.lower_bound(base);
    Instant newest = from->second;
    for (auto it = from; it != m_arrivals.end(); ++it)
        newest = std::max(newest, it->second);
    wire::Feedback feedback;
    feedback.base = static_cast<std::uint32_t>(base.value());
    feedback.newest = static_cast<std::uint32_t>(tickOf(newest)) & 0xFFFFFF;
    feedback.hold = static_cast<std::uint16_t>(std::clamp<std::int64_t>(tickOf(now) - tickOf(newest), 0, 0xFFFF));
    feedback.ages.resize(static_cast<std::size_t>(end - base + 1));
    for (auto it = from; it != m_arrivals.end(); ++it) {
        const std::int64_t age = std::min<std::int64_t>(tickOf(newest) - tickOf(it->second), 0xFFFF);
        feedback.ages[static_cast<std::size_t>(it->first - base)] = static_cast<std::uint16_t>(age);
    }
    FeedbackReport result { wire::writeFeedback(feedback), m_nextNumber++ };
    m_lastReport = now;
    m_pendingSince.reset();
    m_firstNew.reset();
    m_gap = false;
    if (whole) {
        m_reports.push_back(Report { result.number, end, now });
        m_lastWhole = now;
        m_lastSize = result.body.size();
        m_wholeSince.reset();
    }
    return result;
}

/// Where a report that repeats everything begins, within the limits of the format.
SequenceNumber FeedbackCollector::firstToTell() const
{
    SequenceNumber base = m_arrivals.begin()->first;
    if (m_toldUpTo)
        base = std::min(base, m_toldUpTo->next());
    constexpr auto kLongest = static_cast<std::int64_t>(wire::kMaxFeedbackCount);
    base = std::max(base, m_arrivals.rbegin()->first - (kLongest - 1));
    auto from = m_arrivals.lower_bound(base);
    auto arrivals = static_cast<std::size_t>(std::distance(from, m_arrivals.end()));
    for (; arrivals > wire::kMaxFeedbackArrivals; --arrivals)
        base = (++from)->first;
    return base;
}

/// Where a report of at most `limit` bytes begins that tells everything new.
std::optional<SequenceNumber> FeedbackCollector::firstThatFits(std::size_t limit) const
{
    const SequenceNumber end = m_arrivals.rbegin()->first;
    const auto fits = [&](SequenceNumber base, std::size_t arrivals) {
        return wire::feedbackSize(static_cast<std::size_t>(end - base + 1), arrivals) <= limit;
    };
    const SequenceNumber whole = firstToTell();
    auto from = m_arrivals.lower_bound(whole);
    auto arrivals = static_cast<std::size_t>(std::distance(from, m_arrivals.end()));
    if (fits(whole, arrivals))
        return whole;
    for (; from != m_arrivals.end(); ++from, --arrivals) {
        if (m_firstNew && from->first > *m_firstNew)
            break;
        if (fits(from->first, arrivals))
            return from->first;
    }
    return std::nullopt;
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

void FeedbackCollector::forgetFirst()
{
    const auto first = m_arrivals.begin();
    m_toldUpTo = std::max(m_toldUpTo.value_or(first->first), first->first);
    m_arrivals.erase(first);
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
