#include "core/transport/pcp_message.h"

#include "tests/support/catch.h"

using namespace alcove;
using namespace alcove::transport;

namespace {

PcpMapRequest request()
{
    PcpMapRequest out;
    out.nonce = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 };
    out.ownAddress = *parseIpAddress("10.2.0.2");
    out.tcp = true;
    out.insidePort = 7700;
    out.wishedPort = 7701;
    out.lifetime = std::chrono::seconds(3600);
    return out;
}

/// A router's yes, laid out by hand from RFC 6887 §7.2 and §11.1.
Bytes response()
{
    return *fromHex("02810000" "00000e10" "00000064" "000000000000000000000000"
                    "0102030405060708090a0b0c" "06000000" "1e14" "1e15" "00000000000000000000ffff0b00000c");
}

Bytes with(std::size_t place, std::uint8_t value)
{
    Bytes out = response();
    out[place] = value;
    return out;
}

} // namespace

TEST_CASE("A PCP request has the layout of RFC 6887", "[transport]")
{
    CHECK(toHex(encodePcpMap(request()))
        == "02010000" "00000e10" "00000000000000000000ffff0a020002"
           "0102030405060708090a0b0c" "06000000" "1e14" "1e15" "00000000000000000000ffff00000000");
}

TEST_CASE("A PCP router's yes tells the outside address and port", "[transport]")
{
    const auto answer = parsePcpMap(response(), request());
    REQUIRE(answer);
    CHECK(answer->outcome == PcpMapResponse::Outcome::Opened);
    CHECK(answer->lifetime == std::chrono::seconds(3600));
    CHECK(answer->epoch == 100);
    CHECK(answer->outsidePort == 7701);
    CHECK(answer->outsideAddress.toString() == "11.0.0.12");
}

TEST_CASE("Each PCP refusal is of its kind", "[transport]")
{
    using Outcome = PcpMapResponse::Outcome;
    CHECK(parsePcpMap(with(3, 1), request())->outcome == Outcome::OtherVersion);
    CHECK(parsePcpMap(with(3, 2), request())->outcome == Outcome::Refused);
    CHECK(parsePcpMap(with(3, 7), request())->outcome == Outcome::NotNow);
    CHECK(parsePcpMap(with(3, 8), request())->outcome == Outcome::NotNow);
    CHECK(parsePcpMap(with(3, 255), request())->outcome == Outcome::Refused);
    // What a router that knows NAT-PMP alone answers (RFC 6886 §3.5).
    CHECK(parsePcpMap(*fromHex("0081000100000064"), request())->outcome == Outcome::OtherVersion);
}

TEST_CASE("What answers another question is no PCP answer", "[transport]")
{
    CHECK_FALSE(parsePcpMap({}, request()));
    CHECK_FALSE(parsePcpMap(with(1, 0x01), request()));   // a request
    CHECK_FALSE(parsePcpMap(with(1, 0x82), request()));   // another opcode
    CHECK_FALSE(parsePcpMap(with(24, 0xFF), request()));  // another nonce
    CHECK_FALSE(parsePcpMap(with(36, 17), request()));    // another protocol
    CHECK_FALSE(parsePcpMap(with(41, 0), request()));     // another port of ours
    Bytes longer = response();
    longer.resize(1104);
    CHECK_FALSE(parsePcpMap(longer, request()));
    for (std::size_t size = 0; size < kPcpMapSize; ++size)
        CHECK_FALSE(parsePcpMap(ByteView(response()).first(size), request()));
}

TEST_CASE("A PCP yes without a door is none", "[transport]")
{
    Bytes noPort = response();
    noPort[42] = noPort[43] = 0;
    CHECK_FALSE(parsePcpMap(noPort, request()));
    Bytes noTime = response();
    noTime[6] = noTime[7] = 0;
    CHECK_FALSE(parsePcpMap(noTime, request()));
    CHECK_FALSE(parsePcpMap(with(56, 0), request())); // 0.x.x.x
    CHECK_FALSE(parsePcpMap(with(56, 224), request()));
}

TEST_CASE("A PCP lease is at most a day", "[transport]")
{
    CHECK(parsePcpMap(with(4, 0xFF), request())->lifetime == std::chrono::hours(24));
}
