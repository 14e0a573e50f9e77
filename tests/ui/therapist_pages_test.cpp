#include "tests/support/catch.h"
#include "tests/ui/sample_journal.h"
#include "tests/ui/window_driver.h"
#include "ui/call/sound_only_view.h"
#include "ui/home/side_bar.h"
#include "ui/prepare/note_edit.h"
#include "ui/widgets/plain_label.h"

#include <QLineEdit>
#include <QtTest/QSignalSpy>

using namespace alcove;
using namespace alcove::ui;

namespace {

using Room = PageRouter::Room;
using State = CallModel::State;

/// Without the marks that keep names apart and together.
QString plain(QString text) { return text.remove(QChar(0x2068)).remove(QChar(0x2069)).replace(QChar(0xa0), u' '); }

bool isShown(QWidget& window, const QString& text)
{
    for (const PlainLabel* label : window.findChildren<PlainLabel*>())
        if (label->isVisible() && plain(label->text()).contains(text))
            return true;
    return false;
}

} // namespace

TEST_CASE("The side bar leads to every place and stays beside it", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Therapist);
    const std::pair<QString, Room> places[] { { QStringLiteral("People"), Room::People }, { QStringLiteral("Invitations"), Room::Invitations },
        { QStringLiteral("Progress"), Room::Progress }, { QStringLiteral("Agreements"), Room::Agreement } };
    for (const auto& [name, room] : places) {
        INFO(name.toStdString());
        REQUIRE(driver.press(name));
        driver.settle();
        CHECK(driver.window.room() == room);
        CHECK(driver.window.findChild<SideBar*>()->isVisible());
    }
    REQUIRE(driver.press(QStringLiteral("Today. 1 waiting")));
    CHECK(driver.window.room() == Room::TherapistHome);
    REQUIRE(driver.press(QStringLiteral("My setup")));
    CHECK(driver.window.room() == Room::Check);
    CHECK_FALSE(driver.window.findChild<SideBar*>()->isVisible());
}

TEST_CASE("A client's window has no side bar", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Client);
    CHECK_FALSE(driver.window.findChild<SideBar*>()->isVisible());
}

TEST_CASE("A session leads out of every place, and back to the day", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Therapist);
    REQUIRE(driver.press(QStringLiteral("People")));
    driver.sample.call.setState(State::InCall);
    driver.settle();
    CHECK(driver.window.room() == Room::Call);
    CHECK_FALSE(driver.window.findChild<SideBar*>()->isVisible());
    driver.sample.call.setState(State::Idle);
    driver.settle();
    CHECK(driver.window.room() == Room::TherapistHome);
}

TEST_CASE("A note that somebody brought is read from the day, as literal text", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Therapist);
    sampleReceivedNote(driver.sample);
    QVector<JournalNote> notes = driver.sample.journal.notes();
    notes[0].text.answers[2] = QStringLiteral("<b>The walk</b>");
    driver.sample.journal.setNotes(notes);
    driver.settle();
    REQUIRE(driver.press(QStringLiteral("Read the note of \u2068Sam Sample\u2069")));
    driver.settle();
    CHECK(isShown(driver.window, QStringLiteral("<b>The walk</b>")));
    CHECK(isShown(driver.window, QStringLiteral("Sam sent you this")));
    REQUIRE(driver.press(QStringLiteral("Done")));
    CHECK_FALSE(isShown(driver.window, QStringLiteral("<b>The walk</b>")));
}

TEST_CASE("Someone is found by a part of their name", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Therapist);
    REQUIRE(driver.press(QStringLiteral("People")));
    driver.settle();
    for (QLineEdit* edit : driver.window.findChildren<QLineEdit*>())
        if (edit->accessibleName() == QStringLiteral("Find someone"))
            edit->setText(QStringLiteral("nem"));
    driver.settle();
    CHECK(driver.button(QStringLiteral("Open \u2068Noa Nemo\u2069")) != nullptr);
    CHECK(driver.button(QStringLiteral("Open \u2068Kim Sample\u2069")) == nullptr);
}

TEST_CASE("The next session is planned on a person's sheet", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Therapist);
    QSignalSpy planned(&driver.sample.people, &PeopleModel::planRequested);
    REQUIRE(driver.press(QStringLiteral("People")));
    REQUIRE(driver.press(QStringLiteral("Open \u2068Kim Sample\u2069")));
    driver.settle();
    REQUIRE(driver.press(QStringLiteral("Plan this time")));
    REQUIRE(planned.count() == 1);
    CHECK(planned.front()[0].toString() == QStringLiteral("i1"));
    CHECK(planned.front()[1].toDateTime() == QDateTime(QDate(2025, 5, 29), QTime(9, 0)));
    CHECK(planned.front()[2].toInt() == 50);
}

TEST_CASE("The agreement goes with an invitation when there is one, and its box is ticked", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Therapist);
    QSignalSpy created(&driver.sample.invitation, &InvitationModel::createRequested);
    const auto make = [&] {
        driver.key(Qt::Key_N, Qt::ControlModifier);
        driver.key(Qt::Key_K);
        REQUIRE(driver.press(QStringLiteral("Copy the link")));
        REQUIRE(driver.press(QStringLiteral("Done")));
    };
    make();
    driver.sample.agreement.setInUse(true);
    make();
    REQUIRE(created.count() == 2);
    CHECK_FALSE(created[0][0].value<InvitationDraft>().agreement);
    CHECK(created[1][0].value<InvitationDraft>().agreement);
}

TEST_CASE("What is being written in the agreement stays when somebody arrives", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Therapist);
    driver.sample.agreement.setOwnText(QStringLiteral("# One"), false);
    REQUIRE(driver.press(QStringLiteral("Agreements")));
    driver.settle();
    auto* text = driver.window.findChild<NoteEdit*>(QStringLiteral("agreement"));
    REQUIRE(text);
    text->setPlainText(QStringLiteral("# Two"));
    ClientAgreement other;
    other.name = PersonName(QStringLiteral("Kim"));
    driver.sample.agreement.setClients({ other });
    driver.settle();
    CHECK(text->toPlainText() == QStringLiteral("# Two"));
}

TEST_CASE("The missing copy is spoken of at home, and that counts as said", "[ui]")
{
    for (const auto role : { WindowDriver::As::Client, WindowDriver::As::Therapist }) {
        WindowDriver driver(role);
        QSignalSpy shown(&driver.sample.privacy, &PrivacyModel::reminderShown);
        QSignalSpy closed(&driver.sample.privacy, &PrivacyModel::reminderClosed);
        CHECK(driver.button(QStringLiteral("Take a copy")) == nullptr);
        driver.sample.privacy.setBackup({}, true);
        driver.settle();
        CHECK(shown.count() == 1);
        REQUIRE(driver.press(QStringLiteral("Take a copy")));
        CHECK(closed.count() == 1);
        CHECK(driver.window.room() == Room::Settings);
    }
}

TEST_CASE("The therapist reads the dial without a picture, and the client does not", "[ui]")
{
    for (const auto role : { WindowDriver::As::Therapist, WindowDriver::As::Client }) {
        WindowDriver driver(role);
        driver.sample.call.setState(State::InCall);
        driver.sample.call.setSoundOnly(true);
        driver.sample.sessionTools.setComfort(SessionToolsModel::Comfort::Slower);
        driver.settle();
        // The rehearsal's page has one, too.
        SoundOnlyView* shown = nullptr;
        for (SoundOnlyView* view : driver.window.findChildren<SoundOnlyView*>())
            shown = view->isVisible() ? view : shown;
        REQUIRE(shown);
        CHECK(isShown(*shown, QStringLiteral("Slower, please")) == (role == WindowDriver::As::Therapist));
    }
}

TEST_CASE("Lost for as long as was agreed, the way that was agreed comes up with the number's end", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Client);
    driver.sample.call.setState(State::InCall);
    driver.sample.call.setPhoneNumber({});
    driver.sample.call.setState(State::Reconnecting);
    driver.settle();
    CHECK_FALSE(isShown(driver.window, QStringLiteral("If it takes a while")));
    driver.sample.call.setPlanB({ PlanB::Who::TheyRing, 2, true, QStringLiteral("214") });
    driver.sample.call.setPlanBDue(true);
    driver.settle();
    CHECK(isShown(driver.window, QStringLiteral("You agreed that Dr Example rings you, on the number ending 214.")));
}
