#include "core/session/invitation_book.h"

namespace alcove::session {
namespace {

/// One entry answers under two credential numbers: its own for the invitation, and the same with the
/// highest bit for the relationship.
constexpr crypto::CredentialId kRelationshipBit = crypto::CredentialId { 1 } << 63;

crypto::CredentialId entryId(crypto::CredentialId id) { return id & ~kRelationshipBit; }
bool isRelationship(crypto::CredentialId id) { return (id & kRelationshipBit) != 0; }

Error unknownEntry() { return { ErrorCode::NotFound, "no such invitation" }; }

} // namespace

Result<std::unique_ptr<InvitationBook>> InvitationBook::open(Storage& storage, RandomSource& random)
{
    std::unique_ptr<InvitationBook> book(new InvitationBook(storage, random));
    ASSIGN_OR_RETURN(book->m_entries, storage.load());
    for (const Entry& entry : book->m_entries)
        book->derive(entry);
    return book;
}

void InvitationBook::derive(const Entry& entry)
{
    Derived derived;
    if (entry.invitationSecret)
        derived.invitation = crypto::RootKeys::derive(*entry.invitationSecret);
    else if (entry.invitationGateKey && entry.invitationLocatorKey)
        derived.invitation = crypto::RootKeys { crypto::Key(), entry.invitationGateKey->clone(), entry.invitationLocatorKey->clone() };
    if (entry.relationshipSecret)
        derived.relationship = crypto::RootKeys::derive(*entry.relationshipSecret);
    m_derived.insert_or_assign(entry.id, std::move(derived));
    ++m_revision;
}

Status InvitationBook::save(Entry& entry)
{
    RETURN_IF_ERROR(m_storage.save(entry));
    derive(entry);
    return {};
}

Result<crypto::CredentialId> InvitationBook::invite(std::string label, UnixTime expiry, bool guest)
{
    Entry entry;
    do {
        entry.id = entryId(std::uint64_t { m_random.u32() } << 32 | m_random.u32());
    } while (entry.id == 0 || mutableEntry(entry.id) != nullptr);
    entry.label = std::move(label);
    entry.expiry = expiry;
    entry.guest = guest;
    entry.invitationSecret = crypto::Key::random(m_random);
    RETURN_IF_ERROR(save(entry));
    const crypto::CredentialId id = entry.id;
    m_entries.push_back(std::move(entry));
    return id;
}

Status InvitationBook::bind(crypto::CredentialId id, const crypto::PublicKey& client, std::string name)
{
    Entry* entry = mutableEntry(id);
    if (!entry)
        return unknownEntry();
    if (entry->boundTo && *entry->boundTo != client)
        return Error { ErrorCode::AlreadyUsed, "bound to another client" };
    if (!name.empty())
        entry->peerName = std::move(name);
    if (entry->boundTo)
        return {};
    entry->boundTo = client;
    entry->state = crypto::CredentialState::Bound;
    return save(*entry);
}

Result<crypto::Key> InvitationBook::relationshipSecret(crypto::CredentialId id)
{
    Entry* entry = mutableEntry(id);
    if (!entry)
        return unknownEntry();
    if (entry->guest || !entry->boundTo)
        return Error { ErrorCode::InvalidState, "no relationship follows from this invitation" };
    if (!entry->relationshipSecret) {
        entry->relationshipSecret = crypto::newRelationshipSecret(m_random);
        RETURN_IF_ERROR(save(*entry));
    }
    return entry->relationshipSecret->clone();
}

Status InvitationBook::markUsed(crypto::CredentialId id)
{
    Entry* entry = mutableEntry(id);
    if (!entry)
        return unknownEntry();
    if (entry->state == crypto::CredentialState::Used || !entry->invitationSecret)
        return {};
    const crypto::RootKeys keys = crypto::RootKeys::derive(*entry->invitationSecret);
    entry->invitationGateKey = keys.gate.clone();
    entry->invitationLocatorKey = keys.locatorKey.clone();
    entry->invitationSecret.reset();
    entry->state = crypto::CredentialState::Used;
    return save(*entry);
}

Result<crypto::Key> InvitationBook::secretToSendAgain(crypto::CredentialId id)
{
    Entry* entry = mutableEntry(id);
    if (!entry)
        return unknownEntry();
    if (entry->state == crypto::CredentialState::Revoked)
        return Error { ErrorCode::Revoked, "turned off" };
    if (entry->invitationSecret)
        return entry->invitationSecret->clone();
    crypto::Key fresh = crypto::Key::random(m_random);
    const crypto::RootKeys keys = crypto::RootKeys::derive(fresh);
    entry->invitationGateKey = keys.gate.clone();
    entry->invitationLocatorKey = keys.locatorKey.clone();
    RETURN_IF_ERROR(save(*entry));
    return fresh;
}

Status InvitationBook::notePlace(crypto::CredentialId id, std::string place)
{
    Entry* entry = mutableEntry(id);
    if (!entry)
        return unknownEntry();
    entry->place = std::move(place);
    return m_storage.save(*entry);
}

Status InvitationBook::noteTerms(crypto::CredentialId id, const Terms& terms)
{
    Entry* entry = mutableEntry(id);
    if (!entry)
        return unknownEntry();
    entry->terms = terms;
    return m_storage.save(*entry);
}

std::vector<crypto::CredentialId> InvitationBook::leadingElsewhere(const std::string& place, UnixTime wall) const
{
    std::vector<crypto::CredentialId> out;
    for (const Entry& entry : m_entries) {
        const bool lives = entry.state == crypto::CredentialState::Open ? entry.expiry > wall
                                                                        : entry.state != crypto::CredentialState::Revoked && !entry.guest;
        if (lives && !entry.place.empty() && entry.place != place)
            out.push_back(entry.id);
    }
    return out;
}

Status InvitationBook::revoke(crypto::CredentialId id)
{
    Entry* entry = mutableEntry(id);
    if (!entry)
        return unknownEntry();
    RETURN_IF_ERROR(markUsed(id));
    entry->state = crypto::CredentialState::Revoked;
    entry->relationshipSecret.reset();
    return save(*entry);
}

Status InvitationBook::noteInCall(crypto::CredentialId id, std::optional<UnixTime> when)
{
    Entry* entry = mutableEntry(id);
    if (!entry)
        return unknownEntry();
    entry->lastInCall = when;
    return m_storage.save(*entry);
}

Status InvitationBook::noteVerified(crypto::CredentialId id, std::optional<UnixTime> when)
{
    Entry* entry = mutableEntry(id);
    if (!entry)
        return unknownEntry();
    entry->verified = when;
    return m_storage.save(*entry);
}

Status InvitationBook::noteVersion(crypto::CredentialId id, std::uint8_t version)
{
    Entry* entry = mutableEntry(id);
    if (!entry)
        return unknownEntry();
    if (version <= entry->highestVersion)
        return {};
    entry->highestVersion = version;
    return m_storage.save(*entry);
}

InvitationBook::Entry* InvitationBook::mutableEntry(crypto::CredentialId id)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return entry.id == entryId(id); });
    return found == m_entries.end() ? nullptr : &*found;
}

const InvitationBook::Entry* InvitationBook::entry(crypto::CredentialId id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return entry.id == entryId(id); });
    return found == m_entries.end() ? nullptr : &*found;
}

const InvitationBook::Entry* InvitationBook::findByClient(const crypto::PublicKey& client) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) { return entry.boundTo == client; });
    return found == m_entries.end() ? nullptr : &*found;
}

std::vector<crypto::GateDirectory::LocatorKey> InvitationBook::locatorKeys() const
{
    std::vector<LocatorKey> keys;
    for (const auto& [id, derived] : m_derived) {
        if (derived.invitation)
            keys.push_back({ id, &derived.invitation->locatorKey });
        if (derived.relationship)
            keys.push_back({ id | kRelationshipBit, &derived.relationship->locatorKey });
    }
    return keys;
}

std::optional<crypto::GateCredential> InvitationBook::find(crypto::CredentialId id, UnixTime wall) const
{
    const Entry* found = entry(id);
    const auto derived = m_derived.find(entryId(id));
    if (!found || derived == m_derived.end())
        return std::nullopt;
    const bool relationship = isRelationship(id);
    const auto& keys = relationship ? derived->second.relationship : derived->second.invitation;
    if (!keys)
        return std::nullopt;
    crypto::GateCredential credential;
    credential.id = id;
    credential.context = relationship ? crypto::HandshakeContext::Relationship : crypto::HandshakeContext::Invitation;
    credential.state = relationship ? crypto::CredentialState::Bound : found->state;
    if (!relationship && credential.state == crypto::CredentialState::Open && found->expiry <= wall)
        credential.state = crypto::CredentialState::Expired;
    credential.gateKey = &keys->gate;
    credential.psk = relationship || found->invitationSecret ? &keys->psk : nullptr;
    credential.boundTo = found->boundTo;
    credential.lowestVersion = found->highestVersion;
    return credential;
}

std::optional<crypto::GateError> InvitationBook::refuse(crypto::CredentialId id, const crypto::PublicKey& remoteStatic)
{
    const Entry* found = entry(id);
    if (!found)
        return crypto::GateError::Revoked;
    if (found->boundTo && *found->boundTo != remoteStatic)
        return crypto::GateError::Used;
    if (m_hasRoom && !m_hasRoom(*found, remoteStatic))
        return crypto::GateError::Busy;
    return std::nullopt;
}

bool InvitationBook::isTagInUse(const crypto::ReceiveTag& tag) const { return m_tagInUse && m_tagInUse(tag); }

} // namespace alcove::session
