#include "core/base/base64url.h"
#include "core/crypto/hash.h"
#include "core/session/invitation_text.h"
#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"

#include <nlohmann/json.hpp>

#include <fstream>

using namespace alcove;
using namespace alcove::session;
using alcove::testing::SeededRandom;

namespace {

nlohmann::json knownAnswers()
{
    std::ifstream file(ALCOVE_SOURCE_DIR "/tests/vectors/kat.json");
    return nlohmann::json::parse(file);
}

Bytes knownInvitation() { return fromHex(knownAnswers().at("invite").get<std::string>()).value(); }
std::string knownLink() { return knownAnswers().at("invite_uri").get<std::string>(); }

Invitation decoded(const Bytes& bytes) { return decodeInvitation(bytes).value(); }

/// A byte string with the check it should have.
Bytes rechecked(Bytes bytes)
{
    bytes.resize(bytes.size() - 4);
    const auto check = crypto::blake2b<32>({}, { asBytes("alcove-invite-check"), bytes });
    bytes.insert(bytes.end(), check.begin(), check.begin() + 4);
    return bytes;
}

/// The known invitation with a field appended.
Bytes withField(std::uint8_t type, const Bytes& value)
{
    Bytes bytes = knownInvitation();
    bytes.resize(bytes.size() - 4);
    bytes.push_back(type);
    bytes.push_back(static_cast<std::uint8_t>(value.size()));
    bytes.insert(bytes.end(), value.begin(), value.end());
    bytes.insert(bytes.end(), 4, 0);
    return rechecked(bytes);
}

ErrorCode codeOf(const Bytes& bytes) { return decodeInvitation(bytes).error().code; }

Invitation randomInvitation(SeededRandom& random)
{
    Invitation out;
    out.guest = random.u32() % 2 == 0;
    out.expiry = UnixTime(std::chrono::seconds(random.u32()));
    out.therapistKey = random.array<32>();
    out.secret = crypto::Key::random(random);
    const std::uint32_t count = 1 + random.u32() % 8;
    for (std::uint32_t i = 0; i < count; ++i) {
        const auto port = static_cast<std::uint16_t>(1 + random.u32() % 65535);
        const auto byte = static_cast<std::uint8_t>(1 + random.u32() % 200);
        switch (random.u32() % 4) {
        case 0:
            out.endpoints.emplace_back(Ipv4Endpoint { { byte, 2, 3, 4 }, port });
            break;
        case 1:
            out.endpoints.emplace_back(Ipv6Endpoint { { 0x20, 1, byte }, port });
            break;
        case 2:
            out.endpoints.emplace_back(HostEndpoint { "h" + std::to_string(byte) + ".example", port });
            break;
        default:
            out.endpoints.emplace_back(BrokerEndpoint { "b" + std::to_string(byte) + ".example", port });
        }
    }
    if (random.u32() % 2 == 0)
        out.brokerLogin = BrokerLogin { "user", "pass:word" };
    if (random.u32() % 2 == 0)
        out.practiceId = random.array<8>();
    if (random.u32() % 2 == 0)
        out.profileSigner = random.array<32>();
    if (random.u32() % 2 == 0)
        out.meeting = MeetingTime { UnixTime(std::chrono::seconds(random.u32())), std::nullopt };
    if (out.meeting && random.u32() % 2 == 0)
        out.meeting->minutes = static_cast<std::uint16_t>(random.u32());
    if (random.u32() % 2 == 0)
        out.stun = StunPlace { "s" + std::to_string(random.u32() % 9) + ".example", static_cast<std::uint16_t>(1 + random.u32() % 65535) };
    return out;
}

} // namespace

TEST_CASE("Invitation: a broker's WebSocket ports and its own certificate survive", "[session]")
{
    testing::SeededRandom random(12);
    Invitation invitation;
    invitation.expiry = UnixTime(std::chrono::seconds(1'800'000'000));
    invitation.secret = crypto::Key::random(random);
    invitation.endpoints = { BrokerEndpoint { "b.example", 8883 }, BrokerEndpoint { "b.example", 443, true },
        BrokerEndpoint { "b.example", 8443, true } };
    invitation.brokerAuthority.assign(Invitation::kMaxBrokerAuthority, 0x5A);
    const auto bytes = encodeInvitation(invitation);
    REQUIRE(bytes);
    const auto again = decodeInvitation(*bytes);
    REQUIRE(again);
    CHECK(again->endpoints == invitation.endpoints);
    CHECK(again->brokerAuthority == invitation.brokerAuthority);
    invitation.brokerAuthority.push_back(1);
    CHECK(encodeInvitation(invitation).error().code == ErrorCode::InvalidArgument);
}

TEST_CASE("Invitation: the known answer decodes to its fields", "[session]")
{
    const nlohmann::json kat = knownAnswers();
    const Bytes bytes = knownInvitation();
    REQUIRE(bytes.size() == kat.at("invite_len").get<std::size_t>());
    const Invitation invitation = decoded(bytes);
    CHECK(toHex(invitation.therapistKey) == kat.at("T_static_pk").get<std::string>());
    CHECK(toHex(invitation.secret.view()) == kat.at("R").get<std::string>());
    CHECK(invitation.expiry == UnixTime(std::chrono::seconds(0x684ee180)));
    REQUIRE(invitation.endpoints.size() == 2);
    CHECK(std::get<HostEndpoint>(invitation.endpoints[0]) == HostEndpoint { "practice.example.org", 4740 });
    CHECK(std::get<BrokerEndpoint>(invitation.endpoints[1]) == BrokerEndpoint { "mqtt.example.org", 8883 });
    CHECK(encodeInvitation(invitation).value() == bytes);
}

TEST_CASE("Invitation: the known link", "[session]")
{
    const Invitation invitation = parseLink(knownLink()).value();
    CHECK(toLink(invitation).value() == knownLink());
    CHECK(knownLink().size() == 173);
}

TEST_CASE("Invitation: what is encoded decodes to the same", "[session]")
{
    SeededRandom random(21);
    for (int i = 0; i < 300; ++i) {
        const Invitation before = randomInvitation(random);
        const Bytes bytes = encodeInvitation(before).value();
        const Invitation after = decoded(bytes);
        REQUIRE(after.endpoints == before.endpoints);
        REQUIRE(after.brokerLogin == before.brokerLogin);
        REQUIRE(after.practiceId == before.practiceId);
        REQUIRE(after.profileSigner == before.profileSigner);
        REQUIRE(after.meeting == before.meeting);
        REQUIRE(after.stun == before.stun);
        REQUIRE(after.guest == before.guest);
        REQUIRE(after.expiry == before.expiry);
        REQUIRE(encodeInvitation(after).value() == bytes);
        REQUIRE(encodeInvitation(findInvitation(toFileText(before).value()).value()).value() == bytes);
    }
}

TEST_CASE("Invitation: any changed byte is noticed", "[session]")
{
    const Bytes bytes = knownInvitation();
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        Bytes changed = bytes;
        changed[i] ^= 0x10;
        CHECK(codeOf(changed) == ErrorCode::Malformed);
    }
}

TEST_CASE("Invitation: sizes outside 82 to 1024 are refused", "[session]")
{
    CHECK(codeOf(Bytes(81)) == ErrorCode::Malformed);
    CHECK(codeOf({}) == ErrorCode::Malformed);
    CHECK(codeOf(Bytes(1025)) == ErrorCode::Malformed);
    CHECK(codeOf(rechecked(Bytes(82))) == ErrorCode::UnsupportedVersion);
}

TEST_CASE("Invitation: flags of another version are told from broken ones", "[session]")
{
    Bytes bytes = knownInvitation();
    bytes[1] = 0x00;
    CHECK(codeOf(rechecked(bytes)) == ErrorCode::Malformed);
    bytes[1] = 0x03; // passcode
    CHECK(codeOf(rechecked(bytes)) == ErrorCode::UnsupportedVersion);
    bytes[1] = 0x11;
    CHECK(codeOf(rechecked(bytes)) == ErrorCode::UnsupportedVersion);
    bytes[0] = 2;
    CHECK(codeOf(rechecked(bytes)) == ErrorCode::UnsupportedVersion);
}

TEST_CASE("Invitation: unknown fields are ignored from 0x80 on and refused below", "[session]")
{
    CHECK(decodeInvitation(withField(0x80, { 1, 2 })));
    CHECK(decodeInvitation(withField(0xFF, {})));
    CHECK(codeOf(withField(8, {})) == ErrorCode::UnsupportedVersion);
    CHECK(codeOf(withField(0, {})) == ErrorCode::UnsupportedVersion);
    CHECK(codeOf(withField(0x7F, {})) == ErrorCode::UnsupportedVersion);
}

TEST_CASE("Invitation: a relay-only one has broker endpoints only", "[session]")
{
    Bytes bytes = knownInvitation();
    bytes[1] = 0x05;
    CHECK(codeOf(rechecked(bytes)) == ErrorCode::Malformed);
    Invitation invitation = decoded(knownInvitation());
    invitation.relayOnly = true;
    CHECK(encodeInvitation(invitation).error().code == ErrorCode::InvalidArgument);
    invitation.endpoints.erase(invitation.endpoints.begin());
    CHECK(decoded(encodeInvitation(invitation).value()).relayOnly);
}

TEST_CASE("Invitation: a STUN server costs four bytes where the first broker stands", "[session]")
{
    Invitation invitation = decoded(knownInvitation());
    const auto broker = std::find_if(invitation.endpoints.begin(), invitation.endpoints.end(),
        [](const Endpoint& endpoint) { return std::holds_alternative<BrokerEndpoint>(endpoint); });
    REQUIRE(broker != invitation.endpoints.end());
    invitation.stun = StunPlace { std::get<BrokerEndpoint>(*broker).host, 3478 };
    const Bytes bytes = encodeInvitation(invitation).value();
    CHECK(bytes.size() == knownInvitation().size() + 4);
    CHECK(decoded(bytes).stun == invitation.stun);
    invitation.stun = StunPlace { "relay.example", 443 };
    CHECK(decoded(encodeInvitation(invitation).value()).stun == invitation.stun);
    invitation.stun = StunPlace { "192.0.2.1", 3478 };
    CHECK(encodeInvitation(invitation).error().code == ErrorCode::InvalidArgument);
    CHECK(codeOf(withField(0x84, { 0, 0 })) == ErrorCode::Malformed);
}

TEST_CASE("Invitation: nine endpoints or none are refused", "[session]")
{
    Invitation invitation = decoded(knownInvitation());
    invitation.endpoints.assign(9, Ipv4Endpoint { { 192, 0, 2, 1 }, 1 });
    CHECK_FALSE(encodeInvitation(invitation));
    invitation.endpoints.clear();
    CHECK_FALSE(encodeInvitation(invitation));
    Bytes bytes = knownInvitation();
    for (int i = 0; i < 7; ++i) {
        bytes.resize(bytes.size() - 4);
        const Bytes field { 1, 6, 192, 0, 2, 1, 0, 1 };
        bytes.insert(bytes.end(), field.begin(), field.end());
        bytes.insert(bytes.end(), 4, 0);
    }
    CHECK(codeOf(rechecked(bytes)) == ErrorCode::Malformed);
}

TEST_CASE("Invitation: endpoints nobody can connect to are refused", "[session]")
{
    for (const Bytes& value : { Bytes { 0, 0, 0, 0, 1, 1 }, Bytes { 224, 0, 0, 1, 1, 1 }, Bytes { 255, 255, 255, 255, 1, 1 },
             Bytes { 192, 0, 2, 1, 0, 0 }, Bytes { 192, 0, 2, 1, 1 }, Bytes { 192, 0, 2, 1, 1, 1, 1 } })
        CHECK(codeOf(withField(1, value)) == ErrorCode::Malformed);
    for (const char* name : { "", ".", "a..b", "-a", "a-", "a b", "a.", "1.2.3.4", "x.1", "ex\xC3\xA4mple", "a/b" }) {
        const std::string host = name;
        Bytes value { 1, 1 };
        value.insert(value.end(), host.begin(), host.end());
        INFO(host);
        CHECK(codeOf(withField(3, value)) == ErrorCode::Malformed);
    }
    CHECK(codeOf(withField(4, { 1, 1, 0, 'a' })) == ErrorCode::Malformed);
    CHECK(codeOf(withField(4, { 1, 1, 3, 'a' })) == ErrorCode::UnsupportedVersion);
}

TEST_CASE("Invitation: fields that stand once are refused twice", "[session]")
{
    const Invitation invitation = [] {
        Invitation out = decoded(knownInvitation());
        out.practiceId = std::array<std::uint8_t, 8> { 1 };
        out.profileSigner = crypto::PublicKey { 2 };
        out.brokerLogin = BrokerLogin { "u", "p" };
        out.meeting = MeetingTime { UnixTime(std::chrono::seconds(1)), {} };
        return out;
    }();
    const Bytes bytes = encodeInvitation(invitation).value();
    for (const auto& [type, value] : std::vector<std::pair<std::uint8_t, Bytes>> {
             { 6, Bytes(8) }, { 7, Bytes(32) }, { 5, { 1, 'u', 'p' } }, { 0x81, Bytes(4) } }) {
        Bytes twice = bytes;
        twice.resize(twice.size() - 4);
        twice.push_back(type);
        twice.push_back(static_cast<std::uint8_t>(value.size()));
        twice.insert(twice.end(), value.begin(), value.end());
        twice.insert(twice.end(), 4, 0);
        CHECK(codeOf(rechecked(twice)) == ErrorCode::Malformed);
    }
}

TEST_CASE("Invitation: a cut field is refused", "[session]")
{
    Bytes bytes = knownInvitation();
    bytes.resize(bytes.size() - 4);
    bytes.insert(bytes.end(), { 0x90, 9, 0, 0, 0, 0 });
    CHECK(codeOf(rechecked(bytes)) == ErrorCode::Malformed);
}

TEST_CASE("Base64url has one text for each byte string", "[session]")
{
    CHECK(toBase64Url(asBytes("foobar")) == "Zm9vYmFy"); // RFC 4648 §10
    CHECK(toBase64Url(asBytes("fo")) == "Zm8");
    CHECK(fromBase64Url("Zm8") == toBytes(asBytes("fo")));
    CHECK_FALSE(fromBase64Url("Zm9"));  // unused bits set
    CHECK_FALSE(fromBase64Url("Zm8="));
    CHECK_FALSE(fromBase64Url("Zm+8"));
    CHECK_FALSE(fromBase64Url("Z"));
    SeededRandom random(4);
    for (std::size_t size = 0; size < 100; ++size) {
        Bytes bytes(size);
        random.fill(bytes);
        CHECK(fromBase64Url(toBase64Url(bytes)) == bytes);
    }
}

TEST_CASE("Invitation link: white space, one slash and an upper-case scheme are forgiven", "[session]")
{
    std::string link = knownLink();
    CHECK(parseLink("  " + link + "/\r\n"));
    CHECK(parseLink("ALCOVE" + link.substr(6)));
    link.insert(60, "\r\n\t ");
    CHECK(parseLink(link));
}

TEST_CASE("Invitation link: anything more is refused", "[session]")
{
    const std::string link = knownLink();
    for (const std::string& text : { link + "//", link + "?x", link + "\" -platformpluginpath x", "x" + link, link + "=",
             std::string("alcove://join/1/") + link.substr(14), std::string("alcove:join/1/"), std::string("alcove:"),
             std::string("https:join/1/") + link.substr(14), std::string(3000, 'a') }) {
        INFO(text);
        CHECK(parseLink(text).error().code == ErrorCode::Malformed);
    }
    CHECK(parseLink("alcove:join/2/" + link.substr(14)).error().code == ErrorCode::UnsupportedVersion);
    CHECK(parseLink("alcove:join/x/" + link.substr(14)).error().code == ErrorCode::Malformed);
}

TEST_CASE("Invitation file: holds the invitation and the profile behind it", "[session]")
{
    const Invitation invitation = parseLink(knownLink()).value();
    const std::string text = toFileText(invitation, "untrusted comment\n{}").value();
    CHECK(text.substr(0, 17) == "alcove-invite-v1\n");
    const InvitationFile file = parseFileText(text).value();
    CHECK(toLink(file.invitation).value() == knownLink());
    CHECK(file.signedProfile == "untrusted comment\n{}");
    std::string windows = "\xEF\xBB\xBF";
    for (const char c : text)
        windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
    CHECK(parseFileText(windows));
}

TEST_CASE("Invitation file: other files are refused with the fitting error", "[session]")
{
    CHECK(parseFileText("").error().code == ErrorCode::Malformed);
    CHECK(parseFileText("hello").error().code == ErrorCode::Malformed);
    CHECK(parseFileText("alcove-invite-v2\nAAAA").error().code == ErrorCode::UnsupportedVersion);
    CHECK(parseFileText("alcove-invite-v1\n").error().code == ErrorCode::Malformed);
    CHECK(parseFileText("alcove-invite-v1\n" + std::string(65, 'A')).error().code == ErrorCode::Malformed);
    CHECK(parseFileText(std::string(kMaxInvitationText + 1, 'a')).error().code == ErrorCode::LimitExceeded);
}

TEST_CASE("A pasted e-mail gives its one link however it was wrapped", "[session]")
{
    const std::string link = knownLink();
    const std::string head = link.substr(0, 70);
    const std::string middle = link.substr(70, 70);
    const std::string tail = link.substr(140);
    for (const std::string& text : {
             "Hello,\n\n" + link + "\n\nKind regards\nDana",
             "Hello,\n" + head + "\n" + middle + "\n" + tail + "\nKind regards",
             "> Hello,\n> " + head + "\n> " + middle + "\n> " + tail + "\n> Kind",
             ">> " + head + " \r\n>> " + middle + " \r\n>> " + tail,
             head + "=\r\n" + middle + "=\r\n" + tail + "=\r\n",
             "<a href=\"" + link + "\">" + link + "</a>",
             "Your link: <" + link + ">.",
             "_" + link + "_",
             "alcove:join\n/1/" + link.substr(14),
             "Hello,=20\r\nalc=\r\n" + link.substr(3, 60) + "=\r\n" + link.substr(63) + "\r\n",
             link + " and again " + link,
             "alcove: a room for two. " + link,
         }) {
        INFO(text);
        const auto found = findInvitation(text);
        REQUIRE(found);
        CHECK(toLink(*found).value() == link);
    }
}

TEST_CASE("A pasted text without a usable link says what is wrong", "[session]")
{
    const std::string link = knownLink();
    CHECK(findInvitation("Hello").error().code == ErrorCode::NotFound);
    CHECK(findInvitation("").error().code == ErrorCode::NotFound);
    CHECK(findInvitation(link.substr(0, 100)).error().code == ErrorCode::Malformed);
    CHECK(findInvitation("alcove:join/7/" + link.substr(14)).error().code == ErrorCode::UnsupportedVersion);
    CHECK(findInvitation(std::string(kMaxInvitationText + 1, ' ')).error().code == ErrorCode::LimitExceeded);
}

TEST_CASE("A pasted text with two different invitations is refused", "[session]")
{
    SeededRandom random(9);
    const std::string other = toLink(randomInvitation(random)).value();
    CHECK(findInvitation(knownLink() + "\n\n" + other).error().code == ErrorCode::InvalidArgument);
}

TEST_CASE("An endpoint is shown as address and port", "[session]")
{
    CHECK(toString(Ipv4Endpoint { { 192, 0, 2, 1 }, 4740 }) == "192.0.2.1:4740");
    CHECK(toString(Ipv6Endpoint { { 0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1 }, 80 })
        == "[2001:db8:0:0:0:0:0:1]:80");
    CHECK(toString(BrokerEndpoint { "mqtt.example.org", 8883 }) == "mqtt.example.org:8883");
}
