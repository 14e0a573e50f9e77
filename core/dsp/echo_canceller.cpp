#include "core/dsp/echo_canceller.h"

#include "core/dsp/echo_filter.h"
#include "core/dsp/echo_reference.h"

#include <webrtc/modules/audio_processing/include/audio_processing.h>
#include <webrtc/modules/interface/module_common_types.h>

#include <algorithm>
#include <cmath>

namespace alcove::dsp {
namespace {

constexpr int kSampleRate = 48'000;
// chosen: the library's own default ceiling for a close microphone; a conversation, not a broadcast
constexpr int kAgcTargetBelowFullScale = 6;
constexpr int kAgcMostGain = 9;
constexpr Duration kLongestDelay = std::chrono::milliseconds(500); // chosen: beyond it nobody could talk
// The echo is looked for from this long before the delay that was told: delays are measured to 15 ms.
constexpr Duration kEarly = std::chrono::milliseconds(30);
constexpr Duration kLeastLag = std::chrono::milliseconds(10); // a block may be played after its turn
// Clocks of two devices differ by less. Source: USB 2.0 §7.1.11 allows 500 ppm.
constexpr double kMostSkew = 500e-6;
constexpr double kRate = 48'000.0;
// The steps toward what the filter's own turning shows. chosen by measurement: large ones while nothing
// is known, because a filter that cannot follow shows too little; then small ones, because it errs in pauses.
constexpr double kFirstSkewStep = 0.6;
constexpr double kSkewStep = 0.2;
constexpr double kKnownSkewStep = 0.1;
constexpr int kFirstSkews = 4;
constexpr double kSettledDrift = 30e-6 * kRate; // chosen: three times the error of a measured skew
constexpr int kUnsettledMeasurements = 8;       // two seconds of it: the skew is another one now

std::size_t samplesOf(Duration time)
{
    return static_cast<std::size_t>(std::chrono::duration_cast<std::chrono::milliseconds>(time).count()) * 48;
}

void copyInto(const frame::AudioFrame& from, webrtc::AudioFrame& to)
{
    std::copy(from.samples.begin(), from.samples.end(), to.data_);
}

} // namespace

struct EchoCanceller::State {
    std::unique_ptr<webrtc::AudioProcessing> processing;
    webrtc::AudioFrame capture; // kept: 7.5 KiB that need not be built anew every 10 ms
    EchoFilter filter;
    EchoReference reference;
    std::array<float, frame::AudioFrame::kSamples> played {};
    std::array<float, frame::AudioFrame::kSamples> heard {};
    Duration delay = kLeastLag;
    int skews = 0;
    int unsettled = 0;
    bool known = false; ///< the skew was told
    bool cancelling = false;

    void place()
    {
        const Duration lag = std::max(delay - kEarly, kLeastLag);
        reference.setLag(samplesOf(lag));
        filter.reset(samplesOf(std::max(delay - lag, Duration::zero())));
    }

    void cancel(frame::AudioFrame& captured)
    {
        if (!reference.read(played))
            filter.reset(samplesOf(std::max(delay - std::max(delay - kEarly, kLeastLag), Duration::zero())));
        for (std::size_t i = 0; i < heard.size(); ++i)
            heard[i] = static_cast<float>(captured.samples[i]);
        filter.process(played, heard);
        for (std::size_t i = 0; i < heard.size(); ++i)
            captured.samples[i] = static_cast<std::int16_t>(std::lrintf(std::clamp(heard[i], -32768.0F, 32767.0F)));
        if (const auto drift = filter.takeDriftMeasurement())
            follow(*drift);
    }

    void follow(double drift)
    {
        unsettled = std::abs(drift) > kSettledDrift ? unsettled + 1 : 0;
        if (unsettled > kUnsettledMeasurements)
            known = false;
        if (known && unsettled > 0)
            return;
        const double step = known ? kKnownSkewStep : skews++ < kFirstSkews ? kFirstSkewStep : kSkewStep;
        reference.setSpeed(std::clamp(reference.speed() - step * drift / kRate, 1.0 - kMostSkew, 1.0 + kMostSkew));
    }
};

EchoCanceller::EchoCanceller(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

EchoCanceller::~EchoCanceller() = default;

Result<std::unique_ptr<EchoCanceller>> EchoCanceller::create(const AudioProcessing& processing)
{
    auto state = std::make_unique<State>();
    state->processing.reset(webrtc::AudioProcessing::Create());
    const auto mono = webrtc::AudioProcessing::kMono;
    if (state->processing == nullptr
        || state->processing->Initialize(kSampleRate, kSampleRate, kSampleRate, mono, mono, mono) != 0)
        return { ErrorCode::InvalidState, "audio processing not created" };
    state->capture.sample_rate_hz_ = kSampleRate;
    state->capture.num_channels_ = 1;
    state->capture.samples_per_channel_ = frame::AudioFrame::kSamples;
    std::unique_ptr<EchoCanceller> canceller(new EchoCanceller(std::move(state)));
    canceller->configure(processing);
    return canceller;
}

void EchoCanceller::configure(const AudioProcessing& processing)
{
    webrtc::AudioProcessing& library = *m_state->processing;
    if (processing.echoCancellation && !m_state->cancelling)
        m_state->place();
    m_state->cancelling = processing.echoCancellation;
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
    m_state->reference.write(played.samples);
}

void EchoCanceller::processCapture(frame::AudioFrame& captured)
{
    if (m_state->cancelling)
        m_state->cancel(captured);
    copyInto(captured, m_state->capture);
    if (m_state->processing->ProcessStream(&m_state->capture) != 0)
        return;
    std::copy_n(m_state->capture.data_, captured.samples.size(), captured.samples.begin());
}

void EchoCanceller::setStreamDelay(Duration delay)
{
    const Duration bounded = std::clamp(delay, Duration::zero(), kLongestDelay);
    if (bounded == m_state->delay)
        return;
    m_state->delay = bounded;
    m_state->place();
}

void EchoCanceller::setClockSkew(double partsPerMillion)
{
    m_state->known = true;
    m_state->unsettled = 0;
    m_state->reference.setSpeed(std::clamp(1.0 + partsPerMillion * 1e-6, 1.0 - kMostSkew, 1.0 + kMostSkew));
}

double EchoCanceller::clockSkew() const { return (m_state->reference.speed() - 1.0) * 1e6; }

std::optional<double> EchoCanceller::echoReturnLossEnhancement() const
{
    return m_state->cancelling ? m_state->filter.enhancement() : std::nullopt;
}

} // namespace alcove::dsp
