#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace alcove::crypto {

struct DecodedCharacter {
    std::optional<char32_t> codePoint; ///< nothing for a byte that begins no valid sequence
    std::size_t size = 1;              ///< bytes to move on, at least one
};

/// The first character of a text that is not empty. Refused: overlong forms, surrogates, values above
/// U+10FFFF (RFC 3629 §3, §4).
[[nodiscard]] DecodedCharacter decodeUtf8(std::string_view text);

/// Characters that could make a shown name or message deceive: C0 and C1 controls, line and paragraph
/// separators, bidirectional marks, embeddings, overrides and isolates, invisible spaces, byte order mark
/// and tags. The joiners U+200C and U+200D stay: Persian and Indic names need them.
/// Source: Unicode TR 36 §2.10 (bidirectional spoofing), TR 9 §2.
[[nodiscard]] bool isControlOrBidi(char32_t codePoint);

} // namespace alcove::crypto
