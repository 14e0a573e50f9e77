#include "core/flow/sent_history.h"

#include <algorithm>

namespace alcove::flow {

namespace {

    /// How much later a datagram must have been sent, and have arrived, before an earlier one that
    /// is missing counts as lost. Chosen: above the 15 ms of reordering that repair requests wait
    /// for, and far below the second that loss is reckoned over.
    constexpr Duration kReorderWindow = std::chrono::milliseconds(25);
    /// After this no feedback speaks of a datagram any more. Chosen: feedback repeats 100 ms, and a
    /// path that takes longer than this is silent to everybody else too.
    constexpr Duration kForgetAfter = std::chrono::seconds(3);
    /// Chosen: below it a round trip says more about scheduling, or a peer's claims, than the path.
    constexpr Duration kLeastRoundTrip = std::chrono::milliseconds(1);

} // namespace

void SentHistory::onSent(const SentDatagram& datagram)
{
    m_sequence.check();
    forgetBefore(datagram.sent - kForgetAfter);
    m_entries.push_back(Entry { datagram, Stage::InFlight, false });
    m_newestSent = datagram.counter;
    m_inFlight += datagram.size;
}

FeedbackOutcome SentHistory::onFeedback(const wire::Feedback& feedback, Instant now)
{
    m_sequence.check();
    FeedbackOutcome outcome;
    if (!m_newestSent || feedback.ages.empty())
        return outcome;
    const SequenceNumber base = wire::unwrapCounter(feedback.base, *m_newestSent);
    const SequenceNumber last = base + (static_cast<std::int64_t>(feedback.ages.size()) - 1);
    if (last > *m_newestSent)
        return outcome;
    const Instant newest { m_clock.unwrap(feedback.newest) * wire::kFeedbackTick };
    for (std::size_t i = 0; i < feedback.ages.size(); ++i) {
        Entry* entry = find(base + static_cast<std::int64_t>(i));
        if (entry == nullptr)
            continue;
        if (const auto age = feedback.ages[i]) {
            if (age == 0 && entry->stage == Stage::InFlight)
                measureRoundTrip(entry->datagram, feedback.hold, now, outcome);
            tellReceived(*entry, newest - *age * wire::kFeedbackTick, outcome);
        } else {
            entry->reportedMissing = true;
        }
    }
    tellLost(outcome);
    std::sort(outcome.results.begin(), outcome.results.end(), [](const PacketResult& a, const PacketResult& b) {
        return a.datagram.counter < b.datagram.counter;
    });
    return outcome;
}

void SentHistory::onTimer(Instant now)
{
    m_sequence.check();
    forgetBefore(now - kForgetAfter);
}

void SentHistory::onPathChange()
{
    m_sequence.check();
    for (Entry& entry : m_entries)
        settle(entry, Stage::Received);
}

std::optional<Instant> SentHistory::nextWakeup() const
{
    if (m_entries.empty())
        return std::nullopt;
    return m_entries.front().datagram.sent + kForgetAfter;
}

SentHistory::Entry* SentHistory::find(SequenceNumber counter)
{
    const auto at = std::lower_bound(m_entries.begin(), m_entries.end(), counter,
        [](const Entry& entry, SequenceNumber wanted) { return entry.datagram.counter < wanted; });
    return at != m_entries.end() && at->datagram.counter == counter ? &*at : nullptr;
}

void SentHistory::settle(Entry& entry, Stage stage)
{
    if (entry.stage == Stage::InFlight)
        m_inFlight -= entry.datagram.size;
    entry.stage = stage;
}

void SentHistory::tellReceived(Entry& entry, Instant received, FeedbackOutcome& outcome)
{
    if (entry.stage == Stage::Received)
        return;
    const Fate fate = entry.stage == Stage::ToldLost ? Fate::ReceivedAfterAll : Fate::Received;
    settle(entry, Stage::Received);
    outcome.results.push_back(PacketResult { entry.datagram, fate, received });
    m_newestReceivedSent = std::max(m_newestReceivedSent.value_or(entry.datagram.sent), entry.datagram.sent);
    if (entry.datagram.feedback)
        outcome.acknowledgedFeedback = std::max(outcome.acknowledgedFeedback.value_or(0), *entry.datagram.feedback);
}

void SentHistory::tellLost(FeedbackOutcome& outcome)
{
    if (!m_newestReceivedSent)
        return;
    for (Entry& entry : m_entries) {
        if (entry.datagram.sent + kReorderWindow > *m_newestReceivedSent)
            break;
        if (entry.stage != Stage::InFlight || !entry.reportedMissing)
            continue;
        settle(entry, Stage::ToldLost);
        outcome.results.push_back(PacketResult { entry.datagram, Fate::Lost, Instant() });
    }
}

void SentHistory::measureRoundTrip(
    const SentDatagram& datagram, std::uint16_t hold, Instant now, FeedbackOutcome& outcome)
{
    if (hold == 0xFFFF)
        return;
    const Duration sample = now - datagram.sent - hold * wire::kFeedbackTick;
    outcome.roundTrip = std::max(sample, kLeastRoundTrip);
    m_latest = outcome.roundTrip;
    m_smoothed = m_smoothed ? (*m_smoothed * 7 + *m_latest) / 8 : *m_latest;
}

void SentHistory::forgetBefore(Instant limit)
{
    while (!m_entries.empty() && m_entries.front().datagram.sent <= limit) {
        settle(m_entries.front(), Stage::Received);
        m_entries.pop_front();
    }
}

} // namespace alcove::flow
