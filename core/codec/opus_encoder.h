#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/base/units.h"

#include <memory>

struct OpusEncoder;

namespace alcove::codec {

/// How an Opus encoder runs. May change between packets.
struct OpusFormat {
    SampleCount frame { 960 }; ///< 480, 960, 1920 or 2880
    BitRate bitRate = BitRate::kilobitsPerSecond(32);
    bool inBandFec = false;
    int expectedLossPercent = 0; ///< steers how much in-band FEC spends

    friend bool operator==(const OpusFormat&, const OpusFormat&) = default;
};

/// Encodes mono speech of 48 kHz at a constant size a packet.
/// Invariant: every packet of one format has the same size, silence included, so that sizes say
/// nothing about what is spoken (RFC 6562 §3). No allocation after creation.
/// Sequence: audio.
/// Source: settings of RFC 7587 §3.1.1; complexity 9 chosen: last step that changes the sound of
/// speech; 0.60 ms of a core for 20 ms measured (alcove-bench codec).
class OpusEncoder {
public:
    /// Errors: InvalidState when the library refuses.
    [[nodiscard]] static Result<OpusEncoder> create(const OpusFormat& format);

    /// Takes effect with the next packet. A format out of range is left aside.
    void setFormat(const OpusFormat& format);
    [[nodiscard]] const OpusFormat& format() const { return m_format; }

    /// Encodes exactly one packet from `format().frame` samples. Returns the bytes written to
    /// `out`, or 0 when the sizes do not fit.
    [[nodiscard]] std::size_t encode(std::span<const std::int16_t> samples, MutableByteView out);

    /// Forgets what was heard, so that nothing of it is in later packets.
    void reset();

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
