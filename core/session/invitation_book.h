#pragma once

#include "core/crypto/gate_responder.h"

#include <functional>
#include <list>
#include <map>

namespace alcove::session {

/// Everyone a therapist has invited, as the gate needs to know them: open invitations, and the
/// relationships that came of them.
/// Invariant: OPEN becomes BOUND to one client's key when that client is let in; once a handshake under
/// the relationship secret came, the invitation is USED and its secret erased; a change is saved
/// before it takes effect.
/// Sequence: net.
class InvitationBook final : public crypto::GateDirectory {
public:
    /// What was agreed about the next session and about the link. The gate does not look at it.
    struct Terms {
        std::optional<UnixTime> made;
        std::optional<UnixTime> planned; ///< when the next session is to begin
        std::uint16_t minutes = 0;       ///< 0: not said
        bool untilTurnedOff = false;     ///< the link was made without an end of its own
        bool agreement = false;          ///< the practice's agreement goes with it
        friend bool operator==(const Terms&, const Terms&) = default;
    };

    struct Entry {
        crypto::CredentialId id = 0;
        std::string label;
        crypto::CredentialState state = crypto::CredentialState::Open;
        UnixTime expiry {};
        bool guest = false; ///< nothing is stored on the client's side: no relationship follows
        std::optional<crypto::PublicKey> boundTo;
        std::optional<crypto::Key> invitationSecret;   ///< R; erased when used
        std::optional<crypto::Key> invitationGateKey;  ///< kept to say used, revoked or expired
        std::optional<crypto::Key> invitationLocatorKey;
        std::optional<crypto::Key> relationshipSecret; ///< RS
        std::uint8_t highestVersion = crypto::kProtocolVersion;
        std::optional<UnixTime> lastInCall; ///< not more than a minute old while a call lives
        std::string peerName;
        std::optional<UnixTime> verified; ///< when both said that the words match
        std::string place; ///< the address the last link made for this person leads to; empty: none of this computer's
        Terms terms;
    };

    /// Where entries are kept.
    class Storage {
    public:
        virtual ~Storage() = default;
        [[nodiscard]] virtual Result<std::list<Entry>> load() = 0;
        /// Inserts or replaces, in one transaction.
        [[nodiscard]] virtual Status save(const Entry& entry) = 0;
    };

    /// `storage` must outlive the book.
    [[nodiscard]] static Result<std::unique_ptr<InvitationBook>> open(Storage& storage, RandomSource& random);

    /// A new open invitation with a fresh secret.
    [[nodiscard]] Result<crypto::CredentialId> invite(std::string label, UnixTime expiry, bool guest);
    /// The person was let in: from now on only this key.
    [[nodiscard]] Status bind(crypto::CredentialId id, const crypto::PublicKey& client, std::string name);
    /// A relationship secret for a bound entry, the same each time it is asked for.
    [[nodiscard]] Result<crypto::Key> relationshipSecret(crypto::CredentialId id);
    /// A handshake under the relationship secret came: the invitation's secret is erased.
    [[nodiscard]] Status markUsed(crypto::CredentialId id);
    /// The secret for a link that goes to the same person once more, because addresses changed. While the
    /// first one is not used up it is the same. Afterwards the person's own program keeps to the relationship
    /// and needs the link's addresses alone, so a fresh secret opens nothing: anybody else is told "used".
    [[nodiscard]] Result<crypto::Key> secretToSendAgain(crypto::CredentialId id);
    [[nodiscard]] Status noteTerms(crypto::CredentialId id, const Terms& terms);
    /// A link that leads to `place` was given out.
    [[nodiscard]] Status notePlace(crypto::CredentialId id, std::string place);
    /// Those who would come to an address other than `place`: open, and lasting relationships.
    [[nodiscard]] std::vector<crypto::CredentialId> leadingElsewhere(const std::string& place, UnixTime wall) const;
    [[nodiscard]] Status revoke(crypto::CredentialId id);
    [[nodiscard]] Status noteInCall(crypto::CredentialId id, std::optional<UnixTime> when);
    /// When both said that the words match; nothing: somebody said that they do not.
    [[nodiscard]] Status noteVerified(crypto::CredentialId id, std::optional<UnixTime> when);
    [[nodiscard]] Status noteVersion(crypto::CredentialId id, std::uint8_t version);

    /// The entry behind either of its two credential numbers.
    [[nodiscard]] const Entry* entry(crypto::CredentialId id) const;
    [[nodiscard]] const std::list<Entry>& entries() const { return m_entries; }
    [[nodiscard]] const Entry* findByClient(const crypto::PublicKey& client) const;

    /// Asked of each client that proved its key, unless the invitation is another's: false makes it ask again later.
    void setHasRoom(std::function<bool(const Entry&, const crypto::PublicKey& client)> check) { m_hasRoom = std::move(check); }
    void setTagInUse(std::function<bool(const crypto::ReceiveTag&)> check) { m_tagInUse = std::move(check); }

    [[nodiscard]] std::uint64_t revision() const override { return m_revision; }
    [[nodiscard]] std::vector<LocatorKey> locatorKeys() const override;
    [[nodiscard]] std::optional<crypto::GateCredential> find(crypto::CredentialId id, UnixTime wall) const override;
    [[nodiscard]] std::optional<crypto::GateError> refuse(crypto::CredentialId id, const crypto::PublicKey& remoteStatic) override;
    [[nodiscard]] bool isTagInUse(const crypto::ReceiveTag& tag) const override;

private:
    /// The derived keys of one entry, made once.
    struct Derived {
        std::optional<crypto::RootKeys> invitation;
        std::optional<crypto::RootKeys> relationship;
    };

    InvitationBook(Storage& storage, RandomSource& random) : m_storage(storage), m_random(random) { }
    [[nodiscard]] Entry* mutableEntry(crypto::CredentialId id);
    Status save(Entry& entry);
    void derive(const Entry& entry);

    Storage& m_storage;
    RandomSource& m_random;
    std::list<Entry> m_entries;
    std::map<crypto::CredentialId, Derived> m_derived; ///< by entry id
    std::uint64_t m_revision = 1;
    std::function<bool(const crypto::ReceiveTag&)> m_tagInUse;
    std::function<bool(const Entry&, const crypto::PublicKey&)> m_hasRoom;
};

} // namespace alcove::session
