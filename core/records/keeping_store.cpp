#include "core/records/keeping_store.h"

namespace alcove::records {
namespace {

enum KeepingField : std::uint8_t { Made = 1, LastCopy, Reminded, Moved, LockAfter, HideNotes, Preferences };
enum ReceiptField : std::uint8_t { Person = 1, Began, Ended, Way, WordsVerified };
enum SigningField : std::uint8_t { Seed = 1 };
constexpr std::uint16_t kSigningSchema = 1;
constexpr std::uint64_t kLongestLock = 60;

} // namespace

void encodeRow(const Keeping& row, FieldWriter& fields)
{
    fields.time(Made, row.made);
    fields.time(LastCopy, row.lastCopy);
    fields.time(Reminded, row.reminded);
    fields.time(Moved, row.moved);
    fields.number(LockAfter, row.lockAfterMinutes);
    fields.number(HideNotes, row.hideNotes ? 1 : 0);
    if (!row.preferences.empty())
        fields.bytes(Preferences, row.preferences);
}

std::optional<Keeping> decodeRow(const FieldReader& fields, Keeping*)
{
    if (fields.number(LockAfter) > kLongestLock)
        return std::nullopt;
    Keeping row;
    row.preferences = fields.bytes(Preferences);
    if (row.preferences.size() > kMaxPreferences)
        return std::nullopt;
    row.made = fields.time(Made);
    row.lastCopy = fields.time(LastCopy);
    row.reminded = fields.time(Reminded);
    row.moved = fields.time(Moved);
    row.lockAfterMinutes = static_cast<std::uint8_t>(fields.number(LockAfter));
    row.hideNotes = fields.number(HideNotes) != 0;
    return row;
}

void encodeRow(const Receipt& row, FieldWriter& fields)
{
    if (row.person)
        fields.bytes(Person, *row.person);
    fields.time(Began, row.began);
    fields.time(Ended, row.ended);
    fields.number(Way, static_cast<std::uint64_t>(row.way));
    fields.number(WordsVerified, row.wordsVerified ? 1 : 0);
}

std::optional<Receipt> decodeRow(const FieldReader& fields, Receipt*)
{
    if (!fields.has(Began) || fields.number(Way) > 2)
        return std::nullopt;
    Receipt row;
    row.person = fields.array<32>(Person);
    row.began = fields.time(Began).value_or(UnixTime {});
    row.ended = fields.time(Ended).value_or(row.began);
    row.way = static_cast<Receipt::Way>(fields.number(Way));
    row.wordsVerified = fields.number(WordsVerified) != 0;
    return row;
}

Result<Keeping> loadKeeping(Vault& vault)
{
    ASSIGN_OR_RETURN(std::optional<Keeping> kept, RowStore<Keeping>(vault).find({}));
    return kept.value_or(Keeping {});
}

Status saveKeeping(Vault& vault, const Keeping& keeping) { return RowStore<Keeping>(vault).save(keeping); }

Result<crypto::SigningKey> signingKey(Vault& vault, const std::optional<crypto::PublicKey>& person, RandomSource& random)
{
    const crypto::RecordId id = clientOf(person);
    ASSIGN_OR_RETURN(std::optional<Record> record, vault.get(static_cast<std::uint16_t>(Table::SigningKey), id));
    if (record) {
        std::optional<crypto::Key> seed = FieldReader(record->text).key(Seed);
        crypto::wipe(record->text);
        if (!seed)
            return { ErrorCode::Malformed, "a signing key" };
        return crypto::SigningKey(*std::move(seed));
    }
    crypto::SigningKey made = crypto::SigningKey::generate(random);
    FieldWriter fields;
    fields.bytes(Seed, made.seed().view());
    RETURN_IF_ERROR(vault.put(Table::SigningKey, id, id, kSigningSchema, fields.take()));
    return made;
}

} // namespace alcove::records
