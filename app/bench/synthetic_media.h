#pragma once

#include "core/frame/audio_frame.h"
#include "core/frame/video_frame.h"

#include <cmath>

namespace alcove::bench {

/// A picture with detail that moves: soft bands, a textured square and a little noise, so that an
/// encoder has motion to find and residue to code.
/// Shape: the same for the same arguments.
[[nodiscard]] inline frame::VideoFrame movingPicture(int width, int height, int index)
{
    auto pixels = std::make_shared<frame::I420Buffer>(width, height);
    std::uint32_t noise = 12345U + static_cast<std::uint32_t>(index);
    for (int y = 0; y < height; ++y) {
        std::uint8_t* row = pixels->mutableY() + static_cast<std::ptrdiff_t>(y) * width;
        for (int x = 0; x < width; ++x) {
            noise = noise * 1664525U + 1013904223U;
            const int band = 110 + (x + 2 * y + 3 * index) % 256 / 4;
            const int left = (index * 4) % width;
            const bool square = x >= left && x < left + width / 5 && y > height / 3 && y < height * 2 / 3;
            row[x] = static_cast<std::uint8_t>((square ? 60 + (x * y) % 64 : band) + static_cast<int>(noise >> 29));
        }
    }
    std::fill_n(pixels->mutableU(), pixels->chromaWidth() * pixels->chromaHeight(), static_cast<std::uint8_t>(118));
    std::fill_n(pixels->mutableV(), pixels->chromaWidth() * pixels->chromaHeight(), static_cast<std::uint8_t>(140));
    return { std::move(pixels), Instant(Duration(index * 33'333)) };
}

/// Sound with the harmonics and syllables of a voice.
/// Shape: the frame with that index, the same each time.
[[nodiscard]] inline frame::AudioFrame voice(int index)
{
    frame::AudioFrame frame;
    for (std::size_t i = 0; i < frame.samples.size(); ++i) {
        const double t = (static_cast<double>(index) * 480.0 + static_cast<double>(i)) / 48'000.0;
        const double syllable = 0.5 + 0.5 * std::sin(t * 25.0);
        double sample = 0;
        for (int harmonic = 1; harmonic <= 12; ++harmonic)
            sample += std::sin(t * 6.283185307179586 * 140.0 * harmonic) / harmonic;
        frame.samples[i] = static_cast<std::int16_t>(4000.0 * syllable * sample);
    }
    return frame;
}

} // namespace alcove::bench
