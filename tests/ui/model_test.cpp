#include "tests/support/catch.h"
#include "ui/call/call_words.h"
#include "ui/home/home_words.h"
#include "ui/model/call_model.h"
#include "ui/model/chat_model.h"
#include "ui/model/error_text.h"
#include "ui/model/home_model.h"
#include "ui/model/person_name.h"
#include "ui/model/settings_model.h"
#include "ui/shell/look.h"
#include "ui/shell/page_router.h"

#include <QtTest/QSignalSpy>

using namespace alcove;
using namespace alcove::ui;

TEST_CASE("CallModel says a state once and forgets the error when a new session begins", "[ui]")
{
    CallModel call;
    QSignalSpy spy(&call, &CallModel::stateChanged);
    call.setState(CallModel::State::Ended);
    call.setState(CallModel::State::Ended);
    call.setError(ErrorCode::SessionLost);
    CHECK(spy.count() == 1);
    call.setState(CallModel::State::Waiting);
    CHECK_FALSE(call.error().has_value());
}

TEST_CASE("CallModel reports speaking while muted only while muted", "[ui]")
{
    CallModel call;
    call.setSpeakingWhileMuted(true);
    CHECK_FALSE(call.speakingWhileMuted());
    call.setMuted(true);
    call.setSpeakingWhileMuted(true);
    CHECK(call.speakingWhileMuted());
    call.setMuted(false);
    CHECK_FALSE(call.speakingWhileMuted());
}

TEST_CASE("ChatModel counts what arrives while its panel is closed and keeps a bound", "[ui]")
{
    ChatModel chat;
    chat.append({ false, QStringLiteral("hello"), {} });
    chat.append({ true, QStringLiteral("mine"), {} });
    CHECK(chat.unread() == 1);
    chat.setOpen(true);
    CHECK(chat.unread() == 0);
    for (int i = 0; i < ChatModel::kMaxMessages + 10; ++i)
        chat.append({ false, QString(ChatModel::kMaxLength + 5, u'x'), {} });
    CHECK(chat.messages().size() == ChatModel::kMaxMessages);
    CHECK(chat.messages().back().text.size() == ChatModel::kMaxLength);
}

TEST_CASE("PersonName shortens a titled name and keeps the initials of the rest", "[ui]")
{
    const PersonName name(QStringLiteral("Dr Alex Example"));
    CHECK(name.brief() == QStringLiteral("Dr\u00A0Example"));
    CHECK(name.initials() == QStringLiteral("AE"));
    CHECK(PersonName(QStringLiteral("Sam")).brief() == QStringLiteral("Sam"));
    CHECK(PersonName(QStringLiteral("Sam")).initials() == QStringLiteral("S"));
}

TEST_CASE("PersonName takes line breaks and direction marks out of a peer's name", "[ui]")
{
    const PersonName name(QStringLiteral("Sam\n\u202Eelpmas\u2069") + QString(200, u'a'));
    CHECK_FALSE(name.full().contains(u'\n'));
    CHECK_FALSE(name.full().contains(QChar(0x202E)));
    CHECK_FALSE(name.full().contains(QChar(0x2069)));
    CHECK(name.full().size() <= 80);
    CHECK(name.isolatedFull().startsWith(QChar(0x2068)));
    CHECK(name.isolatedFull().endsWith(QChar(0x2069)));
}

TEST_CASE("Every error has a sentence without the words the house does not use", "[ui]")
{
    const PersonName peer(QStringLiteral("Dr Alex Example"));
    for (int code = 0; code <= static_cast<int>(ErrorCode::InvalidArgument); ++code) {
        const QString text = errorText(static_cast<ErrorCode>(code), peer);
        INFO(code);
        CHECK(text.endsWith(u'.'));
        for (const QString& never : { QStringLiteral("fail"), QStringLiteral("invalid"), QStringLiteral("error"), QStringLiteral("!"),
                 QStringLiteral("denied"), QStringLiteral("abort") })
            CHECK_FALSE(text.contains(never, Qt::CaseInsensitive));
    }
}

TEST_CASE("Link problems name the day and the therapist where they are known", "[ui]")
{
    const PersonName therapist(QStringLiteral("Dr Alex Example"));
    const QString expired = linkProblemText(HomeModel::LinkProblem::Expired, QDate(2025, 5, 8), therapist);
    CHECK(expired.contains(QStringLiteral("2025")));
    CHECK(expired.contains(QStringLiteral("Example")));
    CHECK(linkProblemText(HomeModel::LinkProblem::TurnedOff, {}, {}).contains(QStringLiteral("your therapist")));
    CHECK(linkProblemText(HomeModel::LinkProblem::None, {}, {}).isEmpty());
}

TEST_CASE("Time left is rounded up to five minutes and says nothing to the client after the end", "[ui]")
{
    using Role = SettingsModel::Role;
    CHECK(timeLeftText(std::nullopt, Role::Client).isEmpty());
    CHECK(timeLeftText(16, Role::Client).contains(QStringLiteral("20")));
    CHECK(timeLeftText(7, Role::Client) == QStringLiteral("A few minutes left"));
    CHECK(timeLeftText(-1, Role::Client).isEmpty());
    CHECK_FALSE(timeLeftText(-1, Role::Therapist).isEmpty());
}

TEST_CASE("The greeting follows the day", "[ui]")
{
    CHECK(greeting(QTime(11, 59), {}) == QStringLiteral("Good morning"));
    CHECK(greeting(QTime(12, 0), {}) == QStringLiteral("Good afternoon"));
    CHECK(greeting(QTime(18, 0), QStringLiteral("Sam")) == QStringLiteral("Good evening, Sam"));
}

TEST_CASE("The day's summary has its own words for one", "[ui]")
{
    CHECK(daySummary(1, 1) == QStringLiteral("One session. One person is waiting."));
    CHECK(daySummary(5, 2) == QStringLiteral("5 sessions. 2 people are waiting."));
    CHECK(daySummary(5, 0) == QStringLiteral("5 sessions. Nobody is waiting."));
}

TEST_CASE("HomeModel names each person once when they arrive", "[ui]")
{
    HomeModel home;
    QSignalSpy spy(&home, &HomeModel::personArrived);
    WaitingPerson person;
    person.id = QStringLiteral("p1");
    home.setWaiting({ person });
    person.toldFewMinutes = true;
    home.setWaiting({ person });
    CHECK(spy.count() == 1);
}

TEST_CASE("PageRouter keeps the therapist at home until both are in the call", "[ui]")
{
    SettingsModel settings;
    CallModel call;
    PageRouter router(settings, call);
    CHECK(router.room() == PageRouter::Room::Welcome);
    settings.setRole(SettingsModel::Role::Therapist);
    call.setState(CallModel::State::Admitted);
    CHECK(router.room() == PageRouter::Room::TherapistHome);
    call.setState(CallModel::State::InCall);
    CHECK(router.room() == PageRouter::Room::Call);
}

TEST_CASE("PageRouter walks into a room and back to where the person came from", "[ui]")
{
    SettingsModel settings;
    CallModel call;
    settings.setRole(SettingsModel::Role::Client);
    PageRouter router(settings, call);
    router.visit(Room::Check);
    router.visit(Room::Rehearsal);
    CHECK(router.room() == Room::Rehearsal);
    router.back();
    CHECK(router.room() == Room::Check);
    router.back();
    CHECK(router.room() == Room::ClientHome);
}

TEST_CASE("PageRouter leads a client who is let in out of every other room", "[ui]")
{
    SettingsModel settings;
    CallModel call;
    settings.setRole(SettingsModel::Role::Client);
    PageRouter router(settings, call);
    call.setState(CallModel::State::Waiting);
    router.visit(Room::Reflection);
    CHECK(router.room() == Room::Reflection);
    call.setState(CallModel::State::Admitted);
    CHECK(router.room() == Room::Waiting);
}

TEST_CASE("PageRouter leaves the safety words when the line drops", "[ui]")
{
    SettingsModel settings;
    settings.setRole(SettingsModel::Role::Client);
    CallModel call;
    call.setState(CallModel::State::InCall);
    PageRouter router(settings, call);
    router.setVerifying(true);
    CHECK(router.room() == PageRouter::Room::Verify);
    call.setState(CallModel::State::Reconnecting);
    CHECK(router.room() == PageRouter::Room::Call);
    call.setState(CallModel::State::InCall);
    CHECK(router.room() == PageRouter::Room::Call);
}

TEST_CASE("Text size moves along the steps and stops at both ends", "[ui]")
{
    SettingsModel settings;
    stepTextScale(settings, -1);
    CHECK(settings.textScale() == Approx(1.0));
    for (int i = 0; i < 9; ++i)
        stepTextScale(settings, 1);
    CHECK(settings.textScale() == Approx(2.0));
    stepTextScale(settings, -1);
    CHECK(settings.textScale() == Approx(1.5));
}
