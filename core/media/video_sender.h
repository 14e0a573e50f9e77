#pragma once

#include "core/base/clock.h"
#include "core/base/task_runner.h"
#include "core/base/units.h"
#include "core/codec/codec_maker.h"
#include "core/flow/outgoing_datagram.h"
#include "core/frame/video_frame.h"
#include "core/media/video_statistics.h"
#include "core/wire/block.h"

#include <functional>
#include <memory>

namespace alcove::media {

/// One encoded frame as a probe sees it.
struct EncodedFrameMark {
    Instant captureTime {};
    std::uint16_t pictureId = 0;
    /// codec::pictureHash of the encoder's reconstruction, when Config::hashReconstructions is on.
    std::optional<std::uint64_t> reconstructionHash;
};

/// Turns captured pictures into datagrams: chooses size, rate and references, has them encoded,
/// cuts them into packets, and repairs what the other side reports lost.
/// Invariant: no picture reaches the encoder, and no video leaves, before setSending(true) or after
/// setSending(false); at most one picture is being encoded and one, the newest, waits.
/// Sequence: net, except the encoder itself, which lives on Config::encode.
/// Errors: none; a picture that cannot be encoded is left out and counted.
/// Source: core/flow/README.md (Video repair).
class VideoSender {
public:
    struct Config {
        /// Both runners and the sink outlive this; what was posted to `encode` may still post to `net` after.
        TaskRunner& net;
        TaskRunner& encode;
        flow::DatagramSink& sink;
        /// The clock that stamps frames: read on `encode` to time the encoder and on `net` when its
        /// work comes back. The rim gives MonotonicClock::now, a simulation its own time.
        std::function<Instant()> clock;
        /// Hash each reconstruction for EncodedFrameMark: a probe's wish, off in a call.
        bool hashReconstructions = false;
        /// Called on net for each encoded frame; may be empty.
        std::function<void(const EncodedFrameMark&)> onFrameEncoded {};
        const codec::CodecMaker* codecs = &codec::standardCodecs(); ///< asked when the sender is made
    };

    explicit VideoSender(Config config);
    ~VideoSender();
    VideoSender(const VideoSender&) = delete;
    VideoSender& operator=(const VideoSender&) = delete;

    void onCapturedFrame(frame::VideoFrame frame, Instant now);
    /// Consent: starts or stops at once. Stopping forgets pictures waiting and packets kept for repair.
    void setSending(bool sending, Instant now);
    /// What the video may use in all, repair and sealing included (UDP payload bytes).
    void setTargetBitrate(BitRate target, Instant now);
    /// How long what already waits in the pacer will take to leave.
    void setBacklog(Duration backlog);
    /// Signs are read from movement: at least 24 frames a second where the rate allows, in a smaller size.
    void setFramesFirst(bool on);
    void setRoundTripTime(Duration roundTrip);
    /// Share of this direction's datagrams that were lost, 0 to 1, over one and ten seconds.
    void setLoss(double lastSecond, double lastTenSeconds);
    /// The pacer threw video away: the next frame refers to nothing that was in it.
    void onQueueFlushed(Instant now);

    void onNack(const wire::Block& block, Instant now);
    void onReferenceReport(const wire::Block& block, Instant now);
    /// Appends a block that ties RTP timestamps to the capture clock, once a frame was captured.
    void appendSenderReport(Bytes& content) const;
    void onTimer(Instant now);
    /// When onTimer wants to be called; Instant::max() for never.
    [[nodiscard]] Instant nextWakeup() const;

    /// Too little capacity for any picture: the person should be told.
    [[nodiscard]] bool isSuspended() const;
    [[nodiscard]] VideoSenderStatistics statistics() const;

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace alcove::media
