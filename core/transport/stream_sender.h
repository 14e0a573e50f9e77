#pragma once

#include "core/base/clock.h"
#include "core/transport/stream_segment.h"

#include <deque>

namespace alcove::transport {

/// Decides which of a stream's bytes to send, and again.
/// Invariant: bytes in flight stay within the window, which grows while nothing is lost and shrinks at
/// most once a round trip; nothing beyond the other side's limit is sent.
/// Sequence: net.
class StreamSender {
public:
    static constexpr std::size_t kBuffer = 256 * 1024;

    StreamSender();

    std::size_t write(ByteView bytes);
    [[nodiscard]] std::size_t room() const { return kBuffer - m_buffered; }

    /// What may be sent now; `bytes` stays valid until the next call.
    [[nodiscard]] std::optional<StreamData> next(Instant now);
    /// False for an acknowledgement of what was never sent.
    bool onAck(const StreamAck& ack, Instant now);

    void onTimer(Instant now);
    [[nodiscard]] std::optional<Instant> timeout() const { return m_timeoutAt; }

    [[nodiscard]] std::uint64_t firstUnacknowledged() const { return m_first; }
    [[nodiscard]] std::uint64_t written() const { return m_written; }
    [[nodiscard]] std::size_t window() const { return m_window; }

private:
    enum class Status { Waiting, InFlight, Acknowledged };
    struct Segment {
        std::uint64_t offset = 0;
        Bytes bytes;
        Status status = Status::Waiting;
        bool resent = false;
        std::uint64_t transmission = 0; ///< counts all that was sent, so that order can be compared
        Instant sentAt {};

        [[nodiscard]] std::uint64_t end() const { return offset + bytes.size(); }
    };

    void acknowledge(Segment& segment, Instant now);
    void judgeLosses();
    void onLoss(std::uint64_t transmission);
    void measure(Duration roundTrip);
    void rearm(Instant now);

    std::deque<Segment> m_segments; ///< by offset, without gaps; the acknowledged in front are gone
    std::uint64_t m_first = 0;
    std::uint64_t m_written = 0;
    std::uint64_t m_limit;
    std::size_t m_buffered = 0;
    std::size_t m_inFlight = 0;

    std::size_t m_window;
    std::size_t m_slowStartUntil;
    std::uint64_t m_transmissions = 0;
    std::uint64_t m_highestAcknowledged = 0; ///< by transmission
    std::uint64_t m_recoveryUntil = 0;       ///< by transmission: losses before it belong to one event

    std::optional<Duration> m_smoothedRoundTrip;
    Duration m_roundTripVariation {};
    Duration m_timeoutLength;
    std::optional<Instant> m_timeoutAt;
    bool m_asking = false; ///< an empty segment is due, to hear of the limit
};

} // namespace alcove::transport
