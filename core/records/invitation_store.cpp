#include "core/records/invitation_store.h"

#include "core/base/byte_writer.h"
#include "core/records/record_fields.h"

namespace alcove::records {
namespace {

constexpr std::uint16_t kSchema = 1;
constexpr auto kTable = static_cast<std::uint16_t>(Table::Invitation);

enum Field : std::uint8_t {
    Id = 1,
    Label,
    State,
    Expiry,
    Guest,
    BoundTo,
    InvitationSecret,
    InvitationGateKey,
    InvitationLocatorKey,
    RelationshipSecret,
    HighestVersion,
    LastInCall,
    PeerName,
    Verified,
    Details,
    Place,
    Made,
    Planned,
    PlannedMinutes,
    UntilTurnedOff,
    WithAgreement,
};

std::optional<StoredInvitation> decode(ByteView text)
{
    const FieldReader fields(text);
    const std::uint64_t state = fields.number(State);
    if (!fields.ok() || !fields.has(Id) || state > static_cast<std::uint64_t>(crypto::CredentialState::Expired))
        return std::nullopt;
    StoredInvitation out;
    out.id = fields.number(Id);
    out.label = fields.text(Label);
    out.state = static_cast<crypto::CredentialState>(state);
    out.expiry = fields.time(Expiry).value_or(UnixTime());
    out.guest = fields.number(Guest) != 0;
    out.boundTo = fields.array<32>(BoundTo);
    out.invitationSecret = fields.key(InvitationSecret);
    out.invitationGateKey = fields.key(InvitationGateKey);
    out.invitationLocatorKey = fields.key(InvitationLocatorKey);
    out.relationshipSecret = fields.key(RelationshipSecret);
    out.highestVersion = static_cast<std::uint8_t>(fields.number(HighestVersion));
    out.lastInCall = fields.time(LastInCall);
    out.peerName = fields.text(PeerName);
    out.verified = fields.time(Verified);
    out.details = fields.bytes(Details);
    out.place = fields.text(Place);
    out.made = fields.time(Made);
    out.planned = fields.time(Planned);
    out.plannedMinutes = static_cast<std::uint16_t>(fields.number(PlannedMinutes));
    out.untilTurnedOff = fields.number(UntilTurnedOff) != 0;
    // What was stored before there was a choice was given to everybody.
    out.agreement = !fields.has(WithAgreement) || fields.number(WithAgreement) != 0;
    return out;
}

} // namespace

crypto::RecordId InvitationStore::clientOf(crypto::CredentialId id)
{
    return toArray<16>(ByteWriter(16).zeros(8).u64(id).view());
}

Result<std::vector<StoredInvitation>> InvitationStore::load()
{
    ASSIGN_OR_RETURN(std::vector<Record> records, m_vault.list(kTable));
    std::vector<StoredInvitation> out;
    for (Record& record : records) {
        std::optional<StoredInvitation> invitation = decode(record.text);
        crypto::wipe(record.text);
        if (!invitation)
            return { ErrorCode::Malformed, "a stored invitation" };
        out.push_back(*std::move(invitation));
    }
    return out;
}

Status InvitationStore::save(const StoredInvitation& invitation)
{
    FieldWriter fields;
    fields.number(Id, invitation.id);
    fields.text(Label, invitation.label);
    fields.number(State, static_cast<std::uint64_t>(invitation.state));
    fields.time(Expiry, invitation.expiry);
    fields.number(Guest, invitation.guest ? 1 : 0);
    if (invitation.boundTo)
        fields.bytes(BoundTo, *invitation.boundTo);
    fields.key(InvitationSecret, invitation.invitationSecret);
    fields.key(InvitationGateKey, invitation.invitationGateKey);
    fields.key(InvitationLocatorKey, invitation.invitationLocatorKey);
    fields.key(RelationshipSecret, invitation.relationshipSecret);
    fields.number(HighestVersion, invitation.highestVersion);
    fields.time(LastInCall, invitation.lastInCall);
    fields.text(PeerName, invitation.peerName);
    fields.time(Verified, invitation.verified);
    fields.bytes(Details, invitation.details);
    fields.text(Place, invitation.place);
    fields.time(Made, invitation.made);
    fields.time(Planned, invitation.planned);
    fields.number(PlannedMinutes, invitation.plannedMinutes);
    fields.number(UntilTurnedOff, invitation.untilTurnedOff ? 1 : 0);
    fields.number(WithAgreement, invitation.agreement ? 1 : 0);
    const crypto::RecordId id = clientOf(invitation.id);
    return m_vault.put(Table::Invitation, id, id, kSchema, fields.take());
}

Status InvitationStore::remove(crypto::CredentialId id)
{
    return m_vault.remove(Table::Invitation, clientOf(id));
}

} // namespace alcove::records
