#include "core/session/record_bodies.h"

#include "core/crypto/utf8.h"
#include "core/wire/control_limits.h"
#include "core/wire/records.pb.h"

namespace alcove::session {
namespace {

namespace proto = wire::records;
using records::ScalePlace;

constexpr std::size_t kMaxLine = 300;            ///< of a field for today; chosen: an address with room to spare
constexpr std::size_t kMaxQuestion = 2000;
constexpr std::size_t kMaxFeedbackWords = 8000;
constexpr std::uint64_t kLatestTime = 253402300799; ///< the last second of the year 9999
constexpr std::uint32_t kComforts = 5;
constexpr std::uint32_t kNearnesses = 4;
constexpr std::uint32_t kPlansB = 3;
constexpr std::uint32_t kLongestPlanB = 60;

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

/// A message whose item has its 16 bytes.
template <typename Message>
std::optional<Message> parsedItem(ByteView body, ItemId& item)
{
    std::optional<Message> message = parsed<Message>(body);
    if (!message || message->item().size() != item.size())
        return std::nullopt;
    item = toArray<16>(asBytes(message->item()));
    return message;
}

template <typename Message>
Message withItem(const ItemId& item)
{
    Message message;
    message.set_item(item.data(), item.size());
    return message;
}

std::uint64_t seconds(UnixTime time) { return static_cast<std::uint64_t>(time.time_since_epoch().count()); }

std::optional<UnixTime> timeOf(std::uint64_t value)
{
    if (value > kLatestTime)
        return std::nullopt;
    return UnixTime(std::chrono::seconds(static_cast<std::int64_t>(value)));
}

/// Literal text: control and bidirectional characters are left out, line feeds stay where lines are allowed.
std::optional<std::string> cleaned(const std::string& text, std::size_t maximum, bool lines)
{
    if (text.size() > maximum)
        return std::nullopt;
    std::string out;
    std::string_view rest(text);
    while (!rest.empty()) {
        const crypto::DecodedCharacter character = crypto::decodeUtf8(rest);
        if (!character.codePoint)
            return std::nullopt;
        const bool lineFeed = *character.codePoint == '\n';
        if ((lineFeed && lines) || (!lineFeed && !crypto::isControlOrBidi(*character.codePoint)))
            out.append(rest.substr(0, character.size));
        rest.remove_prefix(character.size);
    }
    return out;
}

std::uint32_t onWire(const ScalePlace& place) { return place ? std::uint32_t { *place } + 1 : 0; }

/// False for a place off the scale.
bool readPlace(std::uint32_t value, ScalePlace& out)
{
    if (value > std::uint32_t { records::kScaleEnd } + 1)
        return false;
    out = value == 0 ? ScalePlace() : ScalePlace(static_cast<std::uint16_t>(value - 1));
    return true;
}

std::optional<records::Goal> goalOf(const proto::Goals::Goal& in)
{
    const auto text = cleaned(in.text(), records::kMaxGoalBytes, false);
    const auto made = timeOf(in.made());
    const auto talked = timeOf(in.talked_about());
    if (in.id().size() != 16 || !text || text->empty() || !made || !talked
        || in.said_size() > static_cast<int>(records::kMaxNearnessSaid))
        return std::nullopt;
    records::Goal out;
    out.id = toArray<16>(asBytes(in.id()));
    out.text = *text;
    out.made = *made;
    if (in.talked_about() != 0)
        out.talkedAbout = talked;
    for (const proto::Goals::Said& said : in.said()) {
        const auto at = timeOf(said.at());
        if (!at || said.nearness() > kNearnesses)
            return std::nullopt;
        out.said.push_back({ *at, static_cast<records::Nearness>(said.nearness()) });
    }
    out.sharing = records::Sharing::Received;
    return out;
}

} // namespace

Bytes encodeBody(const ItemId& item, const records::Reflection& note)
{
    auto message = withItem<proto::Reflection>(item);
    message.set_after_session(note.when == records::Reflection::When::AfterSession);
    message.set_written(seconds(note.changed));
    for (const std::string& answer : note.answers)
        message.add_answers(answer);
    message.set_feeling(onWire(note.feeling));
    return serialised(message);
}

Bytes encodeBody(const ItemId& item, const records::Feedback& feedback)
{
    auto message = withItem<proto::Feedback>(item);
    message.set_session(seconds(feedback.session));
    for (const ScalePlace& place : feedback.statements)
        message.add_statements(onWire(place));
    message.set_comfort(static_cast<std::uint32_t>(feedback.comfort));
    message.set_words(feedback.words);
    return serialised(message);
}

Bytes encodeBody(const ItemId& item, const std::vector<records::Goal>& goals)
{
    auto message = withItem<proto::Goals>(item);
    for (const records::Goal& goal : goals) {
        proto::Goals::Goal* out = message.add_goals();
        out->set_id(goal.id.data(), goal.id.size());
        out->set_text(goal.text);
        out->set_made(seconds(goal.made));
        out->set_talked_about(goal.talkedAbout ? seconds(*goal.talkedAbout) : 0);
        for (const records::Goal::Said& said : goal.said) {
            proto::Goals::Said* one = out->add_said();
            one->set_at(seconds(said.at));
            one->set_nearness(static_cast<std::uint32_t>(said.nearness));
        }
    }
    return serialised(message);
}

Bytes encodeBody(const ItemId& item, const records::ForToday& today)
{
    auto message = withItem<proto::ForToday>(item);
    message.set_said(seconds(today.said));
    message.set_place(today.place);
    message.set_phone(today.phone);
    message.set_contact_name(today.contactName);
    message.set_contact_phone(today.contactPhone);
    message.set_overhear(today.overhear);
    message.set_plan_b(static_cast<std::uint32_t>(today.planB));
    message.set_plan_b_minutes(today.planBMinutes);
    return serialised(message);
}

Bytes encodeBody(const ItemId& item, const AgreementAnswer& answer)
{
    auto message = withItem<proto::AgreementAnswer>(item);
    message.set_kind(answer.kind == AgreementAnswer::Kind::Declined ? proto::AgreementAnswer_Kind_DECLINED
                                                                    : proto::AgreementAnswer_Kind_QUESTION);
    message.set_document_hash(answer.documentHash.data(), answer.documentHash.size());
    message.set_section(answer.section);
    message.set_text(answer.text);
    return serialised(message);
}

Bytes encodeBody(const ItemId& item, const AgreementWithdrawal& withdrawal)
{
    auto message = withItem<proto::AgreementWithdrawn>(item);
    message.set_copy_hash(withdrawal.copyHash.data(), withdrawal.copyHash.size());
    message.set_at(seconds(withdrawal.at));
    message.set_signature(withdrawal.signature.data(), withdrawal.signature.size());
    return serialised(message);
}

Bytes encodeOfferBody(const ItemId& item, const Bytes& offer)
{
    auto message = withItem<proto::AgreementOffer>(item);
    message.set_offer(offer.data(), offer.size());
    return serialised(message);
}

Bytes encodeCopyBody(const ItemId& item, const Bytes& copy)
{
    auto message = withItem<proto::AgreementSigned>(item);
    message.set_copy(copy.data(), copy.size());
    return serialised(message);
}

Bytes encodeReceived(const ItemId& item) { return serialised(withItem<proto::Received>(item)); }

std::optional<Handed<records::Reflection>> parseReflection(ByteView body)
{
    Handed<records::Reflection> out;
    const auto message = parsedItem<proto::Reflection>(body, out.item);
    if (!message || message->answers_size() != static_cast<int>(records::kReflectionPrompts))
        return std::nullopt;
    const auto written = timeOf(message->written());
    if (!written || !readPlace(message->feeling(), out.value.feeling))
        return std::nullopt;
    for (std::size_t i = 0; i < records::kReflectionPrompts; ++i) {
        const auto answer = cleaned(message->answers(static_cast<int>(i)), records::kMaxAnswerBytes, true);
        if (!answer)
            return std::nullopt;
        out.value.answers[i] = *answer;
    }
    out.value.id = out.item;
    out.value.when = message->after_session() ? records::Reflection::When::AfterSession : records::Reflection::When::BeforeSession;
    out.value.started = out.value.changed = *written;
    out.value.sharing = records::Sharing::Received;
    out.value.draft = false;
    return out;
}

std::optional<Handed<records::Feedback>> parseFeedback(ByteView body)
{
    Handed<records::Feedback> out;
    const auto message = parsedItem<proto::Feedback>(body, out.item);
    if (!message || message->statements_size() != static_cast<int>(records::kFeedbackStatements) || message->comfort() > kComforts)
        return std::nullopt;
    const auto session = timeOf(message->session());
    const auto words = cleaned(message->words(), kMaxFeedbackWords, true);
    if (!session || !words)
        return std::nullopt;
    for (std::size_t i = 0; i < records::kFeedbackStatements; ++i)
        if (!readPlace(message->statements(static_cast<int>(i)), out.value.statements[i]))
            return std::nullopt;
    out.value.id = out.item;
    out.value.session = *session;
    out.value.comfort = static_cast<records::Comfort>(message->comfort());
    out.value.words = *words;
    out.value.sharing = records::Sharing::Received;
    return out;
}

std::optional<Handed<std::vector<records::Goal>>> parseGoals(ByteView body)
{
    Handed<std::vector<records::Goal>> out;
    const auto message = parsedItem<proto::Goals>(body, out.item);
    if (!message || message->goals_size() > static_cast<int>(records::kMaxGoals))
        return std::nullopt;
    for (const proto::Goals::Goal& one : message->goals()) {
        std::optional<records::Goal> goal = goalOf(one);
        if (!goal)
            return std::nullopt;
        out.value.push_back(*std::move(goal));
    }
    return out;
}

std::optional<Handed<records::ForToday>> parseForToday(ByteView body)
{
    Handed<records::ForToday> out;
    const auto message = parsedItem<proto::ForToday>(body, out.item);
    if (!message || message->plan_b() > kPlansB || message->plan_b_minutes() > kLongestPlanB)
        return std::nullopt;
    const auto said = timeOf(message->said());
    const auto place = cleaned(message->place(), kMaxLine, false);
    const auto phone = cleaned(message->phone(), kMaxLine, false);
    const auto contactName = cleaned(message->contact_name(), kMaxLine, false);
    const auto contactPhone = cleaned(message->contact_phone(), kMaxLine, false);
    const auto overhear = cleaned(message->overhear(), kMaxLine, false);
    if (!said || !place || !phone || !contactName || !contactPhone || !overhear)
        return std::nullopt;
    out.value = { out.item, std::nullopt, *said, *place, *phone, *contactName, *contactPhone, *overhear,
        static_cast<records::ForToday::PlanB>(message->plan_b()), static_cast<std::uint8_t>(message->plan_b_minutes()) };
    return out;
}

std::optional<Handed<AgreementAnswer>> parseAgreementAnswer(ByteView body)
{
    Handed<AgreementAnswer> out;
    const auto message = parsedItem<proto::AgreementAnswer>(body, out.item);
    if (!message || message->document_hash().size() != 32 || message->section() >= practice::kMaxAgreementSections)
        return std::nullopt;
    const auto text = cleaned(message->text(), kMaxQuestion, true);
    if (!text)
        return std::nullopt;
    if (message->kind() == proto::AgreementAnswer_Kind_DECLINED)
        out.value.kind = AgreementAnswer::Kind::Declined;
    else if (message->kind() != proto::AgreementAnswer_Kind_QUESTION)
        return std::nullopt;
    out.value.documentHash = toArray<32>(asBytes(message->document_hash()));
    out.value.section = message->section();
    out.value.text = *text;
    return out;
}

std::optional<Handed<AgreementWithdrawal>> parseWithdrawal(ByteView body)
{
    Handed<AgreementWithdrawal> out;
    const auto message = parsedItem<proto::AgreementWithdrawn>(body, out.item);
    if (!message || message->copy_hash().size() != 32 || message->signature().size() != 64)
        return std::nullopt;
    const auto at = timeOf(message->at());
    if (!at)
        return std::nullopt;
    out.value = { toArray<32>(asBytes(message->copy_hash())), *at, toArray<64>(asBytes(message->signature())) };
    return out;
}

std::optional<Handed<Bytes>> parseOfferBody(ByteView body)
{
    Handed<Bytes> out;
    const auto message = parsedItem<proto::AgreementOffer>(body, out.item);
    if (!message || message->offer().empty())
        return std::nullopt;
    out.value = toBytes(asBytes(message->offer()));
    return out;
}

std::optional<Handed<Bytes>> parseCopyBody(ByteView body)
{
    Handed<Bytes> out;
    const auto message = parsedItem<proto::AgreementSigned>(body, out.item);
    if (!message || message->copy().empty())
        return std::nullopt;
    out.value = toBytes(asBytes(message->copy()));
    return out;
}

std::optional<ItemId> parseReceived(ByteView body)
{
    ItemId item {};
    return parsedItem<proto::Received>(body, item) ? std::optional(item) : std::nullopt;
}

} // namespace alcove::session
