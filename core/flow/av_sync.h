#pragma once

#include "core/base/clock.h"
#include "core/base/sequence_checker.h"
#include "core/base/units.h"

#include <optional>

namespace alcove::flow {

enum class SyncStream : std::uint8_t { Audio, Video };

/// Brings pictures to sound: sender reports say when each stream's samples were captured on the
/// other side's one clock, and what is played and shown says when they come out here.
/// Invariant: sound is never delayed; a picture is never held more than 80 ms for it, and never so long
/// that it comes after its sound.
/// Sequence: net.
/// Source: 40 ms of early and 20 ms of late picture chosen inside ITU-R BT.1359-1's thresholds of
/// detectability (sound 45 ms early, 125 ms late), since jitter adds to both.
class AvSync {
public:
    /// `captured`: on the sender's clock, of the sample with that timestamp.
    void onSenderReport(SyncStream stream, RtpTime timestamp, Instant captured);
    /// Sound of that timestamp left the loudspeaker.
    void onAudioPlayed(RtpTime timestamp, Instant played);
    /// A frame became visible, `videoHold` included.
    void onVideoShown(RtpTime timestamp, Instant shown);

    /// When a sample was captured, on the sender's clock; nothing before the stream's first report.
    [[nodiscard]] std::optional<Instant> captureTime(SyncStream stream, RtpTime timestamp) const;
    /// How much later the picture is than its sound; negative: the picture is early.
    [[nodiscard]] std::optional<Duration> offset() const;
    /// How long frames are to be held beyond the moment they could be shown.
    [[nodiscard]] Duration videoHold() const { return m_hold; }

private:
    struct Stream {
        std::optional<RtpTime> timestamp; ///< of the latest report
        Instant captured;
        std::optional<Duration> delay; ///< capture to ear or eye without hold, of unknown zero, smoothed
    };

    [[nodiscard]] Stream& stream(SyncStream which) { return which == SyncStream::Audio ? m_audio : m_video; }
    [[nodiscard]] const Stream& stream(SyncStream which) const { return which == SyncStream::Audio ? m_audio : m_video; }
    void measure(SyncStream which, RtpTime timestamp, Instant out);

    Stream m_audio;
    Stream m_video;
    Duration m_hold {};
    Duration m_aim {}; ///< what the hold moves to
    SequenceChecker m_sequence;
};

} // namespace alcove::flow
