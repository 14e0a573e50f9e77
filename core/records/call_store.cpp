#include "core/records/call_store.h"

#include "core/records/record_fields.h"

namespace alcove::records {
namespace {

constexpr std::uint16_t kSchema = 1;
constexpr std::uint8_t kPeer = 1;
constexpr std::uint8_t kLastSeen = 2;

} // namespace

Result<std::vector<StoredCall>> CallStore::load()
{
    ASSIGN_OR_RETURN(const std::vector<Record> records, m_vault.list(static_cast<std::uint16_t>(Table::Call)));
    std::vector<StoredCall> out;
    for (const Record& record : records) {
        const FieldReader fields(record.text);
        const auto peer = fields.array<32>(kPeer);
        const std::optional<UnixTime> lastSeen = fields.time(kLastSeen);
        if (!fields.ok() || !peer || !lastSeen)
            return { ErrorCode::Malformed, "a stored call" };
        out.push_back({ record.id, *peer, *lastSeen });
    }
    return out;
}

Status CallStore::save(const StoredCall& call)
{
    FieldWriter fields;
    fields.bytes(kPeer, call.peer);
    fields.time(kLastSeen, call.lastSeen);
    return m_vault.put(Table::Call, call.id, {}, kSchema, fields.take());
}

Status CallStore::remove(const crypto::RecordId& id)
{
    return m_vault.remove(Table::Call, id);
}

} // namespace alcove::records
