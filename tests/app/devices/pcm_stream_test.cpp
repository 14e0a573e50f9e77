#include "app/devices/pcm_stream.h"
#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"

#include <cmath>
#include <cstring>
#include <numbers>

using namespace alcove;
using devices::PcmReader;
using devices::PcmWriter;

namespace {

QAudioFormat format(QAudioFormat::SampleFormat sample, int channels = 1, int rate = 48'000)
{
    QAudioFormat out;
    out.setSampleFormat(sample);
    out.setChannelCount(channels);
    out.setSampleRate(rate);
    return out;
}

frame::AudioFrame tone(int index)
{
    frame::AudioFrame out;
    for (std::size_t i = 0; i < out.samples.size(); ++i) {
        const double t = (index * 480 + static_cast<double>(i)) / 48'000.0;
        out.samples[i] = static_cast<std::int16_t>(8000.0 * std::sin(2.0 * std::numbers::pi * 440.0 * t));
    }
    return out;
}

} // namespace

TEST_CASE("PcmReader cuts pieces of any size into whole blocks", "[devices]")
{
    auto reader = PcmReader::create(format(QAudioFormat::Int16));
    REQUIRE(reader);
    std::vector<std::int16_t> sent(480 * 20);
    for (std::size_t i = 0; i < sent.size(); ++i)
        sent[i] = static_cast<std::int16_t>(i * 7);
    const ByteView bytes { reinterpret_cast<const std::uint8_t*>(sent.data()), sent.size() * 2 };
    testing::SeededRandom random(1);
    std::vector<std::int16_t> got;
    frame::AudioFrame block;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t size = std::min<std::size_t>(1 + random.u32() % 4094, bytes.size() - at); // odd sizes too
        reader->append(bytes.subspan(at, size));
        at += size;
        while (reader->take(block))
            got.insert(got.end(), block.samples.begin(), block.samples.end());
    }
    CHECK(got == sent);
}

TEST_CASE("PcmWriter and PcmReader carry a tone through every sample format", "[devices]")
{
    const auto sample = GENERATE(QAudioFormat::UInt8, QAudioFormat::Int16, QAudioFormat::Int32, QAudioFormat::Float);
    const int channels = GENERATE(1, 2);
    auto writer = PcmWriter::create(format(sample, channels));
    auto reader = PcmReader::create(format(sample, channels));
    REQUIRE(writer);
    REQUIRE(reader);
    const frame::AudioFrame sent = tone(0);
    reader->append(writer->convert(sent));
    frame::AudioFrame got;
    REQUIRE(reader->take(got));
    int worst = 0;
    for (std::size_t i = 0; i < got.samples.size(); ++i)
        worst = std::max(worst, std::abs(got.samples[i] - sent.samples[i]));
    CHECK(worst <= (sample == QAudioFormat::UInt8 ? 256 : 0));
}

TEST_CASE("PcmWriter and PcmReader keep the tempo of a 44.1 kHz device", "[devices]")
{
    const auto device = format(QAudioFormat::Int16, 2, 44'100);
    auto writer = PcmWriter::create(device);
    auto reader = PcmReader::create(device);
    REQUIRE(writer);
    REQUIRE(reader);
    std::size_t bytes = 0;
    int blocks = 0;
    frame::AudioFrame block;
    for (int i = 0; i < 300; ++i) {
        const ByteView converted = writer->convert(tone(i));
        bytes += converted.size();
        reader->append(converted);
        while (reader->take(block))
            ++blocks;
    }
    CHECK(bytes / 4 >= 132'300 - 100);
    CHECK(bytes / 4 <= 132'300);
    CHECK(blocks >= 298);
}

TEST_CASE("PcmReader makes floats that are no numbers silent", "[devices]")
{
    auto reader = PcmReader::create(format(QAudioFormat::Float));
    REQUIRE(reader);
    std::vector<float> samples(480, std::nanf(""));
    samples[1] = 9.0f;
    samples[2] = -9.0f;
    reader->append({ reinterpret_cast<const std::uint8_t*>(samples.data()), samples.size() * 4 });
    frame::AudioFrame block;
    REQUIRE(reader->take(block));
    CHECK(block.samples[0] == 0);
    CHECK(block.samples[1] == 32767);
    CHECK(block.samples[2] == -32768);
}

TEST_CASE("PcmReader and PcmWriter refuse a device without a sample format", "[devices]")
{
    CHECK(PcmReader::create(QAudioFormat()).error().code == ErrorCode::InvalidArgument);
    CHECK(PcmWriter::create(QAudioFormat()).error().code == ErrorCode::InvalidArgument);
}
