#pragma once

#include "core/base/clock.h"
#include "core/base/sequence_checker.h"
#include "core/base/units.h"
#include "core/flow/outgoing_datagram.h"
#include "core/flow/rate_controller.h"

#include <array>
#include <deque>
#include <optional>

namespace alcove::flow {

struct PacerStats {
    std::uint64_t datagramsSent = 0;
    Duration totalSendDelay {}; ///< W3C totalPacketSendDelay
    std::uint64_t videoFlushes = 0;
    std::uint64_t datagramsFlushed = 0;
};

/// Holds datagrams until the path can take them, the most important first.
/// Invariant: audio and feedback never wait; no more than 5 ms of the pacing rate leaves at once;
/// within one priority the order is kept; bulk takes at most a tenth of the target while video flows.
/// Sequence: net.   Errors: none; video that waited too long is dropped and told by `takeVideoFlushed`; so is,
/// untold, control beyond 64 datagrams.
/// Source: pacing at a multiple of the target as GCC does (draft-ietf-rmcat-gcc-02 §4); the burst and
/// age limits are chosen: see core/flow/README.md.
class Pacer {
public:
    explicit Pacer(Instant now);

    /// The rates of the latest decision, and what SentHistory has in flight.
    void setRates(const RateDecision& decision);
    void setInFlight(DataSize inFlight) { m_inFlight = inFlight; }
    /// Sends `request.size` of padding at `request.rate`; only what never waits goes in between.
    void startProbe(const ProbeRequest& request, Instant now);

    void enqueue(OutgoingDatagram datagram, Instant now);
    /// The datagram that leaves now. To be called until it gives nothing.
    [[nodiscard]] std::optional<OutgoingDatagram> poll(Instant now);
    [[nodiscard]] std::optional<Instant> nextWakeup() const;

    /// Whether video was dropped since the last call: the next frame must not refer to it.
    [[nodiscard]] bool takeVideoFlushed();
    /// How long what is queued, bulk and padding aside, takes to leave at the present rate.
    [[nodiscard]] Duration backlog() const;
    [[nodiscard]] DataSize queued(Priority priority) const { return queue(priority).size; }
    [[nodiscard]] const PacerStats& stats() const { return m_stats; }

private:
    static constexpr std::size_t kPriorities = static_cast<std::size_t>(Priority::Padding) + 1;

    struct Waiting {
        OutgoingDatagram datagram;
        Instant since;
    };
    struct Queue {
        std::deque<Waiting> waiting;
        DataSize size;
    };

    [[nodiscard]] Queue& queue(Priority priority) { return m_queues[static_cast<std::size_t>(priority)]; }
    [[nodiscard]] const Queue& queue(Priority priority) const { return m_queues[static_cast<std::size_t>(priority)]; }
    [[nodiscard]] std::optional<Instant> mayLeaveAt(Priority priority) const;
    [[nodiscard]] std::optional<Instant> probeAt() const;
    [[nodiscard]] std::optional<Instant> flushAt(Priority priority) const;
    [[nodiscard]] OutgoingDatagram take(Priority priority, Instant now);
    [[nodiscard]] OutgoingDatagram probePadding(Instant now);
    void spend(BitRate rate, DataSize size, Instant now, Duration burst);
    void spendBulk(DataSize size, Instant now);
    void flushOld(Instant now);
    void drop(Priority priority);

    std::array<Queue, kPriorities> m_queues;
    BitRate m_target;
    BitRate m_pacing;
    BitRate m_urgentPacing;
    DataSize m_inFlightCap;
    DataSize m_inFlight;
    Instant m_now;
    Instant m_freeAt;     ///< when what has left is paid for
    Instant m_bulkFreeAt;
    std::optional<Instant> m_lastVideo;
    Instant m_lastUrgent; ///< when an urgent datagram last left
    std::optional<ProbeRequest> m_probe;
    DataSize m_probeLeft;
    bool m_videoFlushed = false;
    PacerStats m_stats;
    SequenceChecker m_sequence;
};

} // namespace alcove::flow
