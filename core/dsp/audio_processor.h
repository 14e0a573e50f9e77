#pragma once

#include "core/frame/audio_frame.h"

namespace alcove::dsp {

enum class NoiseReduction : std::uint8_t { Off, Gentle, Strong };

/// What is done to captured sound before it is encoded.
struct AudioProcessing {
    bool echoCancellation = true;
    NoiseReduction noiseReduction = NoiseReduction::Strong;
    bool automaticGain = true;
    bool highPass = true;

    friend bool operator==(const AudioProcessing&, const AudioProcessing&) = default;
};

/// Cleans captured sound, knowing what is being played.
/// Sequence: audio (one thread for both directions).
class AudioProcessor {
public:
    virtual ~AudioProcessor() = default;

    /// The frame exactly as it is written to the speaker, after volume and stretching.
    virtual void processRender(const frame::AudioFrame& played) = 0;

    /// Changes the captured frame in place.
    virtual void processCapture(frame::AudioFrame& captured) = 0;

    /// From handing a frame to the speaker until its echo comes out of the microphone's buffer.
    virtual void setStreamDelay(Duration delay) = 0;

    /// By how much faster the speaker's clock runs than the microphone's, where it was measured.
    virtual void setClockSkew(double partsPerMillion) = 0;

    virtual void configure(const AudioProcessing& processing) = 0;
};

/// Leaves captured sound as it is.
class UnprocessedAudio final : public AudioProcessor {
public:
    void processRender(const frame::AudioFrame&) override { }
    void processCapture(frame::AudioFrame&) override { }
    void setStreamDelay(Duration) override { }
    void setClockSkew(double) override { }
    void configure(const AudioProcessing&) override { }
};

} // namespace alcove::dsp
