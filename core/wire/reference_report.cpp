#include "core/wire/reference_report.h"

#include "core/base/byte_reader.h"
#include "core/base/byte_writer.h"

namespace alcove::wire {
namespace {

constexpr std::uint8_t kRecovery = 0x01;
constexpr std::uint8_t kKeyFrame = 0x02;
constexpr std::uint16_t kAbsent = 0x8000;

std::uint16_t encode(std::optional<std::uint16_t> pictureId)
{
    return pictureId ? static_cast<std::uint16_t>(*pictureId & 0x7fff) : kAbsent;
}

std::optional<std::uint16_t> decode(std::uint16_t field)
{
    if ((field & kAbsent) != 0)
        return std::nullopt;
    return field;
}

} // namespace

void appendReferenceReport(Bytes& content, const ReferenceReport& report)
{
    ByteWriter body(8);
    body.u16(encode(report.lastDecodable)).u16(encode(report.golden)).u16(encode(report.altRef)).u16(encode(report.newestSeen));
    const int flags = (report.recoveryRequested ? kRecovery : 0) | (report.keyFrameRequested ? kKeyFrame : 0);
    appendBlock(content, BlockKind::ReferenceReport, static_cast<std::uint8_t>(flags), body.view());
}

std::optional<ReferenceReport> parseReferenceReport(const Block& block)
{
    ByteReader reader(block.body);
    ReferenceReport report;
    report.recoveryRequested = (block.flags & kRecovery) != 0;
    report.keyFrameRequested = (block.flags & kKeyFrame) != 0;
    report.lastDecodable = decode(reader.u16());
    report.golden = decode(reader.u16());
    report.altRef = decode(reader.u16());
    report.newestSeen = decode(reader.u16());
    if (!reader.atEnd())
        return std::nullopt;
    return report;
}

} // namespace alcove::wire
