#pragma once

#include "core/base/bytes.h"

namespace alcove {

/// Base64 with '-' and '_', without padding (RFC 4648 §5, §3.2).
[[nodiscard]] std::string toBase64Url(ByteView bytes);

/// Nothing for another character, padding, an impossible length, or unused bits that are not zero: each
/// byte string has exactly one text.
[[nodiscard]] std::optional<Bytes> fromBase64Url(std::string_view text);

[[nodiscard]] bool isBase64Url(char c);

} // namespace alcove
