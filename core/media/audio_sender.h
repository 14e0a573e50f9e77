#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/codec/codec_maker.h"
#include "core/dsp/audio_processor.h"
#include "core/flow/audio_ladder.h"
#include "core/flow/outgoing_datagram.h"
#include "core/media/audio_statistics.h"

#include <functional>
#include <memory>
#include <optional>

namespace alcove::media {

/// Turns captured frames into datagrams of a size that depends on the network alone.
/// Invariant: before `setSending(true)` no captured sample reaches an encoder; after
/// `setSending(false)` nothing encoded earlier leaves, not as a copy either.
/// Invariant: within one ladder step every datagram has one size, in speech, silence and mute.
/// Sequence: `onCaptured` audio; `drain`, `setSending`,
/// `setNetworkState`, `captureClock` net; `setMuted` and `statistics` any.
class AudioSender {
public:
    struct Config {
        /// Null leaves captured sound as it is. Must outlive the sender; used on audio only.
        dsp::AudioProcessor* processor = nullptr;
        /// Called on audio after a packet was queued: let net call `drain` soon. Must not block.
        std::function<void()> wakeNet;
        const codec::CodecMaker* codecs = &codec::standardCodecs(); ///< asked by `create`
    };

    /// How RTP time stands to the capture clock, for a sender report.
    struct CaptureClock {
        RtpTime rtp;
        Instant captured;
    };

    /// Errors: InvalidState when Opus cannot be set up.
    [[nodiscard]] static Result<std::unique_ptr<AudioSender>> create(
        Config config, flow::DatagramSink& sink, RandomSource& random);
    ~AudioSender();
    AudioSender(const AudioSender&) = delete;
    AudioSender& operator=(const AudioSender&) = delete;

    /// Ten milliseconds from the microphone, `frame.time` being when its first sample was captured.
    void onCaptured(const frame::AudioFrame& frame);

    /// Sends what was encoded since the last call.
    void drain(Instant now);

    /// The consent gate: both persons are in the call.
    void setSending(bool sending);

    /// Muted, digital silence is encoded in place of what was captured.
    void setMuted(bool muted);

    void setNetworkState(const flow::AudioNetworkState& state, Instant now);
    [[nodiscard]] flow::AudioStep step() const;

    /// Of the last packet sent, or nothing before the first.
    [[nodiscard]] std::optional<CaptureClock> captureClock() const;

    [[nodiscard]] AudioSendStatistics statistics() const;

private:
    struct State;
    explicit AudioSender(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace alcove::media
