#include "core/check/microphone.h"

#include "core/dsp/level_meter.h"

#include <algorithm>
#include <vector>

namespace alcove::check {
namespace {

constexpr double kFramesPerSecond = 100.0;
constexpr std::size_t kKept = 600;
// Speech reaches an encoder at about -26 dB against full scale (nominal level of ITU-T P.800 tests); the
// automatic gain lifts by up to 9 dB, so that from -38 on somebody is heard well. chosen: 2 dB of reserve.
constexpr double kQuietSpeech = -36.0;
// chosen: a syllable rises by more over the quiet of any room one can talk in
constexpr double kRise = 12.0;
constexpr double kAudibleSpeech = -55.0; // chosen: below, a fan or a distant street could be it
// Share of loud frames that clip. chosen: one in fifty is a plosive, more is heard as crackling
constexpr double kMuchClipping = 0.02;
// A voice needs 15 dB over the noise to be followed without effort.
// Source: J. Bradley, R. Reich and S. Norcross, JASA 106 (1999): 15 dB for near-perfect intelligibility.
constexpr double kComfortableRatio = 15.0;
constexpr double kNoisyFloor = -50.0;
// A quiet study is some 30 dB below a talker at half a metre, a street through a window 20.
constexpr double kCalmFloor = -58.0;
constexpr double kLoudFloor = -45.0;
constexpr double kLongSilence = 1.0; // chosen: a device that has just been opened gives zeros for a moment
constexpr double kFirstWords = 1.0;

double percentile(std::vector<double>& values, double share)
{
    const auto at = static_cast<std::size_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(at), values.end());
    return values[at];
}

} // namespace

MicrophoneVerdict judgeMicrophone(const MicrophoneFindings& findings)
{
    if (findings.digitalSilence >= kLongSilence)
        return MicrophoneVerdict::DigitalSilence;
    if (!findings.spoken || findings.seconds < kFirstWords)
        return MicrophoneVerdict::Waiting;
    if (findings.clippedShare > kMuchClipping)
        return MicrophoneVerdict::VeryLoud;
    if (findings.speechLevel < kQuietSpeech)
        return MicrophoneVerdict::Quiet;
    const bool noisy = findings.floorLevel > kNoisyFloor && findings.speechLevel - findings.floorLevel < kComfortableRatio;
    return noisy ? MicrophoneVerdict::Noisy : MicrophoneVerdict::Fine;
}

Standing standingOf(MicrophoneVerdict verdict)
{
    switch (verdict) {
    case MicrophoneVerdict::Waiting:
        return Standing::NotTried;
    case MicrophoneVerdict::Fine:
        return Standing::Fine;
    case MicrophoneVerdict::Quiet:
    case MicrophoneVerdict::VeryLoud:
    case MicrophoneVerdict::Noisy:
        return Standing::CouldBeBetter;
    case MicrophoneVerdict::DigitalSilence:
        return Standing::NotWorking;
    }
    return Standing::NotTried;
}

RoomNoise judgeRoomNoise(const MicrophoneFindings& findings)
{
    if (findings.seconds < kFirstWords || findings.digitalSilence >= kLongSilence)
        return RoomNoise::Unknown;
    if (findings.floorLevel < kCalmFloor)
        return RoomNoise::Calm;
    return findings.floorLevel < kLoudFloor ? RoomNoise::Audible : RoomNoise::Loud;
}

void MicrophoneListener::add(const frame::AudioFrame& captured)
{
    const dsp::AudioLevel level = dsp::measureLevel(captured.samples);
    m_silent = level.digitalSilence ? m_silent + 1 : 0;
    ++m_heard;
    m_moments.push_back({ level.decibels(), level.clipped });
    if (m_moments.size() > kKept)
        m_moments.pop_front();
}

MicrophoneFindings MicrophoneListener::findings() const
{
    MicrophoneFindings found;
    found.seconds = static_cast<double>(m_heard) / kFramesPerSecond;
    found.digitalSilence = static_cast<double>(m_silent) / kFramesPerSecond;
    if (m_moments.empty())
        return found;
    std::vector<double> levels;
    for (const Moment& moment : m_moments)
        levels.push_back(moment.decibels);
    found.floorLevel = percentile(levels, 0.1);
    found.speechLevel = percentile(levels, 0.95);
    found.spoken = found.speechLevel > kAudibleSpeech && found.speechLevel - found.floorLevel > kRise;
    std::size_t loud = 0;
    std::size_t clipped = 0;
    for (const Moment& moment : m_moments) {
        loud += moment.decibels > found.speechLevel - kRise ? 1 : 0;
        clipped += moment.clipped ? 1 : 0;
    }
    found.clippedShare = loud == 0 ? 0.0 : static_cast<double>(clipped) / static_cast<double>(loud);
    return found;
}

} // namespace alcove::check
