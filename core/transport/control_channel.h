#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/wire/control_envelope.h"

#include <array>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <optional>

namespace alcove::transport {

/// The two ways a control message travels. Either may be gone at any time.
enum class ControlCarrier {
    Records,   ///< over the rendezvous: reliable and ordered while its connection lives
    Datagrams, ///< control blocks over the media path: may be lost, doubled, reordered
};

/// Why a received envelope had no effect.
enum class ControlDrop {
    Malformed, ///< not an envelope, or an acknowledgement of what was never sent
    Window,    ///< a number too far ahead
    Rate,      ///< more new messages than a person could cause
    TooLong,   ///< the parts of one message exceed 16 KiB, or do not belong together
};
inline constexpr std::size_t kControlDropCount = 4;

/// Control messages of one call: reliable, in order, once, over whichever carrier lives.
/// Invariant: each part has a number of its own for the whole call; it is sent at once on every live
/// carrier, again on datagrams until acknowledged, and again on records when those come back;
/// at most 32 numbers are unacknowledged, later messages wait for them.
/// Sequence: net.   Errors: ControlDrop, counted; `send` tells LimitExceeded and refuses.
/// Source: RFC 6298 (timeout from round trips), its bounds chosen: 200 ms is above the round trip of
/// almost every call, 1 s keeps a press of a button from feeling lost.
class ControlChannel {
public:
    struct Callbacks {
        /// A whole message. The channel may be called from inside.
        std::function<void(std::uint8_t type, Bytes body)> onMessage;
        /// One envelope for a carrier that is live. Must not call the channel.
        std::function<void(ControlCarrier, ByteView envelope)> carry;
    };

    explicit ControlChannel(Callbacks callbacks);

    /// At most kMaxControlMessage bytes, of any type but the acknowledgement's.
    /// The returned number is that of its last part: `acknowledged(number)` tells when all arrived.
    Result<std::uint32_t> send(std::uint8_t type, ByteView body, Instant now);
    [[nodiscard]] bool acknowledged(std::uint32_t number) const { return number < m_firstUnacknowledged; }
    /// Called on each step forward of what the other side has.
    void setAcknowledgedHandler(std::function<void(std::uint32_t nextUnacknowledged, Instant now)> handler);

    /// A carrier that comes alive gets everything not yet acknowledged. Say it again for each new
    /// rendezvous connection, even when the one before did not end first.
    void setLive(ControlCarrier carrier, bool live, Instant now);
    [[nodiscard]] bool isLive(ControlCarrier carrier) const;

    /// One received envelope; false when it was dropped.
    bool onEnvelope(ByteView envelope, Instant now);

    /// For the message that opens a new connection: the first number this side has not received.
    [[nodiscard]] std::uint32_t nextExpected() const { return m_nextExpected; }
    /// The same from the other side. False: it speaks of another call's numbers.
    bool onPeerState(std::uint32_t peerNextExpected, Instant now);

    void onTimer(Instant now);
    [[nodiscard]] std::optional<Instant> nextWakeup() const;

    [[nodiscard]] Duration roundTripTimeout() const { return m_timeout; }
    [[nodiscard]] std::uint64_t dropped(ControlDrop reason) const;
    [[nodiscard]] std::size_t waitingParts() const { return m_sent.size(); }

private:
    struct Part {
        Bytes envelope;
        std::uint32_t sequence = 0;
        bool sent = false;
        bool resent = false;
        bool acknowledged = false;
        Instant firstSent {};
        Instant resendAt {}; ///< on datagrams
        Duration backoff {};
    };
    struct Received {
        std::uint8_t type = 0;
        bool more = false;
        Bytes body;
    };
    /// Allows a mean rate with bursts.
    struct Bucket {
        double perSecond;
        double capacity;
        double tokens;
        Instant filledAt {};

        bool take(Instant now);
        [[nodiscard]] Instant nextAt() const;
    };

    bool drop(ControlDrop reason);
    bool onAck(ByteView body, Instant now);
    bool onPart(const wire::ControlEnvelope& envelope, Instant now);
    void deliverInOrder();
    void assemble(Received part);
    void acknowledgeSoon(Instant now);
    void transmitAck();
    void measure(const Part& part, Instant now);
    void forgetAcknowledged(Instant now);
    void sendWhatFits(Instant now);
    void resendOnDatagrams(Instant now);
    [[nodiscard]] std::uint32_t firstUnsent() const;

    Callbacks m_callbacks;
    std::function<void(std::uint32_t, Instant)> m_onAcknowledged;
    bool m_recordsLive = false;
    bool m_datagramsLive = false;

    std::deque<Part> m_sent; ///< unacknowledged and waiting, by number, without gaps
    std::uint32_t m_firstUnacknowledged = 0;
    std::uint32_t m_nextNumber = 0;
    Bucket m_outgoing;

    std::uint32_t m_nextExpected = 0;
    std::map<std::uint32_t, Received> m_ahead;
    Bucket m_incoming;
    Bytes m_message;
    std::optional<std::uint8_t> m_messageType; ///< of a message that goes on
    bool m_skipping = false;                   ///< the rest of a refused message
    std::optional<Instant> m_ackAt;

    std::optional<Duration> m_smoothedRoundTrip;
    Duration m_roundTripVariation {};
    Duration m_timeout;
    std::array<std::uint64_t, kControlDropCount> m_dropped {};
};

} // namespace alcove::transport
