#pragma once

#include "core/crypto/gate_message.h"
#include "core/crypto/key_pair.h"
#include "core/records/vault.h"

namespace alcove::records {

/// A therapist as the client's side knows them, with the client's own key for this therapist alone.
struct StoredContact {
    crypto::PublicKey therapistKey {};
    crypto::Key ownStaticSecret = crypto::Key::none();
    crypto::Key root = crypto::Key::none(); ///< the invitation's secret until the relationship's replaced it
    crypto::HandshakeContext context = crypto::HandshakeContext::Invitation;
    std::string name;                 ///< as the person called them
    std::optional<UnixTime> verified; ///< when the words were compared; pinned to both keys
    std::uint8_t highestVersion = crypto::kProtocolVersion;
    Bytes invitation; ///< as it came, for its endpoints; without its secret once paired is the caller's doing
};

/// Therapists in a client's vault, one for each therapist key.
class ContactStore {
public:
    explicit ContactStore(Vault& vault) : m_vault(vault) { }

    [[nodiscard]] Result<std::vector<StoredContact>> load();
    [[nodiscard]] Result<std::optional<StoredContact>> find(const crypto::PublicKey& therapistKey);
    [[nodiscard]] Status save(const StoredContact& contact);
    [[nodiscard]] Status remove(const crypto::PublicKey& therapistKey);

    /// The client number under which everything about this therapist is kept.
    [[nodiscard]] static crypto::RecordId clientOf(const crypto::PublicKey& therapistKey);

private:
    Vault& m_vault;
};

} // namespace alcove::records
