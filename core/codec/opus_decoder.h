#pragma once

#include "core/base/result.h"
#include "core/codec/audio_codec.h"

#include <memory>

struct OpusDecoder;

namespace alcove::codec {

/// Decodes Opus to mono 48 kHz and fills gaps.
/// Invariant: every call writes at most `out.size()` samples and returns how many; a packet that
/// `inspectOpusPacket` refuses never reaches the library. No allocation after creation.
/// Sequence: audio.   Errors: none; what cannot be decoded gives 0 samples.
class OpusDecoder final : public AudioDecoder {
public:
    /// Errors: InvalidState when the library refuses.
    [[nodiscard]] static Result<OpusDecoder> create();

    [[nodiscard]] std::size_t decode(ByteView packet, std::span<std::int16_t> out) override;
    [[nodiscard]] std::size_t decodeFec(ByteView packet, SampleCount duration, std::span<std::int16_t> out) override;
    [[nodiscard]] std::size_t conceal(SampleCount duration, std::span<std::int16_t> out) override;

private:
    struct Destroy {
        void operator()(::OpusDecoder* decoder) const;
    };
    using Handle = std::unique_ptr<::OpusDecoder, Destroy>;

    explicit OpusDecoder(Handle handle)
        : m_handle(std::move(handle))
    {
    }

    Handle m_handle;
};

} // namespace alcove::codec
