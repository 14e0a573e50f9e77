#include "core/session/people_bodies.h"
#include "tests/support/catch.h"

using namespace alcove;
using namespace alcove::session;

TEST_CASE("A name, how to say it and pronouns come back as they were sent", "[session]")
{
    const PersonNameBody body { "Dr Alex Example", "EGG-zam-pl", "they/them" };
    CHECK(parsePersonName(encode(body)) == body);
    CHECK(parsePersonName(encode(PersonNameBody {})) == PersonNameBody {});
}

TEST_CASE("A name cannot turn the text around it or break its line", "[session]")
{
    const auto name = parsePersonName(encode(PersonNameBody { "Sam\u202E\u2066\u0007 \nSample\u200F", "", "" }));
    REQUIRE(name);
    CHECK(name->name == "Sam  Sample");
}

TEST_CASE("A name longer than its limit is refused whole", "[session]")
{
    CHECK(parsePersonName(encode(PersonNameBody { std::string(kMaxPersonName, 'a'), "", "" })));
    CHECK_FALSE(parsePersonName(encode(PersonNameBody { std::string(kMaxPersonName + 1, 'a'), "", "" })));
    CHECK_FALSE(parsePersonName(encode(PersonNameBody { "", "", std::string(kMaxPersonName + 1, 'a') })));
}

TEST_CASE("Limits count characters, not bytes", "[session]")
{
    std::string arabic;
    for (std::size_t i = 0; i < kMaxPersonName; ++i)
        arabic += "س";
    CHECK(parsePersonName(encode(PersonNameBody { arabic, "", "" })));
}

TEST_CASE("What a client tells keeps its lines and leaves unknown helps out", "[session]")
{
    const auto about = parseAboutYou(encode(AboutYouBody { 0xffffffffU, "first\nsecond" }));
    REQUIRE(about);
    CHECK(about->helps == kAllHelps);
    CHECK(about->words == "first\nsecond");
    CHECK_FALSE(parseAboutYou(encode(AboutYouBody { 0, std::string(kMaxPersonWords + 1, 'a') })));
}

TEST_CASE("What a therapist tells has at most its lines", "[session]")
{
    AboutTherapistBody body { "Psychologist", "English and Bengali", "I try to go at your pace.", { "Thursdays", "Two days’ notice" }, "020 7946 0132" };
    CHECK(parseAboutTherapist(encode(body)) == body);
    body.expect.assign(kMaxExpectLines + 1, "line");
    CHECK_FALSE(parseAboutTherapist(encode(body)));
    body.expect.assign(1, std::string(kMaxPersonLine + 1, 'a'));
    CHECK_FALSE(parseAboutTherapist(encode(body)));
}

TEST_CASE("Bytes that are no message, and messages beyond every limit, are refused", "[session]")
{
    CHECK_FALSE(parsePersonName(Bytes { 0x0a, 0x05, 'a' }));
    CHECK_FALSE(parsePersonName(Bytes { 0x0a, 0x02, 0xc3, 0x28 })); // not UTF-8
    CHECK_FALSE(parseAboutYou(Bytes(40'000, 0x0a)));
    CHECK_FALSE(parseAboutTherapist(Bytes(40'000, 0)));
}
