#include "core/records/vault_lock.h"

#include "core/base/byte_writer.h"
#include "core/crypto/hash.h"

namespace alcove::records {
namespace {

constexpr std::string_view kSlotLabel = "ALCV-slot";
constexpr std::string_view kRecoveryLabel = "ALCV-recovery";

/// Everything about a slot but the wrapped key: a changed cost or type does not open.
Bytes associatedData(const crypto::RecordId& vault, const Slot& slot)
{
    ByteWriter writer;
    writer.bytes(asBytes(kSlotLabel)).bytes(vault).u8(static_cast<std::uint8_t>(slot.type));
    writer.u64(slot.cost.memoryBytes).u64(slot.cost.passes).bytes(slot.salt);
    return writer.take();
}

Result<crypto::Key> wrappingKey(const Slot& slot, const VaultLock& lock)
{
    if (slot.type == SlotType::DeviceKey)
        return lock.deviceKey->clone();
    ASSIGN_OR_RETURN(crypto::Key stretched, crypto::passphraseKey(*lock.passphrase, slot.salt, slot.cost));
    if (slot.type == SlotType::Passphrase)
        return stretched;
    crypto::Key out;
    crypto::blake2b(lock.deviceKey->view(), { stretched.view() }, out.writable());
    return out;
}

crypto::Key recoveryKey(const RecoveryCode& code)
{
    crypto::Key out;
    crypto::blake2b(code.view(), { asBytes(kRecoveryLabel) }, out.writable());
    return out;
}

} // namespace

Result<SlotType> slotTypeFor(const VaultLock& lock)
{
    if (lock.deviceKey != nullptr)
        return lock.passphrase ? SlotType::DeviceKeyAndPassphrase : SlotType::DeviceKey;
    if (lock.passphrase)
        return SlotType::Passphrase;
    return { ErrorCode::InvalidArgument, "a vault needs a key or a passphrase" };
}

Result<Slot> makeSlot(
    const crypto::RecordId& vault, const VaultLock& lock, const crypto::Key& masterKey, RandomSource& random)
{
    Slot slot;
    ASSIGN_OR_RETURN(slot.type, slotTypeFor(lock));
    if (lock.passphrase) {
        slot.cost = lock.cost;
        slot.salt = random.array<16>();
    }
    ASSIGN_OR_RETURN(const crypto::Key key, wrappingKey(slot, lock));
    slot.wrapped = crypto::sealWithKey(key, associatedData(vault, slot), masterKey.view(), random);
    return slot;
}

Result<crypto::Key> openSlot(const crypto::RecordId& vault, const Slot& slot, const VaultLock& lock)
{
    ASSIGN_OR_RETURN(const SlotType type, slotTypeFor(lock));
    if (type != slot.type)
        return { ErrorCode::InvalidArgument, "the vault has another kind of lock" };
    ASSIGN_OR_RETURN(const crypto::Key key, wrappingKey(slot, lock));
    return crypto::openKey(key, associatedData(vault, slot), slot.wrapped);
}

Slot makeRecoverySlot(
    const crypto::RecordId& vault, const RecoveryCode& code, const crypto::Key& masterKey, RandomSource& random)
{
    Slot slot;
    slot.type = SlotType::Recovery;
    slot.wrapped = crypto::sealWithKey(recoveryKey(code), associatedData(vault, slot), masterKey.view(), random);
    return slot;
}

Result<crypto::Key> openRecoverySlot(const crypto::RecordId& vault, const Slot& slot, const RecoveryCode& code)
{
    return crypto::openKey(recoveryKey(code), associatedData(vault, slot), slot.wrapped);
}

} // namespace alcove::records
