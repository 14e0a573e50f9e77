#include "core/dsp/echo_canceller.h"

#include <webrtc/modules/audio_processing/include/audio_processing.h>
#include <webrtc/modules/interface/module_common_types.h>

#include <algorithm>

namespace alcove::dsp {
namespace {

constexpr int kSampleRate = 48'000;
// chosen: the library's own default ceiling for a close microphone; a conversation, not a broadcast
constexpr int kAgcTargetBelowFullScale = 6;
constexpr int kAgcMostGain = 9;
constexpr Duration kLongestDelay = std::chrono::milliseconds(500); // the library's own bound

void copyInto(const frame::AudioFrame& from, webrtc::AudioFrame& to)
{
    std::copy(from.samples.begin(), from.samples.end(), to.data_);
}

} // namespace

struct EchoCanceller::State {
    std::unique_ptr<webrtc::AudioProcessing> processing;
    // Kept, because each is 7.5 KiB that need not be built anew every 10 ms.
    webrtc::AudioFrame render;
    webrtc::AudioFrame capture;
    int delayMilliseconds = 0;
    bool cancelling = false;
};

EchoCanceller::EchoCanceller(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

EchoCanceller::~EchoCanceller() = default;

Result<std::unique_ptr<EchoCanceller>> EchoCanceller::create(const AudioProcessing& processing)
{
    webrtc::Config config;
    config.Set<webrtc::ExtendedFilter>(new webrtc::ExtendedFilter(true));
    config.Set<webrtc::DelayAgnostic>(new webrtc::DelayAgnostic(true));
    auto state = std::make_unique<State>();
    state->processing.reset(webrtc::AudioProcessing::Create(config));
    const auto mono = webrtc::AudioProcessing::kMono;
    if (state->processing == nullptr
        || state->processing->Initialize(kSampleRate, kSampleRate, kSampleRate, mono, mono, mono) != 0)
        return { ErrorCode::InvalidState, "audio processing not created" };
    for (webrtc::AudioFrame* frame : { &state->render, &state->capture }) {
        frame->sample_rate_hz_ = kSampleRate;
        frame->num_channels_ = 1;
        frame->samples_per_channel_ = frame::AudioFrame::kSamples;
    }
    std::unique_ptr<EchoCanceller> canceller(new EchoCanceller(std::move(state)));
    canceller->configure(processing);
    return canceller;
}

void EchoCanceller::configure(const AudioProcessing& processing)
{
    webrtc::AudioProcessing& library = *m_state->processing;
    m_state->cancelling = processing.echoCancellation;
    library.echo_cancellation()->enable_metrics(processing.echoCancellation);
    library.echo_cancellation()->set_suppression_level(webrtc::EchoCancellation::kHighSuppression);
    library.echo_cancellation()->Enable(processing.echoCancellation);
    library.noise_suppression()->set_level(processing.noiseReduction == NoiseReduction::Strong
            ? webrtc::NoiseSuppression::kHigh
            : webrtc::NoiseSuppression::kLow);
    library.noise_suppression()->Enable(processing.noiseReduction != NoiseReduction::Off);
    library.gain_control()->set_mode(webrtc::GainControl::kAdaptiveDigital);
    library.gain_control()->set_target_level_dbfs(kAgcTargetBelowFullScale);
    library.gain_control()->set_compression_gain_db(kAgcMostGain);
    library.gain_control()->enable_limiter(true);
    library.gain_control()->Enable(processing.automaticGain);
    library.high_pass_filter()->Enable(processing.highPass);
}

void EchoCanceller::processRender(const frame::AudioFrame& played)
{
    copyInto(played, m_state->render);
    m_state->processing->AnalyzeReverseStream(&m_state->render);
}

void EchoCanceller::processCapture(frame::AudioFrame& captured)
{
    copyInto(captured, m_state->capture);
    m_state->processing->set_stream_delay_ms(m_state->delayMilliseconds);
    if (m_state->processing->ProcessStream(&m_state->capture) != 0)
        return;
    std::copy_n(m_state->capture.data_, captured.samples.size(), captured.samples.begin());
}

void EchoCanceller::setStreamDelay(Duration delay)
{
    const Duration bounded = std::clamp(delay, Duration::zero(), kLongestDelay);
    m_state->delayMilliseconds = static_cast<int>(std::chrono::duration_cast<std::chrono::milliseconds>(bounded).count());
}

std::optional<double> EchoCanceller::echoReturnLossEnhancement() const
{
    webrtc::EchoCancellation::Metrics metrics {};
    if (!m_state->cancelling || m_state->processing->echo_cancellation()->GetMetrics(&metrics) != 0)
        return std::nullopt;
    constexpr int kUnknown = -100; // what the library reports before it has measured
    if (metrics.echo_return_loss_enhancement.instant <= kUnknown)
        return std::nullopt;
    return metrics.echo_return_loss_enhancement.instant;
}

} // namespace alcove::dsp
