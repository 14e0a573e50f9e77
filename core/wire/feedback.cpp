#include "core/wire/feedback.h"

#include "core/base/byte_reader.h"
#include "core/base/byte_writer.h"

namespace alcove::wire {

namespace {

    [[nodiscard]] bool bitAt(ByteView bitmap, std::size_t index)
    {
        return (bitmap[index / 8] >> (7 - index % 8) & 1) != 0;
    }

    [[nodiscard]] std::size_t bitsSet(ByteView bitmap, std::size_t count)
    {
        std::size_t result = 0;
        for (std::size_t i = 0; i < count; ++i)
            result += bitAt(bitmap, i) ? 1 : 0;
        return result;
    }

    /// One feedback has one form: its run ends with an arrival, and the bits after it are zero.
    [[nodiscard]] bool bitmapIsCanonical(ByteView bitmap, std::size_t count)
    {
        if (!bitAt(bitmap, count - 1))
            return false;
        for (std::size_t i = count; i < bitmap.size() * 8; ++i) {
            if (bitAt(bitmap, i))
                return false;
        }
        return true;
    }

} // namespace

std::optional<Feedback> parseFeedback(ByteView body)
{
    ByteReader reader(body);
    Feedback result;
    result.base = reader.u32();
    const std::size_t count = reader.u16();
    result.hold = reader.u16();
    result.newest = reader.u24();
    if (!reader.ok() || count == 0 || count > kMaxFeedbackCount)
        return std::nullopt;
    const ByteView bitmap = reader.bytes((count + 7) / 8);
    if (!reader.ok() || !bitmapIsCanonical(bitmap, count))
        return std::nullopt;
    const std::size_t arrivals = bitsSet(bitmap, count);
    if (arrivals > kMaxFeedbackArrivals || reader.remaining() != 2 * arrivals)
        return std::nullopt;
    bool newestIsThere = false;
    result.ages.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        if (!bitAt(bitmap, i))
            continue;
        result.ages[i] = reader.u16();
        newestIsThere |= result.ages[i] == 0;
    }
    if (!newestIsThere)
        return std::nullopt;
    return result;
}

Bytes writeFeedback(const Feedback& feedback)
{
    const std::size_t count = feedback.ages.size();
    Bytes bitmap((count + 7) / 8);
    for (std::size_t i = 0; i < count; ++i) {
        if (feedback.ages[i])
            bitmap[i / 8] = static_cast<std::uint8_t>(bitmap[i / 8] | 0x80U >> i % 8);
    }
    ByteWriter writer(feedbackSize(count, count));
    writer.u32(feedback.base).u16(static_cast<std::uint16_t>(count)).u16(feedback.hold);
    writer.u24(feedback.newest & 0xFFFFFF).bytes(bitmap);
    for (const auto& age : feedback.ages) {
        if (age)
            writer.u16(*age);
    }
    return writer.take();
}

SequenceNumber unwrapCounter(std::uint32_t low, SequenceNumber known)
{
    constexpr std::int64_t span = std::int64_t { 1 } << 32;
    std::int64_t difference = (static_cast<std::int64_t>(low) - known.value()) & (span - 1);
    if (difference >= span / 2)
        difference -= span;
    return known + difference;
}

} // namespace alcove::wire
