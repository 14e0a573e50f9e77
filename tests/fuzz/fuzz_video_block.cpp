#include "core/base/byte_reader.h"
#include "core/media/video_receiver.h"

#include <cstdlib>

using namespace alcove;

namespace {

class InlineRunner final : public TaskRunner {
public:
    void post(Task task) override { task(); }
};

class SizeSink final : public flow::DatagramSink {
public:
    void submit(flow::OutgoingDatagram datagram, Instant) override
    {
        if (datagram.content.size() > datagram.paddedSize || datagram.paddedSize > wire::kMaxInner)
            std::abort();
    }
};

} // namespace

/// Datagrams of a peer that holds the keys but not the rules, through the whole way of a picture: RTP, VP8 descriptor,
/// parity, assembler, references, decoder, playout. The input is datagrams one after another, each with the milliseconds
/// that pass before it (u8), its length (u16) and the blocks inside it.
/// Invariant tested: nothing crashes, what is asked for fits a datagram, and pictures leave in order of their time here.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    InlineRunner runner;
    SizeSink sink;
    Instant now(std::chrono::seconds(10));
    Instant lastShown {};
    media::VideoReceiver receiver({ runner, runner, sink, [&now] { return now; }, [&lastShown](const media::ShownFrame& shown) {
                                       if (shown.renderTime < lastShown)
                                           std::abort();
                                       lastShown = shown.renderTime;
                                   } });
    ByteReader reader(ByteView(data, size));
    while (reader.remaining() > 0) {
        now += std::chrono::milliseconds(reader.u8());
        receiver.onTimer(now);
        const ByteView datagram = reader.bytes(std::min<std::size_t>(reader.u16(), reader.remaining()));
        const auto blocks = wire::parseBlocks(datagram);
        for (std::size_t i = 0; blocks && i < blocks->size(); ++i) {
            const wire::Block& block = (*blocks)[i];
            if (block.kind == wire::BlockKind::Video)
                receiver.onVideoBlock(block, now);
            else if (block.kind == wire::BlockKind::Fec)
                receiver.onFecBlock(block, now);
            else if (block.kind == wire::BlockKind::SenderReport)
                receiver.onSenderReport(block, now);
        }
    }
    for (int i = 0; i < 100 && receiver.nextWakeup() != Instant::max(); ++i) {
        now = std::max(now, receiver.nextWakeup());
        receiver.onTimer(now);
    }
    return 0;
}
