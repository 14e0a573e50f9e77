#include "core/session/record_bodies.h"
#include "core/wire/control_limits.h"
#include "core/wire/records.pb.h"
#include "tests/support/catch.h"

using namespace alcove;
using namespace alcove::session;

namespace {

constexpr ItemId kItem { 1, 2, 3 };
constexpr UnixTime kNow { std::chrono::seconds(1'700'000'000) };

Bytes bytesOf(const google::protobuf::MessageLite& message)
{
    const std::string text = message.SerializeAsString();
    return toBytes(asBytes(text));
}

} // namespace

TEST_CASE("A note that is handed over holds its words and nothing about how it is kept", "[session]")
{
    records::Reflection note;
    note.id = { 99 };
    note.changed = kNow;
    note.answers = { "one", "", "three\nlines", "" };
    note.feeling = 0;
    note.sharing = records::Sharing::Chosen;
    const auto read = parseReflection(encodeBody(kItem, note));
    REQUIRE(read);
    CHECK(read->item == kItem);
    CHECK(read->value.answers == note.answers);
    CHECK(read->value.feeling == note.feeling);
    CHECK(read->value.changed == kNow);
    CHECK(read->value.sharing == records::Sharing::Received);
    CHECK(read->value.id == kItem);
}

TEST_CASE("Feedback, goals and what is said for today cross the line", "[session]")
{
    records::Feedback feedback;
    feedback.session = kNow;
    feedback.statements = { records::ScalePlace(1000), records::ScalePlace(), records::ScalePlace(0), records::ScalePlace(500) };
    feedback.comfort = records::Comfort::Uneasy;
    feedback.words = "The drawing helped.";
    const auto readFeedback = parseFeedback(encodeBody(kItem, feedback));
    REQUIRE(readFeedback);
    CHECK(readFeedback->value.statements == feedback.statements);
    CHECK(readFeedback->value.comfort == feedback.comfort);
    CHECK(readFeedback->value.words == feedback.words);

    records::Goal goal;
    goal.id = { 5 };
    goal.text = "Sleep through most nights";
    goal.made = kNow;
    goal.talkedAbout = kNow;
    goal.said = { { kNow, records::Nearness::LittleNearer } };
    const auto goals = parseGoals(encodeBody(kItem, std::vector<records::Goal> { goal }));
    REQUIRE(goals);
    REQUIRE(goals->value.size() == 1);
    CHECK(goals->value[0].text == goal.text);
    CHECK(goals->value[0].said == goal.said);
    CHECK(parseGoals(encodeBody(kItem, std::vector<records::Goal> {}))->value.empty());

    records::ForToday today;
    today.said = kNow;
    today.place = "Home";
    today.phone = "020 7946 0132";
    today.contactName = "A sister";
    today.overhear = "Nobody";
    today.planB = records::ForToday::PlanB::TherapistRings;
    today.planBMinutes = 5;
    const auto readToday = parseForToday(encodeBody(kItem, today));
    REQUIRE(readToday);
    CHECK(readToday->value.place == today.place);
    CHECK(readToday->value.planB == today.planB);
    CHECK(readToday->value.planBMinutes == 5);
}

TEST_CASE("Questions about an agreement, its bytes and its withdrawal cross the line", "[session]")
{
    const auto answer = parseAgreementAnswer(encodeBody(kItem, AgreementAnswer { AgreementAnswer::Kind::Declined, { 7 }, 3, "Not yet" }));
    REQUIRE(answer);
    CHECK(answer->value.kind == AgreementAnswer::Kind::Declined);
    CHECK(answer->value.section == 3);
    CHECK(parseOfferBody(encodeOfferBody(kItem, { 1, 2 }))->value == Bytes { 1, 2 });
    CHECK(parseCopyBody(encodeCopyBody(kItem, { 3 }))->value == Bytes { 3 });
    const auto withdrawal = parseWithdrawal(encodeBody(kItem, AgreementWithdrawal { { 1 }, kNow, { 2 } }));
    REQUIRE(withdrawal);
    CHECK(withdrawal->value.at == kNow);
    CHECK(parseReceived(encodeReceived(kItem)) == kItem);
}

TEST_CASE("Mark-up in what is handed over stays literal, and formatting characters are left out", "[session]")
{
    records::Reflection note;
    note.answers[0] = "<img src=http://x>\u202eab\u2066c\ttab";
    const auto read = parseReflection(encodeBody(kItem, note));
    REQUIRE(read);
    CHECK(read->value.answers[0] == "<img src=http://x>abctab");
}

TEST_CASE("Every text that is handed over comes without formatting characters and with its mark-up as letters", "[session]")
{
    const std::string hostile = "<table>\u202egnp\u2069.exe";
    const std::string literal = "<table>gnp.exe";
    records::Feedback feedback;
    feedback.words = hostile;
    CHECK(parseFeedback(encodeBody(kItem, feedback))->value.words == literal);
    records::Goal goal;
    goal.text = hostile;
    CHECK(parseGoals(encodeBody(kItem, std::vector<records::Goal> { goal }))->value.front().text == literal);
    records::ForToday today;
    for (std::string* text : { &today.place, &today.phone, &today.contactName, &today.contactPhone, &today.overhear })
        *text = hostile;
    const auto told = parseForToday(encodeBody(kItem, today));
    REQUIRE(told);
    for (const std::string& text : { told->value.place, told->value.phone, told->value.contactName, told->value.contactPhone, told->value.overhear })
        CHECK(text == literal);
    AgreementAnswer answer;
    answer.text = hostile;
    CHECK(parseAgreementAnswer(encodeBody(kItem, answer))->value.text == literal);
}

TEST_CASE("The longest honest note fits a message", "[session]")
{
    records::Reflection note;
    for (std::string& answer : note.answers)
        answer.assign(records::kMaxAnswerBytes, 'x');
    const Bytes body = encodeBody(kItem, note);
    CHECK(body.size() <= wire::kMaxControlBody);
    CHECK(parseReflection(body));
    note.answers[0].push_back('x');
    CHECK_FALSE(parseReflection(encodeBody(kItem, note)));
}

TEST_CASE("Bodies off their limits are nothing", "[session]")
{
    wire::records::Reflection note;
    note.set_item(std::string(16, 'i'));
    for (int i = 0; i < 4; ++i)
        note.add_answers("");
    CHECK(parseReflection(bytesOf(note)));
    note.set_feeling(1002);
    CHECK_FALSE(parseReflection(bytesOf(note)));
    note.set_feeling(0);
    note.set_written(~std::uint64_t { 0 });
    CHECK_FALSE(parseReflection(bytesOf(note)));
    note.set_written(5);
    note.add_answers("a fifth");
    CHECK_FALSE(parseReflection(bytesOf(note)));
    note.mutable_answers()->RemoveLast();
    note.set_item("short");
    CHECK_FALSE(parseReflection(bytesOf(note)));

    wire::records::Feedback feedback;
    feedback.set_item(std::string(16, 'i'));
    for (int i = 0; i < 4; ++i)
        feedback.add_statements(0);
    CHECK(parseFeedback(bytesOf(feedback)));
    feedback.set_comfort(6);
    CHECK_FALSE(parseFeedback(bytesOf(feedback)));

    wire::records::Goals goals;
    goals.set_item(std::string(16, 'i'));
    for (std::size_t i = 0; i <= records::kMaxGoals; ++i) {
        auto* goal = goals.add_goals();
        goal->set_id(std::string(16, 'g'));
        goal->set_text("x");
    }
    CHECK_FALSE(parseGoals(bytesOf(goals)));
    goals.mutable_goals()->RemoveLast();
    CHECK(parseGoals(bytesOf(goals)));
    goals.mutable_goals(0)->clear_text();
    CHECK_FALSE(parseGoals(bytesOf(goals)));

    CHECK_FALSE(parseReceived(Bytes(wire::kMaxControlBody + 1)));
    CHECK_FALSE(parseForToday(Bytes { 0xff }));
    CHECK_FALSE(parseWithdrawal(bytesOf(goals)));
}
