#include "core/wire/sender_report.h"

#include "core/base/byte_reader.h"
#include "core/base/byte_writer.h"

namespace alcove::wire {
namespace {

constexpr std::uint64_t kLatest = std::uint64_t { 1 } << 62U;

} // namespace

void appendSenderReport(Bytes& content, const SenderReport& report)
{
    ByteWriter body(16);
    body.u64(static_cast<std::uint64_t>(report.captureTime.time_since_epoch().count())).u32(report.timestamp).u32(report.ssrc);
    appendBlock(content, BlockKind::SenderReport, 0, body.view());
}

std::optional<SenderReport> parseSenderReport(const Block& block)
{
    ByteReader reader(block.body);
    const std::uint64_t microseconds = reader.u64();
    SenderReport report;
    report.timestamp = reader.u32();
    report.ssrc = reader.u32();
    if (!reader.atEnd() || microseconds > kLatest)
        return std::nullopt;
    report.captureTime = Instant(Duration(static_cast<Duration::rep>(microseconds)));
    return report;
}

} // namespace alcove::wire
