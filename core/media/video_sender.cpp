#include "core/media/video_sender.h"

#include "core/flow/reference_tracker.h"
#include "core/flow/repair_budget.h"
#include "core/flow/retransmit_buffer.h"
#include "core/flow/video_fec.h"
#include "core/flow/video_ladder.h"
#include "core/flow/video_packetizer.h"
#include "core/media/freeze_meter.h"
#include "core/media/video_encode_worker.h"
#include "core/wire/nack_block.h"
#include "core/wire/reference_report.h"
#include "core/wire/rtp.h"
#include "core/wire/sender_report.h"

#include <deque>

namespace alcove::media {
namespace {

using std::chrono::milliseconds;

/// More than this waiting to leave would make the next picture late: leave it out. Chosen: one and a
/// half frame intervals at 30 a second.
constexpr Duration kMaxBacklog = milliseconds(50);
/// A frame may come this share of its interval early and still count for it: cameras jitter.
constexpr double kEarlyShare = 0.3;
/// What sealing adds to a datagram of video.
constexpr std::size_t kSealing = 24;
/// Between two copies of an answer, so that one burst of loss does not take both. Chosen: bursts of
/// five packets last 10 to 30 ms at 1 to 2 Mbit/s.
constexpr Duration kCopySpacing = milliseconds(10);
/// Below this no encoder makes a picture worth sending.
constexpr BitRate kLeastRate = BitRate::kilobitsPerSecond(30);
/// Share of the sent bytes that was VP8, until measured; and the weight of one frame in it.
constexpr double kFirstEfficiency = 0.88;
constexpr double kEfficiencyWeight = 0.05;

std::uint32_t rtpTime(Instant captureTime)
{
    const auto microseconds = static_cast<std::uint64_t>(captureTime.time_since_epoch().count());
    return static_cast<std::uint32_t>(microseconds * 9 / 100); // 90 kHz, RFC 7741 §4.1
}

DataSize sealedSize(std::size_t padded)
{
    return DataSize::bytes(static_cast<std::int64_t>(padded + kSealing));
}

} // namespace

class VideoSender::Engine {
public:
    explicit Engine(Config config);

    void onCapturedFrame(frame::VideoFrame frame, Instant now);
    void setSending(bool sending);
    void setTargetBitrate(BitRate target);
    void setBacklog(Duration backlog) { m_backlog = backlog; }
    void setRoundTripTime(Duration roundTrip);
    void setLoss(double loss);
    void onQueueFlushed() { m_references.onLocalLoss(); }
    void onNack(const wire::Block& block, Instant now);
    void onReferenceReport(const wire::Block& block, Instant now);
    void onTimer(Instant now);
    [[nodiscard]] Instant nextWakeup() const { return m_copies.empty() ? Instant::max() : m_copies.front().due; }
    void appendSenderReport(Bytes& content) const;
    void setFramesFirst(bool on) { m_ladder.setFramesFirst(on); }
    [[nodiscard]] bool isSuspended() const { return m_ladder.isSuspended(); }
    [[nodiscard]] VideoSenderStatistics statistics() const;

private:
    [[nodiscard]] bool wants(const frame::VideoFrame& frame, Instant now);
    [[nodiscard]] BitRate encoderTarget(Instant now);
    void startEncoding(frame::VideoFrame frame, Instant now);
    void onEncoded(EncodeResult result);
    void send(const EncodeResult& result, std::uint16_t pictureId, const wire::VideoReferences& references, Instant now);
    void repeat(const Bytes& rtp, flow::RepairBudget::Need need, Instant now);
    void submit(ByteView rtp, flow::Priority priority, flow::Pace pace, Instant now);
    void sendParity(const std::vector<Bytes>& packets, std::uint16_t firstSequence, flow::Pace pace, Instant now);
    [[nodiscard]] Duration leavingTime(std::size_t bytes) const;

    struct Copy {
        Instant due {};
        Bytes rtp;
    };

    Config m_config;
    flow::ReferenceTracker m_references;
    flow::VideoLadder m_ladder;
    flow::RetransmitBuffer m_sent;
    flow::RepairBudget m_repair;
    std::deque<Copy> m_copies; ///< second copies of answers, not yet due
    VideoEncodeWorker m_worker;
    bool m_sending = false;
    bool m_encoding = false;
    std::optional<frame::VideoFrame> m_waiting;
    std::optional<flow::PictureSize> m_encodedSize;
    BitRate m_target;
    Duration m_backlog {};
    Duration m_roundTrip = milliseconds(100);
    double m_loss = 0;
    double m_efficiency = kFirstEfficiency;
    std::optional<Instant> m_nextFrameDue;
    std::optional<Instant> m_lastCapture;
    std::int64_t m_nextPictureId = 0;
    std::uint16_t m_nextSequence = 0;
    FreezeMeter m_pictures; ///< for framesPerSecond
    VideoSenderStatistics m_statistics;
};

VideoSender::Engine::Engine(Config config)
    : m_config(std::move(config))
    , m_worker({ m_config.net, m_config.encode, m_config.clock,
                   m_config.codecs->videoEncoder(m_config.hashReconstructions ? codec::CodecMaker::Reconstruction::Hash : codec::CodecMaker::Reconstruction::Ignore) },
          [this](EncodeResult result) { onEncoded(std::move(result)); })
{
}

void VideoSender::Engine::onCapturedFrame(frame::VideoFrame frame, Instant now)
{
    if (!m_sending || !frame.pixels)
        return;
    ++m_statistics.framesCaptured;
    m_lastCapture = frame.captureTime;
    if (!wants(frame, now)) {
        ++m_statistics.framesSkipped;
        return;
    }
    if (!m_encoding) {
        startEncoding(std::move(frame), now);
        return;
    }
    if (m_waiting)
        ++m_statistics.framesSkipped;
    m_waiting = std::move(frame);
}

/// Whether the picture has its turn: rate, backlog and the frame rate of the present step.
bool VideoSender::Engine::wants(const frame::VideoFrame& frame, Instant now)
{
    const BitRate rate = encoderTarget(now);
    m_ladder.setSource({ frame.pixels->width(), frame.pixels->height() });
    m_ladder.onRate(rate, now);
    if (m_ladder.isSuspended() || rate < kLeastRate || m_backlog > kMaxBacklog)
        return false;
    const auto interval = Duration(static_cast<Duration::rep>(1e6 / m_ladder.framesPerSecond()));
    const auto early = Duration(static_cast<Duration::rep>(static_cast<double>(interval.count()) * kEarlyShare));
    if (m_nextFrameDue && frame.captureTime < *m_nextFrameDue - early)
        return false;
    const Instant due = m_nextFrameDue.value_or(frame.captureTime);
    m_nextFrameDue = std::max(due + interval, frame.captureTime + interval / 2);
    return true;
}

/// What is left for VP8 itself when repair, headers, padding and sealing are paid.
BitRate VideoSender::Engine::encoderTarget(Instant now)
{
    const BitRate repair = std::min(m_repair.used(now), m_target * m_repair.share());
    return (m_target - repair) * m_efficiency;
}

void VideoSender::Engine::startEncoding(frame::VideoFrame frame, Instant now)
{
    const flow::PictureSize size = m_ladder.size();
    const bool changed = m_encodedSize && *m_encodedSize != size;
    const BitRate target = encoderTarget(now);
    m_encoding = true;
    m_encodedSize = size;
    m_statistics.targetBitrate = target;
    const auto plan = m_references.plan(changed ? flow::ReferenceTracker::Size::Changed : flow::ReferenceTracker::Size::Same, now);
    m_worker.post({ std::move(frame), size, plan, target });
}

void VideoSender::Engine::onEncoded(EncodeResult result)
{
    const Instant now = m_config.clock();
    m_encoding = false;
    if (result.outcome == EncodeResult::Outcome::Encoded) {
        const codec::EncodedVideoFrame& encoded = result.encoded;
        const auto pictureId = static_cast<std::uint16_t>(m_nextPictureId & 0x7fff);
        const wire::VideoReferences references = m_references.describe(encoded.references, encoded.updates);
        m_references.onEncoded(result.plan, encoded.keyFrame, encoded.updates, m_nextPictureId, leavingTime(encoded.payload.size()), now);
        ++m_nextPictureId;
        send(result, pictureId, references, now);
    } else {
        ++m_statistics.framesSkipped;
        m_references.onNotEncoded(result.plan);
    }
    if (m_waiting && m_sending && !m_encoding)
        startEncoding(*std::exchange(m_waiting, std::nullopt), now);
}

void VideoSender::Engine::send(const EncodeResult& result, std::uint16_t pictureId, const wire::VideoReferences& references, Instant now)
{
    const codec::EncodedVideoFrame& encoded = result.encoded;
    ++m_statistics.framesEncoded;
    m_statistics.keyFramesEncoded += encoded.keyFrame ? 1 : 0;
    m_statistics.refRecoveries += result.plan.recovery ? 1 : 0;
    m_statistics.qpSum += static_cast<std::uint64_t>(encoded.quantizer);
    m_statistics.totalEncodeTime += result.encodeTime;
    m_statistics.frameWidth = encoded.width;
    m_statistics.frameHeight = encoded.height;
    m_ladder.onQuantizer(encoded.quantizer);
    m_ladder.onEncodeTime(result.encodeTime, now);
    if (!m_sending) { // stopped meanwhile: the encoder has moved on, nobody else may see it
        m_references.onLocalLoss();
        return;
    }
    const auto packets = flow::packetizeVideo({ encoded.payload, pictureId, rtpTime(result.captureTime), references }, m_nextSequence);
    const flow::Pace pace = encoded.keyFrame || result.plan.recovery ? flow::Pace::Urgent : flow::Pace::Steady;
    const std::uint64_t before = m_statistics.bytesSent + m_statistics.headerBytesSent;
    const std::uint16_t firstSequence = m_nextSequence;
    for (const Bytes& rtp : packets)
        m_sent.add(m_nextSequence++, rtp, now);
    if (packets.empty())
        m_references.onLocalLoss();
    ++m_statistics.framesSent;
    m_pictures.onShown(result.captureTime);
    if (m_config.onFrameEncoded)
        m_config.onFrameEncoded({ result.captureTime, pictureId, encoded.reconstructionHash });
    for (const Bytes& rtp : packets)
        submit(rtp, flow::Priority::Video, pace, now);
    const auto sent = static_cast<double>(m_statistics.bytesSent + m_statistics.headerBytesSent - before + packets.size() * kSealing);
    if (sent > 0)
        m_efficiency += (static_cast<double>(encoded.payload.size()) / sent - m_efficiency) * kEfficiencyWeight;
    sendParity(packets, firstSequence, pace, now);
}

/// Parity leaves behind its frame, as far as repair has room for it.
void VideoSender::Engine::sendParity(const std::vector<Bytes>& packets, std::uint16_t firstSequence, flow::Pace pace, Instant now)
{
    const auto worth = pace == flow::Pace::Urgent ? flow::FrameWorth::HealsLoss : flow::FrameWorth::Ordinary;
    for (const Bytes& body : flow::protect(packets, firstSequence, flow::parityCount(packets.size(), m_loss, m_roundTrip, worth))) {
        flow::OutgoingDatagram datagram;
        wire::appendBlock(datagram.content, wire::BlockKind::Fec, 0, body);
        datagram.paddedSize = flow::paddedVideoSize(datagram.content.size(), m_target);
        datagram.priority = flow::Priority::Video;
        datagram.pace = pace;
        if (!m_repair.take(sealedSize(datagram.paddedSize), flow::RepairBudget::Need::Must, now))
            return;
        ++m_statistics.fecPacketsSent;
        m_statistics.fecBytesSent += datagram.paddedSize;
        m_config.sink.submit(std::move(datagram), now);
    }
}

void VideoSender::Engine::submit(ByteView rtp, flow::Priority priority, flow::Pace pace, Instant now)
{
    flow::OutgoingDatagram datagram;
    wire::appendBlock(datagram.content, wire::BlockKind::Video, 0, rtp);
    datagram.paddedSize = flow::paddedVideoSize(datagram.content.size(), m_target);
    datagram.priority = priority;
    datagram.pace = pace;
    const std::size_t payload = rtp.size() - std::min(rtp.size(), wire::kRtpHeader);
    ++m_statistics.packetsSent;
    m_statistics.bytesSent += payload;
    m_statistics.headerBytesSent += datagram.paddedSize - payload;
    m_config.sink.submit(std::move(datagram), now);
}

Duration VideoSender::Engine::leavingTime(std::size_t bytes) const
{
    return m_backlog + std::min<Duration>(DataSize::bytes(static_cast<std::int64_t>(bytes)) / std::max(m_target, kLeastRate), std::chrono::seconds(2));
}

void VideoSender::Engine::setSending(bool sending)
{
    if (sending == m_sending)
        return;
    m_sending = sending;
    m_nextFrameDue.reset();
    m_pictures.pause();
    if (sending) {
        m_references.onLocalLoss(); // packets sent before the stop may have been thrown away
        return;
    }
    m_worker.cancel();
    m_waiting.reset();
    m_sent.clear();
    m_copies.clear();
}

void VideoSender::Engine::setTargetBitrate(BitRate target)
{
    m_target = target;
    m_repair.setTarget(target);
}

void VideoSender::Engine::setLoss(double loss)
{
    m_loss = loss;
    m_sent.setLoss(loss);
    m_repair.setLoss(loss);
    m_repair.setParityFirst(flow::parityCount(1, m_loss, m_roundTrip, flow::FrameWorth::Ordinary) > 0);
}

void VideoSender::Engine::setRoundTripTime(Duration roundTrip)
{
    m_roundTrip = roundTrip;
    m_references.setRoundTripTime(roundTrip);
    m_sent.setRoundTripTime(roundTrip);
}

void VideoSender::Engine::onNack(const wire::Block& block, Instant now)
{
    if ((block.flags & wire::kNackAudio) != 0 || !m_sending)
        return;
    const auto sequences = wire::parseNack(block.body);
    if (!sequences)
        return;
    ++m_statistics.nackCount;
    for (auto& resend : m_sent.onNack(*sequences, now)) {
        repeat(resend.rtp, flow::RepairBudget::Need::Must, now);
        for (int copy = 1; copy < resend.copies; ++copy)
            m_copies.push_back({ now + kCopySpacing, resend.rtp });
    }
}

void VideoSender::Engine::onTimer(Instant now)
{
    while (!m_copies.empty() && m_copies.front().due <= now) {
        const Bytes rtp = std::move(m_copies.front().rtp);
        m_copies.pop_front();
        repeat(rtp, flow::RepairBudget::Need::Helps, now);
    }
}

void VideoSender::Engine::repeat(const Bytes& rtp, flow::RepairBudget::Need need, Instant now)
{
    const std::size_t padded = flow::paddedVideoSize(rtp.size() + wire::kBlockHeader, m_target);
    if (!m_repair.take(sealedSize(padded), need, now))
        return;
    ++m_statistics.retransmittedPacketsSent;
    m_statistics.retransmittedBytesSent += rtp.size() - wire::kRtpHeader;
    submit(rtp, flow::Priority::VideoRepair, flow::Pace::Steady, now);
}

void VideoSender::Engine::onReferenceReport(const wire::Block& block, Instant now)
{
    const auto report = wire::parseReferenceReport(block);
    if (!report)
        return;
    m_statistics.pliCount += report->keyFrameRequested ? 1 : 0;
    m_references.onReport(*report, now);
}

void VideoSender::Engine::appendSenderReport(Bytes& content) const
{
    if (m_lastCapture)
        wire::appendSenderReport(content, { *m_lastCapture, rtpTime(*m_lastCapture), wire::kVideoSsrc });
}

VideoSenderStatistics VideoSender::Engine::statistics() const
{
    VideoSenderStatistics out = m_statistics;
    out.framesPerSecond = m_pictures.framesPerSecond();
    switch (m_ladder.limit()) {
    case flow::VideoLadder::Limit::None:
        break;
    case flow::VideoLadder::Limit::Cpu:
        out.qualityLimitationReason = QualityLimitation::Cpu;
        break;
    case flow::VideoLadder::Limit::Bandwidth:
        out.qualityLimitationReason = QualityLimitation::Bandwidth;
        break;
    }
    return out;
}

VideoSender::VideoSender(Config config)
    : m_engine(std::make_unique<Engine>(std::move(config)))
{
}

VideoSender::~VideoSender() = default;

void VideoSender::onCapturedFrame(frame::VideoFrame frame, Instant now)
{
    m_engine->onCapturedFrame(std::move(frame), now);
}

void VideoSender::setSending(bool sending, Instant) { m_engine->setSending(sending); }
void VideoSender::setTargetBitrate(BitRate target, Instant) { m_engine->setTargetBitrate(target); }
void VideoSender::setBacklog(Duration backlog) { m_engine->setBacklog(backlog); }
void VideoSender::setFramesFirst(bool on) { m_engine->setFramesFirst(on); }
void VideoSender::setRoundTripTime(Duration roundTrip) { m_engine->setRoundTripTime(roundTrip); }
void VideoSender::setLoss(double lastSecond, double lastTenSeconds) { m_engine->setLoss(std::max(lastSecond, lastTenSeconds)); }
void VideoSender::onQueueFlushed(Instant) { m_engine->onQueueFlushed(); }
void VideoSender::onNack(const wire::Block& block, Instant now) { m_engine->onNack(block, now); }
void VideoSender::onReferenceReport(const wire::Block& block, Instant now) { m_engine->onReferenceReport(block, now); }
void VideoSender::appendSenderReport(Bytes& content) const { m_engine->appendSenderReport(content); }
void VideoSender::onTimer(Instant now) { m_engine->onTimer(now); }
Instant VideoSender::nextWakeup() const { return m_engine->nextWakeup(); }
bool VideoSender::isSuspended() const { return m_engine->isSuspended(); }
VideoSenderStatistics VideoSender::statistics() const { return m_engine->statistics(); }

} // namespace alcove::media
