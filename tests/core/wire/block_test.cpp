#include "core/wire/block.h"
#include "tests/support/catch.h"

using namespace alcove;
using namespace alcove::wire;

TEST_CASE("Blocks come back in the order they were appended, padding left out", "[wire]")
{
    Bytes content;
    appendBlock(content, BlockKind::Audio, 3, Bytes { 1, 2 });
    appendBlock(content, BlockKind::Control, 0, Bytes {});
    content.resize(96);
    const auto blocks = parseBlocks(content);
    REQUIRE(blocks);
    REQUIRE(blocks->size() == 2);
    CHECK(blocks->at(0).kind == BlockKind::Audio);
    CHECK(blocks->at(0).flags == 3);
    CHECK(equal(blocks->at(0).body, Bytes { 1, 2 }));
    CHECK(blocks->at(1).body.empty());
}

TEST_CASE("A datagram with anything but zeros after the end is dropped whole", "[wire]")
{
    Bytes content;
    appendBlock(content, BlockKind::Audio, 0, Bytes { 1 });
    content.resize(64);
    content.back() = 1;
    CHECK_FALSE(parseBlocks(content));
}

TEST_CASE("An unknown block from 0x80 is skipped and one below drops the datagram", "[wire]")
{
    Bytes content;
    appendBlock(content, static_cast<BlockKind>(0x90), 0, Bytes { 9, 9 });
    appendBlock(content, BlockKind::Nack, 0, Bytes { 1 });
    REQUIRE(parseBlocks(content));
    CHECK(parseBlocks(content)->size() == 1);
    appendBlock(content, static_cast<BlockKind>(0x20), 0, Bytes { 9 });
    CHECK_FALSE(parseBlocks(content));
}

TEST_CASE("A block that claims more than is there drops the datagram", "[wire]")
{
    CHECK_FALSE(parseBlocks(Bytes { 1, 0, 0, 5, 1, 2, 3, 4 }));
    CHECK_FALSE(parseBlocks(Bytes { 1, 0, 0 }));
}
