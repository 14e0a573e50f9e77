#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/units.h"

namespace alcove::flow {

/// The order in which waiting datagrams leave. Audio is never held back.
/// Source: chosen: voice before repair before picture before everything that can wait (core/flow/README.md).
enum class Priority : std::uint8_t {
    Audio,
    Feedback,
    AudioRepair,
    Control,
    VideoRepair,
    Video,
    Bulk,
    Padding,
};

/// How fast a datagram may leave. Urgent is for key and recovery frames, which somebody looks at a
/// frozen picture for and which nothing smaller can replace.
enum class Pace : std::uint8_t { Steady, Urgent };

/// Blocks that leave in one sealed datagram.
/// Invariant: content.size() ≤ paddedSize ≤ wire::kMaxInner. The sender may fill the room between
/// the two with feedback or control before it adds zeros: the size on the wire is paddedSize.
struct OutgoingDatagram {
    Bytes content; ///< encoded blocks (wire::appendBlock), without end or padding
    std::size_t paddedSize = 0;
    Priority priority = Priority::Video;
    Pace pace = Pace::Steady;
    std::uint32_t probe = 0; ///< the probe train it belongs to, set by whoever sends it; 0: none
};

/// What is added around an inner plaintext: 24 bytes of sealing, 28 of IPv4 and UDP.
inline constexpr std::int64_t kAroundInner = 52;

/// What an inner plaintext of that size costs on the wire, the size all rates reckon with.
[[nodiscard]] constexpr DataSize sizeOnWire(std::size_t paddedSize)
{
    return DataSize::bytes(static_cast<std::int64_t>(paddedSize) + kAroundInner);
}

/// Takes what a pipeline wants sent: the media engine, which paces, seals and sends.
/// Sequence: net.
class DatagramSink {
public:
    virtual ~DatagramSink() = default;
    virtual void submit(OutgoingDatagram datagram, Instant now) = 0;
};

} // namespace alcove::flow
