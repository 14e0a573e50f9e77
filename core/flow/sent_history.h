#pragma once

#include "core/base/clock.h"
#include "core/base/sequence_checker.h"
#include "core/base/units.h"
#include "core/flow/outgoing_datagram.h"
#include "core/wire/feedback.h"

#include <deque>
#include <optional>
#include <vector>

namespace alcove::flow {

/// One datagram that has left.
struct SentDatagram {
    SequenceNumber counter; ///< of the sealed datagram
    Instant sent;
    DataSize size;          ///< on the wire, IP and UDP headers included
    Priority priority = Priority::Video;
    std::uint32_t probe = 0;                  ///< as OutgoingDatagram::probe
    std::optional<std::uint64_t> feedback;    ///< FeedbackReport::number, when it carried one
};

enum class Fate : std::uint8_t {
    Received,
    Lost,
    ReceivedAfterAll, ///< was told as lost before: reordering of more than 25 ms
};

/// What became of one datagram.
struct PacketResult {
    SentDatagram datagram;
    Fate fate = Fate::Lost;
    Instant received; ///< on the other side's clock, whose origin is unknown; unset when lost
};

/// What one feedback block taught.
struct FeedbackOutcome {
    std::vector<PacketResult> results;                 ///< new ones only, in counter order
    std::optional<Duration> roundTrip;                 ///< when its newest arrival is new
    std::optional<std::uint64_t> acknowledgedFeedback; ///< highest report of ours that has arrived
};

/// Remembers every datagram sent until feedback tells what became of it.
/// Invariant: each counter is told as received at most once and as lost at most once.
/// Sequence: net.   Errors: feedback about counters never sent is ignored.
class SentHistory {
public:
    /// Counters must increase.
    void onSent(const SentDatagram& datagram);
    [[nodiscard]] FeedbackOutcome onFeedback(const wire::Feedback& feedback, Instant now);
    /// Forgets what no feedback will tell of any more.
    void onTimer(Instant now);
    /// What is on its way went along a path that is used no more: whether it arrives says nothing of the new one.
    void onPathChange();
    [[nodiscard]] std::optional<Instant> nextWakeup() const;

    /// Sent and neither acknowledged nor given up.
    [[nodiscard]] DataSize inFlight() const { return m_inFlight; }
    [[nodiscard]] std::optional<Duration> latestRoundTrip() const { return m_latest; }
    /// Weighted as RFC 6298 §2 does.
    [[nodiscard]] std::optional<Duration> smoothedRoundTrip() const { return m_smoothed; }

private:
    enum class Stage : std::uint8_t { InFlight, ToldLost, Received };
    struct Entry {
        SentDatagram datagram;
        Stage stage = Stage::InFlight;
        bool reportedMissing = false;
    };

    [[nodiscard]] Entry* find(SequenceNumber counter);
    void settle(Entry& entry, Stage stage);
    void tellReceived(Entry& entry, Instant received, FeedbackOutcome& outcome);
    void tellLost(FeedbackOutcome& outcome);
    void measureRoundTrip(const SentDatagram& datagram, std::uint16_t hold, Instant now, FeedbackOutcome& outcome);
    void forgetBefore(Instant limit);

    std::deque<Entry> m_entries; ///< in counter order
    std::optional<SequenceNumber> m_newestSent;
    std::optional<Instant> m_newestReceivedSent; ///< when the newest of those that arrived was sent
    Unwrapper<24> m_clock;
    DataSize m_inFlight;
    std::optional<Duration> m_latest;
    std::optional<Duration> m_smoothed;
    SequenceChecker m_sequence;
};

} // namespace alcove::flow
