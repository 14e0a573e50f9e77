#include "core/session/people_bodies.h"

#include "core/session/plain_text.h"
#include "core/wire/people.pb.h"

#include <algorithm>

namespace alcove::session {
namespace {

namespace proto = wire::people;

/// The longest honest body: words and lines at four bytes a character, and what Protocol Buffers adds.
constexpr std::size_t kMaxBody = 4 * (kMaxPersonWords + (kMaxExpectLines + 3) * kMaxPersonLine) + 256;

Bytes serialised(const google::protobuf::MessageLite& message)
{
    Bytes out(message.ByteSizeLong());
    message.SerializeWithCachedSizesToArray(out.data());
    return out;
}

template <typename Message>
std::optional<Message> parsed(ByteView body)
{
    Message message;
    if (body.size() > kMaxBody || !message.ParseFromArray(body.data(), static_cast<int>(body.size())))
        return std::nullopt;
    return message;
}

/// Puts the cleaned text into `out`; false when it is too long.
bool take(const std::string& text, std::size_t limit, std::string& out)
{
    std::size_t characters = 0;
    out = withoutFormatting(text, characters);
    return characters <= limit;
}

bool takeLine(const std::string& text, std::size_t limit, std::string& out)
{
    if (!take(text, limit, out))
        return false;
    std::replace(out.begin(), out.end(), '\n', ' ');
    return true;
}

} // namespace

Bytes encode(const PersonNameBody& body)
{
    proto::Name message;
    message.set_name(body.name);
    message.set_say(body.say);
    message.set_pronouns(body.pronouns);
    return serialised(message);
}

Bytes encode(const AboutYouBody& body)
{
    proto::AboutYou message;
    message.set_helps(body.helps);
    message.set_words(body.words);
    return serialised(message);
}

Bytes encode(const AboutTherapistBody& body)
{
    proto::AboutTherapist message;
    message.set_profession(body.profession);
    message.set_speaks(body.speaks);
    message.set_words(body.words);
    for (const std::string& line : body.expect)
        message.add_expect(line);
    message.set_phone(body.phone);
    return serialised(message);
}

std::optional<PersonNameBody> parsePersonName(ByteView body)
{
    const auto message = parsed<proto::Name>(body);
    PersonNameBody out;
    if (!message || !takeLine(message->name(), kMaxPersonName, out.name) || !takeLine(message->say(), kMaxPersonName, out.say)
        || !takeLine(message->pronouns(), kMaxPersonName, out.pronouns))
        return std::nullopt;
    return out;
}

std::optional<AboutYouBody> parseAboutYou(ByteView body)
{
    const auto message = parsed<proto::AboutYou>(body);
    AboutYouBody out;
    if (!message || !take(message->words(), kMaxPersonWords, out.words))
        return std::nullopt;
    out.helps = message->helps() & kAllHelps;
    return out;
}

std::optional<AboutTherapistBody> parseAboutTherapist(ByteView body)
{
    const auto message = parsed<proto::AboutTherapist>(body);
    AboutTherapistBody out;
    if (!message || static_cast<std::size_t>(message->expect_size()) > kMaxExpectLines
        || !takeLine(message->profession(), kMaxPersonLine, out.profession)
        || !takeLine(message->speaks(), kMaxPersonLine, out.speaks) || !takeLine(message->phone(), kMaxPersonLine, out.phone) || !take(message->words(), kMaxPersonWords, out.words))
        return std::nullopt;
    for (const std::string& line : message->expect()) {
        std::string clean;
        if (!takeLine(line, kMaxPersonLine, clean))
            return std::nullopt;
        if (!clean.empty())
            out.expect.push_back(std::move(clean));
    }
    return out;
}

} // namespace alcove::session
