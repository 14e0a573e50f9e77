#pragma once

#include "core/base/clock.h"
#include "core/base/units.h"

#include <optional>

namespace alcove::media {

/// Counts captured samples as RTP time, and knows how that count stands to the monotonic clock.
/// Invariant: RTP time never steps back; it steps forward by more than a frame only when the
/// device lost sound, so that a receiver keeps its delay instead of gaining the gap.
/// Sequence: audio.   Source: RFC 7587 §4.1 (48 kHz whatever is coded).
class RtpClock {
public:
    explicit RtpClock(RtpTime start)
        : m_next(start)
    {
    }

    /// Ten milliseconds were captured from `captured` on. Returns the samples that went missing
    /// before it, 0 nearly always.
    SampleCount onFrame(Instant captured);

    /// RTP time of the last frame's first sample.
    [[nodiscard]] RtpTime frameTime() const { return m_frame; }

    /// When sound of this RTP time met the microphone, freed from the jitter of single stamps.
    [[nodiscard]] Instant capturedAt(RtpTime time) const;

private:
    RtpTime m_next;
    RtpTime m_frame;
    std::optional<Duration> m_origin; ///< capture time of RTP time 0
};

} // namespace alcove::media
