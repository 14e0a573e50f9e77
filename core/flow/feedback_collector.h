#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/sequence_checker.h"
#include "core/base/units.h"

#include <deque>
#include <map>
#include <optional>

namespace alcove::flow {

/// Whether an arrival is worth a feedback of its own. Datagrams that hold nothing but feedback are
/// not, or two silent ends would answer each other for ever.
enum class Elicits : std::uint8_t { Feedback, Nothing };

/// A feedback block ready to leave.
struct FeedbackReport {
    Bytes body;               ///< of block kind 3
    std::uint64_t number = 0; ///< for SentDatagram::feedback and `onAcknowledged`
};

/// Notes which datagrams arrived and writes the feedback blocks about them: every 20 ms while
/// something arrives, sooner on a gap. Each repeats everything since the last one known to have
/// arrived, so that losing one is harmless.
/// Invariant: reports in datagrams of their own stay below 3 % of the incoming rate, but may always
/// be 10 a second; an arrival older than the repeat window is told of no more; no more arrivals are
/// remembered than one report can tell.
/// Sequence: net.
/// Source: interval and share: RFC 8888 §7 reckons with 5 % at most; 20 ms chosen: one audio frame,
/// so that feedback rides in the padding of audio and video for nothing.
class FeedbackCollector {
public:
    /// A datagram that was authentic and no replay. `size`: on the wire, headers included.
    void onDatagram(SequenceNumber counter, Instant arrival, DataSize size, Elicits elicits);

    /// A report to ride in a datagram that is leaving anyway with `room` bytes of padding, block
    /// header included: with all there is to repeat, or what room there is for, but everything new;
    /// nothing when none is wanted yet or none fits.
    [[nodiscard]] std::optional<FeedbackReport> ride(Instant now, std::size_t room);
    /// A report for a datagram of its own, when none found a ride in time.
    [[nodiscard]] std::optional<FeedbackReport> onTimer(Instant now);
    [[nodiscard]] std::optional<Instant> nextWakeup() const;

    /// The report of that number has arrived (FeedbackOutcome::acknowledgedFeedback).
    void onAcknowledged(std::uint64_t number);

    /// Arrivals that a report may still tell of.
    [[nodiscard]] std::size_t remembered() const { return m_arrivals.size(); }

private:
    struct Report {
        std::uint64_t number = 0;
        SequenceNumber end;   ///< the last counter it covered
        Instant written;
    };

    [[nodiscard]] Duration affordableInterval() const;
    [[nodiscard]] FeedbackReport write(Instant now, SequenceNumber base);
    [[nodiscard]] SequenceNumber firstToTell() const;
    [[nodiscard]] std::optional<SequenceNumber> firstThatFits(std::size_t limit) const;
    void forgetOld(Instant now);
    void forgetFirst();
    void countArrival(Instant arrival, DataSize size);

    std::map<SequenceNumber, Instant> m_arrivals; ///< not yet known to have been told
    std::deque<Report> m_reports;
    std::deque<std::pair<Instant, DataSize>> m_incoming; ///< of the last second
    DataSize m_incomingSize;
    std::optional<SequenceNumber> m_toldUpTo; ///< acknowledged: nothing before it is missing news
    std::optional<SequenceNumber> m_highest;
    std::optional<Instant> m_pendingSince; ///< oldest arrival that wants a report and has none
    std::optional<Instant> m_wholeSince;   ///< the same, for a report that repeats everything
    std::optional<SequenceNumber> m_firstNew; ///< lowest counter that no report has told yet
    std::optional<Instant> m_lastReport;
    std::optional<Instant> m_lastWhole;
    std::size_t m_lastSize = 0;
    bool m_gap = false;
    std::uint64_t m_nextNumber = 1;
    SequenceChecker m_sequence;
};

} // namespace alcove::flow
