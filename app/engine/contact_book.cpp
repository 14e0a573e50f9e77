#include "app/engine/contact_book.h"

#include "core/base/log.h"

#include <algorithm>

namespace alcove::app {
namespace {

/// The same link without what opens the gate: the relationship's secret has taken its place.
Bytes withoutSecret(const Bytes& stored)
{
    auto invitation = session::decodeInvitation(stored);
    if (!invitation)
        return {};
    // The form has a place for a secret and takes no empty one: the therapist's public key stands there.
    invitation->secret = crypto::Key(ByteView(invitation->therapistKey));
    auto encoded = session::encodeInvitation(*invitation);
    return encoded ? std::move(encoded).value() : Bytes {};
}

} // namespace

Result<records::StoredContact> ContactBook::known(const crypto::PublicKey& therapist)
{
    ASSIGN_OR_RETURN(std::optional<records::StoredContact> found, m_contacts.find(therapist));
    if (!found)
        return Error { ErrorCode::NotFound, "no such contact" };
    return std::move(*found);
}

Result<records::StoredContact> ContactBook::knownOrNew(const session::Invitation& invitation, RandomSource& random)
{
    ASSIGN_OR_RETURN(std::optional<records::StoredContact> found, m_contacts.find(invitation.therapistKey));
    if (found)
        return std::move(*found);
    records::StoredContact contact;
    contact.therapistKey = invitation.therapistKey;
    contact.ownStaticSecret = crypto::Key::random(random);
    contact.root = invitation.secret.clone();
    return contact;
}

Status ContactBook::accept(const session::Invitation& invitation, RandomSource& random)
{
    if (invitation.guest)
        return {};
    const std::lock_guard<std::mutex> lock(m_mutex);
    ASSIGN_OR_RETURN(records::StoredContact contact, knownOrNew(invitation, random));
    ASSIGN_OR_RETURN(contact.invitation, session::encodeInvitation(invitation));
    // Before a relationship each link brings its own secret: the newest is the one that works.
    if (contact.context == crypto::HandshakeContext::Invitation)
        contact.root = invitation.secret.clone();
    else
        contact.invitation = withoutSecret(contact.invitation);
    return m_contacts.save(contact);
}

Result<std::vector<ContactBook::Therapist>> ContactBook::therapists()
{
    const std::lock_guard<std::mutex> lock(m_mutex);
    ASSIGN_OR_RETURN(std::vector<records::StoredContact> contacts, m_contacts.load());
    std::vector<Therapist> out;
    for (records::StoredContact& contact : contacts) {
        if (contact.invitation.empty())
            continue;
        auto invitation = session::decodeInvitation(contact.invitation);
        if (!invitation) {
            log(LogLevel::Warning, "window", "a kept link does not read any more: " + invitation.error().detail);
            continue;
        }
        Therapist therapist;
        therapist.invitation = std::move(invitation).value();
        therapist.name = std::move(contact.name);
        therapist.verified = contact.verified;
        out.push_back(std::move(therapist));
    }
    return out;
}

Status ContactBook::withdraw(const crypto::PublicKey& therapist)
{
    const std::lock_guard<std::mutex> lock(m_mutex);
    ASSIGN_OR_RETURN(records::StoredContact contact, known(therapist));
    contact.invitation.clear();
    return m_contacts.save(contact);
}

Status ContactBook::rename(const crypto::PublicKey& therapist, const std::string& name)
{
    const std::lock_guard<std::mutex> lock(m_mutex);
    ASSIGN_OR_RETURN(records::StoredContact contact, known(therapist));
    contact.name = name;
    return m_contacts.save(contact);
}

Result<records::StoredContact> ContactBook::contact(const session::Invitation& invitation, RandomSource& random)
{
    const std::lock_guard<std::mutex> lock(m_mutex);
    ASSIGN_OR_RETURN(records::StoredContact contact, knownOrNew(invitation, random));
    // A new link from a therapist this client never came to yet; a relationship has its own secret.
    if (contact.context == crypto::HandshakeContext::Invitation)
        contact.root = invitation.secret.clone();
    if (!invitation.guest)
        RETURN_IF_ERROR(m_contacts.save(contact));
    return contact;
}

Status ContactBook::keepVerified(const crypto::PublicKey& therapist, std::optional<UnixTime> when, const std::string& name)
{
    const std::lock_guard<std::mutex> lock(m_mutex);
    ASSIGN_OR_RETURN(records::StoredContact contact, known(therapist));
    contact.verified = when;
    if (contact.name.empty())
        contact.name = name;
    return m_contacts.save(contact);
}

bool ContactBook::verifiedElsewhere(const crypto::PublicKey& therapist, const std::string& name)
{
    const std::lock_guard<std::mutex> lock(m_mutex);
    const auto contacts = m_contacts.load();
    if (!contacts || name.empty())
        return false;
    return std::any_of(contacts->begin(), contacts->end(), [&](const records::StoredContact& contact) {
        return contact.therapistKey != therapist && contact.verified && contact.name == name;
    });
}

Status ContactBook::keepRelationship(const crypto::PublicKey& therapist, const crypto::Key& secret)
{
    const std::lock_guard<std::mutex> lock(m_mutex);
    ASSIGN_OR_RETURN(records::StoredContact contact, known(therapist));
    contact.root = secret.clone();
    contact.context = crypto::HandshakeContext::Relationship;
    contact.invitation = withoutSecret(contact.invitation);
    return m_contacts.save(contact);
}

} // namespace alcove::app
