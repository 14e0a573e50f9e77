#include "core/records/goal_store.h"

#include "core/base/byte_reader.h"
#include "core/base/byte_writer.h"

namespace alcove::records {
namespace {

enum Field : std::uint8_t { Person = 1, Text, Made, TalkedAbout, SaidList, SharingState };
constexpr std::size_t kSaidSize = 9;

} // namespace

void encodeRow(const Goal& row, FieldWriter& fields)
{
    if (row.person)
        fields.bytes(Person, *row.person);
    fields.text(Text, row.text);
    fields.time(Made, row.made);
    fields.time(TalkedAbout, row.talkedAbout);
    ByteWriter said;
    for (const Goal::Said& one : row.said)
        said.u64(static_cast<std::uint64_t>(one.at.time_since_epoch().count())).u8(static_cast<std::uint8_t>(one.nearness));
    fields.bytes(SaidList, said.view());
    fields.number(SharingState, static_cast<std::uint64_t>(row.sharing));
}

std::optional<Goal> decodeRow(const FieldReader& fields, Goal*)
{
    const std::uint64_t sharing = fields.number(SharingState);
    const Bytes said = fields.bytes(SaidList);
    if (!fields.has(Text) || sharing > 3 || said.size() % kSaidSize != 0)
        return std::nullopt;
    Goal row;
    row.person = fields.array<32>(Person);
    row.text = fields.text(Text);
    row.made = fields.time(Made).value_or(UnixTime {});
    row.talkedAbout = fields.time(TalkedAbout);
    row.sharing = static_cast<Sharing>(sharing);
    ByteReader reader(said);
    while (reader.remaining() > 0) {
        const UnixTime at(std::chrono::seconds(static_cast<std::int64_t>(reader.u64())));
        const std::uint8_t nearness = reader.u8();
        if (nearness > 4)
            return std::nullopt;
        row.said.push_back({ at, static_cast<Nearness>(nearness) });
    }
    return row;
}

} // namespace alcove::records
