#include "core/wire/rtp.h"
#include "tests/support/catch.h"

using namespace alcove;
using namespace alcove::wire;

TEST_CASE("An RTP packet with an extension reads back as it was written", "[wire]")
{
    const RtpHeader header { true, kVp8PayloadType, 0xfffe, 0x01020304, kVideoSsrc };
    const Bytes bytes = writeRtp(header, Bytes { 0x10, 7 }, Bytes { 5, 6, 7 });
    CHECK(bytes.size() == 12 + 4 + 4 + 3);
    const auto packet = parseRtp(bytes);
    REQUIRE(packet);
    CHECK(packet->header.marker);
    CHECK(packet->header.sequence == 0xfffe);
    CHECK(packet->header.timestamp == 0x01020304);
    CHECK(equal(packet->extension, Bytes { 0x10, 7, 0, 0 }));
    CHECK(equal(packet->payload, Bytes { 5, 6, 7 }));
}

TEST_CASE("RTP of another version, with sources, padding or a foreign payload type is refused", "[wire]")
{
    const Bytes good = writeRtp({ false, kOpusPayloadType, 1, 2, kAudioSsrc }, {}, Bytes { 1 });
    REQUIRE(parseRtp(good));
    for (const int first : { 0x00, 0x40, 0x81, 0xa0 }) {
        Bytes bad = good;
        bad[0] = static_cast<std::uint8_t>(first);
        CHECK_FALSE(parseRtp(bad));
    }
    Bytes foreign = good;
    foreign[1] = 50;
    CHECK_FALSE(parseRtp(foreign));
    CHECK_FALSE(parseRtp(ByteView(good).first(11)));
}
