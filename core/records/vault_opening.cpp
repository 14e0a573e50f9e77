#include "core/records/vault_opening.h"

#include "core/base/byte_reader.h"
#include "core/base/byte_writer.h"

namespace alcove::records {
namespace {

std::string counterName(std::string_view keyName) { return std::string(keyName) + ".counter"; }

Result<std::uint64_t> keptCounter(KeyStore& keys, std::string_view keyName)
{
    ASSIGN_OR_RETURN(const std::optional<crypto::Key> kept, keys.load(counterName(keyName)));
    return kept ? ByteReader(kept->view()).u64() : 0;
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

Status closeVault(std::unique_ptr<Vault> vault, KeyStore& keys, std::string_view keyName)
{
    RETURN_IF_ERROR(vault->checkpoint());
    const crypto::Key counter(ByteWriter(crypto::Key::kSize).u64(vault->counter()).padTo(crypto::Key::kSize).view());
    vault.reset();
    return keys.store(counterName(keyName), counter);
}

} // namespace alcove::records
