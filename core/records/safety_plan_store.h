#pragma once

#include "core/records/vault.h"

#include <string>
#include <vector>

namespace alcove::records {

/// One part of a safety plan: a heading the person chose, and what they wrote below it.
struct SafetyPlanPart {
    std::string heading;
    std::string text;
    friend bool operator==(const SafetyPlanPart&, const SafetyPlanPart&) = default;
};

/// The client's own plan, in their order. One sealed row; nobody else's copy of it is here.
/// Errors: as the vault's; Malformed for a row that does not read.
class SafetyPlanStore {
public:
    explicit SafetyPlanStore(Vault& vault) : m_vault(vault) { }

    [[nodiscard]] Result<std::vector<SafetyPlanPart>> load();
    [[nodiscard]] Status save(const std::vector<SafetyPlanPart>& plan);

private:
    Vault& m_vault;
};

} // namespace alcove::records
