#pragma once

#include "core/crypto/key_pair.h"

#include <string>

namespace alcove::crypto {

/// Thirty digits in six groups of five for a therapist's key, to print on letterhead and to compare
/// with what the client's screen shows.
/// Source: the iterated-hash construction of Signal's safety numbers; 5200 rounds of SHA-512 make a
/// search for a look-alike key that much dearer.
[[nodiscard]] std::string keyFingerprint(const PublicKey& key);

} // namespace alcove::crypto
