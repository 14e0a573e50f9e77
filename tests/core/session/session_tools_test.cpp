#include "core/session/session_tools.h"

#include "core/session/control_bodies.h"
#include "tests/support/catch.h"

using namespace alcove;
using namespace alcove::session;

TEST_CASE("A comfort level comes back as it was sent", "[session]")
{
    for (const Comfort level : { Comfort::Hidden, Comfort::Slower, Comfort::Fine, Comfort::GoOn })
        CHECK(parseComfort(encode(level)) == level);
}

TEST_CASE("A comfort level nobody knows is nothing", "[session]")
{
    CHECK_FALSE(parseComfort(Bytes { 0x08, 0x04 }));
    CHECK_FALSE(parseComfort(Bytes { 0x08 }));
    CHECK_FALSE(parseComfort(Bytes(17, 0)));
}

TEST_CASE("A caption is one line of literal text", "[session]")
{
    const auto caption = parseCaption(encode(Caption { 7, "<b>Good\nmorning\u202E\u0007", true }));
    REQUIRE(caption);
    CHECK(caption->line == 7);
    CHECK(caption->text == "<b>Good morning");
    CHECK(caption->done);
}

TEST_CASE("A caption longer than the strip holds is refused before and after parsing", "[session]")
{
    CHECK(parseCaption(encode(Caption { 1, std::string(Caption::kMaxCharacters, 'a'), false })));
    CHECK_FALSE(parseCaption(encode(Caption { 1, std::string(Caption::kMaxCharacters + 1, 'a'), false })));
    CHECK_FALSE(parseCaption(Bytes(100'000, 0x12)));
    CHECK_FALSE(parseCaption(encode(Caption { 1, "\xC3\x28", false })));
}

TEST_CASE("Whether the picture matters more comes back as it was sent", "[session]")
{
    CHECK(parsePictureFirst(encodePictureFirst(true)) == true);
    CHECK(parsePictureFirst(encodePictureFirst(false)) == false);
    CHECK_FALSE(parsePictureFirst(Bytes { 0x0a, 0xff }));
}

TEST_CASE("A presence tells that its person is away and not alone", "[session]")
{
    Presence presence;
    presence.moment = presence.away = presence.notAlone = true;
    CHECK(parsePresence(encode(presence)) == presence);
}
