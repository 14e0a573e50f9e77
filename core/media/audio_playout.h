#pragma once

#include "core/codec/audio_codec.h"
#include "core/dsp/volume.h"
#include "core/flow/jitter_buffer.h"
#include "core/frame/audio_frame.h"
#include "core/media/audio_statistics.h"

#include <atomic>
#include <memory>

namespace alcove::media {

/// What playing has counted: written on audio, read anywhere. Each number is right by itself;
/// together they may be one frame apart.
struct PlayoutCounters {
    std::atomic<std::uint64_t> packetsDiscarded = 0;
    std::atomic<std::uint64_t> inBandFecUsed = 0;
    std::atomic<std::uint64_t> totalSamplesReceived = 0;
    std::atomic<std::uint64_t> concealedSamples = 0;
    std::atomic<std::uint64_t> silentConcealedSamples = 0;
    std::atomic<std::uint64_t> concealmentEvents = 0;
    std::atomic<std::uint64_t> insertedSamples = 0;
    std::atomic<std::uint64_t> removedSamples = 0;
    std::atomic<double> delay = 0.0;
    std::atomic<double> targetDelay = 0.0;
    std::atomic<double> minimumDelay = 0.0;
    std::atomic<std::uint64_t> emitted = 0;
    std::atomic<double> level = 0.0;
    std::atomic<double> energy = 0.0;

    void copyTo(AudioReceiveStatistics& out) const;
};

/// Makes frames from packets as the jitter buffer decides: decodes, conceals, stretches, fades.
/// Invariant: `pull` always fills the frame; nothing is allocated after creation.
/// Sequence: audio; `counters`, `origin` and `setVolume` any.
class AudioPlayout {
public:
    explicit AudioPlayout(std::unique_ptr<codec::AudioDecoder> decoder);

    void insert(const flow::AudioPacket& packet) { m_buffer.insert(packet); }
    void pull(frame::AudioFrame& out, Instant now, Instant playAt);

    void setVolume(double gain) { m_volumeWanted.store(gain, std::memory_order_relaxed); }
    [[nodiscard]] const PlayoutCounters& counters() const { return m_counters; }
    /// When RTP time 0 is heard, on the local clock.
    [[nodiscard]] std::optional<Instant> origin() const;

private:
    /// The longest packet behind a pull that it just missed, and a stretch.
    static constexpr std::size_t kRoom = codec::AudioDecoder::kMaxSamples + 2 * frame::AudioFrame::kSamples;
    static constexpr std::size_t kHistory = 720;

    [[nodiscard]] std::span<std::int16_t> room();
    [[nodiscard]] SampleCount buffered() const { return SampleCount(static_cast<std::int64_t>(m_used)); }
    bool fill(Instant now);
    bool decode(const flow::AudioPacket& packet, Instant now);
    void conceal(SampleCount duration);
    void fadeIn(std::span<std::int16_t> samples);
    void stretch(Instant now);
    void shorten(const flow::JitterBuffer::StretchAdvice& advice, Instant now);
    void lengthen(const flow::JitterBuffer::StretchAdvice& advice, Instant now);
    void emit(frame::AudioFrame& out, Instant playAt);
    void measure(const frame::AudioFrame& out);

    flow::JitterBuffer m_buffer;
    std::unique_ptr<codec::AudioDecoder> m_decoder;
    dsp::Volume m_volume;
    std::array<std::int16_t, kHistory + kRoom> m_samples {}; ///< played, then m_used still to play
    std::size_t m_used = 0;
    std::size_t m_concealed = 0; ///< samples in a row
    double m_fade = 1.0;
    PlayoutCounters m_counters;
    std::atomic<double> m_volumeWanted = 1.0;
    std::atomic<std::int64_t> m_origin = INT64_MIN;
};

} // namespace alcove::media
