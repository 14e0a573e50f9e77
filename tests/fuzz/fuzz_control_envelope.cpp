#include "core/transport/control_channel.h"

#include <cstdlib>

using namespace alcove;
using namespace alcove::transport;
using namespace std::chrono_literals;

/// The input is envelopes, each behind its length in two bytes and a byte of milliseconds that pass
/// before it. They are fed to a channel that has sent 40 messages: whatever comes, messages stay within
/// their limit, numbers only go forward, and what is kept stays bounded.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    Instant now(100s);
    ControlChannel channel({ [](std::uint8_t, const Bytes& body) {
                                if (body.size() > wire::kMaxControlMessage)
                                    std::abort();
                            },
        [](ControlCarrier, ByteView envelope) {
            if (!wire::parseControlEnvelope(envelope))
                std::abort();
        } });
    channel.setLive(ControlCarrier::Records, true, now);
    channel.setLive(ControlCarrier::Datagrams, true, now);
    for (int i = 0; i < 40; ++i) {
        if (!channel.send(0x0C, Bytes(20), now))
            std::abort();
    }
    ByteView rest(data, size);
    std::uint32_t expected = 0;
    while (rest.size() >= 3) {
        now += std::chrono::milliseconds(rest[2]);
        const std::size_t length = std::min<std::size_t>(std::size_t { rest[0] } << 8 | rest[1], rest.size() - 3);
        const ByteView bytes = rest.subspan(3, length);
        rest = rest.subspan(3 + length);
        if (const auto envelope = wire::parseControlEnvelope(bytes);
            envelope && !equal(wire::writeControlEnvelope(*envelope), bytes))
            std::abort();
        channel.onEnvelope(bytes, now);
        channel.onTimer(now);
        if (channel.nextExpected() < expected || channel.waitingParts() > 40)
            std::abort();
        if (const auto next = channel.nextWakeup(); next && *next <= now)
            std::abort(); // a timer that never gets done
        expected = channel.nextExpected();
    }
    return 0;
}
