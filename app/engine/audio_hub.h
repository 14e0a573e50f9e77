#pragma once

#include "core/device/audio_device.h"
#include "core/dsp/audio_processor.h"
#include "core/media/media_engine.h"

#include <atomic>

namespace alcove::app {

/// Joins the sound device to whichever call has the sound now, and the echo canceller to both.
/// Invariant: after `setActive` returns, the call that was active before is no longer touched by the
/// audio thread, so that it may be destroyed.
/// Sequence: `setActive` net; the device's callbacks audio.
class AudioHub final : public device::AudioDeviceCallback {
public:
    /// `processor` may be null and must outlive the hub.
    explicit AudioHub(dsp::AudioProcessor* processor) : m_processor(processor) { }

    void setActive(media::MediaEngine* engine);

    void onCaptured(const frame::AudioFrame& captured) override;
    void onPlayoutNeeded(frame::AudioFrame& out) override;

    /// Level of the last captured frame, 0 to 1, for a meter that works before any call.
    [[nodiscard]] double captureLevel() const { return m_captureLevel.load(std::memory_order_relaxed); }

private:
    dsp::AudioProcessor* m_processor;
    std::atomic<media::MediaEngine*> m_active = nullptr;
    std::atomic<bool> m_capturing = false; ///< the audio thread is inside the active call
    std::atomic<double> m_captureLevel = 0.0;
};

} // namespace alcove::app
