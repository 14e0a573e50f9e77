#include "core/codec/opus_decoder.h"

#include "core/codec/opus_encoder.h"
#include "core/codec/opus_packet.h"
#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"
#include "tests/support/speech_like.h"

using namespace alcove;
using codec::inspectOpusPacket;
using codec::OpusFormat;

namespace {

using Samples = std::vector<std::int16_t>;

struct Coded {
    Samples spoken;
    std::vector<Bytes> packets;
};

Coded encodeSpeech(OpusFormat format, std::size_t count)
{
    testing::SpeechLike speech(11);
    codec::OpusEncoder encoder = *codec::OpusEncoder::create(format);
    Coded coded;
    const auto frame = static_cast<std::size_t>(format.frame.count());
    for (std::size_t i = 0; i < count; ++i) {
        Samples samples(frame);
        for (std::int16_t& sample : samples)
            sample = speech.next();
        Bytes packet(256);
        packet.resize(encoder.encode(samples, packet));
        coded.spoken.insert(coded.spoken.end(), samples.begin(), samples.end());
        coded.packets.push_back(packet);
    }
    return coded;
}

/// Likeness of two stretches of sound, 1 for the same.
double likeness(std::span<const std::int16_t> a, std::span<const std::int16_t> b)
{
    double product = 0.0;
    double first = 1.0;
    double second = 1.0;
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        product += static_cast<double>(a[i]) * b[i];
        first += static_cast<double>(a[i]) * a[i];
        second += static_cast<double>(b[i]) * b[i];
    }
    return product / std::sqrt(first * second);
}

} // namespace

TEST_CASE("OpusDecoder gives back what was encoded, 312 samples later", "[codec]")
{
    const Coded coded = encodeSpeech({}, 100);
    codec::OpusDecoder decoder = *codec::OpusDecoder::create();
    Samples heard;
    for (const Bytes& packet : coded.packets) {
        Samples frame(960);
        REQUIRE(decoder.decode(packet, frame) == 960);
        heard.insert(heard.end(), frame.begin(), frame.end());
    }
    // The coder turns low frequencies' phase, so that the wave itself is not quite the same.
    const double there = likeness(std::span(heard).subspan(312), coded.spoken);
    CHECK(there > 0.7);
    CHECK(there > likeness(std::span(heard).subspan(264), coded.spoken));
    CHECK(there > likeness(std::span(heard).subspan(360), coded.spoken));
}

TEST_CASE("OpusDecoder brings a lost frame back from the packet after it", "[codec]")
{
    const OpusFormat format { SampleCount(960), BitRate::kilobitsPerSecond(24), true, 20 };
    const Coded coded = encodeSpeech(format, 200);
    double withFec = 0.0;
    double withoutFec = 0.0;
    int recovered = 0;
    for (std::size_t lost = 20; lost + 1 < coded.packets.size(); lost += 7) {
        if (!inspectOpusPacket(coded.packets[lost + 1])->carriesFec)
            continue;
        codec::OpusDecoder repairing = *codec::OpusDecoder::create();
        codec::OpusDecoder guessing = *codec::OpusDecoder::create();
        Samples frame(960);
        for (std::size_t i = lost - 10; i < lost; ++i) {
            REQUIRE(repairing.decode(coded.packets[i], frame) == 960);
            REQUIRE(guessing.decode(coded.packets[i], frame) == 960);
        }
        const auto spoken = std::span(coded.spoken).subspan(lost * 960 - 312, 960);
        REQUIRE(repairing.decodeFec(coded.packets[lost + 1], SampleCount(960), frame) == 960);
        withFec += likeness(frame, spoken);
        REQUIRE(guessing.conceal(SampleCount(960), frame) == 960);
        withoutFec += likeness(frame, spoken);
        ++recovered;
    }
    REQUIRE(recovered >= 5);
    CHECK(withFec / recovered > 0.6);
    CHECK(withFec > withoutFec + 0.1 * recovered);
}

TEST_CASE("OpusDecoder conceals whole steps of 2.5 ms and nothing else", "[codec]")
{
    codec::OpusDecoder decoder = *codec::OpusDecoder::create();
    Samples out(5760);
    CHECK(decoder.conceal(SampleCount(480), out) == 480);
    CHECK(decoder.conceal(SampleCount(0), out) == 0);
    CHECK(decoder.conceal(SampleCount(481), out) == 0);
    CHECK(decoder.conceal(SampleCount(6000), out) == 0);
    CHECK(decoder.conceal(SampleCount(960), std::span(out).first(480)) == 0);
}

TEST_CASE("OpusDecoder writes no packet into room that is too small", "[codec]")
{
    const Coded coded = encodeSpeech({}, 1);
    codec::OpusDecoder decoder = *codec::OpusDecoder::create();
    Samples out(959);
    CHECK(decoder.decode(coded.packets[0], out) == 0);
}

TEST_CASE("OpusDecoder survives any bytes", "[codec]")
{
    testing::SeededRandom random(5);
    codec::OpusDecoder decoder = *codec::OpusDecoder::create();
    Samples out(5760);
    std::size_t most = 0;
    for (int i = 0; i < 5000; ++i) {
        Bytes packet(random.u32() % 300);
        random.fill(packet);
        most = std::max(most, decoder.decode(packet, out));
        most = std::max(most, decoder.decodeFec(packet, SampleCount(960), out));
    }
    CHECK(most <= out.size());
    CHECK(most > 0);
}
