#include "core/practice/agreement_document.h"

#include "core/crypto/utf8.h"

#include <algorithm>
#include <charconv>

namespace alcove::practice {
namespace {

using Kind = AgreementParagraph::Kind;

bool isPlainText(std::string_view text)
{
    while (!text.empty()) {
        const crypto::DecodedCharacter character = crypto::decodeUtf8(text);
        if (!character.codePoint || crypto::isControlOrBidi(*character.codePoint))
            return false;
        text.remove_prefix(character.size);
    }
    return true;
}

std::string_view trimmed(std::string_view text)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

std::optional<std::string_view> after(std::string_view line, std::string_view mark)
{
    if (line.substr(0, mark.size()) != mark)
        return std::nullopt;
    return trimmed(line.substr(mark.size()));
}

template <typename Number>
bool readNumber(std::string_view text, Number& out)
{
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
    return error == std::errc() && end == text.data() + text.size();
}

bool readDate(std::string_view text, std::chrono::year_month_day& out)
{
    int year = 0;
    unsigned month = 0;
    unsigned day = 0;
    if (text.size() != 10 || text[4] != '-' || text[7] != '-' || !readNumber(text.substr(0, 4), year)
        || !readNumber(text.substr(5, 2), month) || !readNumber(text.substr(8, 2), day))
        return false;
    out = { std::chrono::year(year), std::chrono::month(month), std::chrono::day(day) };
    return out.ok();
}

std::string twoDigits(unsigned number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::string dateText(const std::chrono::year_month_day& date)
{
    std::string year = std::to_string(static_cast<int>(date.year()));
    year.insert(0, year.size() < 4 ? 4 - year.size() : 0, '0');
    return year + "-" + twoDigits(static_cast<unsigned>(date.month())) + "-" + twoDigits(static_cast<unsigned>(date.day()));
}

Status readSection(std::string_view head, AgreementDocument& out)
{
    const std::size_t bar = head.find('|');
    AgreementSection section;
    section.name = trimmed(head.substr(0, bar));
    section.title = bar == std::string_view::npos ? section.name : trimmed(head.substr(bar + 1));
    if (section.name.empty() || section.title.empty())
        return { ErrorCode::Malformed, "a section without a name" };
    if (section.name.size() > kMaxSectionName || section.title.size() > kMaxSectionName || out.sections.size() == kMaxAgreementSections)
        return { ErrorCode::LimitExceeded, "a section's name or number" };
    out.sections.push_back(std::move(section));
    return {};
}

Status readLine(std::string_view line, AgreementDocument& out)
{
    if (!isPlainText(line))
        return { ErrorCode::Malformed, "agreement text" };
    if (const auto head = after(line, "#"))
        return readSection(*head, out);
    if (out.sections.empty()) {
        const auto version = after(line, "version ");
        const auto date = after(line, "date ");
        const bool read = version ? readNumber(*version, out.version) : date && readDate(*date, out.date);
        return read ? Status() : Status(ErrorCode::Malformed, "agreement head");
    }
    AgreementParagraph paragraph;
    if (const auto point = after(line, "- "))
        paragraph = { Kind::Point, std::string(*point) };
    else if (const auto aside = after(line, "> "))
        paragraph = { Kind::Aside, std::string(*aside) };
    else
        paragraph.text = line;
    if (paragraph.text.empty())
        return { ErrorCode::Malformed, "an empty paragraph" };
    out.sections.back().paragraphs.push_back(std::move(paragraph));
    return {};
}

std::string_view markOf(Kind kind)
{
    switch (kind) {
    case Kind::Plain: return "";
    case Kind::Point: return "- ";
    case Kind::Aside: return "> ";
    }
    return "";
}

} // namespace

Result<AgreementDocument> parseAgreement(ByteView bytes)
{
    if (bytes.size() > kMaxAgreementBytes)
        return { ErrorCode::LimitExceeded, "an agreement too long" };
    std::string_view rest(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    AgreementDocument out;
    while (!rest.empty()) {
        const std::size_t end = rest.find('\n');
        const std::string_view line = trimmed(rest.substr(0, end));
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        if (!line.empty())
            RETURN_IF_ERROR(readLine(line, out));
    }
    if (out.sections.empty())
        return { ErrorCode::Malformed, "an agreement without sections" };
    return out;
}

Bytes encodeAgreement(const AgreementDocument& document)
{
    std::string out = "version " + std::to_string(document.version) + "\ndate " + dateText(document.date) + "\n";
    for (const AgreementSection& section : document.sections) {
        out += "\n# " + section.name + (section.title == section.name ? "" : " | " + section.title) + "\n";
        for (const AgreementParagraph& paragraph : section.paragraphs)
            out += std::string(markOf(paragraph.kind)) + paragraph.text + "\n";
    }
    return toBytes(asBytes(out));
}

std::vector<std::size_t> changedSections(const AgreementDocument& before, const AgreementDocument& now)
{
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < now.sections.size(); ++i)
        if (std::find(before.sections.begin(), before.sections.end(), now.sections[i]) == before.sections.end())
            out.push_back(i);
    return out;
}

} // namespace alcove::practice
