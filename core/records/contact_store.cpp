#include "core/records/contact_store.h"

#include "core/crypto/hash.h"
#include "core/records/record_fields.h"

namespace alcove::records {
namespace {

constexpr std::uint16_t kSchema = 1;
constexpr auto kTable = static_cast<std::uint16_t>(Table::Contact);

enum Field : std::uint8_t { TherapistKey = 1, OwnStaticSecret, Root, Context, Name, Verified, HighestVersion, Invitation };

Result<StoredContact> decode(Record& record)
{
    const FieldReader fields(record.text);
    const auto therapistKey = fields.array<32>(TherapistKey);
    std::optional<crypto::Key> ownSecret = fields.key(OwnStaticSecret);
    std::optional<crypto::Key> root = fields.key(Root);
    const auto context = static_cast<crypto::HandshakeContext>(fields.number(Context));
    if (!fields.ok() || !therapistKey || !ownSecret || !root
        || (context != crypto::HandshakeContext::Invitation && context != crypto::HandshakeContext::Relationship))
        return { ErrorCode::Malformed, "a stored contact" };
    StoredContact out;
    out.therapistKey = *therapistKey;
    out.ownStaticSecret = *std::move(ownSecret);
    out.root = *std::move(root);
    out.context = context;
    out.name = fields.text(Name);
    out.verified = fields.time(Verified);
    out.highestVersion = static_cast<std::uint8_t>(fields.number(HighestVersion));
    out.invitation = fields.bytes(Invitation);
    crypto::wipe(record.text);
    return out;
}

} // namespace

crypto::RecordId ContactStore::clientOf(const crypto::PublicKey& therapistKey)
{
    // Hashed: the row's plain number must not be the key itself.
    return crypto::blake2b<16>({}, { asBytes("alcove-contact"), therapistKey });
}

Result<std::vector<StoredContact>> ContactStore::load()
{
    ASSIGN_OR_RETURN(std::vector<Record> records, m_vault.list(kTable));
    std::vector<StoredContact> out;
    for (Record& record : records) {
        ASSIGN_OR_RETURN(StoredContact contact, decode(record));
        out.push_back(std::move(contact));
    }
    return out;
}

Result<std::optional<StoredContact>> ContactStore::find(const crypto::PublicKey& therapistKey)
{
    ASSIGN_OR_RETURN(std::optional<Record> record, m_vault.get(kTable, clientOf(therapistKey)));
    if (!record)
        return std::optional<StoredContact>();
    ASSIGN_OR_RETURN(StoredContact contact, decode(*record));
    return std::optional<StoredContact>(std::move(contact));
}

Status ContactStore::save(const StoredContact& contact)
{
    FieldWriter fields;
    fields.bytes(TherapistKey, contact.therapistKey);
    fields.bytes(OwnStaticSecret, contact.ownStaticSecret.view());
    fields.bytes(Root, contact.root.view());
    fields.number(Context, static_cast<std::uint64_t>(contact.context));
    fields.text(Name, contact.name);
    fields.time(Verified, contact.verified);
    fields.number(HighestVersion, contact.highestVersion);
    fields.bytes(Invitation, contact.invitation);
    const crypto::RecordId id = clientOf(contact.therapistKey);
    return m_vault.put(Table::Contact, id, id, kSchema, fields.take());
}

Status ContactStore::remove(const crypto::PublicKey& therapistKey)
{
    return m_vault.remove(Table::Contact, clientOf(therapistKey));
}

} // namespace alcove::records
