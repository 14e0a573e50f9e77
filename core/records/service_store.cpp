#include "core/records/service_store.h"

#include "core/records/record_fields.h"

namespace alcove::records {
namespace {

/// The numbers of Table end below; from here on stands what belongs to the program's set-up.
constexpr std::uint16_t kTable = 64;
constexpr std::uint16_t kSchema = 1;
constexpr crypto::RecordId kOnly { 1 };
constexpr std::uint8_t kService = 1;
constexpr std::uint8_t kTried = 2;

} // namespace

Result<std::optional<Bytes>> ServiceStore::load()
{
    ASSIGN_OR_RETURN(std::optional<Record> record, m_vault.get(kTable, kOnly));
    if (!record)
        return std::optional<Bytes> {};
    const FieldReader fields(record->text);
    Bytes service = fields.bytes(kService);
    crypto::wipe(record->text);
    if (!fields.ok())
        return { ErrorCode::Malformed, "connection service" };
    return std::optional(std::move(service));
}

Result<bool> ServiceStore::tried()
{
    ASSIGN_OR_RETURN(std::optional<Record> record, m_vault.get(kTable, kOnly));
    if (!record)
        return false;
    const FieldReader fields(record->text);
    const bool tried = fields.number(kTried) != 0;
    crypto::wipe(record->text);
    return tried;
}

Status ServiceStore::save(ByteView service, bool tried)
{
    FieldWriter fields;
    fields.bytes(kService, service);
    fields.number(kTried, tried ? 1 : 0);
    return m_vault.write({ { kTable, kOnly, {}, kSchema, fields.take() } });
}

Status ServiceStore::remove() { return m_vault.write({ { kTable, kOnly, {}, 0, std::nullopt } }); }

} // namespace alcove::records
