#pragma once

#include "core/codec/codec_maker.h"

namespace alcove::testing {

/// Codecs that cost nothing, for long simulations: packets and frames have the sizes the real ones would
/// have, and no sound or picture in them.
/// Invariant: a video frame carries a digest of the buffers it refers to, and the decoder refuses one whose
/// digest is not that of the buffers it holds; so a frame decoded with the wrong references is an error here.
/// Sequence: as the codecs they stand for.
class SyntheticCodecs final : public codec::CodecMaker {
public:
    [[nodiscard]] Result<std::unique_ptr<codec::AudioEncoder>> audioEncoder(const codec::OpusFormat& format) const override;
    [[nodiscard]] Result<std::unique_ptr<codec::AudioDecoder>> audioDecoder() const override;
    [[nodiscard]] std::unique_ptr<codec::VideoEncoder> videoEncoder(Reconstruction reconstruction) const override;
    [[nodiscard]] std::unique_ptr<codec::VideoDecoder> videoDecoder() const override;

    /// Frames that decoders made here refused. Sequence: video decode.
    [[nodiscard]] std::uint64_t framesRefused() const { return *m_refused; }

private:
    std::shared_ptr<std::uint64_t> m_refused = std::make_shared<std::uint64_t>(0);
};

} // namespace alcove::testing
