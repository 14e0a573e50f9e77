#pragma once

#include "core/records/key_store.h"
#include "core/records/vault.h"

namespace alcove::records {

/// Opens the vault at `path` with the key the store holds under `keyName`, and makes both the first
/// time. With a passphrase the vault needs both.
/// Errors: NotFound when a vault is there but its key is not: a new key would only hide the loss, the
/// recovery code is what helps. Else as Vault::open.
[[nodiscard]] Result<std::unique_ptr<Vault>> openOrCreateVault(const std::string& path, KeyStore& keys,
    std::string_view keyName, RandomSource& random, std::optional<std::string> passphrase = std::nullopt);

/// Closes a vault and keeps its counter in the store, so that the next opening notices an older file.
[[nodiscard]] Status closeVault(std::unique_ptr<Vault> vault, KeyStore& keys, std::string_view keyName);

} // namespace alcove::records
