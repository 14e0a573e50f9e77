#include "tests/core/flow/flow_endpoint.h"

#include "core/base/byte_reader.h"
#include "core/base/byte_writer.h"
#include "core/wire/block.h"
#include "core/wire/feedback.h"

#include <cmath>

namespace alcove::testing {

using namespace std::chrono_literals;
using namespace alcove::flow;

namespace {

    constexpr Duration kAudioFrame = 20ms;
    constexpr Duration kVideoFrame = 33333us;
    constexpr Duration kSample = 100ms;
    constexpr std::size_t kAudioContent = 100;
    constexpr std::size_t kAudioPadded = 128;
    /// Audio with its headers, and a little for control.
    constexpr BitRate kBesideVideo = BitRate::kilobitsPerSecond(80);
    /// Counter, whether it wants feedback, length of the feedback it carries.
    constexpr std::size_t kSealing = 24;

} // namespace

FlowEndpoint::FlowEndpoint(SimulatedWorld& world, SimulatedLink& outgoing, FlowEndpointConfig config,
    std::unique_ptr<RateController> controller)
    : m_world(world)
    , m_link(outgoing)
    , m_config(std::move(config))
    , m_chance(world.nextSeed())
    , m_controller(std::move(controller))
    , m_pacer(world.now())
    , m_timer(world, [this](Instant) { run(); })
{
}

void FlowEndpoint::start()
{
    m_controller->setWanted(m_config.mostVideo + kBesideVideo);
    if (m_config.proven)
        m_controller->onProven(*m_config.proven, m_world.now());
    m_world.scheduleEvery(kAudioFrame, [this] { captureAudio(); });
    if (m_config.mostVideo > BitRate())
        m_world.scheduleEvery(kVideoFrame, [this] { captureVideo(); });
    m_world.scheduleEvery(kSample, [this] { sample(); });
}

bool FlowEndpoint::videoOn() const
{
    const Duration at = m_world.elapsed();
    bool on = at >= m_config.videoFrom && !m_controller->decision().audioOnly;
    for (const auto& [from, until] : m_config.pauses)
        on = on && !(at >= from && at < until);
    return on;
}

/// Arrivals are told in this clock, so reports are written by it.
Instant FlowEndpoint::ownClock() const { return m_other->m_link.receiverTime(m_world.now()); }

void FlowEndpoint::captureAudio()
{
    OutgoingDatagram datagram;
    datagram.content = Bytes(kAudioContent);
    datagram.paddedSize = kAudioPadded;
    datagram.priority = Priority::Audio;
    m_pacer.enqueue(std::move(datagram), m_world.now());
    run();
}

void FlowEndpoint::captureVideo()
{
    if (!videoOn())
        return;
    if (m_pacer.backlog() > 50ms) {
        ++m_framesSkipped;
        return;
    }
    const BitRate target = m_controller->decision().target;
    const BitRate video = std::min(std::max(target - kBesideVideo, BitRate::kilobitsPerSecond(20)), m_config.mostVideo);
    const double noise = 0.8 + 0.4 * m_chance.unit();
    // What a packet adds to its payload, about, is the encoder's share to spare.
    const double frame = static_cast<double>((video * kVideoFrame).inBytes()) * noise * 0.9 * (m_keyFrame ? 4 : 1);
    enqueueFrame(DataSize::bytes(std::llround(frame)), m_keyFrame ? Pace::Urgent : Pace::Steady);
    m_keyFrame = false;
    run();
}

void FlowEndpoint::enqueueFrame(DataSize frame, Pace pace)
{
    const auto total = static_cast<std::size_t>(std::max<std::int64_t>(frame.inBytes(), 100));
    const std::size_t packets = (total + wire::kMaxVideoPayload - 1) / wire::kMaxVideoPayload;
    for (std::size_t i = 0; i < packets; ++i) {
        OutgoingDatagram datagram;
        datagram.content = Bytes(total / packets + 24);
        const std::size_t step = m_controller->decision().target < BitRate::kilobitsPerSecond(700) ? 16 : 128;
        datagram.paddedSize = std::min((datagram.content.size() + step - 1) / step * step, wire::kMaxInner);
        datagram.pace = pace;
        m_pacer.enqueue(std::move(datagram), m_world.now());
    }
}

void FlowEndpoint::run()
{
    const Instant now = m_world.now();
    m_controller->onTimer(now);
    m_history.onTimer(now);
    if (const auto report = m_collector.onTimer(ownClock())) {
        ++m_feedbackDatagrams;
        OutgoingDatagram datagram;
        wire::appendBlock(datagram.content, wire::BlockKind::Feedback, 0, report->body);
        datagram.paddedSize = std::max<std::size_t>(datagram.content.size(), 96);
        datagram.priority = Priority::Feedback;
        ByteWriter writer;
        writer.u64(report->number).bytes(datagram.content);
        datagram.content = writer.take();
        m_pacer.enqueue(std::move(datagram), now);
    }
    m_pacer.setRates(m_controller->decision());
    m_pacer.setInFlight(m_history.inFlight());
    if (const auto probe = m_controller->takeProbeRequest())
        m_pacer.startProbe(*probe, now);
    while (auto datagram = m_pacer.poll(now)) {
        send(std::move(*datagram));
        m_pacer.setInFlight(m_history.inFlight());
    }
    std::optional<Instant> next = m_pacer.nextWakeup();
    auto report = m_collector.nextWakeup();
    if (report)
        report = m_other->m_link.worldTime(*report);
    for (const auto at : { m_controller->nextWakeup(), m_history.nextWakeup(), report }) {
        if (at)
            next = std::min(next.value_or(*at), *at);
    }
    m_timer.arm(next);
}

void FlowEndpoint::send(OutgoingDatagram datagram)
{
    SentDatagram sent;
    sent.counter = SequenceNumber(static_cast<std::int64_t>(m_counter));
    sent.sent = m_world.now();
    sent.size = sizeOnWire(datagram.paddedSize);
    sent.priority = datagram.priority;
    sent.probe = datagram.probe;
    ByteView body;
    std::optional<FeedbackReport> report;
    if (datagram.priority == Priority::Feedback) {
        ByteReader reader(datagram.content);
        sent.feedback = reader.u64();
        body = reader.rest().subspan(wire::kBlockHeader);
    } else if ((report = m_collector.ride(ownClock(), datagram.paddedSize - datagram.content.size()))) {
        sent.feedback = report->number;
        body = report->body;
    }
    ByteWriter writer(datagram.paddedSize + kSealing);
    writer.u64(m_counter++).u8(datagram.priority == Priority::Feedback ? 0 : 1);
    writer.u16(static_cast<std::uint16_t>(body.size())).bytes(body).padTo(datagram.paddedSize + kSealing);
    m_history.onSent(sent);
    m_controller->onPacketSent(sent);
    m_link.send(writer.take(), [other = m_other](Bytes bytes, Instant arrival) { other->onArrival(std::move(bytes), arrival); });
}

void FlowEndpoint::onArrival(Bytes datagram, Instant arrival)
{
    const auto size = DataSize::bytes(static_cast<std::int64_t>(datagram.size()) + 28);
    m_received += size;
    ByteReader reader(datagram);
    const SequenceNumber counter(static_cast<std::int64_t>(reader.u64()));
    const Elicits elicits = reader.u8() == 1 ? Elicits::Feedback : Elicits::Nothing;
    m_collector.onDatagram(counter, arrival, size, elicits);
    const ByteView body = reader.bytes(reader.u16());
    if (const auto feedback = body.empty() ? std::nullopt : wire::parseFeedback(body)) {
        const FeedbackOutcome outcome = m_history.onFeedback(*feedback, m_world.now());
        if (outcome.acknowledgedFeedback)
            m_collector.onAcknowledged(*outcome.acknowledgedFeedback);
        m_controller->onFeedback(m_world.now(), outcome.results, m_history.smoothedRoundTrip().value_or(100ms));
    }
    run();
}

void FlowEndpoint::sample()
{
    const DataSize received = m_other->received();
    const RateDecision& decision = m_controller->decision();
    m_samples.push_back(FlowSample { m_world.elapsed(), decision.target, (received - m_sampled) / kSample,
        m_link.queueDelay(), decision.state });
    m_sampled = received;
}

BitRate meanReceived(const std::vector<FlowSample>& samples, Duration from, Duration until)
{
    std::int64_t sum = 0;
    std::int64_t count = 0;
    for (const FlowSample& sample : samples) {
        if (sample.at <= from || sample.at > until)
            continue;
        sum += sample.received.inBitsPerSecond();
        ++count;
    }
    return BitRate::bitsPerSecond(count == 0 ? 0 : sum / count);
}

Duration queuePercentile(const std::vector<FlowSample>& samples, Duration from, Duration until, double share)
{
    std::vector<Duration> queues;
    for (const FlowSample& sample : samples) {
        if (sample.at > from && sample.at <= until)
            queues.push_back(sample.queue);
    }
    if (queues.empty())
        return {};
    const auto rank = static_cast<std::size_t>(share * static_cast<double>(queues.size() - 1));
    std::nth_element(queues.begin(), queues.begin() + static_cast<std::ptrdiff_t>(rank), queues.end());
    return queues[rank];
}

} // namespace alcove::testing
