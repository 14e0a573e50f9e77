#include "tests/support/catch.h"
#include "tests/ui/window_driver.h"

#include <QtTest/QSignalSpy>

using namespace alcove::ui;

namespace {

QStringList toldBy(const QSignalSpy& spy)
{
    QStringList out;
    for (const QList<QVariant>& told : spy)
        out << told.front().toString();
    return out;
}

bool shows(WindowDriver& driver, const QString& text)
{
    for (const QLabel* label : driver.window.findChildren<QLabel*>()) {
        if (label->isVisible() && label->text() == text)
            return true;
    }
    return false;
}

/// As a person gets there.
void startRehearsal(WindowDriver& driver)
{
    driver.settle();
    REQUIRE(driver.press(QStringLiteral("Check my setup")));
    REQUIRE(driver.press(QStringLiteral("Start a rehearsal")));
    driver.sample.rehearsal.call().setState(CallModel::State::InCall);
    driver.settle();
}

} // namespace

TEST_CASE("What the check finds, and its verdict, are told aloud in one breath", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Client);
    driver.settle();
    driver.sample.check.setResult(CheckModel::Item::Microphone, {});
    QSignalSpy said(&driver.window.announcer(), &Announcer::announced);
    driver.sample.check.setResult(CheckModel::Item::Microphone, { CheckModel::Standing::Fine, CheckModel::Finding::MicrophoneClear });
    driver.sample.check.setVerdict(CheckModel::Verdict::OneToFix, CheckModel::Item::Connection);
    driver.settle();
    CHECK(toldBy(said) == QStringList { QStringLiteral("We can hear you clearly. One thing to fix. Connection isn’t working yet.") });
}

TEST_CASE("What a person answered in the check is not said back", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Client);
    driver.settle();
    driver.sample.check.setResult(CheckModel::Item::PrivateSpace, {});
    driver.sample.check.setResult(CheckModel::Item::Speaker, {});
    QSignalSpy said(&driver.window.announcer(), &Announcer::announced);
    driver.sample.check.setResult(CheckModel::Item::PrivateSpace, { CheckModel::Standing::Fine, CheckModel::Finding::SpacePrivate });
    driver.sample.check.setResult(CheckModel::Item::Speaker, { CheckModel::Standing::Fine, CheckModel::Finding::SpeakerHeard });
    driver.settle();
    CHECK(said.isEmpty());
}

TEST_CASE("A rehearsal is told aloud as a session is", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Client);
    startRehearsal(driver);
    CallModel& call = driver.sample.rehearsal.call();
    QSignalSpy said(&driver.window.announcer(), &Announcer::announced);
    call.setMuted(true);
    call.setState(CallModel::State::Reconnecting);
    call.setNotice(CallModel::Notice::BackTogether);
    CHECK(toldBy(said) == QStringList { QStringLiteral("You are muted"),
              QStringLiteral("The connection dropped. Nobody can see or hear you until you’re back"), QStringLiteral("You’re both back.") });
}

TEST_CASE("A rehearsal that is over does not say that the microphone is on", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Client);
    startRehearsal(driver);
    CallModel& call = driver.sample.rehearsal.call();
    call.setMuted(true);
    QSignalSpy said(&driver.window.announcer(), &Announcer::announced);
    call.setState(CallModel::State::Idle);
    call.setMuted(false);
    CHECK(said.isEmpty());
}

TEST_CASE("The keys of a call are the rehearsal's while it is on the screen", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Client);
    startRehearsal(driver);
    QSignalSpy moment(&driver.sample.rehearsal.call(), &CallModel::momentRequested);
    QSignalSpy mute(&driver.sample.rehearsal.call(), &CallModel::muteRequested);
    QSignalSpy session(&driver.sample.call, &CallModel::muteRequested);
    driver.key(Qt::Key_D, Qt::ControlModifier);
    driver.key(Qt::Key_F8);
    CHECK(mute.count() == 1);
    CHECK(moment.count() == 1);
    CHECK(session.isEmpty());
}

TEST_CASE("A microphone that is gone with no other in its place says what to do", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Client);
    startRehearsal(driver);
    driver.sample.devices.setChoices(DeviceModel::Kind::Microphone, {}, {});
    driver.sample.rehearsal.call().setNotice(CallModel::Notice::MicrophoneGone);
    driver.settle();
    CHECK(shows(driver, QStringLiteral("Plug one in. It’s noticed by itself.")));
}
