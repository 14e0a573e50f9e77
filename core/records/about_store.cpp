#include "core/records/about_store.h"

#include "core/records/contact_store.h"
#include "core/records/record_fields.h"

namespace alcove::records {
namespace {

constexpr std::uint16_t kSchema = 1;
constexpr auto kTable = static_cast<std::uint16_t>(Table::About);
constexpr crypto::RecordId kOwn {};

enum Field : std::uint8_t { Name = 1, Say, Pronouns, Helps, Words, Profession, Speaks, Expect, Received, Phone };

/// Lines hold no line feed, so it can stand between them.
std::string joined(const std::vector<std::string>& lines)
{
    std::string out;
    for (const std::string& line : lines)
        out += (out.empty() ? "" : "\n") + line;
    return out;
}

std::vector<std::string> split(const std::string& text)
{
    std::vector<std::string> out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        out.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return out;
}

Bytes encode(const StoredAbout& about)
{
    FieldWriter fields;
    fields.text(Name, about.name);
    fields.text(Say, about.say);
    fields.text(Pronouns, about.pronouns);
    fields.number(Helps, about.helps);
    fields.text(Words, about.words);
    fields.text(Profession, about.profession);
    fields.text(Speaks, about.speaks);
    fields.text(Expect, joined(about.expect));
    fields.text(Phone, about.phone);
    fields.time(Received, about.received);
    return fields.take();
}

Result<std::optional<StoredAbout>> read(Vault& vault, const crypto::RecordId& id)
{
    ASSIGN_OR_RETURN(std::optional<Record> record, vault.get(kTable, id));
    if (!record)
        return std::optional<StoredAbout>();
    const FieldReader fields(record->text);
    if (!fields.ok())
        return { ErrorCode::Malformed, "a stored page about a person" };
    StoredAbout out;
    out.name = fields.text(Name);
    out.say = fields.text(Say);
    out.pronouns = fields.text(Pronouns);
    out.helps = static_cast<std::uint32_t>(fields.number(Helps));
    out.words = fields.text(Words);
    out.profession = fields.text(Profession);
    out.speaks = fields.text(Speaks);
    out.expect = split(fields.text(Expect));
    out.phone = fields.text(Phone);
    out.received = fields.time(Received);
    crypto::wipe(record->text);
    return std::optional<StoredAbout>(std::move(out));
}

} // namespace

Result<std::optional<StoredAbout>> AboutStore::own() { return read(m_vault, kOwn); }

Status AboutStore::saveOwn(const StoredAbout& about) { return m_vault.put(Table::About, kOwn, kOwn, kSchema, encode(about)); }

Result<std::optional<StoredAbout>> AboutStore::of(const crypto::PublicKey& person)
{
    return read(m_vault, ContactStore::clientOf(person));
}

Status AboutStore::saveOf(const crypto::PublicKey& person, const StoredAbout& about)
{
    const crypto::RecordId id = ContactStore::clientOf(person);
    return m_vault.put(Table::About, id, id, kSchema, encode(about));
}

} // namespace alcove::records
