#include "core/wire/fec_block.h"
#include "core/wire/nack_block.h"
#include "core/wire/reference_report.h"
#include "core/wire/sender_report.h"
#include "core/wire/video_references.h"
#include "core/wire/vp8_payload.h"
#include "tests/support/catch.h"

using namespace alcove;
using namespace alcove::wire;

namespace {

Block onlyBlock(const Bytes& content)
{
    const auto blocks = parseBlocks(content);
    REQUIRE(blocks);
    REQUIRE(blocks->size() == 1);
    return blocks->front();
}

} // namespace

TEST_CASE("A VP8 payload reads back with its PictureID and start", "[wire]")
{
    for (const bool starts : { true, false }) {
        const Bytes bytes = writeVp8Payload({ starts, 0x7abc }, Bytes { 1, 2, 3 });
        CHECK(bytes.size() == kVp8Descriptor + 3);
        const auto payload = parseVp8Payload(bytes);
        REQUIRE(payload);
        CHECK(payload->descriptor.startsFrame == starts);
        CHECK(payload->descriptor.pictureId == 0x7abc);
        CHECK(equal(payload->data, Bytes { 1, 2, 3 }));
    }
}

TEST_CASE("A VP8 payload with the layer fields of RFC 7741 is read past them", "[wire]")
{
    // X and S; I, L, T, K; PictureID; TL0PICIDX; TID and KEYIDX; data.
    const Bytes bytes { 0x90, 0xf0, 0x80, 0x05, 0x07, 0x40, 0xaa };
    const auto payload = parseVp8Payload(bytes);
    REQUIRE(payload);
    CHECK(payload->descriptor.pictureId == 5);
    CHECK(equal(payload->data, Bytes { 0xaa }));
}

TEST_CASE("A VP8 payload without a 15-bit PictureID or without data is refused", "[wire]")
{
    CHECK_FALSE(parseVp8Payload(Bytes { 0x10, 0x01 }));
    CHECK_FALSE(parseVp8Payload(Bytes { 0x90, 0x80, 0x05, 0xaa, 0xbb }));
    CHECK_FALSE(parseVp8Payload(Bytes { 0x90, 0x00, 0x80, 0x05, 0xaa }));
    CHECK_FALSE(parseVp8Payload(Bytes { 0x90, 0x80, 0x80, 0x05 }));
    CHECK_FALSE(parseVp8Payload(Bytes { 0x90 }));
    CHECK_FALSE(parseVp8Payload({}));
}

TEST_CASE("Video references read back, only those in use on the wire", "[wire]")
{
    const VideoReferences written { { ReferenceBuffer::Last, ReferenceBuffer::AltRef }, { ReferenceBuffer::Last }, { 7, 9, 0x7fff } };
    const Bytes element = writeVideoReferences(written);
    CHECK(element.size() == 6);
    const auto read = parseVideoReferences(element);
    REQUIRE(read);
    CHECK(read->used == written.used);
    CHECK(read->updated == written.updated);
    CHECK(read->pictureIds[0] == 7);
    CHECK(read->pictureIds[2] == 0x7fff);
    CHECK_FALSE(read->isKeyFrame());
}

TEST_CASE("Video references are found behind padding and foreign elements", "[wire]")
{
    Bytes extension { 0, 0x21, 5, 6, 0 };
    const Bytes element = writeVideoReferences({ {}, ReferenceSet::all(), {} });
    extension.insert(extension.end(), element.begin(), element.end());
    const auto read = parseVideoReferences(extension);
    REQUIRE(read);
    CHECK(read->isKeyFrame());
}

TEST_CASE("Video references that are cut, too long or claim a partial key frame are refused", "[wire]")
{
    CHECK_FALSE(parseVideoReferences({}));
    CHECK_FALSE(parseVideoReferences(Bytes { 0x12, 0x09, 0 }));
    CHECK_FALSE(parseVideoReferences(Bytes { 0x13, 0x09, 0, 1, 2 }));
    CHECK_FALSE(parseVideoReferences(Bytes { 0x10, 0x08 })); // uses nothing, replaces only LAST
    CHECK_FALSE(parseVideoReferences(Bytes { 0x10, 0xf8 })); // reserved bits
    CHECK_FALSE(parseVideoReferences(Bytes { 0xf0, 0x38 })); // 15 ends the list
}

TEST_CASE("A NACK names the same numbers it was written from, across the wrap", "[wire]")
{
    const std::vector<std::uint16_t> numbers { 65530, 65531, 65535, 0, 10, 11, 500 };
    const Bytes body = writeNack(numbers);
    CHECK(body.size() == 3 * 4);
    const auto read = parseNack(body);
    REQUIRE(read);
    CHECK(*read == numbers);
}

TEST_CASE("A NACK is refused when it is empty, cut or longer than the limit", "[wire]")
{
    CHECK_FALSE(parseNack({}));
    CHECK_FALSE(parseNack(Bytes { 1, 2, 3 }));
    CHECK_FALSE(parseNack(Bytes((kMaxNackPairs + 1) * 4)));
    std::vector<std::uint16_t> scattered;
    for (std::uint16_t i = 0; i < 100; ++i)
        scattered.push_back(static_cast<std::uint16_t>(i * 40));
    CHECK(parseNack(writeNack(scattered)));
}

TEST_CASE("A reference report reads back with what is absent", "[wire]")
{
    ReferenceReport report;
    report.recoveryRequested = true;
    report.lastDecodable = 12;
    report.altRef = 0x7fff;
    report.newestSeen = 30;
    Bytes content;
    appendReferenceReport(content, report);
    const auto read = parseReferenceReport(onlyBlock(content));
    REQUIRE(read);
    CHECK(read->recoveryRequested);
    CHECK_FALSE(read->keyFrameRequested);
    CHECK(read->lastDecodable == 12);
    CHECK_FALSE(read->golden);
    CHECK(read->altRef == 0x7fff);
    CHECK(read->newestSeen == 30);
    CHECK_FALSE(parseReferenceReport({ BlockKind::ReferenceReport, 0, ByteView(content).subspan(4, 7) }));
}

TEST_CASE("A sender report reads back and one from beyond all clocks is refused", "[wire]")
{
    Bytes content;
    appendSenderReport(content, { Instant(std::chrono::hours(5)), 0xfffffffe, 2 });
    const Block block = onlyBlock(content);
    const auto read = parseSenderReport(block);
    REQUIRE(read);
    CHECK(read->captureTime == Instant(std::chrono::hours(5)));
    CHECK(read->timestamp == 0xfffffffe);
    CHECK(read->ssrc == 2);
    Bytes late = toBytes(block.body);
    late[0] = 0xff;
    CHECK_FALSE(parseSenderReport({ BlockKind::SenderReport, 0, late }));
}

TEST_CASE("A FEC block outside its limits is refused", "[wire]")
{
    const Bytes parity { 1, 2, 3 };
    const Bytes body = writeFec({ 0xfffe, 5, 2, 1, parity });
    const auto read = parseFec(body);
    REQUIRE(read);
    CHECK(read->firstSequence == 0xfffe);
    CHECK(equal(read->parity, parity));
    CHECK_FALSE(parseFec(writeFec({ 0, 0, 1, 0, parity })));
    CHECK_FALSE(parseFec(writeFec({ 0, 65, 1, 0, parity })));
    CHECK_FALSE(parseFec(writeFec({ 0, 5, 2, 2, parity })));
    CHECK_FALSE(parseFec(writeFec({ 0, 5, 2, 0, {} })));
}
