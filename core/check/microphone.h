#pragma once

#include "core/check/standing.h"
#include "core/frame/audio_frame.h"

#include <cstddef>
#include <deque>

namespace alcove::check {

/// What was heard of a microphone in the last seconds. Levels in dB against full scale.
struct MicrophoneFindings {
    double seconds = 0.0;          ///< how long it was listened to
    double speechLevel = -120.0;   ///< of the loud parts
    double floorLevel = -120.0;    ///< of the quiet parts
    double digitalSilence = 0.0;   ///< seconds without a single sample that is not zero, up to now
    double clippedShare = 0.0;     ///< of the loud parts
    bool spoken = false;           ///< something rose clearly above the quiet parts
};

enum class MicrophoneVerdict {
    Waiting,        ///< nobody has spoken yet
    Fine,
    Quiet,
    VeryLoud,
    Noisy,
    DigitalSilence, ///< a switch on the headset, a muted or dead input: no microphone is this quiet
};

/// What to say of it.
/// Source: the constants in the .cpp.
[[nodiscard]] MicrophoneVerdict judgeMicrophone(const MicrophoneFindings& findings);
[[nodiscard]] Standing standingOf(MicrophoneVerdict verdict);

/// How loud a room is while nobody speaks.
enum class RoomNoise { Unknown, Calm, Audible, Loud };
[[nodiscard]] RoomNoise judgeRoomNoise(const MicrophoneFindings& findings);

/// Listens to the microphone frame by frame and keeps the last six seconds' numbers, no sound.
/// Sequence: any, one.
class MicrophoneListener {
public:
    void add(const frame::AudioFrame& captured);
    /// Another microphone, or one that was gone.
    void reset() { *this = MicrophoneListener(); }

    [[nodiscard]] MicrophoneFindings findings() const;

private:
    struct Moment {
        double decibels = -120.0;
        bool clipped = false;
    };
    std::deque<Moment> m_moments;
    std::size_t m_heard = 0;
    std::size_t m_silent = 0;
};

} // namespace alcove::check
