#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"

#include <deque>
#include <optional>

namespace alcove::transport {

class RendezvousConnection;

/// Carries sealed datagrams over a direct rendezvous connection, for networks that let no UDP through.
/// Each is one body; its first byte tells it from a record. What TCP cannot carry in time is dropped
/// here, so that the other side reports it as lost and this one sends less.
/// Invariant: sound leaves before pictures; nothing waits longer than its life; at most kMaxWaiting
/// datagrams of a kind wait; the connection itself never holds much more than kMaxUnsent of ours.
/// Sequence: net.
class RendezvousLane {
public:
    enum class Urgency { Sound, Picture };

    /// chosen: 20 ms at 3 Mbit/s. Less would leave a fast connection idle between two looks; more would
    /// stand in front of the sound.
    static constexpr std::size_t kMaxUnsent = 8 * 1024;
    /// chosen: the jitter buffer no longer waits for sound that is this late.
    static constexpr Duration kSoundLife = std::chrono::milliseconds(400);
    /// chosen: a picture later than this stands in the way of a newer one.
    static constexpr Duration kPictureLife = std::chrono::milliseconds(200);
    /// chosen: 200 ms of 6 Mbit/s in full datagrams.
    static constexpr std::size_t kMaxWaiting = 128;

    struct Counts {
        std::uint64_t sent = 0;
        std::uint64_t late = 0;     ///< outlived its use while it waited
        std::uint64_t overflow = 0; ///< found the queue full
    };

    /// The connection in use, or null. What waits for the old one stays until it is late.
    void setConnection(RendezvousConnection* connection) { m_connection = connection; }
    [[nodiscard]] bool isOpen() const { return m_connection != nullptr; }

    void send(Bytes datagram, Urgency urgency, Instant now);

    void onTimer(Instant now);
    [[nodiscard]] std::optional<Instant> nextWakeup() const;

    [[nodiscard]] const Counts& counts() const { return m_counts; }
    [[nodiscard]] std::size_t waiting() const { return m_sound.size() + m_pictures.size(); }

private:
    struct Waiting {
        Bytes datagram;
        Instant since;
    };
    using Queue = std::deque<Waiting>;

    void dropLate(Queue& queue, Duration life, Instant now);
    bool sendFirst(Queue& queue);

    RendezvousConnection* m_connection = nullptr;
    Queue m_sound;
    Queue m_pictures;
    Instant m_lookAt {};
    Counts m_counts;
};

} // namespace alcove::transport
