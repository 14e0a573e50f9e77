#pragma once

#include "app/peer/peer_options.h"
#include "app/engine/contact_book.h"
#include "core/records/file_key_store.h"
#include "core/records/vault.h"
#include "core/session/vault_storage.h"

#include <filesystem>
#include <memory>

namespace alcove::app {

/// Where an alcove-peer keeps its identity and contacts: the sealed vault in its data folder, or in a
/// temporary one that goes with it. The key lies in a file beside it, which is said on stderr.
/// Sequence: `open` and the destructor main thread, everything else net.
class PeerVault {
public:
    [[nodiscard]] static Result<std::unique_ptr<PeerVault>> open(const PeerOptions& options, RandomSource& random);
    ~PeerVault();
    PeerVault(const PeerVault&) = delete;
    PeerVault& operator=(const PeerVault&) = delete;

    [[nodiscard]] session::InvitationBook::Storage& invitations() { return m_storage; }
    /// The therapist's own key, made the first time.
    [[nodiscard]] Result<crypto::KeyPair> identity(RandomSource& random);

    [[nodiscard]] ContactBook& contacts() { return m_contacts; }

private:
    PeerVault(std::unique_ptr<records::Vault> vault, std::unique_ptr<records::FileKeyStore> keys, std::filesystem::path temporary);

    std::unique_ptr<records::Vault> m_vault;
    std::unique_ptr<records::FileKeyStore> m_keys;
    std::filesystem::path m_temporary; ///< removed at the end; empty for a lasting folder
    session::VaultStorage m_storage;
    ContactBook m_contacts;
};

} // namespace alcove::app
