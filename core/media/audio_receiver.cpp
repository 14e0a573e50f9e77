#include "core/media/audio_receiver.h"

#include "core/base/byte_reader.h"
#include "core/base/sequence_checker.h"
#include "core/base/spsc_queue.h"
#include "core/codec/opus_packet.h"
#include "core/media/audio_playout.h"
#include "core/wire/rtp.h"

namespace alcove::media {
namespace {

// chosen: 300 ms of the densest mode with all its copies; a device that does not pull for longer
// has lost the sound anyway
constexpr std::size_t kQueue = 128;
constexpr std::int64_t kRestart = 3000; // RFC 3550 A.1 MAX_DROPOUT: a larger jump is a new sender
constexpr std::int64_t kRemembered = 64;

/// Which of the last 64 sequence numbers came already.
class SeenSequences {
public:
    /// Whether this is the first time; numbers too old to be of use count as seen.
    bool first(std::int64_t sequence)
    {
        const std::int64_t ahead = sequence - m_newest;
        if (!m_started || ahead > kRestart || ahead < -kRestart) {
            m_started = true;
            m_newest = sequence;
            m_bits = 1;
            return true;
        }
        if (ahead > 0) {
            m_bits = ahead >= kRemembered ? 0 : m_bits << ahead;
            m_bits |= 1;
            m_newest = sequence;
            return true;
        }
        const std::uint64_t bit = ahead > -kRemembered ? std::uint64_t { 1 } << -ahead : 0;
        const bool unseen = bit != 0 && (m_bits & bit) == 0;
        m_bits |= bit;
        return unseen;
    }

private:
    bool m_started = false;
    std::int64_t m_newest = 0;
    std::uint64_t m_bits = 0;
};

/// Counts as RFC 3550 §6.4.1 does: lost = expected - received, late ones and all.
class LossCount {
public:
    void onPacket(std::int64_t sequence)
    {
        if (m_received == 0 || sequence - m_highest > kRestart || m_highest - sequence > kRestart) {
            m_before += expected() - m_received;
            m_first = sequence;
            m_highest = sequence;
            m_received = 0;
        }
        m_highest = std::max(m_highest, sequence);
        ++m_received;
    }

    [[nodiscard]] std::int64_t lost() const { return m_before + expected() - m_received; }

private:
    [[nodiscard]] std::int64_t expected() const { return m_received == 0 ? 0 : m_highest - m_first + 1; }

    std::int64_t m_first = 0;
    std::int64_t m_highest = 0;
    std::int64_t m_received = 0;
    std::int64_t m_before = 0;
};

} // namespace

struct AudioReceiver::State {
    explicit State(std::unique_ptr<codec::AudioDecoder> decoder)
        : playout(std::move(decoder))
    {
    }

    struct Primary {
        SequenceNumber sequence;
        RtpTime timestamp;
        Instant arrival;
    };

    Verdict onPrimary(ByteView body, Instant arrival);
    Verdict onCopy(ByteView body, Instant arrival);
    enum class Came { Itself, AsCopy };
    Verdict hand(SequenceNumber sequence, RtpTime timestamp, Instant arrival, ByteView opus,
        const codec::OpusPacketInfo& info, Came came);

    SequenceChecker net;
    Unwrapper<16> sequences;
    Unwrapper<32> timestamps;
    SeenSequences seen;
    SeenSequences seenPrimary;
    LossCount loss;
    std::optional<Primary> primary;

    SpscQueue<flow::AudioPacket, kQueue> queue;

    SequenceChecker audio;
    AudioPlayout playout;

    std::atomic<std::uint64_t> packetsReceived = 0;
    std::atomic<std::int64_t> packetsLost = 0;
    std::atomic<std::uint64_t> bytesReceived = 0;
    std::atomic<std::uint64_t> copiesUsed = 0;
};

AudioReceiver::Verdict AudioReceiver::State::onPrimary(ByteView body, Instant arrival)
{
    primary.reset();
    const auto packet = wire::parseRtp(body);
    if (!packet || packet->header.payloadType != wire::kOpusPayloadType || packet->header.ssrc != wire::kAudioSsrc)
        return Verdict::Malformed;
    const auto info = codec::inspectOpusPacket(packet->payload);
    if (!info)
        return Verdict::Malformed;
    const SequenceNumber sequence(sequences.unwrap(packet->header.sequence));
    const RtpTime timestamp(timestamps.unwrap(packet->header.timestamp));
    primary = Primary { sequence, timestamp, arrival };
    if (seenPrimary.first(sequence.value())) {
        loss.onPacket(sequence.value());
        packetsReceived.fetch_add(1, std::memory_order_relaxed);
        bytesReceived.fetch_add(packet->payload.size(), std::memory_order_relaxed);
        packetsLost.store(loss.lost(), std::memory_order_relaxed);
    }
    return hand(sequence, timestamp, arrival, packet->payload, *info, Came::Itself);
}

AudioReceiver::Verdict AudioReceiver::State::onCopy(ByteView body, Instant arrival)
{
    ByteReader reader(body);
    const std::uint8_t distance = reader.u8();
    const std::uint8_t zero = reader.u8();
    const std::uint16_t offset = reader.u16();
    const ByteView opus = reader.rest();
    if (!reader.ok() || zero != 0 || distance == 0)
        return Verdict::Malformed;
    if (!primary || primary->arrival != arrival)
        return Verdict::Orphan;
    const auto info = codec::inspectOpusPacket(opus);
    if (!info)
        return Verdict::Malformed;
    const Verdict verdict = hand(
        primary->sequence - distance, RtpTime(primary->timestamp.ticks() - offset), arrival, opus, *info, Came::AsCopy);
    if (verdict == Verdict::Taken)
        copiesUsed.fetch_add(1, std::memory_order_relaxed);
    return verdict;
}

AudioReceiver::Verdict AudioReceiver::State::hand(SequenceNumber sequence, RtpTime timestamp, Instant arrival,
    ByteView opus, const codec::OpusPacketInfo& info, Came came)
{
    if (!seen.first(sequence.value()))
        return Verdict::AlreadyHere;
    flow::AudioPacket packet;
    packet.sequence = sequence;
    packet.timestamp = timestamp;
    packet.duration = info.duration;
    packet.arrival = arrival;
    packet.repaired = came == Came::AsCopy;
    packet.carriesFec = info.carriesFec;
    packet.size = static_cast<std::uint16_t>(opus.size());
    std::copy(opus.begin(), opus.end(), packet.bytes.begin());
    return queue.push(packet) ? Verdict::Taken : Verdict::QueueFull;
}

AudioReceiver::AudioReceiver(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

AudioReceiver::~AudioReceiver() = default;

Result<std::unique_ptr<AudioReceiver>> AudioReceiver::create(const codec::CodecMaker& codecs)
{
    ASSIGN_OR_RETURN(std::unique_ptr<codec::AudioDecoder> decoder, codecs.audioDecoder());
    return std::unique_ptr<AudioReceiver>(new AudioReceiver(std::make_unique<State>(std::move(decoder))));
}

AudioReceiver::Verdict AudioReceiver::onAudioBlock(const wire::Block& block, Instant arrival)
{
    m_state->net.check();
    if (block.kind == wire::BlockKind::Audio)
        return m_state->onPrimary(block.body, arrival);
    if (block.kind == wire::BlockKind::AudioRedundancy)
        return m_state->onCopy(block.body, arrival);
    return Verdict::NotAudio;
}

void AudioReceiver::pull(frame::AudioFrame& out, Instant now, Instant playAt)
{
    m_state->audio.check();
    while (const auto packet = m_state->queue.pop())
        m_state->playout.insert(*packet);
    m_state->playout.pull(out, now, playAt);
}

void AudioReceiver::setVolume(double gain) { m_state->playout.setVolume(gain); }

std::optional<Instant> AudioReceiver::playoutOrigin() const { return m_state->playout.origin(); }

AudioReceiveStatistics AudioReceiver::statistics() const
{
    AudioReceiveStatistics out;
    out.packetsReceived = m_state->packetsReceived.load(std::memory_order_relaxed);
    out.packetsLost = m_state->packetsLost.load(std::memory_order_relaxed);
    out.bytesReceived = m_state->bytesReceived.load(std::memory_order_relaxed);
    out.copiesUsed = m_state->copiesUsed.load(std::memory_order_relaxed);
    m_state->playout.counters().copyTo(out);
    return out;
}

} // namespace alcove::media
