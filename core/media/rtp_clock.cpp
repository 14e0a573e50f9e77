#include "core/media/rtp_clock.h"

#include "core/frame/audio_frame.h"

namespace alcove::media {
namespace {

// chosen: beyond what a busy scheduler does to a time stamp, below a syllable
constexpr Duration kLostSound = std::chrono::milliseconds(60);
// chosen: settles within a second, which is slow against stamps and quick against a crystal's drift
constexpr std::int64_t kFollow = 100;
constexpr std::int64_t kFrame = frame::AudioFrame::kSamples;

Duration timeOf(RtpTime time) { return Duration(time.ticks() * 125 / 6); } // 48 kHz to µs

} // namespace

SampleCount RtpClock::onFrame(Instant captured)
{
    if (!m_origin)
        m_origin = captured.time_since_epoch() - timeOf(m_next);
    const Duration off = captured - capturedAt(m_next);
    SampleCount lost(0);
    if (off > kLostSound) {
        lost = SampleCount(SampleCount::of(off).count() / kFrame * kFrame);
        m_next = RtpTime(m_next.ticks() + lost.count());
    } else if (off < -kLostSound) {
        *m_origin += off;
    } else {
        *m_origin += off / kFollow;
    }
    m_frame = m_next;
    m_next = RtpTime(m_next.ticks() + kFrame);
    return lost;
}

Instant RtpClock::capturedAt(RtpTime time) const
{
    return Instant(m_origin.value_or(Duration::zero()) + timeOf(time));
}

} // namespace alcove::media
