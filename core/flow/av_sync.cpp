#include "core/flow/av_sync.h"

#include <algorithm>

namespace alcove::flow {

namespace {

    using namespace std::chrono_literals;

    constexpr Duration kMostEarly = 40ms;
    constexpr Duration kMostLate = 20ms;
    /// Where a picture is brought to that was outside: well inside, so that jitter does not push it
    /// out again at once.
    constexpr Duration kAimEarly = 20ms;
    constexpr Duration kMostHold = 80ms;
    /// Per frame. Chosen: a shift of 2 ms a frame, 60 ms a second, is not seen as a jerk.
    constexpr Duration kStep = 2ms;
    /// Chosen: half a second of frames of either stream.
    constexpr int kSmoothing = 16;

    constexpr std::int64_t kAudioClock = 48'000; // RFC 7587 §4.1
    constexpr std::int64_t kVideoClock = 90'000; // RFC 7741 §4.1
    /// Reports come each second: a timestamp further off than this is another stream's or a lie.
    constexpr std::int64_t kMostSeconds = 3600;

} // namespace

void AvSync::onSenderReport(SyncStream which, RtpTime timestamp, Instant captured)
{
    m_sequence.check();
    stream(which).timestamp = timestamp;
    stream(which).captured = captured;
}

void AvSync::onAudioPlayed(RtpTime timestamp, Instant played)
{
    m_sequence.check();
    measure(SyncStream::Audio, timestamp, played);
}

void AvSync::onVideoShown(RtpTime timestamp, Instant shown)
{
    m_sequence.check();
    measure(SyncStream::Video, timestamp, shown - m_hold);
    const auto late = offset();
    if (!late)
        return;
    // A hold is for an early picture: one that its sound no longer needs goes, and the picture is seen sooner.
    if (*late < -kMostEarly || *late > (m_hold > Duration::zero() ? Duration::zero() : kMostLate))
        m_aim = std::clamp(m_hold - *late - kAimEarly, Duration::zero(), kMostHold);
    m_hold += std::clamp(m_aim - m_hold, -kStep, kStep);
}

std::optional<Instant> AvSync::captureTime(SyncStream which, RtpTime timestamp) const
{
    const Stream& of = stream(which);
    if (!of.timestamp)
        return std::nullopt;
    const std::int64_t clock = which == SyncStream::Audio ? kAudioClock : kVideoClock;
    const std::int64_t ticks = timestamp.ticks() - of.timestamp->ticks();
    if (ticks > kMostSeconds * clock || ticks < -kMostSeconds * clock)
        return std::nullopt;
    return of.captured + Duration(ticks * 1'000'000 / clock);
}

std::optional<Duration> AvSync::offset() const
{
    if (!m_audio.delay || !m_video.delay)
        return std::nullopt;
    return *m_video.delay + m_hold - *m_audio.delay;
}

void AvSync::measure(SyncStream which, RtpTime timestamp, Instant out)
{
    const auto captured = captureTime(which, timestamp);
    if (!captured)
        return;
    Stream& of = stream(which);
    const Duration delay = out - *captured;
    of.delay = of.delay ? *of.delay + (delay - *of.delay) / kSmoothing : delay;
}

} // namespace alcove::flow
