#pragma once

#include "core/base/clock.h"
#include "core/wire/block.h"

namespace alcove::wire {

/// Ties a stream's RTP timestamps to the sender's one capture clock (RFC 3550 §6.4.1's purpose, on
/// a monotonic clock in place of calendar time: nobody learns the sender's time of day).
struct SenderReport {
    Instant captureTime {};
    std::uint32_t timestamp = 0;
    std::uint32_t ssrc = 0;
};

/// Appends a block of kind SenderReport.
void appendSenderReport(Bytes& content, const SenderReport& report);

/// Nothing when the block has another length or a time beyond 2^62 microseconds.
[[nodiscard]] std::optional<SenderReport> parseSenderReport(const Block& block);

} // namespace alcove::wire
