#pragma once

#include "core/crypto/key_pair.h"
#include "core/records/vault.h"

namespace alcove::records {

/// The therapist's own static key: one for each practice identity.
class IdentityStore {
public:
    explicit IdentityStore(Vault& vault) : m_vault(vault) { }

    /// The key, made and saved the first time.
    [[nodiscard]] Result<crypto::KeyPair> loadOrCreate(RandomSource& random);

private:
    Vault& m_vault;
};

} // namespace alcove::records
