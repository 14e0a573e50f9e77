#include "core/transport/stun_questions.h"

#include "tests/support/catch.h"
#include "tests/support/seeded_random.h"

#include <set>

using namespace alcove;
using namespace alcove::transport;
using alcove::testing::SeededRandom;
using namespace std::chrono_literals;

namespace {

constexpr Instant kStart = Instant {} + 100s;

/// As a server answers a request: the same transaction, a type of its own.
Bytes answerTo(Bytes request, std::uint16_t type = 0x0101)
{
    request[0] = static_cast<std::uint8_t>(type >> 8);
    request[1] = static_cast<std::uint8_t>(type);
    return request;
}

/// Asks all questions; `answer` says what becomes of each.
StunQuestions askedAll(const std::function<void(StunQuestions&, const Bytes&, std::size_t number, Instant asked)>& answer)
{
    SeededRandom random(5);
    StunQuestions questions(kStart);
    Instant now = kStart;
    for (std::size_t i = 0; i < StunQuestions::kCount; ++i, now += StunQuestions::kInterval)
        answer(questions, questions.onTimer(now, random).value(), i, now);
    return questions;
}

} // namespace

TEST_CASE("STUN questions are twenty different ones of twenty bytes, fifty milliseconds apart", "[stun]")
{
    std::set<Bytes> different;
    SeededRandom random(5);
    StunQuestions questions(kStart);
    Instant now = kStart;
    while (const auto question = questions.onTimer(now, random)) {
        CHECK(question->size() == 20);
        CHECK(toBytes(ByteView(*question).first(8)) == Bytes { 0, 1, 0, 0, 0x21, 0x12, 0xA4, 0x42 });
        different.insert(*question);
        CHECK_FALSE(questions.onTimer(now, random));
        now += StunQuestions::kInterval;
        CHECK((different.size() == StunQuestions::kCount || questions.nextWakeup() == now));
    }
    CHECK(different.size() == StunQuestions::kCount);
}

TEST_CASE("What gets lost stays lost, and an answer counts from its own question", "[stun]")
{
    const StunQuestions questions = askedAll([](StunQuestions& q, const Bytes& question, std::size_t number, Instant asked) {
        if (number % 4 != 0)
            q.onDatagram(answerTo(question), asked + 30ms);
    });
    const auto answers = questions.answers();
    REQUIRE(answers.size() == StunQuestions::kCount);
    for (std::size_t i = 0; i < answers.size(); ++i)
        CHECK(answers[i] == (i % 4 == 0 ? std::nullopt : std::optional<Duration>(30ms)));
    const Instant last = kStart + StunQuestions::kInterval * (StunQuestions::kCount - 1);
    CHECK_FALSE(questions.isOver(last + StunQuestions::kPatience - 1ms));
    CHECK(questions.isOver(last + StunQuestions::kPatience));
}

TEST_CASE("Once all are answered nobody waits", "[stun]")
{
    const StunQuestions questions
        = askedAll([](StunQuestions& q, const Bytes& question, std::size_t, Instant asked) { q.onDatagram(answerTo(question), asked + 20ms); });
    CHECK(questions.isOver(kStart + StunQuestions::kInterval * StunQuestions::kCount));
    CHECK_FALSE(questions.nextWakeup());
}

TEST_CASE("A server that answers with an error is there, and other datagrams mean nothing", "[stun]")
{
    const StunQuestions questions = askedAll([](StunQuestions& q, const Bytes& question, std::size_t number, Instant asked) {
        Bytes answer = answerTo(question, 0x0111);
        switch (number) {
        case 0: break;
        case 1: answer[4] ^= 1; break;               // another cookie
        case 2: answer[19] ^= 1; break;              // another transaction
        case 3: answer[3] = 4; break;                // longer than it is
        case 4: answer = question; break;            // the question itself
        case 5: answer.pop_back(); break;
        default: return;
        }
        q.onDatagram(answer, asked + 10ms);
        q.onDatagram(answer, asked + 40ms); // doubled on the way
    });
    const auto answers = questions.answers();
    CHECK(answers.front() == std::optional<Duration>(10ms));
    CHECK(std::count(answers.begin() + 1, answers.end(), std::nullopt) == static_cast<std::ptrdiff_t>(answers.size()) - 1);
}
