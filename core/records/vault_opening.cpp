#include "core/records/vault_opening.h"

#include "core/base/byte_reader.h"
#include "core/base/byte_writer.h"

#include <filesystem>

namespace alcove::records {
namespace {

std::string counterName(std::string_view keyName) { return std::string(keyName) + ".counter"; }

Result<std::uint64_t> keptCounter(KeyStore& keys, std::string_view keyName)
{
    ASSIGN_OR_RETURN(const std::optional<crypto::Key> kept, keys.load(counterName(keyName)));
    return kept ? ByteReader(kept->view()).u64() : 0;
}

Status removeFiles(const std::string& path)
{
    std::error_code error;
    for (const char* end : { "-wal", "-shm", "" }) {
        std::filesystem::remove(path + end, error);
        if (error)
            return { ErrorCode::StorageFailed, "a file cannot be removed" };
    }
    return {};
}

/// Makes a device key, and believes in it only once it was read back.
Result<crypto::Key> makeDeviceKey(KeyStore& keys, std::string_view keyName, RandomSource& random)
{
    crypto::Key key = crypto::Key::random(random);
    RETURN_IF_ERROR(keys.store(keyName, key));
    ASSIGN_OR_RETURN(const std::optional<crypto::Key> readBack, keys.load(keyName));
    if (!readBack || !readBack->equals(key.view()))
        return { ErrorCode::StorageFailed, "the key store forgot a key" };
    return key;
}

} // namespace

Result<std::unique_ptr<Vault>> openOrCreateVault(const std::string& path, KeyStore& keys, std::string_view keyName,
    RandomSource& random, std::optional<std::string> passphrase)
{
    ASSIGN_OR_RETURN(std::optional<crypto::Key> key, keys.load(keyName));
    ASSIGN_OR_RETURN(const bool exists, Vault::exists(path));
    if (exists && !key)
        return { ErrorCode::NotFound, "the vault's key is not in the key store" };
    VaultLock lock;
    lock.passphrase = std::move(passphrase);
    if (exists) {
        ASSIGN_OR_RETURN(const std::uint64_t counter, keptCounter(keys, keyName));
        lock.deviceKey = &*key;
        return Vault::open(path, lock, random, counter);
    }
    if (!key) {
        ASSIGN_OR_RETURN(key, makeDeviceKey(keys, keyName, random));
    }
    // A counter of a vault that is gone would make the new one look like an old copy.
    RETURN_IF_ERROR(keys.remove(counterName(keyName)));
    lock.deviceKey = &*key;
    return Vault::create(path, lock, random);
}

Result<bool> isUnused(Vault& vault)
{
    for (const Table table : { Table::Invitation, Table::Contact, Table::Call, Table::Reflection, Table::Goal, Table::Feedback,
             Table::AgreementText, Table::Agreement, Table::ForToday, Table::Outbox, Table::Receipt, Table::About, Table::SafetyPlan }) {
        ASSIGN_OR_RETURN(const std::vector<Record> rows, vault.list(static_cast<std::uint16_t>(table)));
        if (!rows.empty())
            return false;
    }
    return true;
}

Status closeVault(std::unique_ptr<Vault> vault, KeyStore& keys, std::string_view keyName)
{
    RETURN_IF_ERROR(vault->checkpoint());
    const crypto::Key counter(ByteWriter(crypto::Key::kSize).u64(vault->counter()).padTo(crypto::Key::kSize).view());
    vault.reset();
    return keys.store(counterName(keyName), counter);
}

Status adoptVault(Vault& vault, KeyStore& keys, std::string_view keyName, RandomSource& random, std::optional<std::string> passphrase)
{
    std::optional<crypto::Key> key;
    if (keys.holdsKeys()) {
        ASSIGN_OR_RETURN(key, makeDeviceKey(keys, keyName, random));
    } else {
        // The passphrase is then all there is; without one the vault would stand open.
        ASSIGN_OR_RETURN(key, keys.load(keyName));
        if (!passphrase || !key)
            return { ErrorCode::InvalidArgument, "a store without keys takes a passphrase" };
    }
    RETURN_IF_ERROR(keys.remove(counterName(keyName)));
    VaultLock lock;
    lock.deviceKey = &*key;
    lock.passphrase = std::move(passphrase);
    return vault.setLock(lock);
}

Status setPassphrase(Vault& vault, KeyStore& keys, std::string_view keyName, std::optional<std::string> passphrase)
{
    ASSIGN_OR_RETURN(const std::optional<crypto::Key> key, keys.load(keyName));
    VaultLock lock;
    lock.deviceKey = key ? &*key : nullptr;
    lock.passphrase = std::move(passphrase);
    return vault.setLock(lock);
}

Status eraseVault(std::unique_ptr<Vault> vault, const std::string& path, KeyStore& keys, std::string_view keyName)
{
    RETURN_IF_ERROR(vault->destroy());
    vault.reset();
    RETURN_IF_ERROR(keys.remove(keyName));
    RETURN_IF_ERROR(keys.remove(counterName(keyName)));
    return removeFiles(path);
}

Result<bool> finishErasing(const std::string& path, KeyStore& keys, std::string_view keyName)
{
    ASSIGN_OR_RETURN(const bool exists, Vault::exists(path));
    if (!exists)
        return false;
    ASSIGN_OR_RETURN(const std::optional<SlotType> lock, Vault::lockOf(path));
    if (lock)
        return false;
    RETURN_IF_ERROR(keys.remove(keyName));
    RETURN_IF_ERROR(keys.remove(counterName(keyName)));
    RETURN_IF_ERROR(removeFiles(path));
    return true;
}

} // namespace alcove::records
