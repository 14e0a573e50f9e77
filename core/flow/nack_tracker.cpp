#include "core/flow/nack_tracker.h"

#include <algorithm>
#include <utility>

namespace alcove::flow {
namespace {

using std::chrono::milliseconds;

constexpr std::size_t kMaxMissing = 512;
/// A longer gap is an outage: sending all of it again would cost more than a picture coded from an
/// acknowledged reference. Chosen: a recovery frame takes 5 to 15 packets.
constexpr std::int64_t kLongestGap = 24;
/// A request may be lost like anything else, so it is written twice: the copy a third of a round trip
/// later costs a few bytes here, and nothing at the sender, who passes over requests within half.
constexpr Duration kLeastForCopy = milliseconds(30);
constexpr Duration kShortestRepeat = milliseconds(20);
constexpr Duration kLongestRepair = milliseconds(250);
constexpr Duration kMaxReorderWait = milliseconds(15);
/// How long a path is remembered to reorder.
constexpr Duration kReorderMemory = std::chrono::seconds(10);
constexpr std::size_t kReorderSamples = 64;

} // namespace

void NackTracker::start(SequenceNumber first)
{
    m_sequence.check();
    m_missing.clear();
    m_next = first;
}

NackTracker::Arrival NackTracker::onPacket(SequenceNumber sequence, Instant now)
{
    m_sequence.check();
    if (!m_next)
        m_next = sequence;
    if (sequence >= *m_next) {
        noteGap(*m_next, sequence, now);
        m_next = sequence.next();
        return Arrival::InOrder;
    }
    const auto at = m_missing.find(sequence);
    if (at == m_missing.end())
        return Arrival::Known;
    const Missing missing = at->second;
    m_missing.erase(at);
    return noteLate(missing, now);
}

void NackTracker::noteGap(SequenceNumber from, SequenceNumber to, Instant now)
{
    const std::int64_t count = to - from;
    if (count <= 0)
        return;
    if (count > kLongestGap) {
        m_missing.clear();
        m_gaveUp = to - 1;
        return;
    }
    const Instant ask = now + std::max(reorderWait(), m_firstWait);
    for (SequenceNumber number = from; number < to; number = number.next())
        m_missing[number] = { now, ask, now, false, 0 };
    while (m_missing.size() > kMaxMissing) {
        m_gaveUp = std::max(m_gaveUp.value_or(m_missing.begin()->first), m_missing.begin()->first);
        m_missing.erase(m_missing.begin());
    }
}

/// A packet that came before an answer could have was reordered, not lost.
NackTracker::Arrival NackTracker::noteLate(const Missing& missing, Instant now)
{
    const Duration late = now - missing.noticed;
    if (missing.asked > 0 && late >= m_roundTrip * 9 / 10)
        return Arrival::Repaired;
    m_reordered.push_back({ now, late });
    if (m_reordered.size() > kReorderSamples)
        m_reordered.pop_front();
    return Arrival::Reordered;
}

void NackTracker::forgetBefore(SequenceNumber sequence)
{
    m_sequence.check();
    m_missing.erase(m_missing.begin(), m_missing.lower_bound(sequence));
}

NackTracker::Due NackTracker::onTimer(Instant now)
{
    m_sequence.check();
    Due due;
    due.gaveUp = std::exchange(m_gaveUp, std::nullopt);
    for (auto at = m_missing.begin(); at != m_missing.end();) {
        Missing& missing = at->second;
        if (now - missing.noticed >= deadline()) {
            due.gaveUp = std::max(due.gaveUp.value_or(at->first), at->first);
            at = m_missing.erase(at);
            continue;
        }
        if (now >= missing.ask) {
            due.ask.push_back(at->first);
            ask(missing, now);
        }
        ++at;
    }
    while (!m_reordered.empty() && now - m_reordered.front().at > kReorderMemory)
        m_reordered.pop_front();
    return due;
}

void NackTracker::ask(Missing& missing, Instant now)
{
    if (!missing.copyPending)
        missing.round = now;
    missing.copyPending = !missing.copyPending && m_roundTrip / 3 >= kLeastForCopy;
    missing.ask = missing.copyPending ? now + m_roundTrip / 3 : missing.round + repeatInterval();
    ++missing.asked;
}

std::optional<Instant> NackTracker::nextWakeup() const
{
    std::optional<Instant> earliest;
    for (const auto& [sequence, missing] : m_missing) {
        const Instant at = std::min(missing.ask, missing.noticed + deadline());
        earliest = std::min(earliest.value_or(at), at);
    }
    return earliest;
}

bool NackTracker::isMissingBefore(SequenceNumber sequence) const
{
    return !m_missing.empty() && m_missing.begin()->first < sequence;
}

/// The 95th percentile of the reordering seen lately; none at first.
Duration NackTracker::reorderWait() const
{
    if (m_reordered.empty())
        return {};
    std::vector<Duration> late;
    late.reserve(m_reordered.size());
    for (const Lateness& sample : m_reordered)
        late.push_back(sample.late);
    const auto at = late.begin() + static_cast<std::ptrdiff_t>((late.size() - 1) * 95 / 100);
    std::nth_element(late.begin(), at, late.end());
    return std::min(*at, kMaxReorderWait);
}

Duration NackTracker::repeatInterval() const
{
    return std::max(m_roundTrip * 11 / 10, kShortestRepeat);
}

Duration NackTracker::deadline() const
{
    return std::min(m_roundTrip * 5 / 2 + milliseconds(20), kLongestRepair);
}

} // namespace alcove::flow
