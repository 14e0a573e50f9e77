#include "app/engine/contact_book.h"

#include <algorithm>

namespace alcove::app {

Result<records::StoredContact> ContactBook::contact(const session::Invitation& invitation, RandomSource& random)
{
    ASSIGN_OR_RETURN(std::optional<records::StoredContact> known, m_contacts.find(invitation.therapistKey));
    if (known) {
        // A new link from a therapist this client never came to yet; a relationship has its own secret.
        if (known->context == crypto::HandshakeContext::Invitation && !known->root.equals(invitation.secret.view())) {
            known->root = invitation.secret.clone();
            if (!invitation.guest)
                RETURN_IF_ERROR(m_contacts.save(*known));
        }
        return std::move(*known);
    }
    records::StoredContact contact;
    contact.therapistKey = invitation.therapistKey;
    contact.ownStaticSecret = crypto::Key::random(random);
    contact.root = invitation.secret.clone();
    if (!invitation.guest)
        RETURN_IF_ERROR(m_contacts.save(contact));
    return contact;
}

Status ContactBook::keepVerified(const crypto::PublicKey& therapist, std::optional<UnixTime> when, const std::string& name)
{
    ASSIGN_OR_RETURN(std::optional<records::StoredContact> known, m_contacts.find(therapist));
    if (!known)
        return Error { ErrorCode::NotFound, "no such contact" };
    known->verified = when;
    if (known->name.empty())
        known->name = name;
    return m_contacts.save(*known);
}

bool ContactBook::verifiedElsewhere(const crypto::PublicKey& therapist, const std::string& name)
{
    const auto contacts = m_contacts.load();
    if (!contacts || name.empty())
        return false;
    return std::any_of(contacts->begin(), contacts->end(), [&](const records::StoredContact& contact) {
        return contact.therapistKey != therapist && contact.verified && contact.name == name;
    });
}

Status ContactBook::keepRelationship(const crypto::PublicKey& therapist, const crypto::Key& secret)
{
    ASSIGN_OR_RETURN(std::optional<records::StoredContact> known, m_contacts.find(therapist));
    if (!known)
        return Error { ErrorCode::NotFound, "no such contact" };
    known->root = secret.clone();
    known->context = crypto::HandshakeContext::Relationship;
    return m_contacts.save(*known);
}

} // namespace alcove::app
