#include "core/base/byte_reader.h"
#include "core/media/audio_receiver.h"

#include <cstdlib>

using namespace alcove;

/// Datagrams of a peer that holds the keys but not the rules, through the whole way of sound: RTP, copies, the Opus
/// check, jitter buffer, decoder, stretching. The input is datagrams one after another, each with the milliseconds that
/// pass before it (u8), its length (u16) and the blocks inside it; one pull is made every 10 ms.
/// Invariant tested: nothing crashes, and what leaves is always a whole frame, counted once.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    auto created = media::AudioReceiver::create();
    if (!created)
        return 0;
    media::AudioReceiver& receiver = **created;
    ByteReader reader(ByteView(data, size));
    Instant now(std::chrono::seconds(10));
    Instant nextPull = now;
    std::uint64_t pulls = 0;
    const auto pullUntil = [&](Instant until) {
        for (; nextPull <= until; nextPull += frame::AudioFrame::kDuration) {
            frame::AudioFrame out;
            receiver.pull(out, nextPull, nextPull);
            ++pulls;
        }
    };
    while (reader.remaining() > 0) {
        now += std::chrono::milliseconds(reader.u8());
        const ByteView datagram = reader.bytes(std::min<std::size_t>(reader.u16(), reader.remaining()));
        const auto blocks = wire::parseBlocks(datagram);
        for (std::size_t i = 0; blocks && i < blocks->size(); ++i)
            receiver.onAudioBlock((*blocks)[i], now);
        pullUntil(now);
    }
    pullUntil(now + std::chrono::milliseconds(300));
    if (receiver.statistics().totalSamplesReceived > pulls * frame::AudioFrame::kSamples)
        std::abort();
    return 0;
}
