#pragma once

#include "core/base/clock.h"
#include "core/records/key_store.h"
#include "core/records/vault.h"

namespace alcove::records {

/// What a backup says about itself before it is opened.
struct BackupHead {
    crypto::RecordId vault {};
    UnixTime made {};
    bool moving = false; ///< the computer it came from has put its own copy to rest
    Slot recovery;
};

/// Files larger than this are refused before anything is read. Chosen: a thousand times an honest vault.
inline constexpr std::uint64_t kMaxBackupBytes = std::uint64_t { 1 } << 30;

/// Writes everything the vault holds to a new file: a head, then the sealed database once more sealed, in
/// chunks with an end that shows when the file was cut. The recovery code alone opens it; nothing is compressed.
/// Errors: NotFound when the vault has no recovery code; StorageFailed when the file cannot be written whole,
/// and then it is not there.
[[nodiscard]] Status writeBackup(Vault& vault, const std::string& path, UnixTime now, bool moving);

/// Malformed for anything but a backup.
[[nodiscard]] Result<BackupHead> readBackupHead(const std::string& path);

/// Makes a vault at `vaultPath` out of a backup, with a key of this computer's own that the store keeps under
/// `keyName`. The recovery code stays the same.
/// Errors: InvalidState when a vault is there already; AuthenticationFailed for a wrong code or a changed file.
/// In every such case nothing at `vaultPath` has changed.
[[nodiscard]] Result<std::unique_ptr<Vault>> restoreBackup(const std::string& path, const std::string& vaultPath,
    const RecoveryCode& code, KeyStore& keys, std::string_view keyName, RandomSource& random,
    std::optional<std::string> passphrase = std::nullopt);

} // namespace alcove::records
