#include "core/check/microphone.h"

#include "tests/support/catch.h"
#include "tests/support/speech_like.h"

using namespace alcove;
using namespace alcove::check;

namespace {

/// Speech of a loudness in a room of a noise, both as amplitudes, clipped as a microphone clips.
MicrophoneFindings hear(double speech, double noise, int frames = 400)
{
    MicrophoneListener listener;
    testing::SpeechLike voice(11, 8000.0);
    std::mt19937 random(12);
    std::normal_distribution<double> hiss(0.0, 1.0);
    for (int i = 0; i < frames; ++i) {
        frame::AudioFrame captured;
        for (std::int16_t& sample : captured.samples)
            sample = static_cast<std::int16_t>(std::clamp(voice.next() * speech + hiss(random) * noise, -32768.0, 32767.0));
        listener.add(captured);
    }
    return listener.findings();
}

} // namespace

TEST_CASE("A voice at arm's length in a calm room is fine", "[check]")
{
    const MicrophoneFindings found = hear(0.15, 8.0);
    INFO(found.speechLevel << " over " << found.floorLevel);
    CHECK(judgeMicrophone(found) == MicrophoneVerdict::Fine);
    CHECK(judgeRoomNoise(found) == RoomNoise::Calm);
}

TEST_CASE("A voice from across the room is quiet", "[check]")
{
    CHECK(judgeMicrophone(hear(0.012, 4.0)) == MicrophoneVerdict::Quiet);
}

TEST_CASE("A voice at the microphone that clips is very loud", "[check]")
{
    CHECK(judgeMicrophone(hear(20.0, 8.0)) == MicrophoneVerdict::VeryLoud);
}

TEST_CASE("A voice beside a street is noisy", "[check]")
{
    const MicrophoneFindings found = hear(0.15, 620.0);
    INFO(found.speechLevel << " over " << found.floorLevel);
    CHECK(judgeMicrophone(found) == MicrophoneVerdict::Noisy);
    CHECK(judgeRoomNoise(found) == RoomNoise::Loud);
}

TEST_CASE("A room in which nobody speaks is no dead microphone", "[check]")
{
    CHECK(judgeMicrophone(hear(0.0, 20.0)) == MicrophoneVerdict::Waiting);
}

TEST_CASE("Zeros alone are a dead microphone, after a second of them", "[check]")
{
    MicrophoneListener listener;
    for (int i = 0; i < 90; ++i)
        listener.add({});
    CHECK(judgeMicrophone(listener.findings()) == MicrophoneVerdict::Waiting);
    for (int i = 0; i < 20; ++i)
        listener.add({});
    CHECK(judgeMicrophone(listener.findings()) == MicrophoneVerdict::DigitalSilence);
    frame::AudioFrame one;
    one.samples[7] = 1;
    listener.add(one);
    CHECK(judgeMicrophone(listener.findings()) != MicrophoneVerdict::DigitalSilence);
}

TEST_CASE("What was heard long ago counts no more", "[check]")
{
    MicrophoneListener listener;
    testing::SpeechLike voice(13, 30.0 * 8000.0);
    for (int i = 0; i < 1000; ++i) {
        frame::AudioFrame captured;
        if (i < 300)
            voice.fill(captured);
        else
            captured.samples.fill(static_cast<std::int16_t>(i % 2 == 0 ? 5 : -5));
        listener.add(captured);
    }
    CHECK_FALSE(listener.findings().spoken);
    CHECK(listener.findings().clippedShare == 0.0);
}
