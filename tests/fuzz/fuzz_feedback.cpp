#include "core/flow/delay_rate_controller.h"
#include "core/flow/sent_history.h"
#include "core/wire/feedback.h"

#include <cstdlib>

using namespace alcove;
using namespace std::chrono_literals;

namespace {

/// A sender with 300 datagrams out, 5 ms apart, the first with counter 2^32 - 100: wrapping is near.
struct Sender {
    Sender()
        : controller(now)
    {
        for (int i = 0; i < 300; ++i, now += 5ms) {
            flow::SentDatagram datagram;
            datagram.counter = SequenceNumber((std::int64_t { 1 } << 32) - 100 + i);
            datagram.sent = now;
            datagram.size = DataSize::bytes(1000);
            history.onSent(datagram);
            controller.onPacketSent(datagram);
        }
    }

    Instant now { 100s };
    flow::SentHistory history;
    flow::DelayRateController controller;
};

} // namespace

/// The input is feedback blocks back to back, each behind its length in one byte: what parses must be
/// written back to the same bytes, and no sequence of them may leave the target without bounds.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    Sender sender;
    ByteView rest(data, size);
    while (!rest.empty()) {
        const std::size_t length = std::min<std::size_t>(rest[0], rest.size() - 1);
        const ByteView body = rest.subspan(1, length);
        rest = rest.subspan(1 + length);
        const auto feedback = wire::parseFeedback(body);
        if (!feedback)
            continue;
        if (!equal(wire::writeFeedback(*feedback), body))
            std::abort();
        sender.now += 20ms;
        const auto outcome = sender.history.onFeedback(*feedback, sender.now);
        sender.controller.onFeedback(sender.now, outcome.results, sender.history.smoothedRoundTrip().value_or(100ms));
        sender.controller.onTimer(sender.now);
        const BitRate target = sender.controller.decision().target;
        if (target < flow::DelayRateController::kLeastTarget || target > flow::DelayRateController::kMostTarget)
            std::abort();
        if (sender.history.inFlight() < DataSize())
            std::abort();
    }
    return 0;
}
