#pragma once

#include <array>
#include <string_view>

namespace alcove::crypto {

/// The PGP word list: a two-syllable word for a byte at an even place, a three-syllable word at an odd
/// one, so that a dropped or swapped word is heard.
/// Source: P. Juola and P. Zimmermann, "Whole-Word Phonetic Distances and the PGPfone Alphabet", 1996.
extern const std::array<std::string_view, 256> kPgpEvenWords;
extern const std::array<std::string_view, 256> kPgpOddWords;

} // namespace alcove::crypto
