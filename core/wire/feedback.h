#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/units.h"

#include <optional>
#include <vector>

namespace alcove::wire {

/// The unit of every time in a feedback block. RFC 8888's 1/1024 s would be one full datagram's time
/// at 10 Mbit/s: too coarse to measure a probe train.
inline constexpr Duration kFeedbackTick { 64 };
/// Counters one block may speak of. Bits are cheap, so that a long gap is still reported as lost.
inline constexpr std::size_t kMaxFeedbackCount = 1024;
/// Arrivals one block may hold: 500 bytes, more than 100 ms of any rate Alcove sends at.
inline constexpr std::size_t kMaxFeedbackArrivals = 250;

/// Body of block kind 3: which of a run of datagrams arrived, and when.
/// Shape: base u32, count u16, hold u16, newest u24, bitmap of count bits (first counter in the
/// highest bit), and for each bit set an age u16: how long before the newest arrival this one was.
/// All times count kFeedbackTick; hold and ages stop at 65535 (4.2 s).
/// Invariant: the last counter of the run has arrived, and the smallest age is 0.
struct Feedback {
    std::uint32_t base = 0;   ///< low bits of the first counter
    std::uint16_t hold = 0;   ///< from the newest arrival to the writing of this block
    std::uint32_t newest = 0; ///< the newest arrival on the writer's clock, low 24 bits
    std::vector<std::optional<std::uint16_t>> ages; ///< of base, base + 1, …; nothing: not arrived
};

/// Errors: nothing when the body is not exactly one well-formed feedback.
[[nodiscard]] std::optional<Feedback> parseFeedback(ByteView body);

/// Requires the invariant and both limits above.
[[nodiscard]] Bytes writeFeedback(const Feedback& feedback);

/// The size `writeFeedback` gives for a run of `count` with `arrivals` bits set.
[[nodiscard]] constexpr std::size_t feedbackSize(std::size_t count, std::size_t arrivals)
{
    return 11 + (count + 7) / 8 + 2 * arrivals;
}

/// The full counter whose low 32 bits are `low`, nearest to one already known.
[[nodiscard]] SequenceNumber unwrapCounter(std::uint32_t low, SequenceNumber known);

} // namespace alcove::wire
