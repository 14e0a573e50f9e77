#include "core/records/safety_plan_store.h"

#include "core/base/byte_reader.h"
#include "core/base/byte_writer.h"

namespace alcove::records {
namespace {

constexpr std::uint16_t kSchema = 1;
constexpr auto kTable = static_cast<std::uint16_t>(Table::SafetyPlan);
constexpr crypto::RecordId kOnly {};

} // namespace

Result<std::vector<SafetyPlanPart>> SafetyPlanStore::load()
{
    ASSIGN_OR_RETURN(std::optional<Record> record, m_vault.get(kTable, kOnly));
    std::vector<SafetyPlanPart> out;
    if (!record)
        return out;
    ByteReader reader(record->text);
    const auto text = [&reader]() {
        const ByteView bytes = reader.bytes(reader.u32());
        return std::string(bytes.begin(), bytes.end());
    };
    while (reader.ok() && reader.remaining() > 0) {
        SafetyPlanPart part;
        part.heading = text();
        part.text = text();
        out.push_back(std::move(part));
    }
    crypto::wipe(record->text);
    if (!reader.ok())
        return { ErrorCode::Malformed, "a stored safety plan" };
    return out;
}

Status SafetyPlanStore::save(const std::vector<SafetyPlanPart>& plan)
{
    std::size_t size = 0;
    for (const SafetyPlanPart& part : plan)
        size += 8 + part.heading.size() + part.text.size();
    ByteWriter writer(size);
    for (const SafetyPlanPart& part : plan) {
        for (const std::string* text : { &part.heading, &part.text }) {
            writer.u32(static_cast<std::uint32_t>(text->size()));
            writer.bytes(asBytes(*text));
        }
    }
    return m_vault.put(Table::SafetyPlan, kOnly, kOnly, kSchema, writer.take());
}

} // namespace alcove::records
