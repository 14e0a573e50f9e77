#include "core/device/wav_reader.h"
#include "core/device/wav_writer.h"
#include "tests/support/catch.h"
#include "tests/support/scratch_directory.h"
#include "tests/support/seeded_random.h"

#include <bit>

using namespace alcove;
using device::readWav;
using device::WavWriter;

namespace {

void put(Bytes& out, std::string_view text) { out.insert(out.end(), text.begin(), text.end()); }
void put(Bytes& out, std::uint64_t value, int width)
{
    for (int i = 0; i < width; ++i)
        out.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

struct Header {
    std::uint16_t encoding = 1;
    std::uint16_t channels = 1;
    std::uint32_t rate = 48'000;
    std::uint16_t bits = 16;
};

Bytes wavBytes(Header h, const Bytes& data, std::optional<std::uint32_t> claimed = std::nullopt)
{
    Bytes out;
    const auto block = static_cast<std::uint16_t>(h.channels * h.bits / 8);
    put(out, "RIFF");
    put(out, 36 + data.size(), 4);
    put(out, "WAVEfmt ");
    put(out, 16, 4);
    put(out, h.encoding, 2);
    put(out, h.channels, 2);
    put(out, h.rate, 4);
    put(out, h.rate * block, 4);
    put(out, block, 2);
    put(out, h.bits, 2);
    put(out, "data");
    put(out, claimed.value_or(static_cast<std::uint32_t>(data.size())), 4);
    out.insert(out.end(), data.begin(), data.end());
    return out;
}

Result<device::WavSound> readBytes(const Bytes& bytes)
{
    const testing::ScratchDirectory scratch;
    return readWav(scratch.write("in.wav", bytes));
}

std::optional<ErrorCode> readError(const Bytes& bytes)
{
    const auto sound = readBytes(bytes);
    return sound ? std::nullopt : std::optional(sound.error().code);
}

} // namespace

TEST_CASE("readWav gives the samples that WavWriter wrote", "[device]")
{
    const testing::ScratchDirectory scratch;
    const std::vector<std::int16_t> samples { 0, 1, -1, 32767, -32768, 1234 };
    {
        auto writer = WavWriter::create(scratch / "out.wav");
        REQUIRE(writer);
        REQUIRE(writer->write(samples));
        REQUIRE(writer->write(samples));
        REQUIRE(writer->finish());
    }
    CHECK(testing::ScratchDirectory::read(scratch / "out.wav").size() == 44 + 24);
    const auto sound = readWav(scratch / "out.wav");
    REQUIRE(sound);
    CHECK(sound->sampleRate == 48'000);
    auto expected = samples;
    expected.insert(expected.end(), samples.begin(), samples.end());
    CHECK(device::toInt16(sound->mono()) == expected);
}

TEST_CASE("readWav takes a file whose writer was killed before its header was complete", "[device]")
{
    const testing::ScratchDirectory scratch;
    {
        auto writer = WavWriter::create(scratch / "out.wav");
        REQUIRE(writer);
        REQUIRE(writer->write(std::vector<std::int16_t> { 7, 8, 9 }));
    }
    const auto sound = readWav(scratch / "out.wav");
    REQUIRE(sound);
    CHECK(sound->samples.size() == 3);
}

TEST_CASE("readWav decodes every width to the same half of full scale", "[device]")
{
    Bytes data;
    SECTION("8 bit")
    {
        put(data, 0xC0, 1);
        CHECK((*readBytes(wavBytes({ 1, 1, 8'000, 8 }, data))).samples.at(0) == Approx(0.5));
    }
    SECTION("16 bit")
    {
        put(data, 0x4000, 2);
        CHECK((*readBytes(wavBytes({ 1, 1, 44'100, 16 }, data))).samples.at(0) == Approx(0.5));
    }
    SECTION("24 bit, negative")
    {
        put(data, 0xC00000, 3);
        CHECK((*readBytes(wavBytes({ 1, 1, 48'000, 24 }, data))).samples.at(0) == Approx(-0.5));
    }
    SECTION("32 bit")
    {
        put(data, 0x40000000, 4);
        CHECK((*readBytes(wavBytes({ 1, 1, 96'000, 32 }, data))).samples.at(0) == Approx(0.5));
    }
    SECTION("float")
    {
        put(data, std::bit_cast<std::uint32_t>(0.5f), 4);
        CHECK((*readBytes(wavBytes({ 3, 1, 48'000, 32 }, data))).samples.at(0) == Approx(0.5));
    }
}

TEST_CASE("readWav makes floats that are no numbers silent and cuts off loud ones", "[device]")
{
    Bytes data;
    put(data, 0x7FC00000, 4); // not a number
    put(data, 0x7F800000, 4); // infinity
    put(data, std::bit_cast<std::uint32_t>(3.0f), 4);
    const auto sound = readBytes(wavBytes({ 3, 1, 48'000, 32 }, data));
    REQUIRE(sound);
    CHECK(sound->samples == std::vector<float> { 0.0f, 0.0f, 1.0f });
}

TEST_CASE("WavSound mixes its channels to their mean", "[device]")
{
    const device::WavSound sound { 48'000, 2, { 0.5f, -0.5f, 1.0f, 0.0f } };
    CHECK(sound.mono() == std::vector<float> { 0.0f, 0.5f });
}

TEST_CASE("readWav skips chunks it does not know, odd ones with their padding", "[device]")
{
    Bytes bytes = wavBytes({}, { 0x34, 0x12 });
    Bytes note;
    put(note, "LIST");
    put(note, 3, 4);
    put(note, "abc");
    note.push_back(0);
    bytes.insert(bytes.begin() + 36, note.begin(), note.end());
    const auto sound = readBytes(bytes);
    REQUIRE(sound);
    CHECK(device::toInt16(sound->samples) == std::vector<std::int16_t> { 0x1234 });
}

TEST_CASE("readWav refuses what is no sound file", "[device]")
{
    const testing::ScratchDirectory scratch;
    CHECK(readWav(scratch / "absent.wav").error().code == ErrorCode::NotFound);
    CHECK(readWav(scratch.path()).error().code == ErrorCode::Malformed);
    CHECK(readError({}) == ErrorCode::Malformed);
    CHECK(readError(toBytes(asBytes("RIFF1234WAVX"))) == ErrorCode::Malformed);
    CHECK(readError(wavBytes({}, {})) == ErrorCode::Malformed);
}

TEST_CASE("readWav refuses lengths and layouts that do not fit the file", "[device]")
{
    CHECK(readError(wavBytes({}, { 1, 2 }, 1000)) == ErrorCode::Malformed);
    Bytes wrongBlock = wavBytes({}, { 1, 2 });
    wrongBlock[32] = 3;
    CHECK(readError(wrongBlock) == ErrorCode::Malformed);
    Bytes early = wavBytes({}, { 1, 2 });
    early[12] = 'x'; // the sound now has no format before it
    CHECK(readError(early) == ErrorCode::Malformed);
}

TEST_CASE("readWav names what it does not support", "[device]")
{
    CHECK(readError(wavBytes({ 2, 1, 48'000, 4 }, { 1, 2 })) == ErrorCode::UnsupportedVersion);
    CHECK(readError(wavBytes({ 1, 0, 48'000, 16 }, { 1, 2 })) == ErrorCode::UnsupportedVersion);
    CHECK(readError(wavBytes({ 1, 9, 48'000, 16 }, { 1, 2 })) == ErrorCode::UnsupportedVersion);
    CHECK(readError(wavBytes({ 1, 1, 0, 16 }, { 1, 2 })) == ErrorCode::UnsupportedVersion);
    CHECK(readError(wavBytes({ 1, 1, 0xFFFFFFFF, 16 }, { 1, 2 })) == ErrorCode::UnsupportedVersion);
    CHECK(readError(wavBytes({ 1, 1, 48'000, 12 }, { 1, 2 })) == ErrorCode::UnsupportedVersion);
}

TEST_CASE("readWav survives any cut and any changed byte of a header", "[device]")
{
    const Bytes whole = wavBytes({}, { 1, 2, 3, 4 });
    testing::SeededRandom random(3);
    for (std::size_t at = 0; at < 44; ++at) {
        INFO("byte " << at);
        CHECK(readError({ whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(at) }) == ErrorCode::Malformed);
        Bytes changed = whole;
        changed[at] = static_cast<std::uint8_t>(random.u32());
        const auto error = readError(changed);
        CHECK((!error || *error == ErrorCode::Malformed || *error == ErrorCode::UnsupportedVersion));
    }
}
