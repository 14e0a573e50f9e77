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

/// A decoded picture that is due now.
struct ShownFrame {
    /// The pixels; captureTime is on the sender's clock, as the RTP timestamp tells it.
    frame::VideoFrame frame;
    std::uint16_t pictureId = 0;
    Instant renderTime {}; ///< when it was due, on this side's clock: never later than the call
};

/// Turns video blocks back into pictures: finds and repairs loss, decodes each complete frame whose
/// references exist, and hands pictures on when they are due.
/// Invariant: a frame whose references are missing is never decoded, so what is shown is bit for bit
/// what the encoder reconstructed. Pictures leave in the order they were captured. Memory is bounded
/// whatever arrives: 512 fragments and 512 KiB a frame, 8 incomplete frames, 500 ms.
/// Sequence: net, except the decoder itself, which lives on Config::decode.
/// Errors: none; refused blocks are counted and dropped.
/// Source: core/flow/README.md (Video repair).
class VideoReceiver {
public:
    struct Config {
        /// Both runners and the sink outlive this; what was posted to `decode` may still post to `net` after.
        TaskRunner& net;
        TaskRunner& decode;
        flow::DatagramSink& sink; ///< takes NACKs and reference reports
        std::function<Instant()> clock; ///< as VideoSender::Config::clock
        /// Called on net, inside onVideoBlock, onFecBlock or onTimer, when a picture is due.
        std::function<void(ShownFrame)> onFrame;
        const codec::CodecMaker* codecs = &codec::standardCodecs(); ///< asked when the receiver is made
    };

    explicit VideoReceiver(Config config);
    ~VideoReceiver();
    VideoReceiver(const VideoReceiver&) = delete;
    VideoReceiver& operator=(const VideoReceiver&) = delete;

    void onVideoBlock(const wire::Block& block, Instant now);
    void onFecBlock(const wire::Block& block, Instant now);
    void onSenderReport(const wire::Block& block, Instant now);
    void setRoundTripTime(Duration roundTrip);
    /// Moves pictures later (positive) or earlier toward the sound; held within ±80 ms.
    void setSyncShift(Duration shift);
    /// Whether the other side says its camera is on: while it is off nothing is asked for and a
    /// gap is no freeze.
    void setExpected(bool expected, Instant now);
    void onTimer(Instant now);
    /// When onTimer wants to be called; Instant::max() for never.
    [[nodiscard]] Instant nextWakeup() const;

    /// Where the shown picture stands, for lip sync; nothing before the first one.
    [[nodiscard]] std::optional<ShownPoint> lastShown() const;
    [[nodiscard]] VideoReceiverStatistics statistics() const;

private:
    class Engine;
    std::unique_ptr<Engine> m_engine;
};

} // namespace alcove::media
