#pragma once

#include "core/base/spsc_queue.h"
#include "core/device/audio_device.h"
#include "core/dsp/audio_processor.h"

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace alcove::app {

/// What the check does with microphone and speaker: plays one clip at a time and hands over what the
/// microphone gives, as it is and as it would be sent.
/// Invariant: what is captured is never played by itself; only a clip somebody gave is.
/// Sequence: the device's callbacks audio; everything else ui.
class CheckSound final : public device::AudioDeviceCallback {
public:
    using Clip = std::shared_ptr<const std::vector<std::int16_t>>;

    struct Heard {
        frame::AudioFrame raw;
        frame::AudioFrame cleaned;
        int clip = 0; ///< how many clips had begun when this was captured
    };

    /// `processor` may be null and must outlive this object.
    explicit CheckSound(dsp::AudioProcessor* processor) : m_processor(processor) { }

    /// Begins a clip in place of the one that plays; null ends it.
    void play(Clip clip);
    [[nodiscard]] bool isPlaying() const { return m_playing.load(); }
    /// How many clips have begun so far.
    [[nodiscard]] int clips() const { return m_begun.load(); }

    [[nodiscard]] std::optional<Heard> next() { return m_heard.pop(); }

    void onCaptured(const frame::AudioFrame& captured) override;
    void onPlayoutNeeded(frame::AudioFrame& out) override;

private:
    dsp::AudioProcessor* m_processor;
    SpscQueue<Heard, 200> m_heard; ///< two seconds: longer the window never stands still
    Clip m_held;                   ///< ui: the clip that plays and the one before live this long
    Clip m_heldBefore;
    std::atomic<const std::vector<std::int16_t>*> m_clip = nullptr;
    std::atomic<int> m_wanted = 0;
    std::atomic<int> m_begun = 0;
    std::atomic<bool> m_playing = false;
    std::atomic<bool> m_inside = false;
    const std::vector<std::int16_t>* m_current = nullptr; ///< audio
    std::size_t m_at = 0;
};

} // namespace alcove::app
