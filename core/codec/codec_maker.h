#pragma once

#include "core/base/result.h"
#include "core/codec/audio_codec.h"
#include "core/codec/video_codec.h"

#include <memory>

namespace alcove::codec {

/// Makes the four codecs of a call. This one makes Opus and VP8; a simulation puts its own in their place.
/// Sequence: any; what it makes says where it lives.
class CodecMaker {
public:
    enum class Reconstruction { Ignore, Hash };

    virtual ~CodecMaker() = default;

    /// Errors: InvalidState when the library refuses.
    [[nodiscard]] virtual Result<std::unique_ptr<AudioEncoder>> audioEncoder(const OpusFormat& format) const;
    [[nodiscard]] virtual Result<std::unique_ptr<AudioDecoder>> audioDecoder() const;
    [[nodiscard]] virtual std::unique_ptr<VideoEncoder> videoEncoder(Reconstruction reconstruction) const;
    [[nodiscard]] virtual std::unique_ptr<VideoDecoder> videoDecoder() const;
};

/// Opus and VP8.
[[nodiscard]] const CodecMaker& standardCodecs();

} // namespace alcove::codec
