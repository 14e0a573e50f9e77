#pragma once

#include <string>
#include <string_view>

namespace alcove::session {

/// A person's text without characters that hide or turn around what follows: controls but the line feed,
/// and bidirectional formatting (U+061C, U+200E–200F, U+202A–202E, U+2066–2069). `text` must be UTF-8.
/// `characters`: how many are left.
[[nodiscard]] std::string withoutFormatting(std::string_view text, std::size_t& characters);

} // namespace alcove::session
