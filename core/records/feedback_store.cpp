#include "core/records/feedback_store.h"

namespace alcove::records {
namespace {

enum Field : std::uint8_t { Person = 1, Session, ComfortAnswer, Words, SharingState, HandedOver, FirstStatement = 16 };

} // namespace

bool Feedback::isEmpty() const
{
    return comfort == Comfort::NotSaid && words.empty()
        && std::none_of(statements.begin(), statements.end(), [](const ScalePlace& place) { return place.has_value(); });
}

void encodeRow(const Feedback& row, FieldWriter& fields)
{
    if (row.person)
        fields.bytes(Person, *row.person);
    fields.time(Session, row.session);
    fields.number(ComfortAnswer, static_cast<std::uint64_t>(row.comfort));
    fields.text(Words, row.words);
    fields.number(SharingState, static_cast<std::uint64_t>(row.sharing));
    fields.time(HandedOver, row.handedOver);
    for (std::size_t i = 0; i < row.statements.size(); ++i)
        if (row.statements[i])
            fields.number(static_cast<std::uint8_t>(FirstStatement + i), *row.statements[i]);
}

std::optional<Feedback> decodeRow(const FieldReader& fields, Feedback*)
{
    const std::uint64_t comfort = fields.number(ComfortAnswer);
    const std::uint64_t sharing = fields.number(SharingState);
    if (!fields.has(Session) || comfort > 5 || sharing > 3)
        return std::nullopt;
    Feedback row;
    row.person = fields.array<32>(Person);
    row.session = fields.time(Session).value_or(UnixTime {});
    row.comfort = static_cast<Comfort>(comfort);
    row.words = fields.text(Words);
    row.sharing = static_cast<Sharing>(sharing);
    row.handedOver = fields.time(HandedOver);
    for (std::size_t i = 0; i < row.statements.size(); ++i) {
        const auto type = static_cast<std::uint8_t>(FirstStatement + i);
        if (fields.number(type) > kScaleEnd)
            return std::nullopt;
        if (fields.has(type))
            row.statements[i] = static_cast<std::uint16_t>(fields.number(type));
    }
    return row;
}

} // namespace alcove::records
