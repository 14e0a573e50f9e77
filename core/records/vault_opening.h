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

/// Nothing a person wrote, agreed to or met somebody with is in it: only what every vault holds from its first
/// start on.
[[nodiscard]] Result<bool> isUnused(Vault& vault);

/// Closes a vault and keeps its counter in the store, so that the next opening notices an older file.
[[nodiscard]] Status closeVault(std::unique_ptr<Vault> vault, KeyStore& keys, std::string_view keyName);

/// Gives an open vault a fresh key of this computer's own, which the store keeps from now on, beside an
/// optional passphrase; what opened it before, but the recovery code, no longer does.
[[nodiscard]] Status adoptVault(Vault& vault, KeyStore& keys, std::string_view keyName, RandomSource& random,
    std::optional<std::string> passphrase = std::nullopt);

/// Changes only the passphrase: none takes it away. The store's key stays.
[[nodiscard]] Status setPassphrase(
    Vault& vault, KeyStore& keys, std::string_view keyName, std::optional<std::string> passphrase);

/// Destroys what the vault keeps: its wrapped keys, its key in the store, its rows, its files, in this order. A
/// process that dies on the way leaves a file that nothing opens; `finishErasing` removes it at the next start.
[[nodiscard]] Status eraseVault(std::unique_ptr<Vault> vault, const std::string& path, KeyStore& keys, std::string_view keyName);

/// True when an erasing had not ended and was ended now.
[[nodiscard]] Result<bool> finishErasing(const std::string& path, KeyStore& keys, std::string_view keyName);

} // namespace alcove::records
