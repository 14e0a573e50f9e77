#pragma once

#include "core/base/clock.h"
#include "core/check/standing.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace alcove::check {

/// A chime a person is glad to hear, and in it two soft rising tones that say how the speaker is heard by
/// the microphone. 48 kHz mono.
struct Chime {
    std::vector<std::int16_t> samples;
    std::size_t firstSweep = 0;  ///< where the two rising tones begin
    std::size_t secondSweep = 0;
    std::size_t sweepLength = 0;
};

[[nodiscard]] Chime makeChime();

/// What came back of the chime.
struct EchoFindings {
    /// From handing a sample to the speaker until the microphone hands over its echo; nothing: no echo found.
    std::optional<Duration> delay;
    double strength = -120.0; ///< dB of the echo against what was played
    /// By how much faster the speaker's clock runs, in parts per million; only with a clear echo.
    std::optional<double> skew;
};

/// Looks for the chime in what was captured while it played; `captured` begins when the chime's first
/// sample was handed to the speaker and lasts a second longer than the chime.
/// Invariant: without an echo above the noise there is no delay, whatever else was heard.
/// Source: matched filter over a rising sine, A. Farina, AES 108 (2000).
[[nodiscard]] EchoFindings measureEcho(const Chime& chime, std::span<const std::int16_t> captured);

enum class EchoVerdict { None, Little, Strong };

/// Source: ITU-T G.131 figure 1: with 150 ms and more one way, echo of less than some 50 dB loss is
/// noticed; the canceller takes at least 25 of them, and a voice is 6 dB louder than the chime.
[[nodiscard]] EchoVerdict judgeEcho(const EchoFindings& findings);
[[nodiscard]] Standing standingOf(EchoVerdict verdict);

} // namespace alcove::check
