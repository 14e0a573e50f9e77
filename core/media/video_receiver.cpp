#include "core/media/video_receiver.h"

#include "core/flow/frame_assembler.h"
#include "core/flow/held_references.h"
#include "core/flow/nack_tracker.h"
#include "core/flow/recovery_requests.h"
#include "core/flow/video_fec.h"
#include "core/flow/video_packetizer.h"
#include "core/flow/video_playout.h"
#include "core/media/freeze_meter.h"
#include "core/media/video_decode_worker.h"
#include "core/wire/nack_block.h"
#include "core/wire/reference_report.h"
#include "core/wire/rtp.h"
#include "core/wire/sender_report.h"
#include "core/wire/vp8_payload.h"

#include <deque>

namespace alcove::media {
namespace {

using std::chrono::milliseconds;

/// Frames handed to the decoder and not back yet. Chosen: enough to catch up after a repair.
constexpr std::size_t kMaxDecoding = 4;
/// Decoded pictures waiting to be due.
constexpr std::size_t kMaxHeldPictures = 8;
/// A report is repeated this often while packets come, since any one may be lost.
constexpr Duration kReportInterval = milliseconds(250);
/// While parity comes, asking waits for it: it leaves right behind its frame.
constexpr Duration kParityWait = milliseconds(15);
constexpr Duration kParityMemory = std::chrono::seconds(1);
/// A stream's first number when it begins; numbers this near to it missed the beginning.
constexpr std::int64_t kNearBeginning = 256;

/// 90 kHz ticks as time (RFC 7741 §4.1).
Duration fromTicks(std::int64_t ticks) { return Duration(ticks * 100 / 9); }

} // namespace

class VideoReceiver::Engine {
public:
    explicit Engine(Config config);

    void onVideoBlock(const wire::Block& block, Instant now);
    void onFecBlock(const wire::Block& block, Instant now);
    void onSenderReport(const wire::Block& block);
    void setRoundTripTime(Duration roundTrip);
    void setSyncShift(Duration shift) { m_playout.setSyncShift(shift); }
    void setExpected(bool expected, Instant now);
    void onTimer(Instant now);
    [[nodiscard]] Instant nextWakeup() const;
    [[nodiscard]] std::optional<ShownPoint> lastShown() const { return m_lastShown; }
    [[nodiscard]] VideoReceiverStatistics statistics() const;

private:
    struct Decoded {
        ShownFrame shown;
        Instant due {};
        Instant firstArrival {};
        Instant completed {};
        Duration capture {};
    };

    enum class Origin { Path, Parity };
    void onRtp(ByteView rtp, Origin origin, Instant now);
    void onRecovered(const std::vector<Bytes>& packets, Instant now);
    [[nodiscard]] std::optional<flow::VideoFragment> parse(ByteView rtp);
    void countArrival(const flow::VideoFragment& fragment, ByteView rtp, flow::NackTracker::Arrival arrival);
    void decodeReady();
    [[nodiscard]] std::optional<std::int64_t> nextDecodable() const;
    void schedule(flow::AssembledFrame frame);
    void onDecoded(DecodeResult result);
    void onDecoderRefused(SequenceNumber first, Instant now);
    void show(Instant now);
    void watchLoss(Instant now);
    [[nodiscard]] std::optional<SequenceNumber> stuckBefore() const;
    [[nodiscard]] bool answerUnderWay() const;
    void requestIfNeeded(Instant now);
    [[nodiscard]] flow::RecoveryRequests::Need need() const
    {
        return m_scheduled.empty() ? flow::RecoveryRequests::Need::KeyFrame : flow::RecoveryRequests::Need::AnyReference;
    }
    void report(Instant now);
    void flushFeedback(Instant now);

    Config m_config;
    flow::NackTracker m_nack;
    flow::FrameAssembler m_assembler;
    flow::FecDecoder m_fec;
    std::optional<Instant> m_lastParity;
    flow::VideoPlayout m_playout;
    FreezeMeter m_freezes;
    Unwrapper<16> m_sequences;
    Unwrapper<wire::kPictureIdBits> m_pictureIds;
    Unwrapper<32> m_timestamps;
    flow::HeldReferences m_scheduled; ///< as it will be when all frames posted are decoded
    flow::HeldReferences m_confirmed; ///< as it is
    std::uint64_t m_epoch = 0;
    std::size_t m_decoding = 0;
    std::deque<Decoded> m_pictures;
    bool m_expected = true;
    bool m_begun = false;
    std::int64_t m_firstSequence = 0;
    std::int64_t m_highestSequence = 0;
    std::int64_t m_highestPictureId = 0;
    std::uint64_t m_uniquePackets = 0;
    /// Loss that repair has given up on lies at or before this number; nothing decodes until a frame
    /// beyond it does.
    std::optional<SequenceNumber> m_broken;
    bool m_recovering = false; ///< until the next frame is decoded
    Instant m_lastPacket {};
    Instant m_lastReport {};
    flow::RecoveryRequests m_requests;
    Bytes m_feedback; ///< blocks to go in the next datagram
    struct ClockPoint {
        Instant captureTime {};
        std::uint32_t timestamp = 0;
    };
    std::optional<ClockPoint> m_senderClock;
    std::optional<ShownPoint> m_lastShown;
    VideoReceiverStatistics m_statistics;
    // Last: its callback uses the members above.
    VideoDecodeWorker m_worker;
};

VideoReceiver::Engine::Engine(Config config)
    : m_config(std::move(config))
    , m_worker({ m_config.net, m_config.decode, m_config.clock, m_config.codecs->videoDecoder() }, [this](DecodeResult result) { onDecoded(std::move(result)); })
{
}

void VideoReceiver::Engine::onVideoBlock(const wire::Block& block, Instant now)
{
    if (m_lastParity && now - *m_lastParity > kParityMemory) {
        m_lastParity.reset();
        m_nack.setFirstWait({});
    }
    onRtp(block.body, Origin::Path, now);
    watchLoss(now);
    flushFeedback(now);
}

void VideoReceiver::Engine::onFecBlock(const wire::Block& block, Instant now)
{
    const auto fec = wire::parseFec(block.body);
    if (!fec || !m_begun) {
        ++m_statistics.packetsRefused;
        return;
    }
    ++m_statistics.fecPacketsReceived;
    m_lastParity = now;
    m_nack.setFirstWait(kParityWait);
    onRecovered(m_fec.onParity(*fec, SequenceNumber(m_sequences.peek(fec->firstSequence))), now);
    watchLoss(now);
    flushFeedback(now);
}

void VideoReceiver::Engine::onRecovered(const std::vector<Bytes>& packets, Instant now)
{
    for (const Bytes& rtp : packets) {
        ++m_statistics.fecPacketsRecovered;
        onRtp(rtp, Origin::Parity, now);
    }
}

void VideoReceiver::Engine::onRtp(ByteView rtp, Origin origin, Instant now)
{
    const auto fragment = parse(rtp);
    if (!fragment) {
        ++m_statistics.packetsRefused;
        return;
    }
    m_lastPacket = now;
    m_requests.onPacket();
    const auto arrival = m_nack.onPacket(fragment->sequence, now);
    switch (m_assembler.insert(*fragment, now)) {
    case flow::FrameAssembler::Outcome::Refused:
    case flow::FrameAssembler::Outcome::Duplicate:
        ++m_statistics.packetsRefused;
        break;
    case flow::FrameAssembler::Outcome::Completed:
        ++m_statistics.framesReceived;
        break;
    case flow::FrameAssembler::Outcome::Waiting:
        break;
    }
    if (origin == Origin::Path) {
        countArrival(*fragment, rtp, arrival);
        onRecovered(m_fec.onPacket(fragment->sequence, rtp), now);
    } else {
        m_uniquePackets += arrival == flow::NackTracker::Arrival::Known ? 0 : 1;
    }
    decodeReady();
}

std::optional<flow::VideoFragment> VideoReceiver::Engine::parse(ByteView rtp)
{
    const auto packet = wire::parseRtp(rtp);
    if (!packet || packet->header.payloadType != wire::kVp8PayloadType || packet->header.ssrc != wire::kVideoSsrc)
        return std::nullopt;
    const auto payload = wire::parseVp8Payload(packet->payload);
    if (!payload)
        return std::nullopt;
    flow::VideoFragment fragment;
    if (payload->descriptor.startsFrame) {
        fragment.references = wire::parseVideoReferences(packet->extension);
        if (!fragment.references)
            return std::nullopt;
    }
    fragment.sequence = SequenceNumber(m_sequences.unwrap(packet->header.sequence));
    fragment.pictureId = m_pictureIds.unwrap(payload->descriptor.pictureId);
    fragment.timestamp = packet->header.timestamp;
    fragment.startsFrame = payload->descriptor.startsFrame;
    fragment.endsFrame = packet->header.marker;
    fragment.data = payload->data;
    if (!m_begun) {
        m_begun = true;
        const bool sawBeginning = fragment.sequence.value() < kNearBeginning;
        m_nack.start(sawBeginning ? SequenceNumber(0) : fragment.sequence);
        m_firstSequence = sawBeginning ? 0 : fragment.sequence.value();
        m_highestSequence = fragment.sequence.value();
        m_highestPictureId = fragment.pictureId;
    }
    return fragment;
}

void VideoReceiver::Engine::countArrival(const flow::VideoFragment& fragment, ByteView rtp, flow::NackTracker::Arrival arrival)
{
    const std::size_t payload = rtp.size() - wire::kRtpHeader;
    ++m_statistics.packetsReceived;
    m_statistics.bytesReceived += payload;
    m_statistics.headerBytesReceived += wire::kRtpHeader;
    if (arrival == flow::NackTracker::Arrival::Repaired) {
        ++m_statistics.retransmittedPacketsReceived;
        m_statistics.retransmittedBytesReceived += payload;
    }
    if (arrival != flow::NackTracker::Arrival::Known)
        ++m_uniquePackets;
    m_highestSequence = std::max(m_highestSequence, fragment.sequence.value());
    m_highestPictureId = std::max(m_highestPictureId, fragment.pictureId);
}

void VideoReceiver::Engine::decodeReady()
{
    while (m_decoding < kMaxDecoding) {
        const auto pictureId = nextDecodable();
        if (!pictureId)
            return;
        if (auto frame = m_assembler.take(*pictureId))
            schedule(std::move(*frame));
    }
}

/// The oldest complete frame whose references exist.
std::optional<std::int64_t> VideoReceiver::Engine::nextDecodable() const
{
    for (const auto& held : m_assembler.held()) {
        if (held.complete && m_scheduled.satisfy(*held.references))
            return held.pictureId;
    }
    return std::nullopt;
}

void VideoReceiver::Engine::schedule(flow::AssembledFrame frame)
{
    m_statistics.framesDropped += m_assembler.dropUpTo(frame.pictureId);
    m_nack.forgetBefore(frame.last.next());
    if (m_broken && frame.first > *m_broken)
        m_broken.reset();
    m_scheduled.apply(frame.references, static_cast<std::uint16_t>(frame.pictureId & 0x7fff));
    m_playout.onComplete(fromTicks(m_timestamps.unwrap(frame.timestamp)), frame.completed);
    ++m_decoding;
    m_worker.post(std::move(frame), m_epoch);
}

void VideoReceiver::Engine::onDecoded(DecodeResult result)
{
    const Instant now = m_config.clock();
    --m_decoding;
    m_statistics.totalDecodeTime += result.decodeTime;
    if (result.epoch != m_epoch)
        return;
    if (!result.decoded) {
        onDecoderRefused(result.frame.first, now);
        flushFeedback(now);
        return;
    }
    const flow::AssembledFrame& frame = result.frame;
    const codec::DecodedVideoFrame& decoded = *result.decoded;
    const auto pictureId = static_cast<std::uint16_t>(frame.pictureId & 0x7fff);
    m_confirmed.apply(frame.references, pictureId);
    ++m_statistics.framesDecoded;
    m_statistics.keyFramesDecoded += decoded.keyFrame ? 1 : 0;
    m_statistics.refRecoveries += m_recovering && !decoded.keyFrame ? 1 : 0;
    m_recovering = false;
    m_statistics.qpSum += static_cast<std::uint64_t>(decoded.quantizer);
    m_statistics.frameWidth = decoded.pixels->width();
    m_statistics.frameHeight = decoded.pixels->height();
    const Duration capture = fromTicks(m_timestamps.peek(frame.timestamp));
    ShownFrame shown { { decoded.pixels, Instant(capture) }, pictureId, {} };
    m_pictures.push_back({ std::move(shown), m_playout.dueAt(capture, now), frame.firstArrival, frame.completed, capture });
    if (m_pictures.size() > kMaxHeldPictures)
        m_pictures.front().due = now;
    const auto longLived = frame.references.updated;
    if (longLived.has(wire::ReferenceBuffer::Golden) || longLived.has(wire::ReferenceBuffer::AltRef))
        report(now);
    show(now);
    decodeReady();
    watchLoss(now);
    flushFeedback(now);
}

/// Whatever the decoder holds now is not what the sender thinks.
void VideoReceiver::Engine::onDecoderRefused(SequenceNumber first, Instant now)
{
    ++m_epoch;
    ++m_statistics.framesDropped;
    m_scheduled.forget();
    m_confirmed.forget();
    m_broken = first;
    requestIfNeeded(now);
}

void VideoReceiver::Engine::show(Instant now)
{
    while (!m_pictures.empty() && m_pictures.front().due <= now) {
        Decoded picture = std::move(m_pictures.front());
        m_pictures.pop_front();
        m_freezes.onShown(now);
        ++m_statistics.framesRendered;
        ++m_statistics.jitterBufferEmittedCount;
        m_statistics.jitterBufferDelay += now - picture.firstArrival;
        m_statistics.jitterBufferTargetDelay += m_playout.delay();
        ShownPoint point { std::nullopt, now, picture.completed };
        if (m_senderClock) {
            const auto behind = static_cast<std::int32_t>(static_cast<std::uint32_t>(picture.capture.count() * 9 / 100) - m_senderClock->timestamp);
            point.captureTime = m_senderClock->captureTime + fromTicks(behind);
        }
        m_lastShown = point;
        picture.shown.renderTime = picture.due;
        if (m_config.onFrame)
            m_config.onFrame(std::move(picture.shown));
    }
}

/// Asks for what is missing, and for a fresh start when asking is over.
void VideoReceiver::Engine::watchLoss(Instant now)
{
    if (!m_begun || !m_expected)
        return;
    m_statistics.framesDropped += m_assembler.expire(now) + m_assembler.takeEvicted();
    const auto due = m_nack.onTimer(now);
    if (due.gaveUp)
        m_broken = std::max(m_broken.value_or(*due.gaveUp), *due.gaveUp);
    if (!due.ask.empty()) {
        std::vector<std::uint16_t> numbers;
        numbers.reserve(due.ask.size());
        for (const SequenceNumber number : due.ask)
            numbers.push_back(static_cast<std::uint16_t>(number.value()));
        wire::appendBlock(m_feedback, wire::BlockKind::Nack, 0, wire::writeNack(numbers));
        ++m_statistics.nackCount;
    }
    if (!m_broken)
        m_broken = stuckBefore();
    requestIfNeeded(now);
    if (!m_confirmed.empty() && now - m_lastReport >= kReportInterval && now - m_lastPacket < kReportInterval)
        report(now);
}

/// The number before a complete frame that waits for references nothing on its way can bring.
std::optional<SequenceNumber> VideoReceiver::Engine::stuckBefore() const
{
    const auto held = m_assembler.held();
    if (m_decoding >= kMaxDecoding || held.empty() || !held.front().complete)
        return std::nullopt; // an incomplete one may be what is missing
    const SequenceNumber first = *held.front().first;
    return m_nack.isMissingBefore(first) ? std::nullopt : std::optional(first - 1);
}

/// A frame that heals the loss is arriving: its references exist and repair still works on it.
bool VideoReceiver::Engine::answerUnderWay() const
{
    for (const auto& held : m_assembler.held()) {
        if (held.references && held.first > *m_broken && m_scheduled.satisfy(*held.references))
            return true;
    }
    return false;
}

void VideoReceiver::Engine::requestIfNeeded(Instant now)
{
    if (!m_broken || !m_expected || answerUnderWay() || now < m_requests.nextAt(need()))
        return;
    m_recovering = true;
    if (m_requests.onRequest(need(), now))
        ++m_statistics.pliCount;
    report(now);
}

void VideoReceiver::Engine::report(Instant now)
{
    m_lastReport = now;
    wire::ReferenceReport out;
    out.recoveryRequested = m_broken && m_expected && !answerUnderWay();
    out.keyFrameRequested = out.recoveryRequested && m_scheduled.empty();
    out.lastDecodable = m_confirmed.lastDecodable();
    out.golden = m_confirmed.holding(wire::ReferenceBuffer::Golden);
    out.altRef = m_confirmed.holding(wire::ReferenceBuffer::AltRef);
    out.newestSeen = static_cast<std::uint16_t>(m_highestPictureId & 0x7fff);
    wire::appendReferenceReport(m_feedback, out);
}

void VideoReceiver::Engine::flushFeedback(Instant now)
{
    if (m_feedback.empty())
        return;
    flow::OutgoingDatagram datagram;
    datagram.content = std::exchange(m_feedback, {});
    datagram.paddedSize = flow::paddedFeedbackSize(datagram.content.size());
    datagram.priority = flow::Priority::Feedback;
    m_config.sink.submit(std::move(datagram), now);
}

void VideoReceiver::Engine::onSenderReport(const wire::Block& block)
{
    const auto report = wire::parseSenderReport(block);
    if (report && report->ssrc == wire::kVideoSsrc)
        m_senderClock = ClockPoint { report->captureTime, report->timestamp };
}

void VideoReceiver::Engine::setRoundTripTime(Duration roundTrip)
{
    m_requests.setRoundTripTime(roundTrip);
    m_nack.setRoundTripTime(roundTrip);
}

void VideoReceiver::Engine::setExpected(bool expected, Instant now)
{
    if (expected == m_expected)
        return;
    m_expected = expected;
    m_freezes.pause();
    if (!expected) {
        m_pictures.clear();
        m_playout.forget();
    }
    onTimer(now);
}

void VideoReceiver::Engine::onTimer(Instant now)
{
    show(now);
    watchLoss(now);
    flushFeedback(now);
}

Instant VideoReceiver::Engine::nextWakeup() const
{
    Instant next = m_pictures.empty() ? Instant::max() : m_pictures.front().due;
    if (!m_begun || !m_expected)
        return next;
    next = std::min(next, m_nack.nextWakeup().value_or(Instant::max()));
    next = std::min(next, m_assembler.nextWakeup().value_or(Instant::max()));
    if (m_broken && !answerUnderWay())
        next = std::min(next, m_requests.nextAt(need()));
    return next;
}

VideoReceiverStatistics VideoReceiver::Engine::statistics() const
{
    VideoReceiverStatistics out = m_statistics;
    if (m_begun)
        out.packetsLost = m_highestSequence - m_firstSequence + 1 - static_cast<std::int64_t>(m_uniquePackets);
    out.freezeCount = m_freezes.freezeCount();
    out.totalFreezesDuration = m_freezes.totalFreezesDuration();
    out.totalInterFrameDelay = m_freezes.totalInterFrameDelay();
    out.totalSquaredInterFrameDelay = m_freezes.totalSquaredInterFrameDelay();
    out.longestInterFrameDelay = m_freezes.longestInterFrameDelay();
    out.framesPerSecond = m_freezes.framesPerSecond();
    out.playoutDelay = m_playout.delay();
    return out;
}

VideoReceiver::VideoReceiver(Config config)
    : m_engine(std::make_unique<Engine>(std::move(config)))
{
}

VideoReceiver::~VideoReceiver() = default;

void VideoReceiver::onVideoBlock(const wire::Block& block, Instant now) { m_engine->onVideoBlock(block, now); }
void VideoReceiver::onFecBlock(const wire::Block& block, Instant now) { m_engine->onFecBlock(block, now); }
void VideoReceiver::onSenderReport(const wire::Block& block, Instant) { m_engine->onSenderReport(block); }
void VideoReceiver::setRoundTripTime(Duration roundTrip) { m_engine->setRoundTripTime(roundTrip); }
void VideoReceiver::setSyncShift(Duration shift) { m_engine->setSyncShift(shift); }
void VideoReceiver::setExpected(bool expected, Instant now) { m_engine->setExpected(expected, now); }
void VideoReceiver::onTimer(Instant now) { m_engine->onTimer(now); }
Instant VideoReceiver::nextWakeup() const { return m_engine->nextWakeup(); }
std::optional<ShownPoint> VideoReceiver::lastShown() const { return m_engine->lastShown(); }
VideoReceiverStatistics VideoReceiver::statistics() const { return m_engine->statistics(); }

} // namespace alcove::media
