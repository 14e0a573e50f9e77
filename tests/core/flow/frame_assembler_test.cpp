#include "core/flow/frame_assembler.h"
#include "core/flow/video_packetizer.h"
#include "core/wire/block.h"
#include "core/wire/rtp.h"
#include "core/wire/vp8_payload.h"
#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"

using namespace alcove;
using namespace alcove::flow;
using std::chrono::milliseconds;
using Outcome = FrameAssembler::Outcome;

namespace {

const wire::VideoReferences kReferences { { wire::ReferenceBuffer::Last }, { wire::ReferenceBuffer::Last }, { 4, 0, 0 } };
const Instant kStart { std::chrono::seconds(1000) };

struct Part {
    std::int64_t sequence;
    std::int64_t picture;
    bool starts = false;
    bool ends = false;
    std::uint32_t timestamp = 9;
};

Outcome insert(FrameAssembler& assembler, const Part& part, Instant now = kStart, std::size_t size = 1)
{
    const Bytes data(size, static_cast<std::uint8_t>(part.sequence));
    VideoFragment fragment { SequenceNumber(part.sequence), part.picture, part.timestamp, part.starts, part.ends, std::nullopt, data };
    if (part.starts)
        fragment.references = kReferences;
    return assembler.insert(fragment, now);
}

} // namespace

TEST_CASE("A picture cut into packets has equal parts that fit a datagram", "[flow]")
{
    const Bytes payload(2500, 7);
    const auto packets = packetizeVideo({ payload, 5, 90'000, kReferences }, 0xffff);
    REQUIRE(packets.size() == 3);
    std::size_t total = 0;
    for (std::size_t i = 0; i < packets.size(); ++i) {
        CHECK(packets[i].size() + wire::kBlockHeader <= wire::kMaxInner);
        const auto rtp = wire::parseRtp(packets[i]);
        REQUIRE(rtp);
        CHECK(rtp->header.sequence == static_cast<std::uint16_t>(0xffff + i));
        CHECK(rtp->header.marker == (i == 2));
        const auto vp8 = wire::parseVp8Payload(rtp->payload);
        REQUIRE(vp8);
        CHECK(vp8->descriptor.startsFrame == (i == 0));
        CHECK(wire::parseVideoReferences(rtp->extension).has_value() == (i == 0));
        CHECK(vp8->data.size() >= 833);
        CHECK(vp8->data.size() <= 834);
        total += vp8->data.size();
    }
    CHECK(total == payload.size());
}

TEST_CASE("The largest video packet and its parity fit the inner plaintext", "[flow]")
{
    const Bytes payload(wire::kMaxVideoPayload, 7);
    const auto packets = packetizeVideo({ payload, 5, 0, { wire::ReferenceSet::all(), {}, {} } }, 0);
    REQUIRE(packets.size() == 1);
    CHECK(wire::kBlockHeader + packets[0].size() <= wire::kMaxInner);
    CHECK(wire::kBlockHeader + 5 + 2 + packets[0].size() <= wire::kMaxInner); // FEC header and length
    CHECK(packetizeVideo({ Bytes((kMaxFragments + 1) * wire::kMaxVideoPayload), 5, 0, kReferences }, 0).empty());
}

TEST_CASE("Video is padded finely below 700 kbit/s and coarsely above", "[flow]")
{
    CHECK(paddedVideoSize(1000, BitRate::kilobitsPerSecond(699)) == 1008);
    CHECK(paddedVideoSize(1000, BitRate::kilobitsPerSecond(700)) == 1024);
    CHECK(paddedVideoSize(1150, BitRate::kilobitsPerSecond(700)) == wire::kMaxInner);
    CHECK(paddedFeedbackSize(17) == 32);
}

TEST_CASE("FrameAssembler completes a picture whose packets come in any order", "[flow]")
{
    FrameAssembler assembler;
    CHECK(insert(assembler, { 12, 3, false, true }) == Outcome::Waiting);
    CHECK(insert(assembler, { 10, 3, true, false }) == Outcome::Waiting);
    CHECK(insert(assembler, { 12, 3, false, true }) == Outcome::Duplicate);
    CHECK_FALSE(assembler.take(3));
    CHECK(insert(assembler, { 11, 3 }) == Outcome::Completed);
    const auto frame = assembler.take(3);
    REQUIRE(frame);
    CHECK(equal(frame->payload, Bytes { 10, 11, 12 }));
    CHECK(frame->first == SequenceNumber(10));
    CHECK(frame->last == SequenceNumber(12));
    CHECK(frame->references.pictureIds[0] == 4);
    CHECK(assembler.bytesHeld() == 0);
}

TEST_CASE("FrameAssembler refuses packets that disagree with their picture", "[flow]")
{
    FrameAssembler assembler;
    REQUIRE(insert(assembler, { 10, 3, true, false }) == Outcome::Waiting);
    CHECK(insert(assembler, { 11, 3, false, false, 10 }) == Outcome::Refused); // another timestamp
    CHECK(insert(assembler, { 9, 3 }) == Outcome::Refused); // before the start
    CHECK(insert(assembler, { 12, 3, true, false }) == Outcome::Refused); // a second start
    CHECK(insert(assembler, { 10 + 512, 3 }) == Outcome::Refused); // too many packets
    REQUIRE(insert(assembler, { 12, 3, false, true }) == Outcome::Waiting);
    CHECK(insert(assembler, { 13, 3 }) == Outcome::Refused); // behind the end
    CHECK(insert(assembler, { 11, 3, false, true }) == Outcome::Refused); // a second end
    CHECK(insert(assembler, { 11, 3 }) == Outcome::Completed);
}

TEST_CASE("FrameAssembler holds at most 512 KiB of one picture", "[flow]")
{
    FrameAssembler assembler;
    CHECK(insert(assembler, { 0, 1, true, false }, kStart, 512 * 1024) == Outcome::Waiting);
    CHECK(insert(assembler, { 1, 1, false, true }) == Outcome::Refused);
    CHECK(insert(assembler, { 5, 2, true, false }, kStart, 512 * 1024 + 1) == Outcome::Refused);
    CHECK(assembler.bytesHeld() == 512 * 1024);
}

TEST_CASE("FrameAssembler pushes out the oldest picture when a ninth begins", "[flow]")
{
    FrameAssembler assembler;
    for (std::int64_t i = 0; i < 9; ++i)
        CHECK(insert(assembler, { i * 10, i, true, false }) == Outcome::Waiting);
    CHECK(assembler.held().size() == 8);
    CHECK(assembler.held().front().pictureId == 1);
    CHECK(assembler.takeEvicted() == 1);
    CHECK(insert(assembler, { -10, -1, true, false }) == Outcome::Refused); // older than all
}

TEST_CASE("FrameAssembler forgets a picture after 500 ms and those passed over", "[flow]")
{
    FrameAssembler assembler;
    REQUIRE(insert(assembler, { 0, 1, true, false }) == Outcome::Waiting);
    REQUIRE(insert(assembler, { 9, 2, true, false }, kStart + milliseconds(100)) == Outcome::Waiting);
    CHECK(assembler.nextWakeup() == kStart + milliseconds(500));
    CHECK(assembler.expire(kStart + milliseconds(499)) == 0);
    CHECK(assembler.expire(kStart + milliseconds(500)) == 1);
    CHECK(assembler.dropUpTo(5) == 1);
    CHECK(insert(assembler, { 20, 5, true, true }) == Outcome::Refused);
    CHECK(insert(assembler, { 21, 6, true, true }) == Outcome::Completed);
}

TEST_CASE("FrameAssembler stays within its memory whatever fragments come", "[flow]")
{
    testing::SeededRandom random(99);
    FrameAssembler assembler;
    Instant now = kStart;
    for (int i = 0; i < 50'000; ++i) {
        const std::uint32_t r = random.u32();
        insert(assembler, { r % 4096, (r >> 12) % 64, (r & 0x1000000) != 0, (r & 0x2000000) != 0, r >> 31 }, now, 1 + r % 1100);
        if (i % 64 == 0) {
            now += milliseconds(1);
            assembler.expire(now);
        }
        REQUIRE(assembler.held().size() <= 32);
        REQUIRE(assembler.bytesHeld() <= 8 * 512 * 1024);
    }
}
