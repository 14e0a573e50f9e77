#include "core/media/audio_receiver.h"

#include "core/codec/opus_encoder.h"
#include "core/wire/rtp.h"
#include "tests/support/allocation_count.h"
#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"
#include "tests/support/speech_like.h"

using namespace alcove;
using namespace alcove::media;
using namespace std::chrono_literals;

namespace {

using Verdict = AudioReceiver::Verdict;

/// Blocks of a voice, one packet each 20 ms, arriving on their own time.
class Stream {
public:
    Stream() { receiver = std::move(*AudioReceiver::create()); }

    Bytes packet()
    {
        std::vector<std::int16_t> samples(960);
        for (std::int16_t& sample : samples)
            sample = m_voice.next();
        Bytes opus(256);
        opus.resize(m_encoder.encode(samples, opus));
        m_last = opus;
        const wire::RtpHeader header { false, wire::kOpusPayloadType, sequence++, timestamp, wire::kAudioSsrc };
        timestamp += 960;
        return wire::writeRtp(header, {}, opus);
    }

    Verdict take(ByteView rtp) { return receiver->onAudioBlock({ wire::BlockKind::Audio, 0, rtp }, now); }

    Verdict copy(std::uint8_t distance, std::uint16_t offset, ByteView opus, Instant at)
    {
        Bytes body { distance, 0, static_cast<std::uint8_t>(offset >> 8), static_cast<std::uint8_t>(offset) };
        body.insert(body.end(), opus.begin(), opus.end());
        return receiver->onAudioBlock({ wire::BlockKind::AudioRedundancy, 0, body }, at);
    }

    frame::AudioFrame pull()
    {
        frame::AudioFrame out;
        receiver->pull(out, now, now + 20ms);
        return out;
    }

    /// `count` packets in time, two pulls each.
    void run(int count)
    {
        for (int i = 0; i < count; ++i) {
            take(packet());
            for (int p = 0; p < 2; ++p) {
                now += 10ms;
                pull();
            }
        }
    }

    std::unique_ptr<AudioReceiver> receiver;
    Instant now { 90s };
    std::uint16_t sequence = 65'530;
    std::uint32_t timestamp = 4'294'960'000u;
    Bytes m_last;

private:
    codec::OpusEncoder m_encoder = *codec::OpusEncoder::create({});
    testing::SpeechLike m_voice { 12 };
};

double rms(const frame::AudioFrame& frame)
{
    double sum = 0.0;
    for (const std::int16_t sample : frame.samples)
        sum += static_cast<double>(sample) * sample;
    return std::sqrt(sum / 480.0);
}

} // namespace

TEST_CASE("AudioReceiver plays through the wrap of sequence number and timestamp", "[media]")
{
    Stream stream;
    stream.run(100);
    const auto statistics = stream.receiver->statistics();
    CHECK(statistics.packetsReceived == 100);
    CHECK(statistics.packetsLost == 0);
    CHECK(statistics.concealedSamples == 0);
    CHECK(statistics.jitterBufferEmittedCount > 90 * 960);
    CHECK(statistics.bytesReceived == 8000);
}

TEST_CASE("AudioReceiver gives silence that is no loss before the first packet", "[media]")
{
    Stream stream;
    for (int i = 0; i < 100; ++i, stream.now += 10ms)
        CHECK(rms(stream.pull()) == 0.0);
    CHECK(stream.receiver->statistics().totalSamplesReceived == 0);
    CHECK(stream.receiver->statistics().concealedSamples == 0);
    CHECK_FALSE(stream.receiver->playoutOrigin());
}

TEST_CASE("AudioReceiver takes no memory while pulling", "[media]")
{
    Stream stream;
    stream.run(50);
    for (int i = 0; i < 20; ++i)
        stream.take(stream.packet());
    const testing::AllocationCount allocations;
    for (int i = 0; i < 200; ++i) {
        stream.now += 10ms;
        stream.pull();
    }
    CHECK(allocations.count() == 0);
}

TEST_CASE("AudioReceiver fades a sender that fell silent within 120 ms", "[media]")
{
    Stream stream;
    stream.run(60);
    double late = 0.0;
    for (int i = 0; i < 40; ++i) {
        stream.now += 10ms;
        const double level = rms(stream.pull());
        late = i > 17 ? std::max(late, level) : late;
    }
    CHECK(late == 0.0);
    const auto statistics = stream.receiver->statistics();
    CHECK(statistics.concealmentEvents == 1);
    CHECK(statistics.concealedSamples > statistics.silentConcealedSamples);
    CHECK(statistics.silentConcealedSamples > 0);
}

TEST_CASE("AudioReceiver says when what was captured is heard", "[media]")
{
    Stream stream;
    const std::uint32_t first = stream.timestamp;
    const Instant captured = stream.now - 20ms; // the first packet's first sample
    stream.run(60);
    const auto origin = stream.receiver->playoutOrigin();
    REQUIRE(origin);
    const Instant heard = *origin + SampleCount(std::int64_t { first }).duration();
    // 20 ms of packet, 10…20 of waiting, 6.5 in the coder and 20 in the device.
    CHECK(heard - captured > 50ms);
    CHECK(heard - captured < 75ms);
}

TEST_CASE("AudioReceiver refuses what is not a voice packet", "[media]")
{
    Stream stream;
    const Bytes good = stream.packet();
    CHECK(stream.receiver->onAudioBlock({ wire::BlockKind::Video, 0, good }, stream.now) == Verdict::NotAudio);
    CHECK(stream.take({}) == Verdict::Malformed);
    CHECK(stream.take(ByteView(good).first(12)) == Verdict::Malformed);
    Bytes video = good;
    video[1] = wire::kVp8PayloadType;
    CHECK(stream.take(video) == Verdict::Malformed);
    Bytes foreign = good;
    foreign[11] = 9;
    CHECK(stream.take(foreign) == Verdict::Malformed);
    CHECK(stream.take(good) == Verdict::Taken);
    CHECK(stream.take(good) == Verdict::AlreadyHere);
}

TEST_CASE("AudioReceiver takes a copy only beside the packet it counts from", "[media]")
{
    Stream stream;
    stream.packet();
    const Bytes lost = stream.m_last;
    CHECK(stream.copy(1, 960, lost, stream.now) == Verdict::Orphan);
    CHECK(stream.take(stream.packet()) == Verdict::Taken);
    CHECK(stream.copy(1, 960, lost, stream.now + 1us) == Verdict::Orphan);
    CHECK(stream.copy(0, 960, lost, stream.now) == Verdict::Malformed);
    CHECK(stream.copy(1, 960, {}, stream.now) == Verdict::Malformed);
    CHECK(stream.copy(1, 960, lost, stream.now) == Verdict::Taken);
    CHECK(stream.copy(1, 960, lost, stream.now) == Verdict::AlreadyHere);
    CHECK(stream.receiver->statistics().copiesUsed == 1);
}

TEST_CASE("AudioReceiver counts the packets that did not come", "[media]")
{
    Stream stream;
    for (int i = 0; i < 50; ++i) {
        const Bytes packet = stream.packet();
        if (i % 10 != 5)
            stream.take(packet);
    }
    CHECK(stream.receiver->statistics().packetsReceived == 45);
    CHECK(stream.receiver->statistics().packetsLost == 5);
}

TEST_CASE("AudioReceiver says when nobody pulls", "[media]")
{
    Stream stream;
    Verdict last = Verdict::Taken;
    for (int i = 0; i < 200; ++i)
        last = stream.take(stream.packet());
    CHECK(last == Verdict::QueueFull);
}

TEST_CASE("AudioReceiver follows a sender that begins anew", "[media]")
{
    Stream stream;
    stream.run(60);
    stream.sequence = static_cast<std::uint16_t>(stream.sequence + 30'000);
    stream.timestamp += 1'000'000'000u;
    const auto before = stream.receiver->statistics();
    stream.run(60);
    const auto after = stream.receiver->statistics();
    CHECK(after.jitterBufferEmittedCount - before.jitterBufferEmittedCount > 50 * 960);
    CHECK(after.packetsLost == 0);
}

TEST_CASE("AudioReceiver plays at the volume asked for", "[media]")
{
    Stream plain;
    Stream quiet;
    quiet.receiver->setVolume(0.5);
    double full = 0.0;
    double half = 0.0;
    for (int i = 0; i < 60; ++i) {
        plain.take(plain.packet());
        quiet.take(quiet.packet());
        for (int p = 0; p < 2; ++p) {
            plain.now += 10ms;
            quiet.now += 10ms;
            full += rms(plain.pull());
            half += rms(quiet.pull());
        }
    }
    CHECK(half / full == Approx(0.5).epsilon(0.02));
}

TEST_CASE("AudioReceiver survives any bytes in any order", "[media]")
{
    Stream stream;
    testing::SeededRandom random(77);
    double loudest = 0.0;
    for (int i = 0; i < 5000; ++i) {
        Bytes body = stream.packet();
        for (std::uint32_t changes = random.u32() % 4; changes > 0; --changes)
            body[random.u32() % body.size()] = static_cast<std::uint8_t>(random.u32());
        if (random.u32() % 8 == 0)
            stream.sequence = static_cast<std::uint16_t>(random.u32());
        if (random.u32() % 16 == 0)
            stream.timestamp = random.u32();
        stream.take(body);
        stream.copy(static_cast<std::uint8_t>(random.u32() % 6), static_cast<std::uint16_t>(random.u32()),
            ByteView(body).subspan(12), stream.now);
        if (random.u32() % 2 == 0) {
            stream.now += 10ms;
            loudest = std::max(loudest, rms(stream.pull()));
        }
    }
    CHECK(loudest <= 32'768.0);
    CHECK(stream.receiver->statistics().totalSamplesReceived > 0);
}
