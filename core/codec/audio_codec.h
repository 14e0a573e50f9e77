#pragma once

#include "core/base/bytes.h"
#include "core/base/units.h"

namespace alcove::codec {

/// How an Opus encoder runs. May change between packets.
struct OpusFormat {
    SampleCount frame { 960 }; ///< 480, 960, 1920 or 2880
    BitRate bitRate = BitRate::kilobitsPerSecond(32);
    bool inBandFec = false;
    int expectedLossPercent = 0; ///< steers how much in-band FEC spends

    friend bool operator==(const OpusFormat&, const OpusFormat&) = default;
};

/// Speech to packets: Opus in a call, something cheaper in a simulation of one.
/// Invariant: every packet of one format has the same size. Nothing is allocated after creation.
/// Sequence: audio.
class AudioEncoder {
public:
    virtual ~AudioEncoder() = default;

    /// Takes effect with the next packet. A format out of range is left aside.
    virtual void setFormat(const OpusFormat& format) = 0;
    [[nodiscard]] virtual const OpusFormat& format() const = 0;
    /// Encodes exactly one packet from `format().frame` samples. Returns the bytes written to
    /// `out`, or 0 when the sizes do not fit.
    [[nodiscard]] virtual std::size_t encode(std::span<const std::int16_t> samples, MutableByteView out) = 0;
    /// Forgets what was heard, so that nothing of it is in later packets.
    virtual void reset() = 0;
};

/// Packets to speech, gaps filled.
/// Invariant: every call writes at most `out.size()` samples and returns how many. Nothing is allocated
/// after creation.
/// Sequence: audio.   Errors: none; what cannot be decoded gives 0 samples.
class AudioDecoder {
public:
    /// The longest packet there is: 120 ms (RFC 6716 §2.1.4).
    static constexpr std::size_t kMaxSamples = 5760;

    virtual ~AudioDecoder() = default;

    [[nodiscard]] virtual std::size_t decode(ByteView packet, std::span<std::int16_t> out) = 0;
    /// The frame before `packet`, `duration` long, from the coarse copy in it.
    [[nodiscard]] virtual std::size_t decodeFec(ByteView packet, SampleCount duration, std::span<std::int16_t> out) = 0;
    /// Goes on from what was heard last, for a multiple of 2.5 ms.
    [[nodiscard]] virtual std::size_t conceal(SampleCount duration, std::span<std::int16_t> out) = 0;
};

} // namespace alcove::codec
