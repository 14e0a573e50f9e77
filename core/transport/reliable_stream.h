#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/transport/stream_receiver.h"
#include "core/transport/stream_sender.h"

#include <functional>
#include <optional>
#include <vector>

namespace alcove::transport {

/// A reliable ordered stream of bytes over bulk blocks, for what is too large for control messages:
/// files, pictures, a board's history. It needs no opening: the call's keys already say who is there.
/// Invariant: bytes arrive once and in order, or not yet; at most 256 KiB wait at either end.
/// Sequence: net.   Errors: none; while the path is gone the stream waits. Refused blocks are counted.
/// Source: selective acknowledgements as RFC 2018, loss judged as RFC 9002 §6.1.1, timeout as RFC 6298,
/// window as RFC 9438 without its cubic growth: the call's own pacer already holds bulk back.
class ReliableStream {
public:
    struct Callbacks {
        /// The body of one bulk block, at most kMaxStreamBody bytes. Must not call the stream.
        std::function<void(ByteView body, Instant now)> sendBlock;
        /// Bytes are there to `read`. May call the stream.
        std::function<void(Instant now)> onReadable;
        /// Room again after a `write` that took less than it was given. May call the stream.
        std::function<void(Instant now)> onWritable;
    };

    /// `identifier` tells this stream from others of the call, and is the same on both sides.
    ReliableStream(std::uint32_t identifier, Callbacks callbacks);

    /// How many of the bytes were taken: all, some or none.
    std::size_t write(ByteView bytes, Instant now);
    /// At most `longest` bytes; empty when there are none.
    [[nodiscard]] Bytes read(std::size_t longest, Instant now);

    /// False when the block was refused.
    bool onBlock(ByteView body, Instant now);
    void onTimer(Instant now);
    [[nodiscard]] std::optional<Instant> nextWakeup() const;

    /// How much of all that was written the other side has, to show progress.
    [[nodiscard]] std::uint64_t bytesAcknowledged() const { return m_sender.firstUnacknowledged(); }
    [[nodiscard]] std::uint64_t bytesWritten() const { return m_sender.written(); }
    [[nodiscard]] std::uint64_t refusedBlocks() const { return m_refused; }

private:
    void sendWhatIsDue(Instant now);

    const std::uint32_t m_identifier;
    Callbacks m_callbacks;
    StreamSender m_sender;
    StreamReceiver m_receiver;
    bool m_writerWaits = false;
    std::uint64_t m_refused = 0;
};

} // namespace alcove::transport
