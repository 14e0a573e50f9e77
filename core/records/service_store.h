#pragma once

#include "core/records/vault.h"

namespace alcove::records {

/// The therapist's connection service as it was pasted, with its passwords: at most one.
class ServiceStore {
public:
    explicit ServiceStore(Vault& vault) : m_vault(vault) { }

    [[nodiscard]] Result<std::optional<Bytes>> load();
    /// Replaces an earlier one. `tried`: joining through it has worked.
    [[nodiscard]] Status save(ByteView service, bool tried);
    [[nodiscard]] Result<bool> tried();
    [[nodiscard]] Status remove();

private:
    Vault& m_vault;
};

} // namespace alcove::records
