#include "core/codec/codec_maker.h"

#include "core/codec/opus_decoder.h"
#include "core/codec/opus_encoder.h"
#include "core/codec/vp8_decoder.h"
#include "core/codec/vp8_encoder.h"

namespace alcove::codec {

Result<std::unique_ptr<AudioEncoder>> CodecMaker::audioEncoder(const OpusFormat& format) const
{
    ASSIGN_OR_RETURN(OpusEncoder encoder, OpusEncoder::create(format));
    return std::unique_ptr<AudioEncoder>(std::make_unique<OpusEncoder>(std::move(encoder)));
}

Result<std::unique_ptr<AudioDecoder>> CodecMaker::audioDecoder() const
{
    ASSIGN_OR_RETURN(OpusDecoder decoder, OpusDecoder::create());
    return std::unique_ptr<AudioDecoder>(std::make_unique<OpusDecoder>(std::move(decoder)));
}

std::unique_ptr<VideoEncoder> CodecMaker::videoEncoder(Reconstruction reconstruction) const
{
    return std::make_unique<Vp8Encoder>(reconstruction == Reconstruction::Hash ? Vp8Encoder::Reconstruction::Hash : Vp8Encoder::Reconstruction::Ignore);
}

std::unique_ptr<VideoDecoder> CodecMaker::videoDecoder() const { return std::make_unique<Vp8Decoder>(); }

const CodecMaker& standardCodecs()
{
    static const CodecMaker maker;
    return maker;
}

} // namespace alcove::codec
