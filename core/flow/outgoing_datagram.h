#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"

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

/// Blocks that leave in one sealed datagram.
/// Invariant: content.size() ≤ paddedSize ≤ wire::kMaxInner. The sender may fill the room between
/// the two with feedback or control before it adds zeros: the size on the wire is paddedSize.
struct OutgoingDatagram {
    Bytes content; ///< encoded blocks (wire::appendBlock), without end or padding
    std::size_t paddedSize = 0;
    Priority priority = Priority::Video;
};

/// Takes what a pipeline wants sent: the media engine, which paces, seals and sends.
/// Sequence: net.
class DatagramSink {
public:
    virtual ~DatagramSink() = default;
    virtual void submit(OutgoingDatagram datagram, Instant now) = 0;
};

} // namespace alcove::flow
