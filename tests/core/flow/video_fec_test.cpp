#include "core/flow/reed_solomon.h"
#include "core/flow/video_fec.h"
#include "core/wire/rtp.h"
#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"

using namespace alcove;
using namespace alcove::flow;
using std::chrono::milliseconds;

namespace {

std::vector<Bytes> packets(std::size_t count, std::uint16_t first, std::uint64_t seed)
{
    testing::SeededRandom random(seed);
    std::vector<Bytes> out;
    for (std::size_t i = 0; i < count; ++i) {
        Bytes payload(20 + random.u32() % 900);
        random.fill(payload);
        out.push_back(wire::writeRtp({ false, wire::kVp8PayloadType, static_cast<std::uint16_t>(first + i), 7, wire::kVideoSsrc }, {}, payload));
    }
    return out;
}

} // namespace

TEST_CASE("Reed-Solomon gives back any loss that the parity covers", "[flow]")
{
    testing::SeededRandom random(5);
    for (int round = 0; round < 60; ++round) {
        const std::size_t k = 1 + random.u32() % 20;
        const std::size_t m = 1 + random.u32() % 8;
        std::vector<Bytes> data(k, Bytes(40));
        for (Bytes& shard : data)
            random.fill(shard);
        const std::vector<ByteView> views(data.begin(), data.end());
        std::vector<std::optional<ByteView>> received(views.begin(), views.end());
        std::vector<std::size_t> lost;
        while (lost.size() < std::min(k, m)) {
            const std::size_t at = random.u32() % k;
            if (received[at])
                lost.push_back(at);
            received[at].reset();
        }
        std::sort(lost.begin(), lost.end());
        std::vector<Bytes> parity;
        std::vector<ParityShard> shards;
        for (std::size_t i = 0; i < m; ++i)
            parity.push_back(parityShard(views, i));
        for (std::size_t i = m; i-- > 0;)
            shards.push_back({ i, parity[i] });
        const auto recovered = recoverShards(received, shards);
        REQUIRE(recovered);
        for (std::size_t i = 0; i < lost.size(); ++i)
            REQUIRE((*recovered)[i] == data[lost[i]]);
        shards.resize(lost.size() - 1);
        REQUIRE_FALSE(recoverShards(received, shards));
    }
}

TEST_CASE("A lost packet comes back from parity, across the wrap of its number", "[flow]")
{
    const auto sent = packets(5, 0xfffd, 1);
    const auto blocks = protect(sent, 0xfffd, 2);
    REQUIRE(blocks.size() == 2);
    FecDecoder decoder;
    for (std::size_t i = 0; i < sent.size(); ++i) {
        if (i != 1 && i != 4)
            CHECK(decoder.onPacket(SequenceNumber(0xfffd + static_cast<std::int64_t>(i)), sent[i]).empty());
    }
    CHECK(decoder.onParity(*wire::parseFec(blocks[1]), SequenceNumber(0xfffd)).empty());
    const auto recovered = decoder.onParity(*wire::parseFec(blocks[0]), SequenceNumber(0xfffd));
    REQUIRE(recovered.size() == 2);
    CHECK(recovered[0] == sent[1]);
    CHECK(recovered[1] == sent[4]);
}

TEST_CASE("A packet that comes behind the parity completes its group", "[flow]")
{
    const auto sent = packets(3, 10, 2);
    const auto blocks = protect(sent, 10, 1);
    FecDecoder decoder;
    CHECK(decoder.onPacket(SequenceNumber(10), sent[0]).empty());
    CHECK(decoder.onParity(*wire::parseFec(blocks[0]), SequenceNumber(10)).empty());
    const auto recovered = decoder.onPacket(SequenceNumber(12), sent[2]);
    REQUIRE(recovered.size() == 1);
    CHECK(recovered[0] == sent[1]);
    CHECK(decoder.onPacket(SequenceNumber(11), sent[1]).empty());
}

TEST_CASE("Parity that does not fit its packets gives nothing", "[flow]")
{
    const auto sent = packets(3, 10, 3);
    const Bytes block = protect(sent, 10, 1)[0];
    testing::SeededRandom random(4);
    for (int round = 0; round < 200; ++round) {
        Bytes hostile = block;
        hostile[5 + random.u32() % (hostile.size() - 5)] ^= static_cast<std::uint8_t>(1 + random.u32() % 255);
        FecDecoder decoder;
        (void)decoder.onPacket(SequenceNumber(10), sent[0]);
        (void)decoder.onPacket(SequenceNumber(11), sent[1]);
        for (const Bytes& packet : decoder.onParity(*wire::parseFec(hostile), SequenceNumber(10))) {
            const auto rtp = wire::parseRtp(packet);
            REQUIRE(rtp);
            REQUIRE(rtp->header.sequence == 12);
        }
    }
}

TEST_CASE("Parity is sized to loss, bounded by the frame, and left out where repeats are quick", "[flow]")
{
    using std::chrono::milliseconds;
    const auto ordinary = [](std::size_t k, double loss, int roundTrip) {
        return parityCount(k, loss, milliseconds(roundTrip), FrameWorth::Ordinary);
    };
    CHECK(ordinary(10, 0.019, 300) == 0);
    CHECK(ordinary(10, 0.05, 100) == 0);
    CHECK(ordinary(10, 0.02, 300) == 2); // P(more than 1 of 11) is 2 %, more than 2 of 12 0.2 %
    CHECK(ordinary(10, 0.3, 300) == 3);
    CHECK(ordinary(3, 0.1, 300) == 1);
    CHECK(parityCount(10, 0.3, milliseconds(20), FrameWorth::HealsLoss) == 5);
    CHECK(parityCount(65, 0.3, milliseconds(300), FrameWorth::HealsLoss) == 0);
}
