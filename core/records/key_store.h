#pragma once

#include "core/base/result.h"
#include "core/crypto/secret.h"

#include <optional>
#include <string_view>

namespace alcove::records {

/// Where 32-byte keys live outside the vault: the system's keychain in the app.
/// Invariant: what `store` took, `load` gives, also after a restart.
/// Errors: PermissionDenied when the person or the system refuses, StorageFailed otherwise.
class KeyStore {
public:
    virtual ~KeyStore() = default;

    /// The key under a name (letters, digits, '-' and '.'), or nothing.
    [[nodiscard]] virtual Result<std::optional<crypto::Key>> load(std::string_view name) = 0;
    [[nodiscard]] virtual Status store(std::string_view name, const crypto::Key& key) = 0;
    [[nodiscard]] virtual Status remove(std::string_view name) = 0;
    /// False for a store that gives one constant key: a passphrase is then all that closes the vault.
    [[nodiscard]] virtual bool holdsKeys() const { return true; }
};

} // namespace alcove::records
