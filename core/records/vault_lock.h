#pragma once

#include "core/crypto/sealed_record.h"
#include "core/records/recovery_code.h"

#include <optional>
#include <string>

namespace alcove::records {

/// What opens a vault: a key from the keychain, a passphrase, or both together.
/// Source: Argon2id's default cost is RFC 9106 §4's second choice with four times its memory.
struct VaultLock {
    const crypto::Key* deviceKey = nullptr;
    std::optional<std::string> passphrase;
    crypto::PassphraseCost cost; ///< of a new passphrase; an existing vault says its own
};

/// How a vault's master key is wrapped. The numbers stand in the file.
enum class SlotType : std::uint8_t { DeviceKey = 1, DeviceKeyAndPassphrase = 2, Recovery = 3, Passphrase = 4 };

/// One wrapping of the vault's master key.
struct Slot {
    SlotType type = SlotType::DeviceKey;
    crypto::PassphraseCost cost { 0, 0 };
    crypto::RecordId salt {};
    Bytes wrapped;
};

/// InvalidArgument for a lock with neither key nor passphrase.
[[nodiscard]] Result<SlotType> slotTypeFor(const VaultLock& lock);

[[nodiscard]] Result<Slot> makeSlot(
    const crypto::RecordId& vault, const VaultLock& lock, const crypto::Key& masterKey, RandomSource& random);
/// AuthenticationFailed for a wrong key or passphrase.
[[nodiscard]] Result<crypto::Key> openSlot(const crypto::RecordId& vault, const Slot& slot, const VaultLock& lock);

[[nodiscard]] Slot makeRecoverySlot(
    const crypto::RecordId& vault, const RecoveryCode& code, const crypto::Key& masterKey, RandomSource& random);
[[nodiscard]] Result<crypto::Key> openRecoverySlot(
    const crypto::RecordId& vault, const Slot& slot, const RecoveryCode& code);

} // namespace alcove::records
