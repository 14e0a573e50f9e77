#include "core/records/agreement_store.h"

namespace alcove::records {
namespace {

enum TextField : std::uint8_t { TextPerson = 1, Document, Offer, Read, Arrived, Declined, Question };
enum CopyField : std::uint8_t { CopyPerson = 1, Copy, SignedAt, KeptByBoth, Withdrawn, Withdrawal };
enum TodayField : std::uint8_t { TodayPerson = 1, Said, Place, Phone, ContactName, ContactPhone, Overhear, PlanB, Minutes };

} // namespace

void encodeRow(const AgreementText& row, FieldWriter& fields)
{
    if (row.person)
        fields.bytes(TextPerson, *row.person);
    fields.bytes(Document, row.document);
    fields.bytes(Offer, row.offer);
    fields.bytes(Read, row.read);
    fields.time(Arrived, row.arrived);
    fields.time(Declined, row.declined);
    fields.text(Question, row.question);
}

std::optional<AgreementText> decodeRow(const FieldReader& fields, AgreementText*)
{
    if (!fields.has(Document))
        return std::nullopt;
    AgreementText row;
    row.person = fields.array<32>(TextPerson);
    row.document = fields.bytes(Document);
    row.offer = fields.bytes(Offer);
    row.read = fields.bytes(Read);
    row.declined = fields.time(Declined);
    row.question = fields.text(Question);
    row.arrived = fields.time(Arrived).value_or(UnixTime {});
    return row;
}

void encodeRow(const Agreement& row, FieldWriter& fields)
{
    if (row.person)
        fields.bytes(CopyPerson, *row.person);
    fields.bytes(Copy, row.copy);
    fields.time(SignedAt, row.signedAt);
    fields.number(KeptByBoth, row.keptByBoth ? 1 : 0);
    fields.time(Withdrawn, row.withdrawn);
    fields.bytes(Withdrawal, row.withdrawal);
}

std::optional<Agreement> decodeRow(const FieldReader& fields, Agreement*)
{
    if (!fields.has(Copy) || !fields.has(CopyPerson))
        return std::nullopt;
    Agreement row;
    row.person = fields.array<32>(CopyPerson);
    row.copy = fields.bytes(Copy);
    row.signedAt = fields.time(SignedAt).value_or(UnixTime {});
    row.keptByBoth = fields.number(KeptByBoth) != 0;
    row.withdrawn = fields.time(Withdrawn);
    row.withdrawal = fields.bytes(Withdrawal);
    return row;
}

void encodeRow(const ForToday& row, FieldWriter& fields)
{
    if (row.person)
        fields.bytes(TodayPerson, *row.person);
    fields.time(Said, row.said);
    fields.text(Place, row.place);
    fields.text(Phone, row.phone);
    fields.text(ContactName, row.contactName);
    fields.text(ContactPhone, row.contactPhone);
    fields.text(Overhear, row.overhear);
    fields.number(PlanB, static_cast<std::uint64_t>(row.planB));
    fields.number(Minutes, row.planBMinutes);
}

std::optional<ForToday> decodeRow(const FieldReader& fields, ForToday*)
{
    if (!fields.has(Said) || fields.number(PlanB) > 3 || fields.number(Minutes) > 60)
        return std::nullopt;
    ForToday row;
    row.person = fields.array<32>(TodayPerson);
    row.said = fields.time(Said).value_or(UnixTime {});
    row.place = fields.text(Place);
    row.phone = fields.text(Phone);
    row.contactName = fields.text(ContactName);
    row.contactPhone = fields.text(ContactPhone);
    row.overhear = fields.text(Overhear);
    row.planB = static_cast<ForToday::PlanB>(fields.number(PlanB));
    row.planBMinutes = static_cast<std::uint8_t>(fields.number(Minutes));
    return row;
}

} // namespace alcove::records
