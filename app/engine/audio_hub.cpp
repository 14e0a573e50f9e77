#include "app/engine/audio_hub.h"

#include <cmath>
#include <thread>

namespace alcove::app {
namespace {

double peakOf(const frame::AudioFrame& frame)
{
    int peak = 0;
    for (const std::int16_t sample : frame.samples)
        peak = std::max(peak, std::abs(int { sample }));
    return static_cast<double>(peak) / 32768.0;
}

} // namespace

void AudioHub::setActive(media::MediaEngine* engine)
{
    m_active.store(engine);
    // At most one 10 ms callback long; the audio thread never waits for this one.
    while (m_capturing.load())
        std::this_thread::yield();
}

void AudioHub::setTap(device::AudioDeviceCallback* tap)
{
    m_tap.store(tap);
    while (m_capturing.load())
        std::this_thread::yield();
}

void AudioHub::setEchoPath(Duration delay, double skew)
{
    m_wantedSkew.store(skew);
    m_wantedDelay.store(static_cast<int>(std::chrono::duration_cast<std::chrono::milliseconds>(delay).count()));
}

/// Takes memory now and then, which the audio thread else never does: a person has just pressed something.
void AudioHub::applyWishes()
{
    if (!m_processor)
        return;
    if (const int reduction = m_wantedReduction.exchange(-1); reduction >= 0) {
        dsp::AudioProcessing processing;
        processing.noiseReduction = static_cast<dsp::NoiseReduction>(reduction);
        m_processor->configure(processing);
    }
    if (const int delay = m_wantedDelay.exchange(-1); delay >= 0) {
        m_processor->setStreamDelay(std::chrono::milliseconds(delay));
        m_processor->setClockSkew(m_wantedSkew.load());
    }
}

void AudioHub::onCaptured(const frame::AudioFrame& captured)
{
    m_captureLevel.store(peakOf(captured), std::memory_order_relaxed);
    applyWishes();
    m_capturing.store(true);
    // Outside a call nothing is cleaned and nothing encoded: a waiting room costs next to nothing.
    if (media::MediaEngine* engine = m_active.load(); engine && engine->wantsSound())
        engine->microphone().onCaptured(captured);
    else if (device::AudioDeviceCallback* tap = m_tap.load())
        tap->onCaptured(captured);
    m_capturing.store(false);
}

void AudioHub::onPlayoutNeeded(frame::AudioFrame& out)
{
    m_capturing.store(true);
    media::MediaEngine* engine = m_active.load();
    const bool audible = engine && engine->wantsSound();
    if (audible)
        engine->speaker().pull(out, MonotonicClock::now(), out.time);
    else if (device::AudioDeviceCallback* tap = m_tap.load())
        tap->onPlayoutNeeded(out);
    m_capturing.store(false);
    if (audible) {
        m_volume.setGain(m_peerVolume.load(std::memory_order_relaxed));
        m_volume.apply(out.samples);
    }
    // Pulled all the same: the buffer before it keeps its pace, and returning needs no catching up.
    if (m_speakerSilent.load())
        out.samples.fill(0);
    if (m_processor && audible)
        m_processor->processRender(out);
}

} // namespace alcove::app
