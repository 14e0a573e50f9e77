#include "core/codec/opus_packet.h"

#include "core/codec/opus_encoder.h"
#include "tests/support/catch.h"
#include "tests/support/speech_like.h"

using namespace alcove;
using codec::inspectOpusPacket;
using codec::OpusFormat;

namespace {

/// First byte of a packet (RFC 6716 §3.1): configuration, stereo, how many frames.
std::uint8_t toc(int configuration, bool stereo, int code)
{
    return static_cast<std::uint8_t>(configuration << 3 | (stereo ? 4 : 0) | code);
}

int packetsWithFec(const OpusFormat& format)
{
    testing::SpeechLike speech(21);
    codec::OpusEncoder encoder = *codec::OpusEncoder::create(format);
    int found = 0;
    for (int i = 0; i < 100; ++i) {
        std::vector<std::int16_t> samples(static_cast<std::size_t>(format.frame.count()));
        for (std::int16_t& sample : samples)
            sample = speech.next();
        Bytes packet(256);
        packet.resize(encoder.encode(samples, packet));
        const auto info = inspectOpusPacket(packet);
        REQUIRE(info);
        REQUIRE(info->duration == format.frame);
        found += info->carriesFec ? 1 : 0;
    }
    return found;
}

} // namespace

TEST_CASE("inspectOpusPacket reads the duration of every frame size", "[codec]")
{
    CHECK(inspectOpusPacket(Bytes { toc(16, false, 0), 1, 2 })->duration == SampleCount(120)); // CELT 2.5 ms
    CHECK(inspectOpusPacket(Bytes { toc(0, false, 0), 1, 2 })->duration == SampleCount(480));  // SILK 10 ms
    CHECK(inspectOpusPacket(Bytes { toc(3, false, 0), 1, 2 })->duration == SampleCount(2880)); // SILK 60 ms
    CHECK(inspectOpusPacket(Bytes { toc(15, true, 1), 1, 2, 3, 4 })->duration == SampleCount(1920)); // two of 20 ms
}

TEST_CASE("inspectOpusPacket refuses nothing, too much and too long", "[codec]")
{
    CHECK_FALSE(inspectOpusPacket({}));
    CHECK_FALSE(inspectOpusPacket(Bytes(1276, 0)));
    CHECK_FALSE(inspectOpusPacket(Bytes { toc(1, false, 1), 1, 2, 3 })); // two frames of one size in three bytes
    Bytes long120 { toc(3, false, 3), 3, 1, 2, 3 };                   // three of 60 ms
    CHECK_FALSE(inspectOpusPacket(long120));
    CHECK_FALSE(inspectOpusPacket(Bytes { toc(1, false, 3), 0 })); // no frames
}

TEST_CASE("inspectOpusPacket sees the copy of the frame before only when there can be one", "[codec]")
{
    const BitRate thin = BitRate::kilobitsPerSecond(24);
    CHECK(packetsWithFec({ SampleCount(960), thin, true, 20 }) > 50);
    CHECK(packetsWithFec({ SampleCount(960), thin, false, 0 }) == 0);
    CHECK(packetsWithFec({ SampleCount(2880), BitRate::kilobitsPerSecond(12), false, 0 }) == 0);
}
