#pragma once

#include "core/base/result.h"
#include "core/crypto/secret.h"

#include <string>
#include <string_view>

namespace alcove::records {

/// 128 random bits that open a vault when keychain or passphrase is lost; shown once, to be written down.
using RecoveryCode = crypto::Secret<16>;

/// 26 characters of base32 (RFC 4648 §6) in groups of five. The caller shows and forgets it.
[[nodiscard]] std::string toText(const RecoveryCode& code);

/// Forgives case, spaces and hyphens. Malformed for anything else.
[[nodiscard]] Result<RecoveryCode> parseRecoveryCode(std::string_view text);

} // namespace alcove::records
