#include "core/media/audio_sender.h"

#include "core/base/byte_writer.h"
#include "core/base/sequence_checker.h"
#include "core/base/spsc_queue.h"
#include "core/dsp/level_meter.h"
#include "core/media/rtp_clock.h"
#include "core/wire/block.h"
#include "core/wire/rtp.h"

#include <atomic>
#include <cmath>

namespace alcove::media {
namespace {

constexpr std::size_t kMostPayload = 128; // the largest packet of the ladder is 90 bytes
constexpr std::size_t kMostSamples = 2880;
constexpr std::size_t kQueue = 32;        // chosen: a third of a second, after which sound is stale
constexpr std::size_t kRemembered = 8;    // the farthest copy is 4 back; a power of two
constexpr std::uint32_t kClosed = 0;

/// One packet between the audio and the net sequence.
struct EncodedPacket {
    std::uint32_t gate = kClosed; ///< the opening of the gate it was captured under
    flow::AudioMode mode = flow::AudioMode::Normal;
    RtpTime timestamp;
    Instant captured;
    std::uint16_t size = 0;
    std::array<std::uint8_t, kMostPayload> bytes {};

    [[nodiscard]] ByteView payload() const { return { bytes.data(), size }; }
};

/// What net tells audio about encoding, in one atomic word.
struct EncoderOrder {
    flow::AudioStep step { flow::AudioMode::Normal, flow::AudioCopies::One };
    std::uint8_t lossPercent = 0;

    [[nodiscard]] std::uint32_t packed() const
    {
        return static_cast<std::uint32_t>(step.mode) | static_cast<std::uint32_t>(step.copies) << 8
            | static_cast<std::uint32_t>(lossPercent) << 16;
    }
    [[nodiscard]] static EncoderOrder unpacked(std::uint32_t word)
    {
        return { { static_cast<flow::AudioMode>(word & 0xff), static_cast<flow::AudioCopies>(word >> 8 & 0xff) },
            static_cast<std::uint8_t>(word >> 16) };
    }
    [[nodiscard]] codec::OpusFormat format() const
    {
        const flow::AudioModeFormat mode = flow::formatOf(step.mode);
        return { mode.frame, mode.bitRate, flow::usesInBandFec(step), lossPercent };
    }
};

} // namespace

struct AudioSender::State {
    State(Config given, flow::DatagramSink& destination, RandomSource& random, std::unique_ptr<codec::AudioEncoder> opus)
        : config(std::move(given))
        , sink(destination)
        , sequence(static_cast<std::uint16_t>(random.u32()))
        // RFC 3550 §5.1: "The initial value of the timestamp SHOULD be random".
        , clock(RtpTime(random.u32()))
        , encoder(std::move(opus))
    {
    }

    void encodeFrame(const frame::AudioFrame& frame);
    void startPacket(RtpTime timestamp);
    void finishPacket();
    void send(const EncodedPacket& packet, Instant now);
    void appendCopies(Bytes& content, flow::AudioStep step, std::size_t most);

    Config config;
    flow::DatagramSink& sink;

    // net
    SequenceChecker net;
    flow::AudioLadder ladder;
    std::uint32_t openings = 0;
    std::int64_t sequence;
    std::array<std::optional<EncodedPacket>, kRemembered> sent; ///< by the low bits of their sequence
    std::optional<AudioSender::CaptureClock> sentClock;

    // both
    std::atomic<std::uint32_t> gate = kClosed;
    std::atomic<bool> muted = false;
    std::atomic<std::uint32_t> order = EncoderOrder {}.packed();
    SpscQueue<EncodedPacket, kQueue> queue;
    std::atomic<std::uint64_t> packetsSent = 0;
    std::atomic<std::uint64_t> bytesSent = 0;
    std::atomic<std::uint64_t> packetsDropped = 0;
    std::atomic<double> level = 0.0;
    std::atomic<bool> clipped = false;

    // audio
    SequenceChecker audio;
    RtpClock clock;
    std::unique_ptr<codec::AudioEncoder> encoder;
    std::uint32_t encodingFor = kClosed;
    flow::AudioMode mode = flow::AudioMode::Normal;
    RtpTime packetTime;
    std::array<std::int16_t, kMostSamples> samples {};
    std::size_t collected = 0;
};

void AudioSender::State::encodeFrame(const frame::AudioFrame& frame)
{
    const bool gap = clock.onFrame(frame.time) > SampleCount(0);
    const std::uint32_t open = gate.load(std::memory_order_acquire);
    if (open != encodingFor || gap) {
        // Nothing from before the gate opened, or from before a hole, may be in a packet.
        collected = 0;
        if (open != encodingFor)
            encoder->reset();
        encodingFor = open;
    }
    if (open == kClosed)
        return;
    if (collected == 0)
        startPacket(clock.frameTime());
    const auto end = samples.begin() + static_cast<std::ptrdiff_t>(collected);
    if (muted.load(std::memory_order_relaxed))
        std::fill_n(end, frame.samples.size(), std::int16_t { 0 });
    else
        std::copy(frame.samples.begin(), frame.samples.end(), end);
    collected += frame.samples.size();
    if (collected == static_cast<std::size_t>(encoder->format().frame.count()))
        finishPacket();
}

void AudioSender::State::startPacket(RtpTime timestamp)
{
    const EncoderOrder now = EncoderOrder::unpacked(order.load(std::memory_order_relaxed));
    encoder->setFormat(now.format());
    mode = now.step.mode;
    packetTime = timestamp;
}

void AudioSender::State::finishPacket()
{
    EncodedPacket packet;
    packet.gate = encodingFor;
    packet.mode = mode;
    packet.timestamp = packetTime;
    packet.captured = clock.capturedAt(packetTime);
    packet.size = static_cast<std::uint16_t>(encoder->encode(std::span(samples).first(collected), packet.bytes));
    collected = 0;
    if (packet.size == 0 || !queue.push(packet)) {
        packetsDropped.fetch_add(1, std::memory_order_relaxed);
        return;
    }
    if (config.wakeNet)
        config.wakeNet();
}

void AudioSender::State::send(const EncodedPacket& packet, Instant now)
{
    const flow::AudioStep step = flow::allowed({ packet.mode, ladder.step().copies });
    const std::size_t padded = flow::paddedSizeOf(step);
    flow::OutgoingDatagram datagram;
    datagram.content.reserve(padded);
    datagram.paddedSize = padded;
    datagram.priority = flow::Priority::Audio;
    const wire::RtpHeader header { false, wire::kOpusPayloadType, static_cast<std::uint16_t>(sequence),
        packet.timestamp.onWire(), wire::kAudioSsrc };
    sent[static_cast<std::size_t>(sequence) % kRemembered] = packet;
    wire::appendBlock(datagram.content, wire::BlockKind::Audio, 0, wire::writeRtp(header, {}, packet.payload()));
    appendCopies(datagram.content, step, padded);
    ++sequence;
    sentClock = AudioSender::CaptureClock { packet.timestamp, packet.captured };
    packetsSent.fetch_add(1, std::memory_order_relaxed);
    bytesSent.fetch_add(packet.size, std::memory_order_relaxed);
    sink.submit(std::move(datagram), now);
}

void AudioSender::State::appendCopies(Bytes& content, flow::AudioStep step, std::size_t most)
{
    constexpr std::size_t kCopyHeader = 4;
    const auto& newest = *sent[static_cast<std::size_t>(sequence) % kRemembered];
    for (const int distance : flow::distancesOf(step.copies)) {
        const auto& earlier = sent[static_cast<std::size_t>(sequence - distance) % kRemembered];
        if (distance == 0 || !earlier)
            continue;
        const std::int64_t offset = newest.timestamp.ticks() - earlier->timestamp.ticks();
        const std::size_t size = wire::kBlockHeader + kCopyHeader + earlier->size;
        // A change of mode can leave copies that are too long or too far back.
        if (offset <= 0 || offset > UINT16_MAX || content.size() + size > most)
            continue;
        ByteWriter body(size);
        body.u8(static_cast<std::uint8_t>(distance)).u8(0).u16(static_cast<std::uint16_t>(offset)).bytes(earlier->payload());
        wire::appendBlock(content, wire::BlockKind::AudioRedundancy, 0, body.view());
    }
}

AudioSender::AudioSender(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

AudioSender::~AudioSender() = default;

Result<std::unique_ptr<AudioSender>> AudioSender::create(Config config, flow::DatagramSink& sink, RandomSource& random)
{
    ASSIGN_OR_RETURN(std::unique_ptr<codec::AudioEncoder> encoder, config.codecs->audioEncoder(EncoderOrder {}.format()));
    return std::unique_ptr<AudioSender>(
        new AudioSender(std::make_unique<State>(std::move(config), sink, random, std::move(encoder))));
}

void AudioSender::onCaptured(const frame::AudioFrame& frame)
{
    m_state->audio.check();
    frame::AudioFrame processed = frame;
    if (m_state->config.processor != nullptr)
        m_state->config.processor->processCapture(processed);
    const dsp::AudioLevel level = dsp::measureLevel(processed.samples);
    m_state->level.store(level.rms, std::memory_order_relaxed);
    m_state->clipped.store(dsp::measureLevel(frame.samples).clipped, std::memory_order_relaxed);
    m_state->encodeFrame(processed);
}

void AudioSender::drain(Instant now)
{
    m_state->net.check();
    while (const auto packet = m_state->queue.pop()) {
        if (packet->gate == m_state->gate.load(std::memory_order_relaxed))
            m_state->send(*packet, now);
    }
}

void AudioSender::setSending(bool sending)
{
    m_state->net.check();
    const bool open = m_state->gate.load(std::memory_order_relaxed) != kClosed;
    if (sending == open)
        return;
    m_state->sent.fill(std::nullopt);
    m_state->gate.store(sending ? ++m_state->openings : kClosed, std::memory_order_release);
}

void AudioSender::setMuted(bool muted) { m_state->muted.store(muted, std::memory_order_relaxed); }

void AudioSender::setNetworkState(const flow::AudioNetworkState& state, Instant now)
{
    m_state->net.check();
    constexpr double kMostPercent = 30.0; // chosen: beyond it Opus would spend the voice on its copy
    const double percent = std::clamp(std::ceil(state.lossTenSeconds * 100.0), 0.0, kMostPercent);
    EncoderOrder order;
    order.step = m_state->ladder.update(state, now);
    order.lossPercent = static_cast<std::uint8_t>(percent);
    m_state->order.store(order.packed(), std::memory_order_relaxed);
}

flow::AudioStep AudioSender::step() const { return m_state->ladder.step(); }

std::optional<AudioSender::CaptureClock> AudioSender::captureClock() const { return m_state->sentClock; }

AudioSendStatistics AudioSender::statistics() const
{
    AudioSendStatistics out;
    out.packetsSent = m_state->packetsSent.load(std::memory_order_relaxed);
    out.bytesSent = m_state->bytesSent.load(std::memory_order_relaxed);
    out.packetsDropped = m_state->packetsDropped.load(std::memory_order_relaxed);
    out.audioLevel = m_state->level.load(std::memory_order_relaxed);
    out.clipped = m_state->clipped.load(std::memory_order_relaxed);
    return out;
}

} // namespace alcove::media
