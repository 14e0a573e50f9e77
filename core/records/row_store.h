#pragma once

#include "core/crypto/key_pair.h"
#include "core/records/record_fields.h"
#include "core/records/vault.h"

namespace alcove::records {

/// The client number under which everything about a person is kept: of a hash, so that the row's plain
/// number is not the key itself. Zero for what is about nobody else.
[[nodiscard]] crypto::RecordId clientOf(const std::optional<crypto::PublicKey>& person);

/// Rows of one kind as values. `Row` has members id and person, kTable and kSchema, and beside it
/// encodeRow and decodeRow.
/// Sequence: any. The vault must outlive it.
/// Errors: as the vault's; Malformed for a row that does not read.
template <typename Row>
class RowStore {
public:
    explicit RowStore(Vault& vault) : m_vault(vault) { }

    [[nodiscard]] Result<std::vector<Row>> load() const
    {
        ASSIGN_OR_RETURN(std::vector<Record> records, m_vault.list(static_cast<std::uint16_t>(Row::kTable)));
        std::vector<Row> out;
        for (Record& record : records) {
            ASSIGN_OR_RETURN(Row row, read(record));
            out.push_back(std::move(row));
        }
        return out;
    }

    [[nodiscard]] Result<std::optional<Row>> find(const crypto::RecordId& id) const
    {
        ASSIGN_OR_RETURN(std::optional<Record> record, m_vault.get(static_cast<std::uint16_t>(Row::kTable), id));
        if (!record)
            return std::optional<Row>();
        ASSIGN_OR_RETURN(Row row, read(*record));
        return std::optional<Row>(std::move(row));
    }

    /// Inserts or replaces, in one transaction.
    [[nodiscard]] Status save(const Row& row) const { return m_vault.write({ change(row) }); }
    [[nodiscard]] Status remove(const crypto::RecordId& id) const { return m_vault.remove(Row::kTable, id); }

    /// For writing several rows together.
    [[nodiscard]] static RecordChange change(const Row& row)
    {
        FieldWriter fields;
        encodeRow(row, fields);
        return { static_cast<std::uint16_t>(Row::kTable), row.id, clientOf(row.person), Row::kSchema, fields.take() };
    }
    [[nodiscard]] static RecordChange removal(const crypto::RecordId& id)
    {
        return { static_cast<std::uint16_t>(Row::kTable), id, {}, Row::kSchema, std::nullopt };
    }

private:
    static Result<Row> read(Record& record)
    {
        const FieldReader fields(record.text);
        std::optional<Row> row = fields.ok() ? decodeRow(fields, static_cast<Row*>(nullptr)) : std::nullopt;
        if (row)
            row->id = record.id;
        crypto::wipe(record.text);
        return row ? Result<Row>(*std::move(row)) : Result<Row>(ErrorCode::Malformed, "a stored row");
    }

    Vault& m_vault;
};

} // namespace alcove::records
