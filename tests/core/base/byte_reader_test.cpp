#include "core/base/byte_reader.h"
#include "core/base/byte_writer.h"
#include "tests/support/catch.h"

using namespace alcove;

TEST_CASE("ByteReader reads back what ByteWriter wrote", "[base]")
{
    const Bytes bytes = ByteWriter().u8(1).u16(0x0203).u24(0x040506).u32(0x0708090a).u64(0x0b0c0d0e0f101112).take();
    REQUIRE(toHex(bytes) == "0102030405060708090a0b0c0d0e0f101112");
    ByteReader reader(bytes);
    CHECK(reader.u8() == 1);
    CHECK(reader.u16() == 0x0203);
    CHECK(reader.u24() == 0x040506);
    CHECK(reader.u32() == 0x0708090a);
    CHECK(reader.u64() == 0x0b0c0d0e0f101112);
    CHECK(reader.atEnd());
}

TEST_CASE("ByteReader gives zeros and stays failed after the end", "[base]")
{
    const Bytes bytes { 1, 2, 3 };
    ByteReader reader(bytes);
    CHECK(reader.u32() == 0);
    CHECK_FALSE(reader.ok());
    CHECK(reader.u8() == 0);
    CHECK_FALSE(reader.atEnd());
}

TEST_CASE("fromHex refuses odd lengths and letters beyond f", "[base]")
{
    CHECK_FALSE(fromHex("abc"));
    CHECK_FALSE(fromHex("0g"));
    CHECK(fromHex("00fF") == Bytes { 0x00, 0xff });
}
