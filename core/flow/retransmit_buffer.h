#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/sequence_checker.h"

#include <deque>

namespace alcove::flow {

/// Keeps sent packets for a while and answers requests for them with the same packet again.
/// Invariant: numbers are kept in sending order without gaps; at most 1024 packets and one second.
/// Sequence: net.   Errors: none; what is no longer kept is not answered.
/// Source: RFC 4585 §6.2.1. Kept for one second, four times the longest repair; the sealing layer
/// gives each copy a fresh counter, so the separate stream of RFC 4588 is not needed.
class RetransmitBuffer {
public:
    void setRoundTripTime(Duration roundTrip) { m_roundTrip = roundTrip; }
    /// Copies of each answer: two where one in twenty or more is lost, for every further round costs
    /// the picture a whole round trip. Chosen: at 10 % two copies leave 1 % to ask for again.
    void setLoss(double loss) { m_copies = loss >= 0.04 ? 2 : 1; }

    /// `sequence` follows the one added before.
    void add(std::uint16_t sequence, Bytes rtp, Instant now);
    void clear() { m_packets.clear(); }

    struct Resend {
        Bytes rtp;
        int copies = 1; ///< two on a path that loses much, or when an earlier copy did not arrive either
    };
    /// What to send again. A request within half a round trip of the last copy was written before
    /// that copy could arrive, and is passed over.
    [[nodiscard]] std::vector<Resend> onNack(const std::vector<std::uint16_t>& sequences, Instant now);

private:
    struct Packet {
        Bytes rtp;
        Instant sent {};
        Instant lastCopy {};
        int requests = 0;
    };

    void forgetOld(Instant now);

    std::deque<Packet> m_packets;
    int m_copies = 1;
    std::uint16_t m_first = 0; ///< number of the oldest kept
    Duration m_roundTrip = std::chrono::milliseconds(100);
    SequenceChecker m_sequence;
};

} // namespace alcove::flow
