#pragma once

#include "core/codec/video_codec.h"

namespace alcove::codec {

/// VP8 for a live picture on a link that loses packets.
/// Invariant: a frame depends on nothing but the buffers in `references`: neither probabilities nor
/// a segment map are inherited from other inter frames, so a decoder that skipped frames shows the
/// same pixels. A change of size opens a new encoder and so gives a key frame.
/// Sequence: video encode.
/// Errors: InvalidState when libvpx refuses; the next call starts over with a key frame.
/// Source: settings chosen as in vp8_encoder.cpp, each with its reason.
class Vp8Encoder final : public VideoEncoder {
public:
    enum class Reconstruction { Ignore, Hash };

    explicit Vp8Encoder(Reconstruction reconstruction = Reconstruction::Ignore);
    ~Vp8Encoder() override;
    Vp8Encoder(const Vp8Encoder&) = delete;
    Vp8Encoder& operator=(const Vp8Encoder&) = delete;

    [[nodiscard]] Result<std::optional<EncodedVideoFrame>> encode(const frame::VideoFrame& frame, const EncodeOptions& options) override;

private:
    struct Codec;

    Status open(const frame::VideoFrame& frame, BitRate target);
    Status follow(BitRate target);
    [[nodiscard]] Result<std::optional<EncodedVideoFrame>> collect(const EncodeOptions& options);

    Reconstruction m_reconstruction;
    std::unique_ptr<Codec> m_codec;
};

} // namespace alcove::codec
