#include "core/base/base64url.h"
#include "core/crypto/hash.h"
#include "core/practice/connection_service.h"
#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"

using namespace alcove;
using namespace alcove::practice;

namespace {

ConnectionService wholeService()
{
    ConnectionService service;
    BrokerService broker;
    broker.host = "meet.practice.example";
    broker.webSocketPort = kMqttWebSocketPort;
    broker.account = { "therapist", "p4ssw:rd" };
    broker.clientAccount = ServerAccount { "client", "guest-word" };
    broker.practiceId = { 1, 2, 3, 4, 5, 6, 7, 8 };
    broker.authority = { 0x30, 0x82, 0x01, 0x00, 0x05, 0x06 };
    service.broker = broker;
    service.stun = { { "meet.practice.example", 3478 }, { "2001:db8::1", 3479 } };
    service.relays = { { "meet.practice.example", 3478, RelayTransport::Udp }, { "relay.example", 443, RelayTransport::Tls } };
    service.relayAccess = RelaySecret { "a-shared-secret" };
    return service;
}

std::string lineOf(ByteView content)
{
    Bytes bytes = toBytes(content);
    const auto check = crypto::blake2b<32>({}, { asBytes("alcove-service-check"), content });
    bytes.insert(bytes.end(), check.begin(), check.begin() + 4);
    return "alcove-service:1/" + toBase64Url(bytes);
}

} // namespace

TEST_CASE("a service's line says all of it again", "[practice]")
{
    const ConnectionService service = wholeService();
    const auto line = toLine(service);
    REQUIRE(line);
    const auto read = findConnectionService(*line);
    REQUIRE(read);
    CHECK(*read == service);
}

TEST_CASE("a service line is found in a mail that wrapped it and says more", "[practice]")
{
    const std::string line = toLine(wholeService()).value();
    std::string wrapped = "Dear colleague,\nhere it is:\n";
    for (std::size_t at = 0; at < line.size(); at += 60)
        wrapped += line.substr(at, 60) + "\r\n";
    const auto read = findConnectionService(wrapped + "Kind regards\n");
    REQUIRE(read);
    CHECK(*read == wholeService());
}

TEST_CASE("a mistyped or shortened service line is told from a missing one", "[practice]")
{
    std::string line = toLine(wholeService()).value();
    CHECK(findConnectionService("nothing of the kind").error().code == ErrorCode::NotFound);
    CHECK(findConnectionService(line.substr(0, line.size() - 7)).error().code == ErrorCode::Malformed);
    line[40] = line[40] == 'A' ? 'B' : 'A';
    CHECK(findConnectionService(line).error().code == ErrorCode::Malformed);
    CHECK(findConnectionService("alcove-service:2/AAAA").error().code == ErrorCode::UnsupportedVersion);
    CHECK(findConnectionService(std::string(40'000, 'x')).error().code == ErrorCode::LimitExceeded);
}

TEST_CASE("a field a later program may add is skipped from 0x80 on and refused below", "[practice]")
{
    const Bytes stun { 6, 0, 6, 0x0D, 0x96, 's', 't', 'u', 'n' };
    Bytes later = stun;
    later.insert(later.end(), { 0x90, 0, 1, 7 });
    REQUIRE(findConnectionService(lineOf(later)));
    Bytes unknown = stun;
    unknown.insert(unknown.end(), { 0x20, 0, 1, 7 });
    CHECK(findConnectionService(lineOf(unknown)).error().code == ErrorCode::UnsupportedVersion);
}

TEST_CASE("a service that cannot be used names the field", "[practice]")
{
    const auto after = [](auto change) {
        ConnectionService service = wholeService();
        change(service);
        return problemOf(service);
    };
    CHECK_FALSE(problemOf(wholeService()));
    CHECK(problemOf(ConnectionService {}) == ServiceProblem::Empty);
    CHECK(after([](auto& s) { s.broker->host = "10.0.0.1"; }) == ServiceProblem::BrokerHost);
    CHECK(after([](auto& s) { s.broker->tlsPort = s.broker->webSocketPort = 0; }) == ServiceProblem::BrokerPort);
    CHECK(after([](auto& s) { s.broker->account.password = "two words"; }) == ServiceProblem::BrokerAccount);
    CHECK(after([](auto& s) { s.broker->clientAccount->user.assign(65, 'u'); }) == ServiceProblem::BrokerAccount);
    CHECK(after([](auto& s) { s.broker->practiceId = {}; }) == ServiceProblem::BrokerPractice);
    CHECK(after([](auto& s) { s.broker->authority.resize(800); }) == ServiceProblem::BrokerAuthority);
    CHECK(after([](auto& s) { s.stun[0].host.clear(); }) == ServiceProblem::StunHost);
    CHECK(after([](auto& s) { s.relays[0].port = 0; }) == ServiceProblem::RelayHost);
    CHECK(after([](auto& s) { s.relayAccess = std::monostate {}; }) == ServiceProblem::RelayLogin);
    CHECK(after([](auto& s) { s.relays.clear(); }) == ServiceProblem::RelayLogin);
    CHECK(after([](auto& s) { s.stun.resize(5, s.stun[0]); }) == ServiceProblem::TooMany);
}

TEST_CASE("a broker and STUN without a relay make a service", "[practice]")
{
    ConnectionService service = wholeService();
    service.relays.clear();
    service.relayAccess = std::monostate {};
    CHECK_FALSE(problemOf(service));
    CHECK_FALSE(service.hasRelay());
    CHECK(toLine(service));
}

TEST_CASE("random bytes with a fitting check never make a service that cannot be said again", "[practice]")
{
    testing::SeededRandom random(11);
    for (int run = 0; run < 3000; ++run) {
        Bytes content(random.u32() % 120);
        random.fill(content);
        for (std::size_t at = 0; at + 2 < content.size(); at += 1 + content[at + 2]) {
            content[at] %= 12;
            content[at + 1] = 0;
            content[at + 2] %= 24;
        }
        if (const auto service = findConnectionService(lineOf(content)))
            REQUIRE(toLine(*service));
    }
}

TEST_CASE("a certificate survives its way from PEM and back", "[practice]")
{
    Bytes der(500, 0x5A);
    der[0] = 0x30;
    const std::string pem = certificateToPem(der);
    CHECK(certificateFromPem("# our own\n" + pem).value() == der);
    CHECK(certificateFromPem("none").error().code == ErrorCode::NotFound);
    CHECK(certificateFromPem(pem.substr(0, 100)).error().code == ErrorCode::Malformed);
}
