#include "app/peer/peer_vault.h"

#include "core/records/identity_store.h"
#include "core/records/vault_opening.h"

#include <iostream>

namespace alcove::app {
namespace {

constexpr std::string_view kKeyName = "vault";

Result<std::filesystem::path> temporaryFolder(RandomSource& random)
{
    std::error_code error;
    const std::filesystem::path folder = std::filesystem::temp_directory_path(error) / ("alcove-peer-" + toHex(random.array<8>()));
    if (error || !std::filesystem::create_directory(folder, error))
        return Error { ErrorCode::StorageFailed, "No temporary folder can be made" };
    return folder;
}

} // namespace

PeerVault::PeerVault(std::unique_ptr<records::Vault> vault, std::unique_ptr<records::FileKeyStore> keys, std::filesystem::path temporary)
    : m_vault(std::move(vault))
    , m_keys(std::move(keys))
    , m_temporary(std::move(temporary))
    , m_storage(*m_vault)
    , m_contacts(*m_vault)
{
}

PeerVault::~PeerVault()
{
    if (auto closed = records::closeVault(std::move(m_vault), *m_keys, kKeyName); !closed)
        std::cerr << "The data folder could not be closed: " << closed.error().detail << ".\n";
    std::error_code ignored;
    if (!m_temporary.empty())
        std::filesystem::remove_all(m_temporary, ignored);
}

Result<std::unique_ptr<PeerVault>> PeerVault::open(const PeerOptions& options, RandomSource& random)
{
    std::filesystem::path folder = options.dataDir;
    std::filesystem::path temporary;
    if (folder.empty()) {
        ASSIGN_OR_RETURN(temporary, temporaryFolder(random));
        folder = temporary;
    } else {
        std::error_code error;
        std::filesystem::create_directories(folder, error);
        if (error)
            return Error { ErrorCode::StorageFailed, "The data folder cannot be made: " + options.dataDir };
        std::cerr << "alcove-peer: the vault's key lies in a file of the data folder, readable by its owner alone\n";
    }
    std::error_code ignored;
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all, ignored);
    auto keys = std::make_unique<records::FileKeyStore>((folder / "keys").string());
    auto vault = records::openOrCreateVault((folder / "vault.db").string(), *keys, kKeyName, random);
    if (!vault)
        return Error { vault.error().code, "The data folder cannot be opened: " + vault.error().detail };
    return std::unique_ptr<PeerVault>(new PeerVault(std::move(vault).value(), std::move(keys), std::move(temporary)));
}

Result<crypto::KeyPair> PeerVault::identity(RandomSource& random) { return records::IdentityStore(*m_vault).loadOrCreate(random); }

} // namespace alcove::app
