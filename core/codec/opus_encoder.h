#pragma once

#include "core/base/result.h"
#include "core/codec/audio_codec.h"

#include <memory>

struct OpusEncoder;

namespace alcove::codec {

/// Encodes mono speech of 48 kHz at a constant size a packet.
/// Invariant: every packet of one format has the same size, silence included, so that sizes say
/// nothing about what is spoken (RFC 6562 §3). No allocation after creation.
/// Sequence: audio.
/// Source: settings of RFC 7587 §3.1.1; complexity 9 chosen: last step that changes the sound of
/// speech; 0.60 ms of a core for 20 ms measured (alcove-bench codec).
class OpusEncoder final : public AudioEncoder {
public:
    /// Errors: InvalidState when the library refuses.
    [[nodiscard]] static Result<OpusEncoder> create(const OpusFormat& format);

    void setFormat(const OpusFormat& format) override;
    [[nodiscard]] const OpusFormat& format() const override { return m_format; }
    [[nodiscard]] std::size_t encode(std::span<const std::int16_t> samples, MutableByteView out) override;
    void reset() override;

    /// By how much decoded sound lags behind its timestamp.
    [[nodiscard]] SampleCount lookahead() const { return m_lookahead; }

private:
    struct Destroy {
        void operator()(::OpusEncoder* encoder) const;
    };
    using Handle = std::unique_ptr<::OpusEncoder, Destroy>;

    explicit OpusEncoder(Handle handle);

    Handle m_handle;
    OpusFormat m_format;
    SampleCount m_lookahead;
};

} // namespace alcove::codec
