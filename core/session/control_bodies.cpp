#include "core/session/control_bodies.h"

#include "core/session/plain_text.h"
#include "core/wire/control.pb.h"
#include "core/wire/control_limits.h"

namespace alcove::session {
namespace {

namespace proto = wire::control;

constexpr std::size_t kCallId = 16;
constexpr std::size_t kSecret = 32;
/// Three Noise messages with at most 256 bytes of payload each.
constexpr std::size_t kMaxRekeyMessage = 512;
constexpr std::uint32_t kRekeySteps = 3;

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
    if (body.size() > wire::kMaxControlBody || !message.ParseFromArray(body.data(), static_cast<int>(body.size())))
        return std::nullopt;
    return message;
}

void fill(proto::Presence& out, const Presence& presence)
{
    out.set_ready(presence.ready);
    out.set_moment(presence.moment);
    out.set_microphone_off(presence.microphoneOff);
    out.set_camera_off(presence.cameraOff);
    out.set_note(static_cast<proto::Presence_Note>(presence.note));
    out.set_words_match(presence.wordsMatch);
    out.set_words_differ(presence.wordsDiffer);
    out.set_away(presence.away);
    out.set_not_alone(presence.notAlone);
    out.set_words_as_digits(presence.wordsAsDigits);
}

Presence presenceOf(const proto::Presence& in)
{
    Presence out;
    out.ready = in.ready();
    out.moment = in.moment();
    out.microphoneOff = in.microphone_off();
    out.cameraOff = in.camera_off();
    if (in.note() == proto::Presence_Note_FEW_MINUTES)
        out.note = Presence::Note::FewMinutes;
    else if (in.note() == proto::Presence_Note_LITTLE_LONGER)
        out.note = Presence::Note::LittleLonger;
    out.wordsMatch = in.words_match();
    out.wordsDiffer = in.words_differ();
    out.away = in.away();
    out.notAlone = in.not_alone();
    out.wordsAsDigits = in.words_as_digits();
    return out;
}

} // namespace

Bytes encode(const Presence& presence)
{
    proto::Presence message;
    fill(message, presence);
    return serialised(message);
}

Bytes encode(const StateBody& body)
{
    proto::State message;
    if (body.callId)
        message.set_call_id(body.callId->data(), body.callId->size());
    message.set_next_expected(body.nextExpected);
    fill(*message.mutable_presence(), body.presence);
    message.set_servers_follow(body.serversFollow);
    return serialised(message);
}

Bytes encode(const IceDescriptionBody& body)
{
    proto::IceDescription message;
    message.set_generation(body.generation);
    message.set_username_fragment(body.usernameFragment);
    message.set_password(body.password);
    return serialised(message);
}

Bytes encode(const IceCandidateBody& body)
{
    proto::IceCandidate message;
    message.set_generation(body.generation);
    message.set_candidate(body.candidate);
    return serialised(message);
}

Bytes encode(const RekeyBody& body)
{
    proto::Rekey message;
    message.set_round(body.round);
    message.set_step(body.step);
    message.set_noise(body.noise.data(), body.noise.size());
    return serialised(message);
}

Bytes encode(ByeReason reason)
{
    proto::Bye message;
    message.set_reason(static_cast<proto::Bye_Reason>(reason));
    return serialised(message);
}

Bytes encodeSafetyWords(ByteView value)
{
    proto::SafetyWords message;
    message.set_value(value.data(), value.size());
    return serialised(message);
}

Bytes encodePair(ByteView relationshipSecret)
{
    proto::Pair message;
    message.set_relationship_secret(relationshipSecret.data(), relationshipSecret.size());
    return serialised(message);
}

Bytes encodeChat(std::string_view text)
{
    proto::Chat message;
    message.set_text(text.data(), text.size());
    return serialised(message);
}

std::optional<Presence> parsePresence(ByteView body)
{
    const auto message = parsed<proto::Presence>(body);
    return message ? std::optional(presenceOf(*message)) : std::nullopt;
}

std::optional<StateBody> parseState(ByteView body)
{
    const auto message = parsed<proto::State>(body);
    if (!message || (!message->call_id().empty() && message->call_id().size() != kCallId))
        return std::nullopt;
    StateBody out;
    if (!message->call_id().empty())
        out.callId = toArray<kCallId>(asBytes(message->call_id()));
    out.nextExpected = message->next_expected();
    out.presence = presenceOf(message->presence());
    out.serversFollow = message->servers_follow();
    return out;
}

std::optional<IceDescriptionBody> parseIceDescription(ByteView body)
{
    const auto message = parsed<proto::IceDescription>(body);
    if (!message || message->username_fragment().empty() || message->username_fragment().size() > wire::kMaxIceCredential
        || message->password().empty() || message->password().size() > wire::kMaxIceCredential)
        return std::nullopt;
    return IceDescriptionBody { message->generation(), message->username_fragment(), message->password() };
}

std::optional<IceCandidateBody> parseIceCandidate(ByteView body)
{
    const auto message = parsed<proto::IceCandidate>(body);
    if (!message || message->candidate().size() > wire::kMaxCandidate)
        return std::nullopt;
    return IceCandidateBody { message->generation(), message->candidate() };
}

std::optional<RekeyBody> parseRekey(ByteView body)
{
    const auto message = parsed<proto::Rekey>(body);
    if (!message || message->step() < 1 || message->step() > kRekeySteps || message->noise().size() > kMaxRekeyMessage)
        return std::nullopt;
    return RekeyBody { message->round(), message->step(), toBytes(asBytes(message->noise())) };
}

std::optional<ByeReason> parseBye(ByteView body)
{
    const auto message = parsed<proto::Bye>(body);
    if (!message)
        return std::nullopt;
    switch (message->reason()) {
    case proto::Bye_Reason_STEPPED_OUT: return ByeReason::SteppedOut;
    case proto::Bye_Reason_ENDED: return ByeReason::Ended;
    case proto::Bye_Reason_DECLINED: return ByeReason::Declined;
    default: return std::nullopt;
    }
}

std::optional<Bytes> parseSafetyWords(ByteView body)
{
    const auto message = parsed<proto::SafetyWords>(body);
    if (!message || message->value().size() != kSecret)
        return std::nullopt;
    return toBytes(asBytes(message->value()));
}

std::optional<Bytes> parsePair(ByteView body)
{
    const auto message = parsed<proto::Pair>(body);
    if (!message || message->relationship_secret().size() != kSecret)
        return std::nullopt;
    return toBytes(asBytes(message->relationship_secret()));
}

std::optional<std::string> parseChat(ByteView body)
{
    const auto message = parsed<proto::Chat>(body);
    if (!message)
        return std::nullopt;
    std::size_t characters = 0;
    std::string text = withoutFormatting(message->text(), characters);
    if (characters == 0 || characters > wire::kMaxChatCharacters)
        return std::nullopt;
    return text;
}

} // namespace alcove::session
