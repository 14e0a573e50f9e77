#include "app/bench/measurement.h"

#include "core/flow/delay_rate_controller.h"
#include "core/flow/feedback_collector.h"
#include "core/flow/pacer.h"
#include "core/flow/sent_history.h"
#include "core/wire/block.h"
#include "core/wire/feedback.h"

namespace alcove::bench {

namespace {

    using namespace flow;
    using namespace std::chrono_literals;

    constexpr Instant kStart { 1000s };
    /// 2 Mbit/s of datagrams of 1200 bytes.
    constexpr Duration kSpacing = 4800us;

    [[nodiscard]] SentDatagram sentDatagram(std::int64_t counter, Instant now)
    {
        SentDatagram result;
        result.counter = SequenceNumber(counter);
        result.sent = now;
        result.size = sizeOnWire(wire::kMaxInner);
        return result;
    }

    [[nodiscard]] Measurement pace()
    {
        Pacer pacer(kStart);
        RateDecision decision;
        decision.target = BitRate::kilobitsPerSecond(2000);
        decision.pacing = BitRate::kilobitsPerSecond(3000);
        decision.inFlightCap = DataSize::bytes(100'000);
        pacer.setRates(decision);
        Instant now = kStart;
        return measure("enqueue and release a datagram", "packets", [&] {
            OutgoingDatagram datagram;
            datagram.content.resize(1100);
            datagram.paddedSize = wire::kMaxInner;
            pacer.enqueue(std::move(datagram), now);
            bool left = false;
            while (const auto out = pacer.poll(now)) {
                keep(out);
                left = true;
            }
            now = pacer.nextWakeup().value_or(now + kSpacing);
            return left;
        });
    }

    /// A sender, a receiver and 20 ms between them: all that is spent on one datagram besides
    /// sealing, the codec and the system.
    [[nodiscard]] Measurement feedbackLoop()
    {
        SentHistory history;
        FeedbackCollector collector;
        DelayRateController controller(kStart);
        Instant now = kStart;
        std::int64_t counter = 0;
        return measure("send, report and answer a datagram", "packets", [&] {
            const SentDatagram sent = sentDatagram(counter++, now);
            history.onSent(sent);
            controller.onPacketSent(sent);
            const Instant arrival = now + 20ms;
            collector.onDatagram(sent.counter, arrival, sent.size, Elicits::Feedback);
            if (const auto report = collector.onTimer(arrival)) {
                if (const auto feedback = wire::parseFeedback(report->body)) {
                    const auto outcome = history.onFeedback(*feedback, arrival + 20ms);
                    controller.onFeedback(arrival + 20ms, outcome.results, 40ms);
                    collector.onAcknowledged(report->number);
                }
            }
            controller.onTimer(now);
            now += kSpacing;
            return controller.decision().target > BitRate();
        });
    }

    [[nodiscard]] Measurement parseFeedback()
    {
        wire::Feedback feedback;
        feedback.ages.assign(30, 100);
        feedback.ages.back() = 0;
        const Bytes body = wire::writeFeedback(feedback);
        return measure("parse a feedback block about 30 datagrams", "blocks", [&] { return wire::parseFeedback(body).has_value(); });
    }

    [[nodiscard]] Measurement parseBlocks()
    {
        Bytes inner;
        wire::appendBlock(inner, wire::BlockKind::Audio, 0, Bytes(92));
        wire::appendBlock(inner, wire::BlockKind::Feedback, 0, Bytes(20));
        inner.resize(128);
        return measure("parse the blocks of an audio datagram", "packets", [&] { return wire::parseBlocks(inner).has_value(); });
    }

} // namespace

std::vector<Measurement> benchFlow() { return { pace(), feedbackLoop(), parseFeedback(), parseBlocks() }; }

} // namespace alcove::bench
