#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace alcove::device {

/// Decoded sound at its own rate.
/// Invariant: `samples` holds whole frames of `channels` values, interleaved, each within -1 to 1.
struct WavSound {
    int sampleRate = 48'000;
    int channels = 1;
    std::vector<float> samples;

    /// The mean of all channels, one value a frame.
    [[nodiscard]] std::vector<float> mono() const;
};

/// Reads a wav file: PCM of 8, 16, 24 or 32 bit, or float of 32 bit; plain or extensible header; 1
/// to 8 channels at 8 to 192 kHz.
/// Errors: NotFound, PermissionDenied; Malformed for broken files; UnsupportedVersion for another
/// encoding; LimitExceeded above 1 GiB of sound.
/// Source: RIFF/WAVE, Microsoft "Multiple Channel Audio Data and WAVE Files" (2007).
[[nodiscard]] Result<WavSound> readWav(const std::filesystem::path& file);

/// 16-bit samples of values within -1 to 1; anything outside is cut off, what is no number is silent.
[[nodiscard]] std::vector<std::int16_t> toInt16(const std::vector<float>& samples);

} // namespace alcove::device
