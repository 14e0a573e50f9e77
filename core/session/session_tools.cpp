#include "core/session/session_tools.h"

#include "core/session/plain_text.h"
#include "core/wire/session_tools.pb.h"

namespace alcove::session {
namespace {

namespace proto = wire::tools;

/// Two fields of a byte or two.
constexpr std::size_t kMaxSmallBody = 16;
/// Four bytes for every character, and the fields around the text.
constexpr std::size_t kMaxCaptionBody = Caption::kMaxCharacters * 4 + 32;

Bytes serialised(const google::protobuf::MessageLite& message)
{
    Bytes out(message.ByteSizeLong());
    message.SerializeWithCachedSizesToArray(out.data());
    return out;
}

template <typename Message>
std::optional<Message> parsed(ByteView body, std::size_t most)
{
    Message message;
    if (body.size() > most || !message.ParseFromArray(body.data(), static_cast<int>(body.size())))
        return std::nullopt;
    return message;
}

} // namespace

Bytes encode(Comfort comfort)
{
    proto::Comfort message;
    message.set_level(static_cast<proto::Comfort_Level>(comfort));
    return serialised(message);
}

Bytes encode(const Caption& caption)
{
    proto::Caption message;
    message.set_line(caption.line);
    message.set_text(caption.text);
    message.set_done(caption.done);
    return serialised(message);
}

Bytes encodePictureFirst(bool on)
{
    proto::PictureFirst message;
    message.set_on(on);
    return serialised(message);
}

std::optional<Comfort> parseComfort(ByteView body)
{
    const auto message = parsed<proto::Comfort>(body, kMaxSmallBody);
    if (!message)
        return std::nullopt;
    switch (message->level()) {
    case proto::Comfort_Level_HIDDEN: return Comfort::Hidden;
    case proto::Comfort_Level_SLOWER: return Comfort::Slower;
    case proto::Comfort_Level_FINE: return Comfort::Fine;
    case proto::Comfort_Level_GO_ON: return Comfort::GoOn;
    default: return std::nullopt;
    }
}

std::optional<Caption> parseCaption(ByteView body)
{
    const auto message = parsed<proto::Caption>(body, kMaxCaptionBody);
    if (!message)
        return std::nullopt;
    std::size_t characters = 0;
    Caption caption { message->line(), withoutFormatting(message->text(), characters), message->done() };
    if (characters > Caption::kMaxCharacters)
        return std::nullopt;
    // A caption is one line, whatever was typed.
    for (char& c : caption.text)
        c = c == '\n' ? ' ' : c;
    return caption;
}

std::optional<bool> parsePictureFirst(ByteView body)
{
    const auto message = parsed<proto::PictureFirst>(body, kMaxSmallBody);
    return message ? std::optional(message->on()) : std::nullopt;
}

} // namespace alcove::session
