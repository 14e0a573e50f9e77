#pragma once

#include "core/flow/av_sync.h"
#include "core/flow/feedback_collector.h"
#include "core/flow/pacer.h"
#include "core/flow/probe_trains.h"
#include "core/flow/rate_controller.h"
#include "core/flow/sent_history.h"
#include "core/media/audio_receiver.h"
#include "core/media/audio_sender.h"
#include "core/media/video_receiver.h"
#include "core/media/video_sender.h"

#include <atomic>
#include <span>

namespace alcove::media {

enum class RtpDirection { Sent, Received };

/// The four pipelines of a call with what they share: the pacer, the rate controller, feedback and
/// lip sync. Blocks come in opened and leave as whole inner plaintexts.
/// Invariant: the consent rule, checked at both ends: while media is not allowed no audio or video
/// block is written into an inner plaintext, and those that arrive are dropped unread.
/// Sequence: net, but for audio() and speaker(), whose own headers say.
class MediaEngine final : public flow::DatagramSink {
public:
    struct Config {
        TaskRunner& net;
        TaskRunner& encode;
        TaskRunner& decode;
        RandomSource& random;
        std::function<Instant()> clock;
        dsp::AudioProcessor* audioProcessor = nullptr;
        /// Called on audio: let net call `onAudioEncoded` soon.
        std::function<void()> wakeNet {};
        std::unique_ptr<flow::RateController> rateController {};
        /// The most all streams together may ever use.
        BitRate maxBitrate = BitRate::kilobitsPerSecond(4000);
        bool hashReconstructions = false;
        /// Seals and sends one inner plaintext; nothing when there is no key or no path yet.
        std::function<std::optional<SequenceNumber>(ByteView inner, Instant now)> sendInner {};
        /// A picture that is due now.
        std::function<void(ShownFrame)> onFrame {};
        std::function<void(const EncodedFrameMark&)> onFrameEncoded {};
        /// Decrypted RTP in both directions, for a diagnostic capture; may be empty.
        std::function<void(RtpDirection, ByteView rtp)> onRtp {};
        const codec::CodecMaker* codecs = &codec::standardCodecs(); ///< asked by `create`
    };

    /// Errors: as the audio pipelines'.
    [[nodiscard]] static Result<std::unique_ptr<MediaEngine>> create(Config config, Instant now);
    ~MediaEngine() override;
    MediaEngine(const MediaEngine&) = delete;
    MediaEngine& operator=(const MediaEngine&) = delete;

    [[nodiscard]] AudioSender& microphone() { return *m_audioSender; }
    [[nodiscard]] AudioReceiver& speaker() { return *m_audioReceiver; }
    /// Whether sound is wanted at all now. Any thread.
    [[nodiscard]] bool wantsSound() const { return m_wantsSound.load(std::memory_order_relaxed); }

    /// The consent rule's switch: true in a call only.
    void setMediaAllowed(bool allowed, Instant now);
    /// Whether datagrams reach anybody: a key frame sent before that would be missed by all that follow.
    void setPathUp(bool up, Instant now);
    /// What this person chose; muted sound is sent as silence, a camera that is off sends nothing.
    void setMuted(bool muted) { m_audioSender->setMuted(muted); }
    void setCameraOff(bool off, Instant now);
    /// One of the two signs or reads lips: frames before size, and sound is given up before the picture.
    void setPictureFirst(bool on, Instant now);
    /// What the other person chose, so that a picture that is off is no freeze.
    void setPeerCameraOff(bool off, Instant now);

    void onCapturedFrame(frame::VideoFrame frame, Instant now);
    void onAudioEncoded(Instant now);

    /// The blocks of one authentic datagram; control and bulk are the caller's. `size` as on the wire.
    void onBlocks(std::span<const wire::Block> blocks, SequenceNumber counter, DataSize size, Instant now);
    /// One control envelope, to leave in a datagram.
    void sendControl(ByteView envelope, Instant now);
    /// A small datagram of padding, if nothing has left for a while: it keeps the path open.
    void keepAlive(Instant now);
    /// Finds out what the path carries while both wait, unless that is known and fresh.
    void proveCapacity(Instant now);
    /// Whether that is still being found out.
    [[nodiscard]] bool provingCapacity() const { return m_trainsRunning; }
    /// The path changed; what was learnt of the old one no longer holds.
    void onPathChange(Instant now);

    void submit(flow::OutgoingDatagram datagram, Instant now) override;

    void onTimer(Instant now);
    [[nodiscard]] std::optional<Instant> nextWakeup() const;

    struct Statistics {
        AudioSendStatistics audioSend;
        AudioReceiveStatistics audioReceive;
        VideoSenderStatistics videoSend;
        VideoReceiverStatistics videoReceive;
        flow::RateDecision rate;
        flow::AudioStep audioStep;
        flow::PacerStats pacer;
        std::optional<Duration> roundTrip;
        bool pictureSuspended = false; ///< too little capacity for any picture of ours
        std::uint64_t datagramsSent = 0;
        std::uint64_t datagramsReceived = 0;
        DataSize bytesSent;
        DataSize bytesReceived;
    };
    [[nodiscard]] Statistics statistics() const;
    /// Share of datagrams from the other side that did not arrive is theirs to know; this is ours.
    [[nodiscard]] const flow::RateDecision& rate() const { return m_rate->decision(); }
    [[nodiscard]] std::optional<Duration> roundTrip() const { return m_history.smoothedRoundTrip(); }

private:
    MediaEngine(Config config, Instant now);
    Status createPipelines();

    void onMediaBlock(const wire::Block& block, Instant now);
    void onFeedback(const wire::Block& block, Instant now);
    void updateSending(Instant now);
    void applyRates(Instant now);
    void pump(Instant now);
    void leave(flow::OutgoingDatagram datagram, Instant now);
    void sendOwnFeedback(Instant now);
    void sendSenderReports(Instant now);
    void onSenderReport(const wire::Block& block);
    void syncPicture(Instant now);
    void runTrains(Instant now);
    void dump(RtpDirection direction, ByteView content) const;

    Config m_config;
    std::unique_ptr<flow::RateController> m_rate;
    flow::Pacer m_pacer;
    flow::SentHistory m_history;
    flow::FeedbackCollector m_collector;
    flow::ProbeTrains m_trains;
    bool m_trainsRunning = false;
    flow::AvSync m_sync;
    Unwrapper<32> m_audioReportTime;
    std::optional<Instant> m_lastSynced;
    std::unique_ptr<AudioSender> m_audioSender;
    std::unique_ptr<AudioReceiver> m_audioReceiver;
    std::unique_ptr<VideoSender> m_videoSender;
    std::unique_ptr<VideoReceiver> m_videoReceiver;
    bool m_allowed = false;
    bool m_pathUp = false;
    std::atomic<bool> m_wantsSound = false; ///< m_allowed for the audio thread
    bool m_cameraOff = false;
    bool m_pictureFirst = false;
    std::optional<Instant> m_nextReport;
    Instant m_lastLeft {};
    Instant m_lastKeepAlive {}; ///< tried, whether or not it left
    Statistics m_counts;
};

} // namespace alcove::media
