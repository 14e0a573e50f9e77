#include "core/transport/reliable_stream.h"

#include <cstdlib>

using namespace alcove;
using namespace alcove::transport;
using namespace std::chrono_literals;

/// The input is blocks, each behind its length in two bytes and a byte of time. A stream that has
/// written 100 000 bytes takes them: it keeps and reads no more than its window, and its count of what
/// the other side has only grows.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    Instant now(100s);
    std::size_t sent = 0;
    ReliableStream stream(1,
        { [&sent](ByteView body, Instant) {
             const auto segment = parseStreamSegment(body);
             if (!segment || body.size() > kMaxStreamBody)
                 std::abort();
             ++sent;
         },
            [](Instant) {}, [](Instant) {} });
    stream.write(Bytes(100'000), now);
    std::uint64_t acknowledged = 0;
    ByteView rest(data, size);
    while (rest.size() >= 3) {
        now += std::chrono::milliseconds(rest[2] * 4);
        const std::size_t length = std::min<std::size_t>(std::size_t { rest[0] } << 8 | rest[1], rest.size() - 3);
        const ByteView body = rest.subspan(3, length);
        rest = rest.subspan(3 + length);
        if (const auto segment = parseStreamSegment(body)) {
            const Bytes written = segment->data ? writeStreamData(segment->stream, *segment->data)
                                                : writeStreamAck(segment->stream, *segment->ack);
            if (!equal(written, body))
                std::abort();
        }
        const std::size_t before = sent;
        stream.onBlock(body, now);
        stream.onTimer(now);
        if (sent - before > 2 * StreamSender::kBuffer / kMaxStreamData + 4 || stream.bytesAcknowledged() < acknowledged
            || stream.bytesAcknowledged() > stream.bytesWritten())
            std::abort();
        acknowledged = stream.bytesAcknowledged();
        if (rest.size() % 2 == 0 && stream.read(10'000, now).size() > 10'000)
            std::abort();
    }
    return 0;
}
