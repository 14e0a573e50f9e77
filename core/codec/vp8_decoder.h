#pragma once

#include "core/codec/video_codec.h"

namespace alcove::codec {

/// Decodes VP8 frames of a peer that is not trusted.
/// Invariant: libvpx sees a frame only after its header was read here and found within the limits:
/// at most 1920 × 1080, a new size at most once a second, nothing before the first key frame, and
/// the buffers it replaces exactly those its packet announced. A frame that used more buffers than
/// announced is not shown.
/// Sequence: video decode.
/// Errors: Malformed, LimitExceeded, InvalidState (inter frame without a key frame before it). After
/// Malformed the decoder has forgotten everything and waits for a key frame.
/// Source: RFC 6386; limits chosen: Alcove sends at most 1280 × 720 and changes size every 3 s at most.
class Vp8Decoder final : public VideoDecoder {
public:
    Vp8Decoder();
    ~Vp8Decoder() override;
    Vp8Decoder(const Vp8Decoder&) = delete;
    Vp8Decoder& operator=(const Vp8Decoder&) = delete;

    [[nodiscard]] Result<DecodedVideoFrame> decode(ByteView payload, const wire::VideoReferences& announced, Instant now) override;

private:
    struct Codec;

    Status admit(ByteView payload, const wire::VideoReferences& announced, Instant now, DecodedVideoFrame& out);
    Status run(ByteView payload, const wire::VideoReferences& announced);
    [[nodiscard]] std::shared_ptr<const frame::I420Buffer> copyOut();

    std::unique_ptr<Codec> m_codec;
    int m_width = 0;
    int m_height = 0;
    Instant m_lastSizeChange {};
};

} // namespace alcove::codec
