#include "core/records/outbox_store.h"

namespace alcove::records {
namespace {

enum Field : std::uint8_t { Person = 1, Type, Body, SourceTable, Source, Made };

} // namespace

void encodeRow(const OutboxItem& row, FieldWriter& fields)
{
    if (row.person)
        fields.bytes(Person, *row.person);
    fields.number(Type, row.type);
    fields.bytes(Body, row.body);
    fields.number(SourceTable, static_cast<std::uint64_t>(row.sourceTable));
    fields.bytes(Source, row.source);
    fields.time(Made, row.made);
}

std::optional<OutboxItem> decodeRow(const FieldReader& fields, OutboxItem*)
{
    const auto person = fields.array<32>(Person);
    const auto source = fields.array<16>(Source);
    const std::uint64_t type = fields.number(Type);
    if (!person || !source || type > 0xFF)
        return std::nullopt;
    OutboxItem row;
    row.person = person;
    row.type = static_cast<std::uint8_t>(type);
    row.body = fields.bytes(Body);
    row.sourceTable = static_cast<Table>(fields.number(SourceTable));
    row.source = *source;
    row.made = fields.time(Made).value_or(UnixTime {});
    return row;
}

} // namespace alcove::records
