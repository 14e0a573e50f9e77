#pragma once

#include "core/device/audio_device.h"
#include "core/dsp/audio_processor.h"
#include "core/dsp/volume.h"
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

    /// While no call has the sound, `tap` does; it must live until another, or null, is set. As with
    /// `setActive`, the one before is no longer touched afterwards.
    /// Sequence: ui.
    void setTap(device::AudioDeviceCallback* tap);

    /// What is done to captured sound from the next frame on. Any thread.
    void setNoiseReduction(dsp::NoiseReduction reduction) { m_wantedReduction.store(static_cast<int>(reduction)); }
    /// How the check found the speaker in the microphone: delay and clocks. Any thread.
    void setEchoPath(Duration delay, double skew);

    void onCaptured(const frame::AudioFrame& captured) override;
    void onPlayoutNeeded(frame::AudioFrame& out) override;

    /// Nothing is played, whatever arrives. Any thread; holds from the next block of sound on.
    void setSpeakerSilent(bool silent) { m_speakerSilent.store(silent); }
    /// How loud the other person is, 0 to 2; peaks are limited. Any thread.
    void setPeerVolume(double gain) { m_peerVolume.store(gain); }

    /// Level of the last captured frame, 0 to 1, for a meter that works before any call.
    [[nodiscard]] double captureLevel() const { return m_captureLevel.load(std::memory_order_relaxed); }

private:
    dsp::AudioProcessor* m_processor;
    void applyWishes();

    std::atomic<device::AudioDeviceCallback*> m_tap = nullptr;
    std::atomic<int> m_wantedReduction = -1;
    std::atomic<int> m_wantedDelay = -1;  ///< ms; -1: none
    std::atomic<double> m_wantedSkew = 0.0;
    std::atomic<media::MediaEngine*> m_active = nullptr;
    std::atomic<bool> m_capturing = false; ///< the audio thread is inside the active call
    std::atomic<double> m_captureLevel = 0.0;
    std::atomic<bool> m_speakerSilent = false;
    std::atomic<double> m_peerVolume = 1.0;
    dsp::Volume m_volume; ///< audio
};

} // namespace alcove::app
