#include "core/media/audio_sender.h"

#include "core/media/audio_receiver.h"
#include "core/wire/block.h"
#include "core/wire/rtp.h"
#include "tests/support/allocation_count.h"
#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"
#include "tests/support/speech_like.h"

using namespace alcove;
using namespace alcove::media;
using namespace std::chrono_literals;

namespace {

struct Collector : flow::DatagramSink {
    void submit(flow::OutgoingDatagram datagram, Instant) override { datagrams.push_back(std::move(datagram)); }
    std::vector<flow::OutgoingDatagram> datagrams;
};

/// A sender with a microphone on its own time.
class Microphone {
public:
    explicit Microphone(dsp::AudioProcessor* processor = nullptr)
    {
        AudioSender::Config config;
        config.processor = processor;
        config.wakeNet = [this] { ++woken; };
        sender = std::move(*AudioSender::create(std::move(config), sink, m_random));
    }

    void speak(int frames)
    {
        for (int i = 0; i < frames; ++i) {
            frame::AudioFrame frame;
            m_voice.fill(frame);
            frame.time = now;
            sender->onCaptured(frame);
            now += 10ms;
        }
    }

    void speakAndDrain(int frames)
    {
        for (int i = 0; i < frames; ++i) {
            speak(1);
            sender->drain(now);
        }
    }

    void network(std::int64_t kilobits, double loss = 0.0)
    {
        sender->setNetworkState({ BitRate::kilobitsPerSecond(kilobits), loss, loss, 0 }, now);
    }

    [[nodiscard]] std::vector<wire::Block> blocks(std::size_t datagram) const
    {
        return *wire::parseBlocks(sink.datagrams[datagram].content);
    }
    [[nodiscard]] wire::RtpHeader header(std::size_t datagram) const
    {
        return wire::parseRtp(blocks(datagram)[0].body)->header;
    }

    Collector sink;
    std::unique_ptr<AudioSender> sender;
    Instant now { 70s };
    int woken = 0;

private:
    testing::SeededRandom m_random { 3 };
    testing::SpeechLike m_voice { 3 };
};

} // namespace

TEST_CASE("AudioSender sends nothing before it may, and nothing captured before", "[media]")
{
    Microphone microphone;
    microphone.speakAndDrain(51);
    CHECK(microphone.sink.datagrams.empty());
    CHECK(microphone.woken == 0);
    microphone.sender->setSending(true);
    microphone.speakAndDrain(1);
    CHECK(microphone.sink.datagrams.empty());
    microphone.speakAndDrain(1);
    CHECK(microphone.sink.datagrams.size() == 1);
}

TEST_CASE("AudioSender forgets what waits when sending ends, copies too", "[media]")
{
    Microphone microphone;
    microphone.sender->setSending(true);
    microphone.network(800, 0.2);
    microphone.speakAndDrain(20);
    const std::size_t before = microphone.sink.datagrams.size();
    microphone.speak(10);
    microphone.sender->setSending(false);
    microphone.sender->setSending(true);
    microphone.sender->drain(microphone.now);
    CHECK(microphone.sink.datagrams.size() == before);
    microphone.speakAndDrain(2);
    REQUIRE(microphone.sink.datagrams.size() == before + 1);
    CHECK(microphone.blocks(before).size() == 1);
}

TEST_CASE("AudioSender begins anew with a coder that remembers nothing", "[media]")
{
    Microphone fresh;
    Microphone used;
    used.sender->setSending(true);
    used.speakAndDrain(100);
    used.sender->setSending(false);
    used.speakAndDrain(1);
    const std::size_t before = used.sink.datagrams.size();
    used.sender->setMuted(true);
    fresh.sender->setMuted(true);
    used.sender->setSending(true);
    fresh.sender->setSending(true);
    used.speakAndDrain(2);
    fresh.speakAndDrain(2);
    const auto payload = [](const Microphone& microphone, std::size_t datagram) {
        return toBytes(wire::parseRtp(microphone.blocks(datagram)[0].body)->payload);
    };
    CHECK(payload(used, before) == payload(fresh, 0));
}

TEST_CASE("AudioSender numbers packets one by one and stamps them 20 ms apart", "[media]")
{
    Microphone microphone;
    microphone.sender->setSending(true);
    microphone.speakAndDrain(40);
    REQUIRE(microphone.sink.datagrams.size() == 20);
    for (std::size_t i = 1; i < 20; ++i) {
        CHECK(static_cast<std::uint16_t>(microphone.header(i).sequence - microphone.header(i - 1).sequence) == 1);
        CHECK(microphone.header(i).timestamp - microphone.header(i - 1).timestamp == 960);
        CHECK(microphone.header(i).payloadType == wire::kOpusPayloadType);
        CHECK(microphone.sink.datagrams[i].priority == flow::Priority::Audio);
    }
}

TEST_CASE("AudioSender repeats the frames at distances one, two and four under heavy loss", "[media]")
{
    Microphone microphone;
    microphone.sender->setSending(true);
    microphone.network(800, 0.2);
    microphone.speakAndDrain(40);
    const auto original = [&](std::size_t i) { return toBytes(wire::parseRtp(microphone.blocks(i)[0].body)->payload); };
    const auto blocks = microphone.blocks(15);
    REQUIRE(blocks.size() == 4);
    const std::array<std::size_t, 3> distances { 1, 2, 4 };
    for (std::size_t i = 0; i < 3; ++i) {
        const wire::Block& copy = blocks[i + 1];
        CHECK(copy.kind == wire::BlockKind::AudioRedundancy);
        CHECK(copy.body[0] == distances[i]);
        CHECK(copy.body[1] == 0);
        CHECK((copy.body[2] << 8 | copy.body[3]) == static_cast<int>(960 * distances[i]));
        CHECK(toBytes(copy.body.subspan(4)) == original(15 - distances[i]));
    }
}

TEST_CASE("AudioSender never exceeds the padded size, whatever the network does", "[media]")
{
    Microphone microphone;
    microphone.sender->setSending(true);
    std::mt19937 random(8);
    for (int i = 0; i < 200; ++i) {
        microphone.network(static_cast<std::int64_t>(random() % 2000), static_cast<double>(random() % 30) / 100.0);
        microphone.now += std::chrono::seconds(random() % 2);
        microphone.speakAndDrain(static_cast<int>(random() % 10));
    }
    REQUIRE(microphone.sink.datagrams.size() > 100);
    for (const auto& datagram : microphone.sink.datagrams) {
        CHECK(datagram.content.size() <= datagram.paddedSize);
        CHECK(datagram.paddedSize <= 384);
    }
}

TEST_CASE("AudioSender changes its mode at a packet's edge", "[media]")
{
    Microphone microphone;
    microphone.sender->setSending(true);
    microphone.speak(1);
    microphone.network(2000);
    CHECK(microphone.sender->step().mode == flow::AudioMode::Fast);
    microphone.speakAndDrain(5);
    REQUIRE(microphone.sink.datagrams.size() == 5);
    CHECK(microphone.header(1).timestamp - microphone.header(0).timestamp == 960);
    CHECK(microphone.header(2).timestamp - microphone.header(1).timestamp == 480);
}

TEST_CASE("AudioSender says when the sound of its last packet was captured", "[media]")
{
    Microphone microphone;
    CHECK_FALSE(microphone.sender->captureClock());
    microphone.sender->setSending(true);
    const Instant first = microphone.now;
    microphone.speakAndDrain(2);
    const auto clock = microphone.sender->captureClock();
    REQUIRE(clock);
    CHECK(clock->captured == first);
    CHECK(clock->rtp.onWire() == microphone.header(0).timestamp);
}

TEST_CASE("AudioSender shows the level of a muted microphone but sends silence", "[media]")
{
    Microphone microphone;
    auto receiver = std::move(*AudioReceiver::create());
    microphone.sender->setSending(true);
    microphone.sender->setMuted(true);
    int loudest = 0;
    for (int i = 0; i < 100; ++i) {
        const std::size_t sent = microphone.sink.datagrams.size();
        microphone.speakAndDrain(1);
        for (std::size_t d = sent; d < microphone.sink.datagrams.size(); ++d) {
            for (const wire::Block& block : microphone.blocks(d))
                receiver->onAudioBlock(block, microphone.now);
        }
        frame::AudioFrame heard;
        receiver->pull(heard, microphone.now, microphone.now);
        for (const std::int16_t sample : heard.samples)
            loudest = std::max(loudest, std::abs(static_cast<int>(sample)));
    }
    CHECK(microphone.sender->statistics().audioLevel > 0.001);
    CHECK(loudest <= 4); // what the coder makes of zeros
}

TEST_CASE("AudioSender lets sound be processed whether it may send or not", "[media]")
{
    struct Counting : dsp::AudioProcessor {
        void processRender(const frame::AudioFrame&) override { }
        void processCapture(frame::AudioFrame& captured) override
        {
            ++count;
            captured.samples.fill(0);
        }
        void setStreamDelay(Duration) override { }
        void setClockSkew(double) override { }
        void configure(const dsp::AudioProcessing&) override { }
        int count = 0;
    } processor;
    Microphone microphone(&processor);
    microphone.speakAndDrain(5);
    microphone.sender->setSending(true);
    microphone.speakAndDrain(5);
    CHECK(processor.count == 10);
    CHECK(microphone.sender->statistics().audioLevel == 0.0);
}

TEST_CASE("AudioSender counts packets that nobody took in time", "[media]")
{
    Microphone microphone;
    microphone.sender->setSending(true);
    microphone.speak(100);
    CHECK(microphone.sender->statistics().packetsDropped == 18);
    microphone.sender->drain(microphone.now);
    CHECK(microphone.sender->statistics().packetsSent == 32);
}

TEST_CASE("AudioSender takes no memory while frames are captured", "[media]")
{
    Microphone microphone;
    microphone.sender->setSending(true);
    const testing::AllocationCount allocations;
    microphone.speak(30);
    CHECK(allocations.count() == 0);
}
