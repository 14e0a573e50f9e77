#pragma once

#include "core/records/contact_store.h"
#include "core/session/invitation.h"

namespace alcove::app {

/// The therapists a client's vault knows, each with a key of this client's own for that therapist alone,
/// so that no two of them can tell that they know the same person.
/// Sequence: one at a time, any. The vault must outlive it.
class ContactBook {
public:
    explicit ContactBook(records::Vault& vault) : m_contacts(vault) { }

    /// The client's key and secret for the therapist of an invitation; new ones the first time. A guest's
    /// are not stored. A link from a therapist there is a relationship with gives new addresses only: key and
    /// secret stay, so it is the same person for both.
    [[nodiscard]] Result<records::StoredContact> contact(const session::Invitation& invitation, RandomSource& random);
    /// From now on handshakes go under this secret.
    [[nodiscard]] Status keepRelationship(const crypto::PublicKey& therapist, const crypto::Key& secret);

    /// When both said that the words match, with the name they were compared under; nothing: they differ.
    [[nodiscard]] Status keepVerified(const crypto::PublicKey& therapist, std::optional<UnixTime> when, const std::string& name);
    /// Whether someone of this name was verified on another computer than this therapist's.
    [[nodiscard]] bool verifiedElsewhere(const crypto::PublicKey& therapist, const std::string& name);

private:
    records::ContactStore m_contacts;
};

} // namespace alcove::app
