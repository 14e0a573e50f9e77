#pragma once

#include "core/crypto/gate_responder.h"
#include "core/records/vault.h"

namespace alcove::records {

/// A therapist's invitation and the relationship that came of it.
struct StoredInvitation {
    crypto::CredentialId id = 0;
    std::string label;
    crypto::CredentialState state = crypto::CredentialState::Open; ///< Expired is never stored: the clock tells it
    UnixTime expiry {};
    bool guest = false;
    std::optional<crypto::PublicKey> boundTo;
    std::optional<crypto::Key> invitationSecret;     ///< erased once used
    std::optional<crypto::Key> invitationGateKey;    ///< kept for a while to answer used or revoked
    std::optional<crypto::Key> invitationLocatorKey;
    std::optional<crypto::Key> relationshipSecret;
    std::uint8_t highestVersion = crypto::kProtocolVersion;
    std::optional<UnixTime> lastInCall;
    std::string peerName;
    std::optional<UnixTime> verified; ///< when the words were compared
    std::string place;                ///< where the last link made for this person leads
    std::optional<UnixTime> made;
    std::optional<UnixTime> planned;  ///< when the next session is to begin
    std::uint16_t plannedMinutes = 0; ///< 0: not said
    bool untilTurnedOff = false;      ///< the link was made without an end of its own
    bool agreement = false;           ///< the practice's agreement goes with it
    Bytes details;                    ///< the session's own: endpoints, planned time
};

/// Invitations in the vault. Each is its own client there, so that erasing one erases its key.
class InvitationStore {
public:
    explicit InvitationStore(Vault& vault) : m_vault(vault) { }

    [[nodiscard]] Result<std::vector<StoredInvitation>> load();
    /// Inserts or replaces, in one transaction.
    [[nodiscard]] Status save(const StoredInvitation& invitation);
    [[nodiscard]] Status remove(crypto::CredentialId id);

    /// The client number under which everything about this person is kept.
    [[nodiscard]] static crypto::RecordId clientOf(crypto::CredentialId id);

private:
    Vault& m_vault;
};

} // namespace alcove::records
