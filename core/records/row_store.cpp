#include "core/records/row_store.h"

#include "core/records/contact_store.h"

namespace alcove::records {

crypto::RecordId clientOf(const std::optional<crypto::PublicKey>& person)
{
    return person ? ContactStore::clientOf(*person) : crypto::RecordId {};
}

} // namespace alcove::records
