#include "core/records/reflection_store.h"

namespace alcove::records {
namespace {

enum Field : std::uint8_t { Person = 1, When, Started, Changed, Feeling, SharingState, HandedOver, Draft, FirstAnswer = 16 };

} // namespace

bool Reflection::isEmpty() const
{
    return !feeling && std::all_of(answers.begin(), answers.end(), [](const std::string& answer) { return answer.empty(); });
}

void encodeRow(const Reflection& row, FieldWriter& fields)
{
    if (row.person)
        fields.bytes(Person, *row.person);
    fields.number(When, static_cast<std::uint64_t>(row.when));
    fields.time(Started, row.started);
    fields.time(Changed, row.changed);
    if (row.feeling)
        fields.number(Feeling, *row.feeling);
    fields.number(SharingState, static_cast<std::uint64_t>(row.sharing));
    fields.time(HandedOver, row.handedOver);
    fields.number(Draft, row.draft ? 1 : 0);
    for (std::size_t i = 0; i < row.answers.size(); ++i)
        if (!row.answers[i].empty())
            fields.text(static_cast<std::uint8_t>(FirstAnswer + i), row.answers[i]);
}

std::optional<Reflection> decodeRow(const FieldReader& fields, Reflection*)
{
    const std::uint64_t when = fields.number(When);
    const std::uint64_t sharing = fields.number(SharingState);
    const std::uint64_t feeling = fields.number(Feeling);
    if (when > 1 || sharing > 3 || feeling > kScaleEnd || !fields.has(Started))
        return std::nullopt;
    Reflection row;
    row.person = fields.array<32>(Person);
    row.when = static_cast<Reflection::When>(when);
    row.started = fields.time(Started).value_or(UnixTime {});
    row.changed = fields.time(Changed).value_or(row.started);
    if (fields.has(Feeling))
        row.feeling = static_cast<std::uint16_t>(feeling);
    row.sharing = static_cast<Sharing>(sharing);
    row.handedOver = fields.time(HandedOver);
    row.draft = fields.number(Draft) != 0;
    for (std::size_t i = 0; i < row.answers.size(); ++i)
        row.answers[i] = fields.text(static_cast<std::uint8_t>(FirstAnswer + i));
    return row;
}

} // namespace alcove::records
