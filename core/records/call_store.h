#pragma once

#include "core/base/clock.h"
#include "core/crypto/key_pair.h"
#include "core/records/vault.h"

namespace alcove::records {

/// A call that was live when the program was last seen, to go on with after a crash.
struct StoredCall {
    crypto::RecordId id {};
    crypto::PublicKey peer {};
    UnixTime lastSeen {};
};

/// Calls in progress. No key, counter or cookie of a session is ever among it.
class CallStore {
public:
    explicit CallStore(Vault& vault) : m_vault(vault) { }

    [[nodiscard]] Result<std::vector<StoredCall>> load();
    [[nodiscard]] Status save(const StoredCall& call);
    /// The call is over.
    [[nodiscard]] Status remove(const crypto::RecordId& id);

private:
    Vault& m_vault;
};

} // namespace alcove::records
