#include "core/session/control_bodies.h"
#include "tests/support/catch.h"

using namespace alcove;
using namespace alcove::session;

TEST_CASE("A presence snapshot comes back as it was sent", "[session]")
{
    Presence presence;
    presence.ready = true;
    presence.cameraOff = true;
    presence.note = Presence::Note::LittleLonger;
    CHECK(parsePresence(encode(presence)) == presence);
}

TEST_CASE("A state body without a call id says that none is known", "[session]")
{
    const auto body = parseState(encode(StateBody { std::nullopt, 7, {} }));
    REQUIRE(body);
    CHECK_FALSE(body->callId);
    CHECK(body->nextExpected == 7);
}

TEST_CASE("Chat loses control and bidirectional formatting and keeps markup as literal text", "[session]")
{
    CHECK(parseChat(encodeChat("<img src=http://x>\u202Eabc\x07\u2066 é")) == "<img src=http://x>abc é");
    CHECK_FALSE(parseChat(encodeChat("\u200F\u2069")));
}

TEST_CASE("Chat of more than four thousand characters is refused", "[session]")
{
    CHECK(parseChat(encodeChat(std::string(4000, 'a'))));
    CHECK_FALSE(parseChat(encodeChat(std::string(4001, 'a'))));
}

TEST_CASE("Bodies with fields of the wrong size are refused", "[session]")
{
    CHECK_FALSE(parseSafetyWords(encodeSafetyWords(Bytes(31))));
    CHECK(parseSafetyWords(encodeSafetyWords(Bytes(32))));
    CHECK_FALSE(parsePair(encodePair(Bytes(33))));
    CHECK_FALSE(parseIceCandidate(encode(IceCandidateBody { 1, std::string(129, 'c') })));
    CHECK_FALSE(parseIceDescription(encode(IceDescriptionBody { 1, "", "password" })));
    CHECK_FALSE(parseRekey(encode(RekeyBody { 1, 4, {} })));
    CHECK_FALSE(parseState(Bytes { 0x0a, 0x01, 0x00 }));
    CHECK_FALSE(parsePresence(Bytes(17'000, 0)));
}
