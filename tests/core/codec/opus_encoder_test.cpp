#include "core/codec/opus_encoder.h"
#include "tests/support/catch.h"
#include "tests/support/speech_like.h"

#include <set>

using namespace alcove;
using codec::OpusFormat;

namespace {

std::vector<std::int16_t> voice(std::size_t samples, std::uint32_t seed)
{
    testing::SpeechLike speech(seed);
    std::vector<std::int16_t> out(samples);
    for (std::int16_t& sample : out)
        sample = speech.next();
    return out;
}

std::set<std::size_t> sizes(const OpusFormat& format, bool fec)
{
    OpusFormat wanted = format;
    wanted.inBandFec = fec;
    wanted.expectedLossPercent = fec ? 15 : 0;
    codec::OpusEncoder encoder = *codec::OpusEncoder::create(wanted);
    const auto frame = static_cast<std::size_t>(format.frame.count());
    const std::vector<std::int16_t> speech = voice(frame * 100, 1);
    const std::vector<std::int16_t> silence(frame, 0);
    std::array<std::uint8_t, 256> packet {};
    std::set<std::size_t> seen;
    for (std::size_t i = 0; i < 100; ++i) {
        seen.insert(encoder.encode(std::span(speech).subspan(i * frame, frame), packet));
        seen.insert(encoder.encode(silence, packet));
    }
    for (std::size_t i = 0; i < 100; ++i)
        seen.insert(encoder.encode(silence, packet));
    return seen;
}

} // namespace

TEST_CASE("OpusEncoder makes packets of one size in speech and silence", "[codec]")
{
    const OpusFormat fast { SampleCount(480), BitRate::kilobitsPerSecond(40) };
    const OpusFormat normal { SampleCount(960), BitRate::kilobitsPerSecond(32) };
    const OpusFormat thin { SampleCount(960), BitRate::kilobitsPerSecond(24) };
    const OpusFormat survival { SampleCount(2880), BitRate::kilobitsPerSecond(12) };
    for (const bool fec : { false, true }) {
        CHECK(sizes(fast, fec) == std::set<std::size_t> { 50 });
        CHECK(sizes(normal, fec) == std::set<std::size_t> { 80 });
        CHECK(sizes(thin, fec) == std::set<std::size_t> { 60 });
        CHECK(sizes(survival, fec) == std::set<std::size_t> { 90 });
    }
}

TEST_CASE("OpusEncoder changes its format between packets", "[codec]")
{
    codec::OpusEncoder encoder = *codec::OpusEncoder::create({});
    std::array<std::uint8_t, 256> packet {};
    CHECK(encoder.encode(voice(960, 2), packet) == 80);
    encoder.setFormat({ SampleCount(480), BitRate::kilobitsPerSecond(40) });
    CHECK(encoder.encode(voice(480, 2), packet) == 50);
    CHECK(encoder.encode(voice(960, 2), packet) == 0);
}

TEST_CASE("OpusEncoder refuses a format that Opus does not have", "[codec]")
{
    CHECK_FALSE(codec::OpusEncoder::create({ SampleCount(500), BitRate::kilobitsPerSecond(32) }));
    CHECK_FALSE(codec::OpusEncoder::create({ SampleCount(960), BitRate::kilobitsPerSecond(1) }));
}

TEST_CASE("OpusEncoder writes nothing into room that is too small", "[codec]")
{
    codec::OpusEncoder encoder = *codec::OpusEncoder::create({});
    std::array<std::uint8_t, 79> packet {};
    CHECK(encoder.encode(voice(960, 3), packet) == 0);
}

TEST_CASE("OpusEncoder after a reset does not remember what it heard", "[codec]")
{
    std::array<std::uint8_t, 256> fresh {};
    std::array<std::uint8_t, 256> used {};
    const std::vector<std::int16_t> frame = voice(960, 4);
    codec::OpusEncoder first = *codec::OpusEncoder::create({});
    codec::OpusEncoder second = *codec::OpusEncoder::create({});
    REQUIRE(second.encode(voice(960, 5), used) == 80);
    second.reset();
    REQUIRE(first.encode(frame, fresh) == 80);
    REQUIRE(second.encode(frame, used) == 80);
    CHECK(equal(ByteView(fresh).first(80), ByteView(used).first(80)));
}

TEST_CASE("OpusEncoder delays speech by 6.5 ms", "[codec]")
{
    CHECK(codec::OpusEncoder::create({})->lookahead() == SampleCount(312));
}
