#pragma once

#include "core/base/clock.h"
#include "core/base/units.h"

#include <array>

namespace alcove::frame {

/// Ten milliseconds of sound: 480 samples, int16, mono, 48 kHz. The unit every device, canceller
/// and pipeline hands on; Opus packets of 20 or 60 ms are made of several.
struct AudioFrame {
    static constexpr std::size_t kSamples = 480;
    static constexpr Duration kDuration = std::chrono::milliseconds(10);

    std::array<std::int16_t, kSamples> samples {};
    /// Captured: when the first sample met the microphone. Played: when it will leave the speaker.
    Instant time {};
};

} // namespace alcove::frame
