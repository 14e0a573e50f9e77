#include "core/records/identity_store.h"

#include "core/records/record_fields.h"

namespace alcove::records {
namespace {

constexpr std::uint16_t kSchema = 1;
constexpr crypto::RecordId kOwnIdentity { 1 };
constexpr std::uint8_t kStaticKey = 1;

} // namespace

Result<crypto::KeyPair> IdentityStore::loadOrCreate(RandomSource& random)
{
    ASSIGN_OR_RETURN(std::optional<Record> record, m_vault.get(static_cast<std::uint16_t>(Table::Identity), kOwnIdentity));
    if (record) {
        const FieldReader fields(record->text);
        std::optional<crypto::Key> key = fields.key(kStaticKey);
        crypto::wipe(record->text);
        if (!fields.ok() || !key)
            return { ErrorCode::Malformed, "identity" };
        return crypto::KeyPair::fromSecret(*std::move(key));
    }
    crypto::KeyPair pair = crypto::KeyPair::generate(random);
    FieldWriter fields;
    fields.bytes(kStaticKey, pair.secretKey().view());
    RETURN_IF_ERROR(m_vault.put(Table::Identity, kOwnIdentity, {}, kSchema, fields.take()));
    return pair;
}

} // namespace alcove::records
