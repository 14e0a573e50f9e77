#pragma once

#include "core/base/result.h"
#include "core/base/units.h"
#include "core/codec/codec_maker.h"
#include "core/frame/audio_frame.h"
#include "core/media/audio_statistics.h"
#include "core/wire/block.h"

#include <memory>
#include <optional>

namespace alcove::media {

/// Turns the audio blocks of arriving datagrams into an unbroken stream of frames.
/// Invariant: every `pull` fills a frame, whatever arrived; it neither allocates nor locks.
/// Sequence: `onAudioBlock` net; `pull` audio; `statistics`, `playoutOrigin` and `setVolume` any.
class AudioReceiver {
public:
    enum class Verdict {
        Taken,
        AlreadyHere, ///< another copy of this frame came before
        NotAudio,    ///< a block of another kind
        Malformed,   ///< not our RTP, or not an Opus packet we accept
        Orphan,      ///< a copy without the packet it refers to
        QueueFull,   ///< nobody pulls
    };

    /// Errors: InvalidState when Opus cannot be set up.
    [[nodiscard]] static Result<std::unique_ptr<AudioReceiver>> create(const codec::CodecMaker& codecs = codec::standardCodecs());
    ~AudioReceiver();
    AudioReceiver(const AudioReceiver&) = delete;
    AudioReceiver& operator=(const AudioReceiver&) = delete;

    /// An Audio block, or an AudioRedundancy block of the same datagram after it.
    Verdict onAudioBlock(const wire::Block& block, Instant arrival);

    /// The next ten milliseconds to play. `now` is the time of the call, `playAt` when the first
    /// sample will leave the speaker; it is also written to `out.time`.
    void pull(frame::AudioFrame& out, Instant now, Instant playAt);

    /// Linear gain 0…2; above 1 a limiter keeps peaks from clipping.
    void setVolume(double gain);

    /// When what was captured at RTP time 0 leaves the speaker, on the local clock: a sample
    /// captured at RTP time r is heard at this + r / 48 kHz. Nothing before the first packet plays.
    [[nodiscard]] std::optional<Instant> playoutOrigin() const;

    [[nodiscard]] AudioReceiveStatistics statistics() const;

private:
    struct State;
    explicit AudioReceiver(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace alcove::media
