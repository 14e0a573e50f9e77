#pragma once

#include "core/base/clock.h"
#include "core/crypto/key_pair.h"
#include "core/records/vault.h"

#include <string>
#include <vector>

namespace alcove::records {

/// What somebody says about themselves: the owner of the vault, or a person they met.
struct StoredAbout {
    std::string name;
    std::string say;
    std::string pronouns;
    std::uint32_t helps = 0; ///< of session::Help
    std::string words;
    std::string profession;
    std::string speaks;
    std::vector<std::string> expect;
    std::string phone; ///< a therapist's, for when the line drops
    std::optional<UnixTime> received; ///< of what another person sent
};

/// One row for oneself and one for each person who told something; another person's falls with everything
/// that is kept about them.
/// Errors: as the vault's; Malformed for a row that does not read.
class AboutStore {
public:
    explicit AboutStore(Vault& vault) : m_vault(vault) { }

    [[nodiscard]] Result<std::optional<StoredAbout>> own();
    [[nodiscard]] Status saveOwn(const StoredAbout& about);
    [[nodiscard]] Result<std::optional<StoredAbout>> of(const crypto::PublicKey& person);
    [[nodiscard]] Status saveOf(const crypto::PublicKey& person, const StoredAbout& about);

private:
    Vault& m_vault;
};

} // namespace alcove::records
