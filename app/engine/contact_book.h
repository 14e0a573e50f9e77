#pragma once

#include "core/records/contact_store.h"
#include "core/session/invitation.h"

#include <mutex>

namespace alcove::app {

/// The therapists a client's vault knows, each with a key of this client's own for that therapist alone,
/// so that no two of them can tell that they know the same person.
/// Sequence: any; one call at a time, the others wait. The vault must outlive it.
class ContactBook {
public:
    explicit ContactBook(records::Vault& vault) : m_contacts(vault) { }

    /// A therapist one has accepted a link of.
    struct Therapist {
        session::Invitation invitation; ///< without its secret once a relationship follows from it
        std::string name;               ///< as the therapist gave it; empty before the first meeting
        std::optional<UnixTime> verified;
    };

    /// Keeps the link, so that the way there survives the end of the program. A guest's link is not kept.
    [[nodiscard]] Status accept(const session::Invitation& invitation, RandomSource& random);
    /// Those whose link was accepted and not withdrawn.
    [[nodiscard]] Result<std::vector<Therapist>> therapists();
    /// The link leads nowhere any more; what else is known of the therapist stays.
    [[nodiscard]] Status withdraw(const crypto::PublicKey& therapist);
    [[nodiscard]] Status rename(const crypto::PublicKey& therapist, const std::string& name);

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
    [[nodiscard]] Result<records::StoredContact> known(const crypto::PublicKey& therapist);
    [[nodiscard]] Result<records::StoredContact> knownOrNew(const session::Invitation& invitation, RandomSource& random);

    std::mutex m_mutex; ///< reading a row and writing it back is one step
    records::ContactStore m_contacts;
};

} // namespace alcove::app
