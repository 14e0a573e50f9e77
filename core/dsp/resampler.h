#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

struct SpeexResamplerState_;

namespace alcove::dsp {

/// The shape of interleaved int16 sound.
struct AudioFormat {
    int rate = 48'000;
    int channels = 1;

    friend bool operator==(const AudioFormat&, const AudioFormat&) = default;
};

/// The format everything behind the devices speaks.
inline constexpr AudioFormat kInternalFormat { 48'000, 1 };

/// Converts a stream between a device's or file's format and mono 48 kHz, piece by piece.
/// Channels become one by their mean; one becomes several by repetition.
/// Invariant: over time, output samples / input samples = output rate / input rate; nothing is
/// dropped between calls. Equal rates pass samples unchanged.
/// Sequence: the one thread of its stream. Does not allocate as long as a call brings no more
/// than `expectedFrames` frames.
/// Source: resampling by speexdsp, quality 5 (chosen: beyond it speech does not change).
class Resampler {
public:
    /// Errors: InvalidArgument for rates outside 8…192 kHz or channels outside 1…8.
    [[nodiscard]] static Result<Resampler> create(AudioFormat from, AudioFormat to, std::size_t expectedFrames = 4096);

    /// Converts all of `interleaved` (whole frames) and returns the interleaved result, valid
    /// until the next call.
    [[nodiscard]] std::span<const std::int16_t> process(std::span<const std::int16_t> interleaved);

    /// Frames by which output lags behind input, at the input rate.
    [[nodiscard]] std::size_t latencyFrames() const;

private:
    struct Destroy {
        void operator()(SpeexResamplerState_* state) const;
    };

    Resampler(AudioFormat from, AudioFormat to);
    void mixDown(std::span<const std::int16_t> interleaved);
    void convertRate();

    AudioFormat m_from;
    AudioFormat m_to;
    std::unique_ptr<SpeexResamplerState_, Destroy> m_state; ///< null when the rates are equal
    std::vector<std::int16_t> m_mono;
    std::vector<std::int16_t> m_converted;
    std::vector<std::int16_t> m_out;
};

} // namespace alcove::dsp
