#pragma once

#include "core/base/bytes.h"

#include <optional>

namespace alcove::wire {

inline constexpr unsigned kPictureIdBits = 15;

/// The VP8 payload descriptor with a 15-bit PictureID (RFC 7741 §4.2). One partition, no layers.
struct Vp8Descriptor {
    bool startsFrame = false; ///< S set and partition index 0
    std::uint16_t pictureId = 0;
};

/// A parsed payload.
struct Vp8Payload {
    Vp8Descriptor descriptor;
    ByteView data; ///< points into the parsed packet
};

inline constexpr std::size_t kVp8Descriptor = 4;

[[nodiscard]] Bytes writeVp8Payload(const Vp8Descriptor& descriptor, ByteView data);

/// Reads every descriptor the RFC allows, but refuses one without a 15-bit PictureID and a packet
/// without data. TL0PICIDX, TID and KEYIDX are skipped: there are no layers between two people.
[[nodiscard]] std::optional<Vp8Payload> parseVp8Payload(ByteView payload);

} // namespace alcove::wire
