#include "core/session/path_servers.h"

#include "core/wire/path_servers.pb.h"
#include "tests/support/catch.h"

using namespace alcove;
using namespace alcove::session;
using transport::LoopbackUse;
using transport::RelayProtocol;

namespace {

PathServers example()
{
    PathServers servers;
    servers.stun = { { "stun.example.org", 3478 } };
    servers.relays = { { "192.0.2.7", 3478, RelayProtocol::Udp, "1790000000:0a1b2c3d", "c2VjcmV0" },
        { "turn.example.org", 443, RelayProtocol::Tls, "1790000000:0a1b2c3d", "c2VjcmV0" } };
    return servers;
}

Bytes bytesOf(const wire::control::PathServers& message)
{
    const std::string text = message.SerializeAsString();
    return toBytes(asBytes(text));
}

wire::control::PathServers withRelay(const std::string& host, std::uint32_t port)
{
    wire::control::PathServers message;
    auto* const relay = message.add_relays();
    relay->set_host(host);
    relay->set_port(port);
    relay->set_username("u");
    relay->set_password("p");
    return message;
}

bool isRead(const wire::control::PathServers& message) { return parsePathServers(bytesOf(message), LoopbackUse::Refused).has_value(); }

} // namespace

TEST_CASE("The servers of a session come back as they were sent", "[servers]")
{
    const auto read = parsePathServers(encode(example()), LoopbackUse::Refused);
    REQUIRE(read);
    REQUIRE(read->relays.size() == 2);
    CHECK(read->stun.front().address == "stun.example.org");
    CHECK(read->relays[0].address == "192.0.2.7");
    CHECK(read->relays[1].protocol == RelayProtocol::Tls);
    CHECK(read->relays[1].port == 443);
    CHECK(read->relays[1].username == "1790000000:0a1b2c3d");
}

TEST_CASE("A peer cannot aim this computer at itself, at groups or at other services", "[servers]")
{
    CHECK(isRead(withRelay("192.0.2.7", 3478)));
    CHECK(isRead(withRelay("turn.example.org", 443)));
    CHECK(isRead(withRelay("2001:db8::7", 5349)));
    for (const char* const host : { "127.0.0.1", "127.8.8.8", "::1", "0.0.0.0", "224.0.0.1", "ff02::1", "255.255.255.255", "localhost",
             "169.254.1.1", "fe80::1", "127.1", "2130706433", "0x7f.1", "", "-x.example.org", "a b", "http://x/", "x:1", "user@x" }) {
        CAPTURE(host);
        CHECK_FALSE(isRead(withRelay(host, 3478)));
    }
    for (const std::uint32_t port : { 0U, 22U, 25U, 53U, 1023U, 65'536U, 0xFFFF'FFFFU }) {
        CAPTURE(port);
        CHECK_FALSE(isRead(withRelay("192.0.2.7", port)));
    }
}

TEST_CASE("Loopback servers belong to sessions that never left this computer", "[servers]")
{
    const Bytes body = bytesOf(withRelay("127.0.0.1", 3478));
    CHECK(parsePathServers(body, LoopbackUse::Allowed));
    CHECK_FALSE(parsePathServers(body, LoopbackUse::Refused));
}

TEST_CASE("Too many servers, logins that are none and broken bodies are refused whole", "[servers]")
{
    wire::control::PathServers many;
    for (std::size_t i = 0; i < PathServers::kMaxRelays + 1; ++i)
        *many.add_relays() = withRelay("192.0.2.7", 3478).relays(0);
    CHECK_FALSE(isRead(many));
    auto login = withRelay("192.0.2.7", 3478);
    login.mutable_relays(0)->set_username("a\nb");
    CHECK_FALSE(isRead(login));
    login.mutable_relays(0)->set_username("");
    CHECK_FALSE(isRead(login));
    login.mutable_relays(0)->set_username(std::string(PathServers::kMaxLogin + 1, 'x'));
    CHECK_FALSE(isRead(login));
    Bytes cut = encode(example());
    cut.pop_back();
    CHECK_FALSE(parsePathServers(cut, LoopbackUse::Refused));
    CHECK_FALSE(parsePathServers(Bytes(70'000), LoopbackUse::Refused));
}
