#pragma once

#include "core/base/result.h"
#include "core/frame/audio_frame.h"

#include <functional>

namespace alcove::device {

/// Who takes sound from a device and gives it sound.
/// Sequence: audio; both calls come on the device's own thread, every 10 ms, never at once.
/// Implementations neither allocate, lock nor log.
class AudioDeviceCallback {
public:
    virtual ~AudioDeviceCallback() = default;

    /// `captured.time` is the device's best estimate of when the first sample met the microphone.
    virtual void onCaptured(const frame::AudioFrame& captured) = 0;

    /// `out` arrives as silence with `time` already set to when its first sample will leave the
    /// speaker; the callee fills the samples.
    virtual void onPlayoutNeeded(frame::AudioFrame& out) = 0;
};

enum class AudioDirection {
    Capture,
    Playout,
};

/// What became of one direction of a started device.
enum class AudioDeviceChange {
    Running,  ///< sound flows, for the first time or again after Lost
    Replaced, ///< the chosen device is gone and another is used in its place
    Lost,     ///< no device is left, or the sound server ended; the device keeps trying by itself
};

/// A microphone and a speaker under one clock: 48 kHz, mono, 10 ms a call.
/// Invariant: between start and stop the callback is called every 10 ms also while a direction is
/// lost: playout frames are then thrown away, captured frames are missing.
/// Sequence: start and stop on the owner's thread; the callback on the device's own.
class AudioDevice {
public:
    using ChangeHandler = std::function<void(AudioDirection, AudioDeviceChange)>;

    virtual ~AudioDevice() = default;

    /// Called on the device's own thread. Set before `start`.
    virtual void setChangeHandler(ChangeHandler handler) = 0;

    /// The callback must live until `stop` has returned.
    /// Errors: NotFound without any device, InvalidState when already started.
    virtual Status start(AudioDeviceCallback& callback) = 0;

    /// After it returns the callback is not called any more. Harmless when not started. Not to be
    /// called from the callback.
    virtual void stop() = 0;
};

} // namespace alcove::device
