#pragma once

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

/// VP8 for a live picture on a link that loses packets.
/// Invariant: a frame depends on nothing but the buffers in `references`: neither probabilities nor
/// a segment map are inherited from other inter frames, so a decoder that skipped frames shows the
/// same pixels. A change of size opens a new encoder and so gives a key frame.
/// Sequence: video encode.
/// Errors: InvalidState when libvpx refuses; the next call starts over with a key frame.
/// Source: settings chosen as in vp8_encoder.cpp, each with its reason.
class Vp8Encoder {
public:
    enum class Reconstruction { Ignore, Hash };

    explicit Vp8Encoder(Reconstruction reconstruction = Reconstruction::Ignore);
    ~Vp8Encoder();
    Vp8Encoder(const Vp8Encoder&) = delete;
    Vp8Encoder& operator=(const Vp8Encoder&) = delete;

    /// Nothing when rate control leaves the frame out; buffers are then as before.
    [[nodiscard]] Result<std::optional<EncodedVideoFrame>> encode(const frame::VideoFrame& frame, const EncodeOptions& options);

private:
    struct Codec;

    Status open(const frame::VideoFrame& frame, BitRate target);
    Status follow(BitRate target);
    [[nodiscard]] Result<std::optional<EncodedVideoFrame>> collect(const EncodeOptions& options);

    Reconstruction m_reconstruction;
    std::unique_ptr<Codec> m_codec;
};

} // namespace alcove::codec
