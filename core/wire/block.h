#pragma once

#include "core/base/bytes.h"

#include <optional>
#include <vector>

namespace alcove::wire {

/// What travels inside a sealed datagram: blocks back to back, each kind u8, flags u8, length u16,
/// body; kind 0 ends them and only zeros follow.
enum class BlockKind : std::uint8_t {
    End = 0,
    Audio = 1,            ///< RTP packet with an Opus payload (RFC 7587)
    Video = 2,            ///< RTP packet with a VP8 payload (RFC 7741)
    Feedback = 3,
    Control = 4,
    AudioRedundancy = 5,
    Nack = 6,
    ReferenceReport = 7,
    Fec = 8,
    Bulk = 9,
    SenderReport = 10,
};

/// The largest inner plaintext: with 24 bytes of sealing the datagram is 1176, which fits a TURN
/// Send indication over IPv6 at an MTU of 1280.
inline constexpr std::size_t kMaxInner = 1152;
inline constexpr std::size_t kBlockHeader = 4;
/// The largest VP8 payload in one packet: RTP, extension, descriptor and parity fit beside it.
inline constexpr std::size_t kMaxVideoPayload = 1100;

/// One block of a datagram, where it lies.
struct Block {
    BlockKind kind = BlockKind::End;
    std::uint8_t flags = 0;
    ByteView body; ///< points into the parsed datagram
};

/// The blocks of one inner plaintext, or nothing when it is malformed: a length past the end, an
/// unknown kind below 0x80, or anything but zeros after the end. Unknown kinds from 0x80 are left out.
/// Errors: none beyond nothing; such a datagram is dropped whole.
[[nodiscard]] std::optional<std::vector<Block>> parseBlocks(ByteView inner);

/// Appends one block to blocks already encoded.
void appendBlock(Bytes& content, BlockKind kind, std::uint8_t flags, ByteView body);

} // namespace alcove::wire
