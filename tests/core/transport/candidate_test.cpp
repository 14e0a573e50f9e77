#include "core/transport/candidate.h"

#include "tests/support/catch.h"

using namespace alcove;
using namespace alcove::transport;

namespace {

bool accepted(std::string_view line, LoopbackUse loopback = LoopbackUse::Refused)
{
    return parseCandidate(line, loopback).has_value();
}

std::string withAddress(std::string_view address)
{
    return "candidate:1 1 UDP 2130706431 " + std::string(address) + " 50000 typ host";
}

} // namespace

TEST_CASE("A candidate line gives its address, port, priority and type", "[transport]")
{
    const auto candidate = parseCandidate(
        "candidate:4 1 UDP 1677722111 203.0.113.7 61234 typ srflx raddr 10.0.0.4 rport 40000", LoopbackUse::Refused);
    REQUIRE(candidate);
    CHECK(candidate->foundation == "4");
    CHECK(candidate->priority == 1677722111);
    CHECK(candidate->address.toString() == "203.0.113.7");
    CHECK(candidate->port == 61234);
    CHECK(candidate->type == CandidateType::ServerReflexive);
}

TEST_CASE("A formatted candidate parses to itself and tells no related address", "[transport]")
{
    const Candidate relayed { "abc", 7, *parseIpAddress("2001:db8::5:0:1"), 4000, CandidateType::Relayed };
    const std::string line = formatCandidate(relayed);
    CHECK(line == "candidate:abc 1 UDP 7 2001:db8::5:0:1 4000 typ relay raddr 0.0.0.0 rport 9");
    CHECK(parseCandidate(line, LoopbackUse::Refused) == relayed);
}

TEST_CASE("Candidates that point at names, groups or nowhere are refused", "[transport]")
{
    for (const char* address : { "example.com", "localhost", "0.0.0.0", "0.1.2.3", "224.0.0.1", "239.255.255.250",
             "255.255.255.255", "169.254.1.1", "::", "ff02::1", "fe80::1", "fe80::1%eth0", "::ffff:127.0.0.1",
             "::ffff:7f00:1", "::7f00:1", "64:ff9b::7f00:1", "2002:7f00:1::", "1.2.3", "1.2.3.4.5", "01.2.3.4", "1.2.3.256",
             "1::2::3", "1:2:3:4:5:6:7:8:9", "12345::1", ":1", "1:" }) {
        INFO(address);
        CHECK_FALSE(accepted(withAddress(address)));
        CHECK_FALSE(accepted(withAddress(address), LoopbackUse::Allowed));
    }
}

TEST_CASE("Loopback candidates pass only when the rendezvous was loopback", "[transport]")
{
    for (const char* address : { "127.0.0.1", "127.1.2.3", "::1" }) {
        INFO(address);
        CHECK_FALSE(accepted(withAddress(address)));
        CHECK(accepted(withAddress(address), LoopbackUse::Allowed));
    }
}

TEST_CASE("Candidates with priority zero, low ports, other components or transports are refused", "[transport]")
{
    CHECK(accepted("candidate:1 1 UDP 1 192.0.2.1 1024 typ host"));
    for (const char* line : {
             "candidate:1 1 UDP 0 192.0.2.1 5000 typ host",
             "candidate:1 1 UDP 1 192.0.2.1 1023 typ host",
             "candidate:1 1 UDP 1 192.0.2.1 70000 typ host",
             "candidate:1 1 UDP 4294967296 192.0.2.1 5000 typ host",
             "candidate:1 2 UDP 1 192.0.2.1 5000 typ host",
             "candidate:1 1 TCP 1 192.0.2.1 5000 typ host tcptype passive",
             "candidate:1 1 UDP 1 192.0.2.1 5000 typ other",
             "candidate:1 1 UDP 1 192.0.2.1 5000 host",
             "candidate:1 1 UDP 1 192.0.2.1 5000 typ host raddr",
             "candidate: 1 UDP 1 192.0.2.1 5000 typ host",
             "candidate:1  1 UDP 1 192.0.2.1 5000 typ host",
             "candidate:1 1 UDP -1 192.0.2.1 5000 typ host",
             "candidate:1 1 UDP 1 192.0.2.1 5000 typ host\r\na=x y",
             "a=candidate:1 1 UDP 1 192.0.2.1 5000 typ host",
             "",
         }) {
        INFO(line);
        CHECK_FALSE(accepted(line));
    }
}

TEST_CASE("A candidate line above 128 bytes is refused", "[transport]")
{
    std::string line = "candidate:1 1 UDP 1 192.0.2.1 5000 typ host x ";
    line.resize(128, 'y');
    CHECK(accepted(line));
    CHECK_FALSE(accepted(line + 'y'));
}

TEST_CASE("IPv6 addresses are written as RFC 5952 asks", "[transport]")
{
    // RFC 5952 §4.2.3: the longest run, the first of equals; §4.2.2: a single zero group is not shortened.
    CHECK(parseIpAddress("2001:db8:0:0:1:0:0:1")->toString() == "2001:db8::1:0:0:1");
    CHECK(parseIpAddress("2001:0:0:1:0:0:0:1")->toString() == "2001:0:0:1::1");
    CHECK(parseIpAddress("2001:db8:0:1:1:1:1:1")->toString() == "2001:db8:0:1:1:1:1:1");
    CHECK(parseIpAddress("1::")->toString() == "1::");
    CHECK(parseIpAddress("::1")->toString() == "::1");
    CHECK(parseIpAddress("2001:DB8::A")->toString() == "2001:db8::a");
}
