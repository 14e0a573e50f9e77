#include "core/media/media_engine.h"

#include "core/base/earlier.h"
#include "core/wire/feedback.h"
#include "core/wire/rtp.h"
#include "core/wire/sender_report.h"

namespace alcove::media {
namespace {

/// Sealing (24), UDP (8) and IPv4 (20) around an inner plaintext.
constexpr std::size_t kOverhead = 52;
/// RFC 3550 §6.2 reckons in seconds; one a second settles lip sync within the first.
constexpr Duration kReportInterval = std::chrono::seconds(1);
/// Chosen: well below the two seconds after which a line counts as dropped, and rare enough to cost
/// under 1 kbit/s while waiting.
constexpr Duration kKeepAliveInterval = std::chrono::milliseconds(400);
/// Kept free of video for control messages.
/// With the picture first: from here on both have what they want; below, sound runs in its least mode.
/// Chosen: 640 × 360 at 30 a second looks no better with more, and needs two thirds of this.
constexpr BitRate kEnoughForBoth = BitRate::kilobitsPerSecond(500);
constexpr BitRate kSoundBesidePicture = BitRate::kilobitsPerSecond(30);
constexpr BitRate kControlShare = BitRate::kilobitsPerSecond(20);
/// The share of a full datagram's wire size that is UDP payload.
constexpr double kPayloadShare = 0.976;
constexpr std::size_t kSmallPadding = 16;
/// Every control message up to this size looks alike.
constexpr std::size_t kControlPadding = 256;

std::size_t roundedUp(std::size_t size, std::size_t step) { return (size + step - 1) / step * step; }

std::optional<Instant> unlessNever(Instant at) { return at == Instant::max() ? std::nullopt : std::optional(at); }

RtpTime videoTicks(Instant captured) { return RtpTime(captured.time_since_epoch().count() * 9 / 100); }

bool isRtp(wire::BlockKind kind) { return kind == wire::BlockKind::Audio || kind == wire::BlockKind::Video; }

bool onlyFeedback(std::span<const wire::Block> blocks)
{
    return !blocks.empty() && std::all_of(blocks.begin(), blocks.end(), [](const wire::Block& block) { return block.kind == wire::BlockKind::Feedback; });
}

} // namespace

MediaEngine::MediaEngine(Config config, Instant now)
    : m_config(std::move(config))
    , m_rate(std::move(m_config.rateController))
    , m_pacer(now)
    , m_lastLeft(now)
    , m_lastKeepAlive(now)
{
    m_rate->setWanted(m_config.maxBitrate);
}

MediaEngine::~MediaEngine() = default;

Result<std::unique_ptr<MediaEngine>> MediaEngine::create(Config config, Instant now)
{
    std::unique_ptr<MediaEngine> engine(new MediaEngine(std::move(config), now));
    RETURN_IF_ERROR(engine->createPipelines());
    engine->applyRates(now);
    return engine;
}

Status MediaEngine::createPipelines()
{
    ASSIGN_OR_RETURN(m_audioSender, AudioSender::create({ m_config.audioProcessor, m_config.wakeNet, m_config.codecs }, *this, m_config.random));
    ASSIGN_OR_RETURN(m_audioReceiver, AudioReceiver::create(*m_config.codecs));
    m_videoSender = std::make_unique<VideoSender>(VideoSender::Config { m_config.net, m_config.encode, *this, m_config.clock,
        m_config.hashReconstructions, m_config.onFrameEncoded, m_config.codecs });
    m_videoReceiver = std::make_unique<VideoReceiver>(
        VideoReceiver::Config { m_config.net, m_config.decode, *this, m_config.clock, m_config.onFrame, m_config.codecs });
    return {};
}

void MediaEngine::setMediaAllowed(bool allowed, Instant now)
{
    if (allowed == m_allowed)
        return;
    m_allowed = allowed;
    m_wantsSound.store(allowed, std::memory_order_relaxed);
    m_nextReport = allowed ? std::optional(now) : std::nullopt;
    updateSending(now);
}

void MediaEngine::setPathUp(bool up, Instant now)
{
    if (up == m_pathUp)
        return;
    m_pathUp = up;
    updateSending(now);
}

void MediaEngine::updateSending(Instant now)
{
    const bool sending = m_allowed && m_pathUp;
    m_audioSender->setSending(sending);
    m_videoSender->setSending(sending && !m_cameraOff, now);
    pump(now);
}

void MediaEngine::setCameraOff(bool off, Instant now)
{
    m_cameraOff = off;
    updateSending(now);
}

void MediaEngine::setPictureFirst(bool on, Instant now)
{
    m_pictureFirst = on;
    m_videoSender->setFramesFirst(on);
    applyRates(now);
}

void MediaEngine::setPeerCameraOff(bool off, Instant now) { m_videoReceiver->setExpected(m_allowed && !off, now); }

void MediaEngine::onCapturedFrame(frame::VideoFrame frame, Instant now)
{
    if (!m_allowed || !m_pathUp || m_cameraOff)
        return;
    m_videoSender->setBacklog(m_pacer.backlog());
    m_videoSender->onCapturedFrame(std::move(frame), now);
    pump(now);
}

void MediaEngine::onAudioEncoded(Instant now)
{
    m_audioSender->drain(now);
    pump(now);
}

void MediaEngine::onBlocks(std::span<const wire::Block> blocks, SequenceNumber counter, DataSize size, Instant now)
{
    ++m_counts.datagramsReceived;
    m_counts.bytesReceived += size;
    m_collector.onDatagram(counter, now, size, onlyFeedback(blocks) ? flow::Elicits::Nothing : flow::Elicits::Feedback);
    for (const wire::Block& block : blocks) {
        if (block.kind == wire::BlockKind::Feedback)
            onFeedback(block, now);
        else if (m_allowed)
            onMediaBlock(block, now);
    }
    pump(now);
}

void MediaEngine::onMediaBlock(const wire::Block& block, Instant now)
{
    if (isRtp(block.kind) && m_config.onRtp)
        m_config.onRtp(RtpDirection::Received, block.body);
    switch (block.kind) {
    case wire::BlockKind::Audio:
    case wire::BlockKind::AudioRedundancy: m_audioReceiver->onAudioBlock(block, now); break;
    case wire::BlockKind::Video: m_videoReceiver->onVideoBlock(block, now); break;
    case wire::BlockKind::Fec: m_videoReceiver->onFecBlock(block, now); break;
    case wire::BlockKind::Nack: m_videoSender->onNack(block, now); break;
    case wire::BlockKind::ReferenceReport: m_videoSender->onReferenceReport(block, now); break;
    case wire::BlockKind::SenderReport:
        m_videoReceiver->onSenderReport(block, now);
        onSenderReport(block);
        break;
    case wire::BlockKind::End:
    case wire::BlockKind::Feedback:
    case wire::BlockKind::Control:
    case wire::BlockKind::Bulk: break;
    }
}

void MediaEngine::onFeedback(const wire::Block& block, Instant now)
{
    const auto feedback = wire::parseFeedback(block.body);
    if (!feedback)
        return;
    const flow::FeedbackOutcome outcome = m_history.onFeedback(*feedback, now);
    if (outcome.acknowledgedFeedback)
        m_collector.onAcknowledged(*outcome.acknowledgedFeedback);
    const Duration roundTrip = m_history.smoothedRoundTrip().value_or(std::chrono::milliseconds(100));
    m_rate->onFeedback(now, outcome.results, roundTrip);
    if (m_trainsRunning) {
        m_trains.onFeedback(now, outcome.results, roundTrip);
        runTrains(now);
    }
    m_videoSender->setRoundTripTime(roundTrip);
    m_videoReceiver->setRoundTripTime(roundTrip);
    applyRates(now);
}

void MediaEngine::applyRates(Instant now)
{
    const flow::RateDecision& decision = m_rate->decision();
    m_pacer.setRates(decision);
    m_pacer.setInFlight(m_history.inFlight());
    if (const auto probe = m_rate->takeProbeRequest())
        m_pacer.startProbe(*probe, now);
    const BitRate target = std::min(decision.target, m_config.maxBitrate);
    // Told to live on little, the sound leaves the rest to the picture. It never stops: its packets are
    // also the sign that the line is there.
    const BitRate forSound = m_pictureFirst && target < kEnoughForBoth ? std::min(target, kSoundBesidePicture) : target;
    m_audioSender->setNetworkState(
        { forSound, decision.lossOverOneSecond, decision.lossOverTenSeconds, decision.longestBurst }, now);
    const BitRate audio = flow::wireRateOf(m_audioSender->step());
    const BitRate video = decision.audioOnly ? BitRate() : std::max(target - audio - kControlShare, BitRate()) * kPayloadShare;
    m_videoSender->setTargetBitrate(video, now);
    m_videoSender->setLoss(decision.lossOverOneSecond, decision.lossOverTenSeconds);
}

void MediaEngine::sendControl(ByteView envelope, Instant now)
{
    flow::OutgoingDatagram datagram;
    wire::appendBlock(datagram.content, wire::BlockKind::Control, 0, envelope);
    datagram.paddedSize = std::min(roundedUp(datagram.content.size(), kControlPadding), wire::kMaxInner);
    datagram.priority = flow::Priority::Control;
    submit(std::move(datagram), now);
}

void MediaEngine::keepAlive(Instant now)
{
    // Without a way nothing leaves; trying more often would only fill the pacer.
    if (now - std::max(m_lastLeft, m_lastKeepAlive) < kKeepAliveInterval)
        return;
    m_lastKeepAlive = now;
    flow::OutgoingDatagram datagram;
    datagram.paddedSize = kSmallPadding;
    datagram.priority = flow::Priority::Control;
    submit(std::move(datagram), now);
}

void MediaEngine::onPathChange(Instant now)
{
    m_history.onPathChange();
    m_rate->onPathChange(now);
    applyRates(now);
}

void MediaEngine::submit(flow::OutgoingDatagram datagram, Instant now)
{
    m_pacer.enqueue(std::move(datagram), now);
    pump(now);
}

void MediaEngine::pump(Instant now)
{
    while (auto datagram = m_pacer.poll(now))
        leave(std::move(*datagram), now);
    if (m_pacer.takeVideoFlushed())
        m_videoSender->onQueueFlushed(now);
    sendOwnFeedback(now);
}

void MediaEngine::sendOwnFeedback(Instant now)
{
    const auto report = m_collector.onTimer(now);
    if (!report)
        return;
    flow::OutgoingDatagram datagram;
    wire::appendBlock(datagram.content, wire::BlockKind::Feedback, 0, report->body);
    datagram.paddedSize = std::min(roundedUp(datagram.content.size(), kSmallPadding), wire::kMaxInner);
    datagram.priority = flow::Priority::Feedback;
    leave(std::move(datagram), now);
}

void MediaEngine::leave(flow::OutgoingDatagram datagram, Instant now)
{
    const bool media = datagram.priority == flow::Priority::Audio || datagram.priority == flow::Priority::Video
        || datagram.priority == flow::Priority::VideoRepair || datagram.priority == flow::Priority::AudioRepair;
    if (media && !m_allowed)
        return;
    flow::SentDatagram sent;
    const std::size_t room = datagram.paddedSize - std::min(datagram.paddedSize, datagram.content.size());
    if (const auto report = room > wire::kBlockHeader ? m_collector.ride(now, room) : std::nullopt) {
        wire::appendBlock(datagram.content, wire::BlockKind::Feedback, 0, report->body);
        sent.feedback = report->number;
    }
    dump(RtpDirection::Sent, datagram.content);
    datagram.content.resize(std::max(datagram.paddedSize, datagram.content.size()));
    const auto counter = m_config.sendInner(datagram.content, now);
    if (!counter)
        return;
    m_lastLeft = now;
    ++m_counts.datagramsSent;
    sent.counter = *counter;
    sent.sent = now;
    sent.size = DataSize::bytes(static_cast<std::int64_t>(datagram.content.size() + kOverhead));
    sent.priority = datagram.priority;
    sent.probe = datagram.probe;
    m_counts.bytesSent += sent.size;
    m_history.onSent(sent);
    m_rate->onPacketSent(sent);
    m_trains.onPacketSent(sent);
    m_pacer.setInFlight(m_history.inFlight());
}

void MediaEngine::dump(RtpDirection direction, ByteView content) const
{
    if (!m_config.onRtp)
        return;
    const auto blocks = wire::parseBlocks(content);
    for (const wire::Block& block : blocks.value_or(std::vector<wire::Block> {})) {
        if (isRtp(block.kind))
            m_config.onRtp(direction, block.body);
    }
}

void MediaEngine::sendSenderReports(Instant now)
{
    if (!m_nextReport || now < *m_nextReport)
        return;
    m_nextReport = now + kReportInterval;
    const auto clock = m_audioSender->captureClock();
    if (!clock)
        return;
    flow::OutgoingDatagram datagram;
    wire::appendSenderReport(datagram.content, { clock->captured, clock->rtp.onWire(), wire::kAudioSsrc });
    m_videoSender->appendSenderReport(datagram.content);
    datagram.paddedSize = roundedUp(datagram.content.size(), kSmallPadding);
    datagram.priority = flow::Priority::Feedback;
    submit(std::move(datagram), now);
}

void MediaEngine::onSenderReport(const wire::Block& block)
{
    const auto report = wire::parseSenderReport(block);
    if (report && report->ssrc == wire::kAudioSsrc)
        m_sync.onSenderReport(flow::SyncStream::Audio, RtpTime(m_audioReportTime.unwrap(report->timestamp)), report->captureTime);
}

/// Pictures carry their capture time already, so the video timeline is the capture clock itself.
void MediaEngine::syncPicture(Instant now)
{
    const auto origin = m_audioReceiver->playoutOrigin();
    const auto shown = m_videoReceiver->lastShown();
    if (!origin || !shown || !shown->captureTime)
        return;
    m_sync.onAudioPlayed(RtpTime(SampleCount::of(now - *origin).count()), now);
    if (m_lastSynced != shown->renderTime) {
        m_lastSynced = shown->renderTime;
        m_sync.onSenderReport(flow::SyncStream::Video, RtpTime(0), Instant {});
        m_sync.onVideoShown(videoTicks(*shown->captureTime), shown->renderTime);
    }
    m_videoReceiver->setSyncShift(m_sync.videoHold());
}

void MediaEngine::proveCapacity(Instant now)
{
    if (m_trains.running() || !m_trains.stale(now))
        return;
    m_trains.start(now);
    m_trainsRunning = true;
    runTrains(now);
}

void MediaEngine::runTrains(Instant now)
{
    if (!m_trainsRunning)
        return;
    m_trains.onTimer(now);
    while (auto datagram = m_trains.poll(now))
        leave(std::move(*datagram), now);
    if (m_trains.running())
        return;
    m_trainsRunning = false;
    if (m_trains.proven()) {
        m_rate->onProven(*m_trains.proven(), now);
        applyRates(now);
    }
}

void MediaEngine::onTimer(Instant now)
{
    m_rate->onTimer(now);
    m_history.onTimer(now);
    applyRates(now);
    m_videoSender->onTimer(now);
    m_videoReceiver->onTimer(now);
    runTrains(now);
    if (m_allowed) {
        sendSenderReports(now);
        syncPicture(now);
    }
    pump(now);
}

std::optional<Instant> MediaEngine::nextWakeup() const
{
    std::optional<Instant> next = earlier(m_rate->nextWakeup(), m_pacer.nextWakeup());
    next = earlier(next, m_collector.nextWakeup());
    next = earlier(next, m_history.nextWakeup());
    next = earlier(next, m_trains.nextWakeup());
    next = earlier(next, unlessNever(m_videoSender->nextWakeup()));
    next = earlier(next, unlessNever(m_videoReceiver->nextWakeup()));
    return earlier(next, m_nextReport);
}

MediaEngine::Statistics MediaEngine::statistics() const
{
    Statistics out = m_counts;
    out.audioSend = m_audioSender->statistics();
    out.audioReceive = m_audioReceiver->statistics();
    out.videoSend = m_videoSender->statistics();
    out.videoReceive = m_videoReceiver->statistics();
    out.rate = m_rate->decision();
    out.audioStep = m_audioSender->step();
    out.pacer = m_pacer.stats();
    out.roundTrip = m_history.smoothedRoundTrip();
    out.pictureSuspended = m_videoSender->isSuspended();
    return out;
}

} // namespace alcove::media
