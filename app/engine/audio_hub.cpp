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

void AudioHub::onCaptured(const frame::AudioFrame& captured)
{
    m_captureLevel.store(peakOf(captured), std::memory_order_relaxed);
    m_capturing.store(true);
    // Outside a call nothing is cleaned and nothing encoded: a waiting room costs next to nothing.
    if (media::MediaEngine* engine = m_active.load(); engine && engine->wantsSound())
        engine->microphone().onCaptured(captured);
    m_capturing.store(false);
}

void AudioHub::onPlayoutNeeded(frame::AudioFrame& out)
{
    m_capturing.store(true);
    media::MediaEngine* engine = m_active.load();
    const bool audible = engine && engine->wantsSound();
    if (audible)
        engine->speaker().pull(out, MonotonicClock::now(), out.time);
    m_capturing.store(false);
    if (m_processor && audible)
        m_processor->processRender(out);
}

} // namespace alcove::app
