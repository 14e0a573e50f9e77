#include "core/practice/agreement_document.h"
#include "tests/support/catch.h"

#include <fstream>
#include <sstream>

using namespace alcove;
using namespace alcove::practice;

namespace {

Result<AgreementDocument> parse(std::string_view text) { return parseAgreement(asBytes(text)); }

} // namespace

TEST_CASE("An agreement's text says its version, date, sections, points and asides", "[practice]")
{
    const auto document = parse("version 2\ndate 2025-05-14\n\n# Limits | When it has limits\nPlain.\n- A point.\n> An aside.\n\n# Fees\nMore.\n");
    REQUIRE(document);
    CHECK(document->version == 2);
    CHECK(document->date == std::chrono::year(2025) / 5 / 14);
    REQUIRE(document->sections.size() == 2);
    CHECK(document->sections[0].name == "Limits");
    CHECK(document->sections[0].title == "When it has limits");
    REQUIRE(document->sections[0].paragraphs.size() == 3);
    CHECK(document->sections[0].paragraphs[1] == AgreementParagraph { AgreementParagraph::Kind::Point, "A point." });
    CHECK(document->sections[0].paragraphs[2].kind == AgreementParagraph::Kind::Aside);
    CHECK(document->sections[1].title == "Fees");
    CHECK(parseAgreement(encodeAgreement(*document)).value() == *document);
}

TEST_CASE("An agreement that is no plain text, has no sections or is too long is refused", "[practice]")
{
    CHECK_FALSE(parse(""));
    CHECK_FALSE(parse("version 1\n"));
    CHECK_FALSE(parse("text before any section\n# A\n"));
    CHECK_FALSE(parse("# \nText"));
    CHECK_FALSE(parse("date 2025-02-31\n# A\nB"));
    CHECK_FALSE(parse("version x\n# A\nB"));
    CHECK_FALSE(parse("# A\nturned \u202e around"));
    CHECK_FALSE(parse("# A\n\xff\xfe"));
    CHECK_FALSE(parse("# A\nbell \a"));
    CHECK(parse("# A\n" + std::string(kMaxAgreementBytes, 'x')).error().code == ErrorCode::LimitExceeded);
    std::string many;
    for (std::size_t i = 0; i <= kMaxAgreementSections; ++i)
        many += "# A\nB\n";
    CHECK(parse(many).error().code == ErrorCode::LimitExceeded);
    CHECK(parse("# " + std::string(kMaxSectionName + 1, 'n')).error().code == ErrorCode::LimitExceeded);
}

TEST_CASE("Mark-up in an agreement stays the text it is", "[practice]")
{
    const auto document = parse("# <b>A</b>\n<img src=http://x>\n");
    REQUIRE(document);
    CHECK(document->sections[0].name == "<b>A</b>");
    CHECK(document->sections[0].paragraphs[0].text == "<img src=http://x>");
}

TEST_CASE("Only sections whose words changed are named as changed", "[practice]")
{
    const AgreementDocument before = parse("version 1\n# A\none\n# B\ntwo\n# C\nthree").value();
    const AgreementDocument now = parse("version 2\n# A\none\n# B\ntwo and a half\n# C\nthree\n# D\nfour").value();
    CHECK(changedSections(before, now) == std::vector<std::size_t> { 1, 3 });
    CHECK(changedSections(now, now).empty());
}

TEST_CASE("The starting text that comes with Alcove reads", "[practice]")
{
    std::ostringstream text;
    text << std::ifstream(ALCOVE_SOURCE_DIR "/resources/agreement/starting_text.txt").rdbuf();
    const auto document = parse(text.str());
    REQUIRE(document);
    CHECK(document->sections.size() == 6);
    CHECK(document->sections[1].name == "When it has limits");
}
