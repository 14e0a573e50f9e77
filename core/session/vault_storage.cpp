#include "core/session/vault_storage.h"

namespace alcove::session {
namespace {

std::optional<crypto::Key> copyOf(const std::optional<crypto::Key>& key) { return key ? std::optional(key->clone()) : std::nullopt; }

} // namespace

Result<std::list<InvitationBook::Entry>> VaultStorage::load()
{
    ASSIGN_OR_RETURN(std::vector<records::StoredInvitation> stored, m_store.load());
    std::list<InvitationBook::Entry> out;
    for (records::StoredInvitation& row : stored) {
        InvitationBook::Entry entry;
        entry.id = row.id;
        entry.label = std::move(row.label);
        entry.state = row.state;
        entry.expiry = row.expiry;
        entry.guest = row.guest;
        entry.boundTo = row.boundTo;
        entry.invitationSecret = std::move(row.invitationSecret);
        entry.invitationGateKey = std::move(row.invitationGateKey);
        entry.invitationLocatorKey = std::move(row.invitationLocatorKey);
        entry.relationshipSecret = std::move(row.relationshipSecret);
        entry.highestVersion = row.highestVersion;
        entry.lastInCall = row.lastInCall;
        entry.peerName = std::move(row.peerName);
        entry.verified = row.verified;
        entry.place = std::move(row.place);
        entry.terms = { row.made, row.planned, row.plannedMinutes, row.untilTurnedOff, row.agreement };
        out.push_back(std::move(entry));
    }
    return out;
}

Status VaultStorage::save(const InvitationBook::Entry& entry)
{
    records::StoredInvitation row;
    row.id = entry.id;
    row.label = entry.label;
    row.state = entry.state;
    row.expiry = entry.expiry;
    row.guest = entry.guest;
    row.boundTo = entry.boundTo;
    row.invitationSecret = copyOf(entry.invitationSecret);
    row.invitationGateKey = copyOf(entry.invitationGateKey);
    row.invitationLocatorKey = copyOf(entry.invitationLocatorKey);
    row.relationshipSecret = copyOf(entry.relationshipSecret);
    row.highestVersion = entry.highestVersion;
    row.lastInCall = entry.lastInCall;
    row.peerName = entry.peerName;
    row.verified = entry.verified;
    row.place = entry.place;
    row.made = entry.terms.made;
    row.planned = entry.terms.planned;
    row.plannedMinutes = entry.terms.minutes;
    row.untilTurnedOff = entry.terms.untilTurnedOff;
    row.agreement = entry.terms.agreement;
    return m_store.save(row);
}

} // namespace alcove::session
