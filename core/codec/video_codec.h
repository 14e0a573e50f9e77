#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/units.h"
#include "core/frame/video_frame.h"
#include "core/wire/video_references.h"

#include <memory>
#include <optional>

namespace alcove::codec {

/// How one frame is to be coded.
struct EncodeOptions {
    bool forceKeyFrame = false;
    wire::ReferenceSet references = wire::ReferenceSet::all(); ///< buffers it may predict from
    wire::ReferenceSet updates { wire::ReferenceBuffer::Last }; ///< buffers it replaces
    BitRate target = BitRate::kilobitsPerSecond(500);
};

struct EncodedVideoFrame {
    Bytes payload;
    bool keyFrame = false;
    wire::ReferenceSet references; ///< those it was allowed; none in a key frame
    wire::ReferenceSet updates;
    int width = 0;
    int height = 0;
    int quantizer = 0; ///< 0 to 127
    /// pictureHash of what a decoder will show, when asked for.
    std::optional<std::uint64_t> reconstructionHash;
};

struct DecodedVideoFrame {
    std::shared_ptr<const frame::I420Buffer> pixels;
    bool keyFrame = false;
    int quantizer = 0;
};

/// Pictures to frames: VP8 in a call, something cheaper in a simulation of one.
/// Invariant: a frame depends on nothing but the buffers in `references`.
/// Sequence: video encode.
class VideoEncoder {
public:
    virtual ~VideoEncoder() = default;

    /// Nothing when rate control leaves the frame out; buffers are then as before.
    /// Errors: InvalidState; the next call starts over with a key frame.
    [[nodiscard]] virtual Result<std::optional<EncodedVideoFrame>> encode(const frame::VideoFrame& frame, const EncodeOptions& options) = 0;
};

/// Frames of a peer that is not trusted back to pictures.
/// Sequence: video decode.
class VideoDecoder {
public:
    virtual ~VideoDecoder() = default;

    /// Errors: Malformed, LimitExceeded, InvalidState (inter frame without a key frame before it). After
    /// Malformed the decoder has forgotten everything and waits for a key frame.
    [[nodiscard]] virtual Result<DecodedVideoFrame> decode(ByteView payload, const wire::VideoReferences& announced, Instant now) = 0;
};

} // namespace alcove::codec
