#pragma once

#include "core/base/clock.h"
#include "core/transport/stream_segment.h"

#include <map>

namespace alcove::transport {

/// Puts a stream's data in order and says what has arrived.
/// Invariant: what waits, in order and out of it, never exceeds the window.
/// Sequence: net.
class StreamReceiver {
public:
    /// chosen: two and a half seconds of 800 kbit/s, more than bulk gets beside a call, at half a
    /// second of round trip and loss.
    static constexpr std::size_t kWindow = 256 * 1024;

    /// False for data beyond the limit it was told.
    bool onData(const StreamData& data, Instant now);

    [[nodiscard]] bool readable() const { return m_readPosition < m_ready.size(); }
    [[nodiscard]] Bytes read(std::size_t longest, Instant now);

    /// The acknowledgement that is due, if one is.
    [[nodiscard]] std::optional<StreamAck> takeAck(Instant now);
    [[nodiscard]] std::optional<Instant> ackDue() const { return m_ackAt; }

private:
    void acknowledgeBy(Instant time);
    [[nodiscard]] std::uint64_t limit() const { return m_consumed + kWindow; }

    std::uint64_t m_next = 0;
    std::uint64_t m_consumed = 0;
    std::uint64_t m_toldLimit = kWindow;
    Bytes m_ready;
    std::size_t m_readPosition = 0;
    std::map<std::uint64_t, Bytes> m_ahead;
    int m_unacknowledged = 0;
    std::optional<Instant> m_ackAt;
};

} // namespace alcove::transport
