#pragma once

#include "core/crypto/session_keys.h"

#include <string>
#include <string_view>

namespace alcove::crypto {

inline constexpr std::size_t kPayload1Size = 32;
inline constexpr std::size_t kPayload2Size = 32;
inline constexpr std::size_t kPayload3Size = 256;
inline constexpr std::size_t kMaxNameSize = 64;

/// What rides encrypted inside the handshake's three messages.
struct HandshakePayload {
    std::optional<std::uint32_t> capabilities;
    std::optional<ReceiveTag> tag;
    std::string name;       ///< UTF-8, at most kMaxNameSize bytes
    std::string appVersion; ///< printable ASCII
};

/// TLV (type u8, length u16), zero-padded to `size`. An application version that does not fit is
/// shortened, a name too long is cut at a character.
[[nodiscard]] Bytes encodePayload(const HandshakePayload& payload, std::size_t size);

/// Nothing for a wrong size, a repeated, unknown (< 0x80) or cut field, or padding that is not zero.
[[nodiscard]] std::optional<HandshakePayload> parsePayload(ByteView bytes, std::size_t size);

/// A name fit to be shown: valid UTF-8 without control and bidirectional formatting characters, at most
/// kMaxNameSize bytes; invalid sequences are left out.
[[nodiscard]] std::string sanitizeName(std::string_view name);

} // namespace alcove::crypto
