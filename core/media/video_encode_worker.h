#pragma once

#include "core/base/task_runner.h"
#include "core/codec/codec_maker.h"
#include "core/flow/reference_tracker.h"
#include "core/flow/video_ladder.h"

#include <atomic>
#include <functional>
#include <memory>

namespace alcove::media {

/// One picture on its way into the encoder.
struct EncodeJob {
    frame::VideoFrame frame;
    flow::PictureSize size;
    flow::ReferencePlan plan;
    BitRate target;
};

struct EncodeResult {
    enum class Outcome { Encoded, LeftOut, Failed, Cancelled };

    Outcome outcome = Outcome::Cancelled;
    flow::ReferencePlan plan;
    codec::EncodedVideoFrame encoded;
    Instant captureTime {};
    Duration encodeTime {};
};

/// The encoder on its own thread.
/// Invariant: a job posted before `cancel` that has not begun by then never reaches the encoder, and
/// no result comes back once the worker is gone.
/// Sequence: net; the encoder on the runner it was given.
class VideoEncodeWorker {
public:
    using Done = std::function<void(EncodeResult)>;

    struct Config {
        TaskRunner& net;
        TaskRunner& encode;
        std::function<Instant()> clock;
        std::unique_ptr<codec::VideoEncoder> encoder;
    };

    /// `done` is called on net, once for each job.
    VideoEncodeWorker(Config config, Done done);
    ~VideoEncodeWorker();
    VideoEncodeWorker(const VideoEncodeWorker&) = delete;
    VideoEncodeWorker& operator=(const VideoEncodeWorker&) = delete;

    void post(EncodeJob job);
    void cancel();

private:
    struct Side;

    Config m_config;
    std::shared_ptr<Side> m_side;
    std::shared_ptr<Done> m_done;
};

} // namespace alcove::media
