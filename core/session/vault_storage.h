#pragma once

#include "core/records/invitation_store.h"
#include "core/session/invitation_book.h"

namespace alcove::session {

/// Keeps a therapist's invitations in the sealed vault.
/// Sequence: net. The vault must outlive it.
class VaultStorage final : public InvitationBook::Storage {
public:
    explicit VaultStorage(records::Vault& vault) : m_store(vault) { }

    [[nodiscard]] Result<std::list<InvitationBook::Entry>> load() override;
    [[nodiscard]] Status save(const InvitationBook::Entry& entry) override;

private:
    records::InvitationStore m_store;
};

} // namespace alcove::session
