#pragma once

#include "core/base/task_runner.h"
#include "core/codec/video_codec.h"
#include "core/flow/frame_assembler.h"

#include <functional>
#include <memory>

namespace alcove::media {

struct DecodeResult {
    flow::AssembledFrame frame; ///< its payload is gone
    std::optional<codec::DecodedVideoFrame> decoded; ///< nothing when the decoder refused it
    Duration decodeTime {};
    std::uint64_t epoch = 0;
};

/// The decoder on its own thread.
/// Invariant: frames are decoded in the order they were posted; no result comes back once the
/// worker is gone.
/// Sequence: net; the decoder on the runner it was given.
class VideoDecodeWorker {
public:
    using Done = std::function<void(DecodeResult)>;

    struct Config {
        TaskRunner& net;
        TaskRunner& decode;
        std::function<Instant()> clock;
        std::unique_ptr<codec::VideoDecoder> decoder;
    };

    /// `done` is called on net, once for each frame.
    VideoDecodeWorker(Config config, Done done);
    VideoDecodeWorker(const VideoDecodeWorker&) = delete;
    VideoDecodeWorker& operator=(const VideoDecodeWorker&) = delete;

    /// `epoch` comes back with the result: the caller knows by it what the frame was meant for.
    void post(flow::AssembledFrame frame, std::uint64_t epoch);

private:
    struct Side;

    Config m_config;
    std::shared_ptr<Side> m_side;
    std::shared_ptr<Done> m_done;
};

} // namespace alcove::media
