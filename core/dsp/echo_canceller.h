#pragma once

#include "core/base/result.h"
#include "core/dsp/audio_processor.h"

#include <memory>
#include <optional>

namespace alcove::dsp {

/// Removes the echo of what is played by a filter of our own, then steady noise and differences of level
/// by the WebRTC audio processing library.
/// Invariant: what is played is brought to the microphone's clock first, so that two devices whose
/// clocks differ by up to 500 ppm are cancelled like one.
/// Sequence: audio.
/// Source: own measurement (core/dsp/README.md): the library's canceller (0.3, extended filter, delay
/// agnostic) takes 4 to 10 dB off a near voice that speaks beside the echo; this one 1 dB.
class EchoCanceller final : public AudioProcessor {
public:
    /// Errors: InvalidState when the library refuses.
    [[nodiscard]] static Result<std::unique_ptr<EchoCanceller>> create(const AudioProcessing& processing);
    ~EchoCanceller() override;

    void processRender(const frame::AudioFrame& played) override;
    void processCapture(frame::AudioFrame& captured) override;
    void setStreamDelay(Duration delay) override;
    void setClockSkew(double partsPerMillion) override;
    void configure(const AudioProcessing& processing) override;

    /// What the resampling of the played sound has settled on.
    [[nodiscard]] double clockSkew() const;

    /// Echo return loss enhancement in dB over the last second of echo; nothing before the first.
    [[nodiscard]] std::optional<double> echoReturnLossEnhancement() const;

private:
    struct State;
    explicit EchoCanceller(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

} // namespace alcove::dsp
