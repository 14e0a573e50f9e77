#pragma once

#include "core/base/bytes.h"

#include <optional>

namespace alcove::wire {

/// One part of a control message, as records and control blocks carry it:
/// type u8, flags u8, length u16, sequence u32, body.
/// Invariant: `body` is at most kMaxControlBody bytes.
struct ControlEnvelope {
    std::uint8_t type = 0;
    bool more = false; ///< flag bit 0: the message goes on in the next sequence number
    std::uint32_t sequence = 0;
    ByteView body; ///< points into the parsed bytes
};

inline constexpr std::size_t kControlHeader = 8;
/// Longer messages are split, so that each part fits one datagram.
inline constexpr std::size_t kMaxControlBody = 1000;
/// All parts of one message together: what a person may write in one go, with room.
inline constexpr std::size_t kMaxControlMessage = 16 * 1024;

/// The envelope that fills `bytes` exactly, or nothing: a wrong length, a body too long, unknown flags.
[[nodiscard]] std::optional<ControlEnvelope> parseControlEnvelope(ByteView bytes);

[[nodiscard]] Bytes writeControlEnvelope(const ControlEnvelope& envelope);

/// What has been received: everything below `nextExpected`, and of the 32 numbers after it those
/// whose bit is set (bit 0 is nextExpected + 1).
struct ControlAck {
    std::uint32_t nextExpected = 0;
    std::uint32_t map = 0;

    friend bool operator==(const ControlAck&, const ControlAck&) = default;
};

inline constexpr std::uint8_t kControlAckType = 0x12;

[[nodiscard]] std::optional<ControlAck> parseControlAck(ByteView body);
[[nodiscard]] Bytes writeControlAck(const ControlAck& ack);

} // namespace alcove::wire
