#include "core/media/audio_playout.h"

#include "core/dsp/level_meter.h"
#include "core/dsp/stretch.h"

#include <algorithm>
#include <cmath>

namespace alcove::media {
namespace {

using flow::JitterBuffer;

constexpr std::size_t kPull = frame::AudioFrame::kSamples;
// What Opus adds before a packet's first sample at 48 kHz in VOIP mode (OPUS_GET_LOOKAHEAD, 1.3.1).
constexpr std::int64_t kOpusLookahead = 312;
constexpr std::size_t kFadeFrom = 2880;  // 60 ms: a made-up voice becomes a buzz beyond this
constexpr std::size_t kFadeUntil = 5760; // 120 ms
constexpr double kFadeInStep = 1.0 / 240.0; // chosen: back within 5 ms, without a click
constexpr std::size_t kStretchFrom = 1200;  // a 15 ms period and the seam; fewer would miss low voices
constexpr double kFastCorrelation = 0.5;
constexpr int kFastPeriods = 3; // chosen: at most 45 ms at once, a syllable

template <typename T>
void add(std::atomic<T>& counter, T amount)
{
    // One writer: no read-modify-write is needed.
    counter.store(counter.load(std::memory_order_relaxed) + amount, std::memory_order_relaxed);
}

double seconds(Duration time) { return static_cast<double>(time.count()) / 1e6; }

} // namespace

void PlayoutCounters::copyTo(AudioReceiveStatistics& out) const
{
    const auto read = [](const auto& counter) { return counter.load(std::memory_order_relaxed); };
    out.packetsDiscarded = read(packetsDiscarded);
    out.inBandFecUsed = read(inBandFecUsed);
    out.totalSamplesReceived = read(totalSamplesReceived);
    out.concealedSamples = read(concealedSamples);
    out.silentConcealedSamples = read(silentConcealedSamples);
    out.concealmentEvents = read(concealmentEvents);
    out.insertedSamplesForDeceleration = read(insertedSamples);
    out.removedSamplesForAcceleration = read(removedSamples);
    out.jitterBufferDelay = read(delay);
    out.jitterBufferTargetDelay = read(targetDelay);
    out.jitterBufferMinimumDelay = read(minimumDelay);
    out.jitterBufferEmittedCount = read(emitted);
    out.audioLevel = read(level);
    out.totalAudioEnergy = read(energy);
}

AudioPlayout::AudioPlayout(std::unique_ptr<codec::AudioDecoder> decoder)
    : m_decoder(std::move(decoder))
{
}

std::optional<Instant> AudioPlayout::origin() const
{
    const std::int64_t origin = m_origin.load(std::memory_order_relaxed);
    return origin == INT64_MIN ? std::nullopt : std::optional(Instant(Duration(origin)));
}

std::span<std::int16_t> AudioPlayout::room() { return std::span(m_samples).subspan(kHistory + m_used); }

void AudioPlayout::pull(frame::AudioFrame& out, Instant now, Instant playAt)
{
    bool playing = true;
    while (m_used < kPull && playing)
        playing = fill(now);
    if (playing)
        stretch(now);
    while (m_used < kPull && playing)
        playing = fill(now);
    if (!playing) {
        const std::span<std::int16_t> rest = room().first(kPull - std::min(m_used, kPull));
        std::fill(rest.begin(), rest.end(), std::int16_t { 0 });
        m_used += rest.size();
    }
    emit(out, playAt);
    m_counters.packetsDiscarded.store(m_buffer.discarded(), std::memory_order_relaxed);
    if (playing)
        add<std::uint64_t>(m_counters.totalSamplesReceived, kPull);
    measure(out);
}

/// Gets more samples. Returns whether something is playing at all.
bool AudioPlayout::fill(Instant now)
{
    const JitterBuffer::Decision decision = m_buffer.next(now, buffered());
    switch (decision.action) {
    case JitterBuffer::Action::Wait:
        return false;
    case JitterBuffer::Action::Decode:
        if (!decode(*decision.packet, now))
            conceal(decision.duration);
        return true;
    case JitterBuffer::Action::DecodeFec: {
        const std::span<std::int16_t> out = room();
        const std::size_t made = m_decoder->decodeFec(decision.packet->payload(), decision.duration, out);
        if (made == 0) {
            conceal(decision.duration);
            return true;
        }
        fadeIn(out.first(made));
        m_used += made;
        m_concealed = 0;
        add<std::uint64_t>(m_counters.inBandFecUsed, 1);
        return true;
    }
    case JitterBuffer::Action::Conceal:
        conceal(decision.duration);
        return true;
    }
    return false;
}

bool AudioPlayout::decode(const flow::AudioPacket& packet, Instant now)
{
    const std::span<std::int16_t> out = room();
    const Duration waiting = std::max(Duration::zero(), now - packet.arrival) + buffered().duration();
    const std::size_t made = m_decoder->decode(packet.payload(), out);
    if (made == 0)
        return false;
    fadeIn(out.first(made));
    m_used += made;
    m_concealed = 0;
    const auto samples = static_cast<double>(made);
    add(m_counters.delay, seconds(waiting) * samples);
    add(m_counters.targetDelay, seconds(m_buffer.target(now)) * samples);
    add(m_counters.minimumDelay, seconds(m_buffer.lastingTarget()) * samples);
    add<std::uint64_t>(m_counters.emitted, made);
    return true;
}

/// Opus goes on with the voice for a while; then it fades, since a gap is better than a buzz.
void AudioPlayout::conceal(SampleCount duration)
{
    const std::size_t wanted = std::min(static_cast<std::size_t>(duration.count()), room().size());
    const std::span<std::int16_t> out = room().first(wanted);
    if (m_concealed == 0)
        add<std::uint64_t>(m_counters.concealmentEvents, 1);
    const bool silent = m_concealed >= kFadeUntil;
    if (silent || m_decoder->conceal(SampleCount(static_cast<std::int64_t>(wanted)), out) != wanted)
        std::fill(out.begin(), out.end(), std::int16_t { 0 });
    constexpr double kStep = 1.0 / static_cast<double>(kFadeUntil - kFadeFrom);
    for (std::int16_t& sample : out) {
        if (++m_concealed > kFadeFrom)
            m_fade = std::max(0.0, m_fade - kStep);
        sample = static_cast<std::int16_t>(std::lrint(sample * m_fade));
    }
    m_used += wanted;
    add<std::uint64_t>(m_counters.concealedSamples, wanted);
    if (silent)
        add<std::uint64_t>(m_counters.silentConcealedSamples, wanted);
}

void AudioPlayout::fadeIn(std::span<std::int16_t> samples)
{
    for (std::int16_t& sample : samples) {
        if (m_fade >= 1.0)
            return;
        m_fade = std::min(1.0, m_fade + kFadeInStep);
        sample = static_cast<std::int16_t>(std::lrint(sample * m_fade));
    }
}

void AudioPlayout::stretch(Instant now)
{
    const JitterBuffer::StretchAdvice advice = m_buffer.stretchAdvice(now, buffered());
    switch (advice.kind) {
    case JitterBuffer::Stretch::None:
        return;
    case JitterBuffer::Stretch::Longer:
        lengthen(advice, now);
        return;
    case JitterBuffer::Stretch::Shorter:
    case JitterBuffer::Stretch::ShorterFast:
        shorten(advice, now);
        return;
    }
}

void AudioPlayout::shorten(const JitterBuffer::StretchAdvice& advice, Instant now)
{
    while (m_used < kStretchFrom) {
        const flow::AudioPacket* packet = m_buffer.takeIfHere();
        if (packet == nullptr || !decode(*packet, now))
            break;
    }
    const bool fast = advice.kind == JitterBuffer::Stretch::ShorterFast;
    const auto most = static_cast<std::size_t>(advice.most.count());
    std::size_t removed = 0;
    for (int period = 0; period < (fast ? kFastPeriods : 1); ++period) {
        dsp::StretchLimits limits;
        limits.mostSamples = most - removed;
        limits.quietSamples = most - removed;
        limits.leastCorrelation = fast ? kFastCorrelation : limits.leastCorrelation;
        const std::size_t gone = dsp::removePeriod(std::span(m_samples).subspan(kHistory, m_used), limits);
        m_used -= gone;
        removed += gone;
    }
    if (removed == 0)
        return;
    m_buffer.onStretched(SampleCount(-static_cast<std::int64_t>(removed)), now);
    add<std::uint64_t>(m_counters.removedSamples, removed);
}

void AudioPlayout::lengthen(const JitterBuffer::StretchAdvice& advice, Instant now)
{
    dsp::StretchLimits limits;
    limits.mostSamples = static_cast<std::size_t>(advice.most.count());
    limits.quietSamples = static_cast<std::size_t>(advice.wanted.count());
    const std::span<std::int16_t> samples(m_samples);
    const std::size_t added = dsp::insertPeriod(samples.first(kHistory), samples.subspan(kHistory), m_used, limits);
    if (added == 0)
        return;
    m_used += added;
    m_buffer.onStretched(SampleCount(static_cast<std::int64_t>(added)), now);
    add<std::uint64_t>(m_counters.insertedSamples, added);
}

void AudioPlayout::emit(frame::AudioFrame& out, Instant playAt)
{
    const auto first = m_samples.begin() + kHistory;
    std::copy_n(first, kPull, out.samples.begin());
    out.time = playAt;
    if (const auto position = m_buffer.decodePosition()) {
        const std::int64_t captured = position->ticks() - static_cast<std::int64_t>(m_used) - kOpusLookahead;
        m_origin.store((playAt.time_since_epoch() - SampleCount(captured).duration()).count(), std::memory_order_relaxed);
    }
    const auto end = first + static_cast<std::ptrdiff_t>(m_used);
    std::copy(m_samples.begin() + kPull, end, m_samples.begin());
    m_used -= kPull;
    m_volume.setGain(m_volumeWanted.load(std::memory_order_relaxed));
    m_volume.apply(out.samples);
}

void AudioPlayout::measure(const frame::AudioFrame& out)
{
    const dsp::AudioLevel level = dsp::measureLevel(out.samples);
    m_counters.level.store(level.rms, std::memory_order_relaxed);
    add(m_counters.energy, level.rms * level.rms * seconds(frame::AudioFrame::kDuration));
}

} // namespace alcove::media
