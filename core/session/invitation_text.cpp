#include "core/session/invitation_text.h"

#include "core/base/base64url.h"

namespace alcove::session {
namespace {

constexpr std::string_view kScheme = "alcove:";
constexpr std::string_view kJoin = "join/";
constexpr std::string_view kLinkStart = "alcove:join/1/";
constexpr std::string_view kFileLine = "alcove-invite-v1";
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t kMaxLinkData = 1366; // 1024 bytes
constexpr std::size_t kFileColumns = 64;
// A person pastes one message; more starts or line breaks than these only serve to waste time.
constexpr int kMaxLinkStarts = 32;
constexpr std::size_t kMaxBreaks = 64;

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\v'; }
bool isBlank(char c) { return c == ' ' || c == '\t'; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool startsWithScheme(std::string_view text)
{
    return text.size() >= kScheme.size()
        && std::equal(kScheme.begin(), kScheme.end(), text.begin(), [](char a, char b) { return a == lower(b); });
}

/// Takes a prefix away, if the text has it.
bool takePrefix(std::string_view& text, std::string_view prefix)
{
    if (text.substr(0, prefix.size()) != prefix)
        return false;
    text.remove_prefix(prefix.size());
    return true;
}

Result<Invitation> decodeData(std::string_view data)
{
    if (data.size() > kMaxLinkData)
        return { ErrorCode::Malformed, "a link too long" };
    const std::optional<Bytes> bytes = fromBase64Url(data);
    if (!bytes)
        return { ErrorCode::Malformed, "a link with characters that do not belong there" };
    return decodeInvitation(*bytes);
}

/// The version number between "join/" and the next '/'.
Status takeVersion(std::string_view& text)
{
    const std::size_t end = text.find('/');
    const std::string_view version = text.substr(0, end);
    const bool number = !version.empty() && version.size() <= 4
        && std::all_of(version.begin(), version.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (end == std::string_view::npos || !number)
        return { ErrorCode::Malformed, "not an invitation link" };
    text.remove_prefix(end + 1);
    if (version != "1")
        return { ErrorCode::UnsupportedVersion, "another version of link" };
    return {};
}

/// A text as its reader meant it: line breaks, the soft ones of quoted-printable and the marks of
/// quoting taken out, and where they were.
struct UnwrappedRun {
    std::string characters;
    std::vector<std::size_t> breaks;
};

/// Where the text goes on after a line break at `at`, or nothing if there is none.
std::optional<std::size_t> skipLineBreak(std::string_view text, std::size_t at)
{
    while (at < text.size() && (isBlank(text[at]) || text[at] == '=' || text[at] == '\r'))
        ++at;
    if (at >= text.size() || text[at] != '\n')
        return std::nullopt;
    ++at;
    while (at < text.size() && (isBlank(text[at]) || text[at] == '>' || text[at] == '|'))
        ++at;
    return at;
}

/// The link characters from `at` on, as far as they may belong to one link.
UnwrappedRun unwrap(std::string_view text, std::size_t at)
{
    UnwrappedRun run;
    while (at < text.size() && run.characters.size() < kMaxLink) {
        const char c = text[at];
        if (isBase64Url(c) || c == '/' || c == ':') {
            run.characters += c;
            ++at;
            continue;
        }
        const std::optional<std::size_t> next = skipLineBreak(text, at);
        if (!next || run.breaks.size() >= kMaxBreaks)
            break;
        run.breaks.push_back(run.characters.size());
        at = *next;
    }
    return run;
}

/// A link may end at the end of the run or at any line break in it: words of the next line look like
/// link data. The check inside the invitation tells which end is the right one.
Result<Invitation> readRun(const UnwrappedRun& run)
{
    Result<Invitation> whole = parseLink(run.characters);
    if (whole)
        return whole;
    std::string_view shortened = run.characters;
    // Marks of emphasis around a link are letters of its alphabet.
    while (!shortened.empty() && (shortened.back() == '_' || shortened.back() == '-')) {
        shortened.remove_suffix(1);
        if (Result<Invitation> invitation = parseLink(shortened))
            return invitation;
        if (run.characters.size() - shortened.size() >= 4)
            break;
    }
    for (auto end = run.breaks.rbegin(); end != run.breaks.rend(); ++end) {
        if (Result<Invitation> invitation = parseLink(std::string_view(run.characters).substr(0, *end)))
            return invitation;
    }
    return whole;
}

bool isSameInvitation(const Invitation& a, const Invitation& b)
{
    return a.therapistKey == b.therapistKey && a.secret.equals(b.secret.view());
}

std::string_view takeLine(std::string_view& text)
{
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(text.size(), end + 1));
    while (!line.empty() && isSpace(line.back()))
        line.remove_suffix(1);
    return line;
}

/// RFC 2045 §6.7: "=" at the end of a line joins it with the next one.
std::string withoutSoftBreaks(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '=') {
            const std::size_t end = text.substr(at + 1, 1) == "\r" ? at + 2 : at + 1;
            if (end < text.size() && text[end] == '\n') {
                at = end;
                continue;
            }
        }
        out += text[at];
    }
    return out;
}

} // namespace

Result<std::string> toLink(const Invitation& invitation)
{
    ASSIGN_OR_RETURN(const Bytes bytes, encodeInvitation(invitation));
    return std::string(kLinkStart) + toBase64Url(bytes);
}

Result<Invitation> parseLink(std::string_view text)
{
    if (text.size() > kMaxLink)
        return { ErrorCode::Malformed, "a link too long" };
    std::string compact;
    std::copy_if(text.begin(), text.end(), std::back_inserter(compact), [](char c) { return !isSpace(c); });
    if (!startsWithScheme(compact))
        return { ErrorCode::Malformed, "not an invitation link" };
    std::string_view rest = std::string_view(compact).substr(kScheme.size());
    if (!takePrefix(rest, kJoin))
        return { ErrorCode::Malformed, "not an invitation link" };
    RETURN_IF_ERROR(takeVersion(rest));
    if (!rest.empty() && rest.back() == '/')
        rest.remove_suffix(1);
    return decodeData(rest);
}

Result<std::string> toFileText(const Invitation& invitation, std::string_view signedProfile)
{
    ASSIGN_OR_RETURN(const Bytes bytes, encodeInvitation(invitation));
    const std::string data = toBase64Url(bytes);
    std::string out = std::string(kFileLine) + "\n";
    for (std::size_t at = 0; at < data.size(); at += kFileColumns)
        out += data.substr(at, kFileColumns) + "\n";
    if (!signedProfile.empty())
        out += "\n" + std::string(signedProfile);
    if (out.size() > kMaxInvitationText)
        return { ErrorCode::LimitExceeded, "invitation file too long" };
    return out;
}

Result<InvitationFile> parseFileText(std::string_view text)
{
    if (text.size() > kMaxInvitationText)
        return { ErrorCode::LimitExceeded, "invitation file too long" };
    takePrefix(text, kByteOrderMark);
    const std::string_view first = takeLine(text);
    if (first != kFileLine) {
        const bool newer = first.substr(0, kFileLine.size() - 1) == kFileLine.substr(0, kFileLine.size() - 1);
        return { newer ? ErrorCode::UnsupportedVersion : ErrorCode::Malformed, "not an invitation file of this version" };
    }
    std::string data;
    while (!text.empty()) {
        const std::string_view line = takeLine(text);
        if (line.empty())
            break;
        if (line.size() > kFileColumns)
            return { ErrorCode::Malformed, "a line of the invitation file is too long" };
        data += line;
    }
    ASSIGN_OR_RETURN(Invitation invitation, decodeData(data));
    return InvitationFile { std::move(invitation), std::string(text) };
}

static Result<Invitation> findIn(std::string_view pastedText)
{
    std::optional<Invitation> found;
    std::optional<Error> firstError;
    int starts = 0;
    for (std::size_t at = 0; at < pastedText.size() && starts < kMaxLinkStarts; ++at) {
        const std::string_view rest = pastedText.substr(at);
        const bool isFile = rest.substr(0, kFileLine.size()) == kFileLine;
        if (!isFile && !startsWithScheme(rest))
            continue;
        ++starts;
        Result<Invitation> invitation = isFile ? [&]() -> Result<Invitation> {
            ASSIGN_OR_RETURN(InvitationFile file, parseFileText(rest));
            return std::move(file.invitation);
        }()
                                               : readRun(unwrap(pastedText, at));
        if (!invitation) {
            if (!firstError)
                firstError = invitation.error();
        } else if (!found) {
            found = std::move(invitation).value();
        } else if (!isSameInvitation(*found, *invitation)) {
            return { ErrorCode::InvalidArgument, "more than one invitation" };
        }
    }
    if (found)
        return *std::move(found);
    return firstError.value_or(Error { ErrorCode::NotFound, "no invitation in this text" });
}

Result<Invitation> findInvitation(std::string_view pastedText)
{
    if (pastedText.size() > kMaxInvitationText)
        return { ErrorCode::LimitExceeded, "too much text" };
    Result<Invitation> found = findIn(pastedText);
    if (found || found.error().code != ErrorCode::NotFound)
        return found;
    // Quoted-printable may break a line within "alcove:" itself, where the search would not begin.
    const std::string joined = withoutSoftBreaks(pastedText);
    return joined.size() == pastedText.size() ? std::move(found) : findIn(joined);
}

} // namespace alcove::session
