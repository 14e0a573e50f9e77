#include "app/window/day_desk.h"
#include "app/window/feature_line.h"
#include "tests/support/catch.h"

#include <QDateTime>

using namespace alcove;
using namespace alcove::app;
using namespace std::chrono_literals;
using State = crypto::CredentialState;

namespace {

crypto::PublicKey keyNumber(std::uint8_t number) { return crypto::PublicKey { number }; }

const QDate kDay(2025, 5, 22);

/// The middle of the day, so that an hour more or less is the same day.
UnixTime noon()
{
    const QDateTime at(kDay, QTime(12, 0));
    return UnixTime(std::chrono::seconds(at.toSecsSinceEpoch()));
}

struct Day {
    Day() { clock.setNow(QDateTime(kDay, QTime(12, 0))); }

    ui::HomeModel home;
    ui::PeopleModel people;
    ui::ClockModel clock;
    DayDesk desk { DayDesk::Config { home, people, clock } };
};

BookLine lineFor(crypto::CredentialId id, const char* label, std::optional<std::uint8_t> key, std::optional<UnixTime> planned)
{
    BookLine line;
    line.id = id;
    line.label = label;
    line.state = key ? State::Used : State::Open;
    line.expiry = noon() + 24h * 30;
    if (key)
        line.boundTo = keyNumber(*key);
    line.terms.planned = planned;
    line.terms.minutes = 50;
    return line;
}

records::Receipt met(std::uint8_t key, UnixTime began)
{
    records::Receipt row;
    row.person = keyNumber(key);
    row.began = began;
    row.ended = began + 50min;
    return row;
}

records::Reflection noteFrom(std::uint8_t key, UnixTime changed)
{
    records::Reflection row;
    row.id[0] = 7;
    row.person = keyNumber(key);
    row.changed = changed;
    row.sharing = records::Sharing::Received;
    row.draft = false;
    return row;
}

} // namespace

TEST_CASE("Today holds the sessions planned for today, in their order, and nobody else's", "[app]")
{
    Day day;
    day.desk.setBook({ lineFor(1, "Kim", 1, noon() + 2h), lineFor(2, "Sam", std::nullopt, noon() - 3h), lineFor(3, "Noa", 3, noon() + 24h * 3) });
    REQUIRE(day.home.today().size() == 2);
    CHECK(day.home.today()[0].name.full() == QStringLiteral("Sam"));
    CHECK(day.home.today()[0].first);
    CHECK(day.home.today()[1].name.full() == QStringLiteral("Kim"));
}

TEST_CASE("A session is finished when the two have met for it, and not because its time went by", "[app]")
{
    Day day;
    Journal journal;
    journal.receipts = { met(1, noon() - 5h) };
    day.desk.setJournal(journal);
    day.desk.setBook({ lineFor(1, "Kim", 1, noon() - 5h), lineFor(2, "Sam", 2, noon() - 5h) });
    REQUIRE(day.home.today().size() == 2);
    CHECK(day.home.today()[0].finished);
    CHECK_FALSE(day.home.today()[1].finished);
}

TEST_CASE("A note handed over since the two last met is for the session that comes", "[app]")
{
    Day day;
    Journal journal;
    journal.receipts = { met(1, noon() - 24h * 7) };
    journal.notes = { noteFrom(1, noon() - 24h) };
    day.desk.setJournal(journal);
    day.desk.setBook({ lineFor(1, "Kim", 1, noon() + 2h) });
    REQUIRE(day.home.today().size() == 1);
    CHECK(day.home.today()[0].note.startsWith(QStringLiteral("07")));
    journal.notes = { noteFrom(1, noon() - 24h * 8) };
    day.desk.setJournal(journal);
    CHECK(day.home.today()[0].note.isEmpty());
}

TEST_CASE("People are those who came and those whose link still works", "[app]")
{
    Day day;
    BookLine gone = lineFor(4, "Lou", std::nullopt, std::nullopt);
    gone.state = State::Revoked;
    BookLine past = lineFor(5, "Max", std::nullopt, std::nullopt);
    past.expiry = noon() - 24h * 2;
    day.desk.setBook({ lineFor(2, "Sam", std::nullopt, std::nullopt), lineFor(1, "Kim", 1, std::nullopt), gone, past });
    REQUIRE(day.people.people().size() == 2);
    CHECK(day.people.people()[0].name.full() == QStringLiteral("Kim"));
    CHECK(day.people.people()[1].name.full() == QStringLiteral("Sam"));
    REQUIRE(day.people.invitations().size() == 4);
    CHECK(day.people.invitations()[2].state == ui::InvitationLine::State::Past);
    CHECK(day.people.invitations()[3].state == ui::InvitationLine::State::TurnedOff);
}

TEST_CASE("Whoever was verified under the same name on another computer is there with a new device", "[app]")
{
    Day day;
    BookLine before = lineFor(1, "Kim", 1, std::nullopt);
    before.verified = noon();
    day.desk.setBook({ before, lineFor(2, "Kim", 2, std::nullopt) });
    REQUIRE(day.people.person(QStringLiteral("1")));
    CHECK(day.people.person(QStringLiteral("1"))->known == ui::KnownPerson::Known::Verified);
    CHECK(day.people.person(QStringLiteral("2"))->known == ui::KnownPerson::Known::NewDevice);
}

TEST_CASE("Before a session stands what its client sent after the last one", "[app]")
{
    Day day;
    Journal journal;
    journal.receipts = { met(1, noon() - 24h * 7) };
    records::Feedback told;
    told.person = keyNumber(1);
    told.session = noon() - 24h * 7;
    told.words = "It felt rushed.";
    told.sharing = records::Sharing::Received;
    journal.feedback = { told };
    day.desk.setJournal(journal);
    day.desk.setBook({ lineFor(1, "Kim", 1, noon() + 11h) });
    ui::WaitingPerson kim;
    kim.id = QStringLiteral("9");
    kim.invitationId = QStringLiteral("1");
    day.home.setWaiting({ kim });
    REQUIRE(day.home.before());
    CHECK(day.home.before()->told == QStringLiteral("It felt rushed."));
    REQUIRE(day.people.person(QStringLiteral("1")));
    CHECK(day.people.person(QStringLiteral("1"))->waitingId == QStringLiteral("9"));
    CHECK(day.people.person(QStringLiteral("1"))->met == 1);
}
