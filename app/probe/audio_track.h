#pragma once

#include "app/probe/wall_clock.h"
#include "core/base/spsc_queue.h"
#include "core/device/wav_writer.h"
#include "core/frame/audio_frame.h"

#include <vector>

namespace alcove::probe {

/// Says that a recording had `sample` samples at `milliseconds` since 1970.
struct AudioMark {
    std::int64_t sample = 0;
    double milliseconds = 0.0;
};

/// Records one direction of sound with the wall clock of every block.
/// Invariant: sample n of the file is sample n of the device; should the disk fall more than five
/// seconds behind, what was lost is silence in the file and has no marks.
/// Sequence: `push` on the audio thread (no lock, no allocation), the rest on one other.
class AudioTrack {
public:
    AudioTrack(device::WavWriter file, WallClock clock);

    /// `end` is when the device had the block's last sample, or will have played it.
    void push(const frame::AudioFrame& block, Instant end);

    /// Writes out what has been pushed.
    [[nodiscard]] Status drain();
    [[nodiscard]] Status finish();

    [[nodiscard]] const std::vector<AudioMark>& marks() const { return m_marks; }

private:
    struct Block {
        std::int64_t index = 0;
        Instant end {};
        std::array<std::int16_t, frame::AudioFrame::kSamples> samples {};
    };

    device::WavWriter m_file;
    WallClock m_clock;
    std::int64_t m_pushed = 0;
    SpscQueue<Block, 500> m_queue;
    std::vector<AudioMark> m_marks;
};

} // namespace alcove::probe
