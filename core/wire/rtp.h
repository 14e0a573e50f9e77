#pragma once

#include "core/base/bytes.h"

#include <optional>

namespace alcove::wire {

/// Payload types and streams are fixed: there is no offer and answer, and the header is sealed.
inline constexpr std::uint8_t kOpusPayloadType = 111;
inline constexpr std::uint8_t kVp8PayloadType = 96;
inline constexpr std::uint32_t kAudioSsrc = 1;
inline constexpr std::uint32_t kVideoSsrc = 2;
inline constexpr std::size_t kRtpHeader = 12;

/// The fixed RTP header (RFC 3550 §5.1), without contributing sources.
struct RtpHeader {
    bool marker = false;
    std::uint8_t payloadType = 0;
    std::uint16_t sequence = 0;
    std::uint32_t timestamp = 0;
    std::uint32_t ssrc = 0;
};

/// A parsed packet; its views point into the bytes it was parsed from.
struct RtpPacket {
    RtpHeader header;
    ByteView extension; ///< body of an RFC 8285 one-byte-header extension, or empty
    ByteView payload;
};

/// Refuses versions other than 2, contributing sources, padding, extensions of other profiles and
/// payload types that are not ours.
[[nodiscard]] std::optional<RtpPacket> parseRtp(ByteView bytes);

/// `extension` is the RFC 8285 one-byte-header body; it is padded to whole words here.
[[nodiscard]] Bytes writeRtp(const RtpHeader& header, ByteView extension, ByteView payload);

} // namespace alcove::wire
