#include "tests/support/catch.h"
#include "tests/ui/gallery_scenes.h"
#include "tests/ui/tree_lint.h"
#include "tests/ui/window_driver.h"
#include "ui/widgets/plain_label.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QtTest/QSignalSpy>

#include <functional>

using namespace alcove;
using namespace alcove::ui;

namespace {

using State = CallModel::State;
using Room = PageRouter::Room;

QStringList lintAll(double scale, const QSize& size, Qt::LayoutDirection direction)
{
    QApplication::setLayoutDirection(direction);
    Theme theme;
    theme.apply({ Scheme::Light, scale, true });
    QStringList found;
    for (const Scene& scene : galleryScenes()) {
        if (scene.lint == Scene::Lint::Skipped)
            continue;
        SampleModels sample;
        const std::unique_ptr<QWidget> page = scene.make(theme, sample);
        page->resize(size);
        page->show();
        for (int i = 0; i < 12; ++i)
            QApplication::processEvents();
        if (scene.after)
            scene.after(*page, sample);
        for (int i = 0; i < 12; ++i)
            QApplication::processEvents();
        for (const QString& line : lintTree(*page))
            found << scene.name + QStringLiteral(": ") + line;
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
    return found;
}

void checkClean(const QStringList& found)
{
    INFO(found.join(u'\n').toStdString());
    CHECK(found.isEmpty());
}

} // namespace

TEST_CASE("No page cuts, overlaps or leaves a control without a name at the design size", "[ui]")
{
    checkClean(lintAll(1.0, QSize(1200, 800), Qt::LeftToRight));
}

TEST_CASE("No page cuts or overlaps in the smallest window", "[ui]")
{
    checkClean(lintAll(1.0, QSize(960, 640), Qt::LeftToRight));
}

TEST_CASE("No page cuts or overlaps from right to left", "[ui]")
{
    checkClean(lintAll(1.0, QSize(1200, 800), Qt::RightToLeft));
}

TEST_CASE("No page cuts or overlaps with larger text", "[ui]")
{
    checkClean(lintAll(1.3, QSize(1200, 800), Qt::LeftToRight));
}

TEST_CASE("No page cuts or overlaps with the largest text", "[ui]")
{
    checkClean(lintAll(2.0, QSize(1200, 800), Qt::LeftToRight));
}

TEST_CASE("The controls of a call fit the smallest window with the largest text", "[ui]")
{
    QStringList found;
    for (const QString& line : lintAll(2.0, QSize(960, 640), Qt::LeftToRight))
        if (line.startsWith(QStringLiteral("08-")) || line.startsWith(QStringLiteral("10")))
            found << line;
    checkClean(found);
}

TEST_CASE("A call with nothing happening asks for no layout and paints nothing", "[ui]")
{
    struct Counter : QObject {
        int events = 0;
        bool eventFilter(QObject*, QEvent* event) override
        {
            events += event->type() == QEvent::LayoutRequest || event->type() == QEvent::Paint ? 1 : 0;
            return false;
        }
    };
    WindowDriver driver(WindowDriver::As::Client);
    driver.sample.settings.setTextScale(2.0);
    driver.sample.call.setState(State::InCall);
    driver.settle();
    driver.settle();
    Counter counter;
    QApplication::instance()->installEventFilter(&counter);
    driver.settle();
    driver.settle();
    CHECK(counter.events == 0);
}

TEST_CASE("Choosing who one is opens that person's home", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Newcomer);
    REQUIRE(driver.window.room() == Room::Welcome);
    REQUIRE(driver.press(QStringLiteral("Continue")));
    REQUIRE(driver.press(QStringLiteral("I’m a therapist")));
    CHECK(driver.window.room() == Room::AboutYou);
    REQUIRE(driver.press(QStringLiteral("Skip for now")));
    // Before the first link: whether it will work for people elsewhere.
    CHECK(driver.window.room() == Room::Reach);
    REQUIRE(driver.press(QStringLiteral("Continue")));
    CHECK(driver.window.room() == Room::TherapistHome);
    CHECK(driver.sample.settings.role() == SettingsModel::Role::Therapist);
}

TEST_CASE("A pasted link is shown before anything is sent and goes on with Continue only", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Client);
    driver.sample.home.setNextSession(std::nullopt);
    driver.settle();
    QSignalSpy pasted(&driver.sample.home, &HomeModel::linkPasted);
    QSignalSpy accepted(&driver.sample.home, &HomeModel::linkAccepted);
    for (QLineEdit* edit : driver.window.findChildren<QLineEdit*>())
        if (edit->isVisible())
            edit->setText(QStringLiteral("  alcove:join/1/abc \n"));
    REQUIRE(driver.press(QStringLiteral("Join")));
    REQUIRE(pasted.count() == 1);
    CHECK(pasted.front().front().toString() == QStringLiteral("alcove:join/1/abc"));
    driver.sample.home.setOpenedLink(LinkSummary { QStringLiteral("3f2a"), { QStringLiteral("198.51.100.7") }, driver.sample.clock.now() });
    driver.settle();
    CHECK(accepted.isEmpty());
    REQUIRE(driver.press(QStringLiteral("Continue")));
    CHECK(accepted.count() == 1);
}

TEST_CASE("Escape on the link summary declines it", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Client);
    QSignalSpy declined(&driver.sample.home, &HomeModel::linkDeclined);
    driver.sample.home.setOpenedLink(LinkSummary { QStringLiteral("3f2a"), { QStringLiteral("198.51.100.7") }, driver.sample.clock.now() });
    driver.settle();
    driver.key(Qt::Key_Escape);
    CHECK(declined.count() == 1);
}

TEST_CASE("The keyboard alone leads from the waiting room into the call and out again", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Client);
    REQUIRE(driver.tabTo(QStringLiteral("Go to the waiting room")));
    driver.key(Qt::Key_Space);
    REQUIRE(driver.window.room() == Room::Waiting);
    REQUIRE(driver.tabTo(QStringLiteral("Mute microphone")));
    driver.key(Qt::Key_Space);
    CHECK(driver.sample.call.muted());
    CHECK(driver.focusName() == QStringLiteral("Unmute microphone. You are muted"));
    driver.sample.waiting.setTherapistHere(true);
    driver.sample.call.setState(State::Admitted);
    driver.settle();
    CHECK(driver.focusName() == QStringLiteral("Go in"));
    driver.key(Qt::Key_Space);
    REQUIRE(driver.window.room() == Room::Call);
    REQUIRE(driver.tabTo(QStringLiteral("Leave the session")));
    driver.key(Qt::Key_Space);
    CHECK(driver.focusName() == QStringLiteral("Stay"));
    REQUIRE(driver.tabTo(QStringLiteral("Leave now")));
    driver.key(Qt::Key_Space);
    CHECK(driver.sample.call.state() == State::Ended);
    CHECK(driver.window.room() == Room::ClientHome);
}

TEST_CASE("Nothing goes in without the press on Go in", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Client);
    QSignalSpy in(&driver.sample.call, &CallModel::goInRequested);
    driver.sample.call.setState(State::Waiting);
    driver.sample.call.setState(State::Admitted);
    driver.settle();
    CHECK(in.isEmpty());
    REQUIRE(driver.press(QStringLiteral("Not just yet")));
    CHECK(in.isEmpty());
    REQUIRE(driver.press(QStringLiteral("Go in")));
    CHECK(in.count() == 1);
}

TEST_CASE("Where no service carries a session the waiting room says so and does not lead in", "[ui]")
{
    using Obstacle = WaitingModel::Obstacle;
    WindowDriver driver(WindowDriver::As::Client);
    driver.sample.waiting.setTherapistHere(true);
    driver.sample.call.setState(State::Waiting);
    for (const Obstacle obstacle : { Obstacle::NoService, Obstacle::NoRelay, Obstacle::LinkNeedsRelay }) {
        driver.sample.waiting.setObstacle(obstacle);
        driver.sample.call.setState(State::Admitted);
        driver.settle();
        const auto labels = driver.window.findChildren<PlainLabel*>();
        CHECK(std::any_of(labels.begin(), labels.end(),
            [](const PlainLabel* label) { return label->isVisible() && label->text().contains(QStringLiteral("onnection service")); }));
        CHECK_FALSE(driver.button(QStringLiteral("Go in")));
    }
    driver.sample.waiting.setObstacle(Obstacle::NoWay);
    driver.settle();
    CHECK(driver.button(QStringLiteral("Go in")));
}

TEST_CASE("A therapist who hides the address is told what links need", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Therapist);
    driver.sample.invitation.setNeedsService();
    CHECK(driver.sample.invitation.state() == InvitationModel::State::Draft);
    CHECK(driver.sample.invitation.needsService());
    driver.sample.invitation.setMaking();
    CHECK_FALSE(driver.sample.invitation.needsService());
}

TEST_CASE("A used link that another computer tried is told on the therapist's page until it is read", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Therapist);
    const auto told = [&driver] {
        driver.settle();
        const auto labels = driver.window.findChildren<PlainLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const PlainLabel* label) {
            return label->isVisible() && label->text().contains(QStringLiteral("tried on another computer"));
        });
    };
    CHECK_FALSE(told());
    driver.sample.home.setLinkTried(PersonName(QStringLiteral("Sam")));
    CHECK(told());
    driver.sample.home.setLinkTried(std::nullopt);
    CHECK_FALSE(told());
}

TEST_CASE("A moment is one key away and comes back with sound only when asked", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Client);
    driver.sample.call.setState(State::InCall);
    driver.settle();
    driver.key(Qt::Key_F8);
    REQUIRE(driver.sample.call.state() == State::Moment);
    driver.key(Qt::Key_Escape);
    CHECK(driver.sample.call.state() == State::Moment);
    REQUIRE(driver.press(QStringLiteral("I’m ready to go back")));
    REQUIRE(driver.press(QStringLiteral("Sound only first")));
    CHECK(driver.sample.call.state() == State::InCall);
    CHECK(driver.sample.call.cameraOff());
}

TEST_CASE("The one who waits through a moment cannot end it", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Therapist);
    driver.sample.call.setMomentBy(CallModel::Asker::Peer);
    driver.sample.call.setState(State::Moment);
    driver.settle();
    CHECK(driver.button(QStringLiteral("I’m ready to go back")) == nullptr);
    CHECK(driver.button(QStringLiteral("Go back")) == nullptr);
    CHECK(driver.button(QStringLiteral("I’m here. No rush.")) == nullptr);
    driver.sample.call.setMomentLong(true);
    driver.settle();
    QSignalSpy sent(&driver.sample.chat, &ChatModel::sendRequested);
    REQUIRE(driver.press(QStringLiteral("I’m here. No rush.")));
    CHECK(sent.count() == 1);
}

TEST_CASE("Mute says what it does in its name, its label and its announcement", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Client);
    driver.sample.call.setState(State::InCall);
    driver.settle();
    QSignalSpy said(&driver.window.announcer(), &Announcer::announced);
    driver.key(Qt::Key_D, Qt::ControlModifier);
    REQUIRE(driver.button(QStringLiteral("Unmute microphone. You are muted")) != nullptr);
    CHECK(driver.button(QStringLiteral("Unmute microphone. You are muted"))->text() == QStringLiteral("Muted"));
    REQUIRE(said.count() == 1);
    CHECK(said.front().front().toString() == QStringLiteral("You are muted"));
}

TEST_CASE("What a peer writes in the chat is never read as mark-up", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Client);
    driver.sample.call.setState(State::InCall);
    driver.sample.chat.setOpen(true);
    driver.sample.chat.append({ false, QStringLiteral("<img src='x'><b>hello</b>"), {} });
    driver.settle();
    bool shown = false;
    for (const QLabel* label : driver.window.findChildren<QLabel*>()) {
        CHECK(label->textFormat() == Qt::PlainText);
        shown = shown || label->text().contains(QStringLiteral("<b>hello</b>"));
    }
    CHECK(shown);
}

TEST_CASE("Different words block nothing but show the ways out, and end the call from here", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Client);
    driver.sample.call.setVerification(CallModel::Verification::NotChecked);
    driver.sample.call.setState(State::InCall);
    driver.settle();
    driver.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(driver.press(QStringLiteral("Check words")));
    REQUIRE(driver.window.room() == Room::Verify);
    REQUIRE(driver.press(QStringLiteral("They’re different")));
    REQUIRE(driver.button(QStringLiteral("Try again")) != nullptr);
    REQUIRE(driver.press(QStringLiteral("End the call")));
    CHECK(driver.sample.call.state() == State::Ended);
}

TEST_CASE("A new invitation is copied and can be turned off", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Therapist);
    driver.key(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(driver.press(QStringLiteral("Copy the link")));
    CHECK(driver.sample.invitation.state() == InvitationModel::State::Draft);
    for (const QChar c : QStringLiteral("Kim"))
        driver.key(Qt::Key_A + (c.toUpper().unicode() - u'A'));
    REQUIRE(driver.press(QStringLiteral("Copy the link")));
    REQUIRE(driver.sample.invitation.state() == InvitationModel::State::Ready);
    CHECK(QApplication::clipboard()->text() == driver.sample.invitation.link());
    REQUIRE(driver.press(QStringLiteral("Turn this link off")));
    CHECK(driver.sample.invitation.state() == InvitationModel::State::TurnedOff);
}

TEST_CASE("Ctrl and Enter lets in the first person whose door is closed", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Therapist);
    QSignalSpy letIn(&driver.sample.home, &HomeModel::letInRequested);
    driver.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(letIn.count() == 1);
    CHECK(letIn.front().front().toString() == QStringLiteral("p1"));
}

TEST_CASE("A sheet holds the keyboard and gives it back", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Client);
    driver.sample.call.setState(State::InCall);
    driver.settle();
    REQUIRE(driver.tabTo(QStringLiteral("Leave the session")));
    driver.key(Qt::Key_Space);
    for (int i = 0; i < 7; ++i) {
        driver.key(Qt::Key_Tab);
        const QString name = driver.focusName();
        const bool inside = name == QStringLiteral("Stay") || name == QStringLiteral("Leave now") || name == QStringLiteral("I need a moment instead");
        INFO(name.toStdString());
        CHECK(inside);
    }
    driver.key(Qt::Key_Escape);
    CHECK(driver.sample.call.state() == State::InCall);
    CHECK(driver.focusName() == QStringLiteral("Leave the session"));
}

TEST_CASE("Pictures are asked for in the size they are shown and not at all while hidden", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Client);
    CHECK(driver.sample.peer.targetSize().isEmpty());
    driver.sample.call.setState(State::InCall);
    driver.settle();
    CHECK(driver.sample.peer.targetSize().width() > 600);
    driver.sample.call.setPeerCameraOff(true);
    driver.settle();
    CHECK(driver.sample.peer.targetSize().isEmpty());
}

TEST_CASE("The focus ring stands round what the keyboard reached", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Client);
    auto* ring = driver.window.findChild<FocusRing*>();
    REQUIRE(ring != nullptr);
    driver.key(Qt::Key_Tab);
    REQUIRE(ring->target() != nullptr);
    CHECK(ring->target() == QApplication::focusWidget());
    CHECK(ring->geometry().contains(QRect(ring->target()->mapTo(&driver.window, QPoint(0, 0)), ring->target()->size())));
}

TEST_CASE("The other's moment that has ended waits for one's own press, sound first or not", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Therapist);
    driver.sample.call.setMomentBy(CallModel::Asker::Peer);
    driver.sample.call.setState(State::Moment);
    driver.settle();
    QSignalSpy said(&driver.window.announcer(), &Announcer::announced);
    driver.sample.call.setMomentBy(CallModel::Asker::Peer, CallModel::MomentStep::MayReturn);
    driver.settle();
    CHECK(said.count() == 1);
    QSignalSpy back(&driver.sample.call, &CallModel::goBackRequested);
    REQUIRE(driver.press(QStringLiteral("Sound only first")));
    REQUIRE(back.count() == 1);
    CHECK(back.front().front().toBool());
}

TEST_CASE("Someone coming in leaves nothing but the wall within a tenth of a second", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Client);
    driver.sample.call.setState(State::InCall);
    driver.sample.chat.setOpen(true);
    driver.settle();
    const QString title = driver.window.windowTitle();
    QSignalSpy said(&driver.window.announcer(), &Announcer::announced);
    QElapsedTimer since;
    since.start();
    driver.key(Qt::Key_F9);
    const qint64 took = since.elapsed();
    CHECK(took < 100);
    REQUIRE(driver.sample.sessionTools.covered());
    CHECK(driver.window.windowTitle().trimmed().isEmpty());
    const QImage seen = driver.window.grab().toImage();
    const QRgb wall = driver.theme.colour(Colour::Wall).rgb();
    bool plain = true;
    for (int y = 0; y < seen.height(); y += 7) {
        for (int x = 0; x < seen.width(); x += 7)
            plain = plain && seen.pixel(x, y) == wall;
    }
    CHECK(plain);
    driver.sample.chat.append({ false, QStringLiteral("hello"), {} });
    CHECK(said.isEmpty());
    WARN("key to wall: " << took << " ms");
}

TEST_CASE("The wall shows its way back on any key, and only its button takes it away", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Client);
    driver.sample.call.setState(State::InCall);
    driver.settle();
    driver.key(Qt::Key_F9);
    CHECK(driver.button(QStringLiteral("I’m alone again")) == nullptr);
    driver.key(Qt::Key_Escape);
    REQUIRE(driver.sample.sessionTools.covered());
    QSignalSpy alone(&driver.sample.sessionTools, &SessionToolsModel::aloneAgainRequested);
    REQUIRE(driver.press(QStringLiteral("I’m alone again")));
    CHECK(alone.count() == 1);
    CHECK_FALSE(driver.sample.sessionTools.covered());
    CHECK(driver.button(QStringLiteral("Mute microphone")) != nullptr);
}

TEST_CASE("The therapist is asked whether to end the session or to step away", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Therapist);
    driver.sample.call.setState(State::InCall);
    driver.settle();
    QSignalSpy away(&driver.sample.call, &CallModel::leaveRequested);
    QSignalSpy end(&driver.sample.call, &CallModel::endRequested);
    driver.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(driver.focusName() == QStringLiteral("Stay"));
    REQUIRE(driver.press(QStringLiteral("Step away")));
    CHECK(away.count() == 1);
    CHECK(end.isEmpty());
    driver.sample.call.setState(State::InCall); // let in again
    driver.settle();
    driver.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(driver.press(QStringLiteral("End the session")));
    CHECK(end.count() == 1);
}

TEST_CASE("What the other side types stands on the stage as literal text and leaves with it", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Client);
    driver.sample.call.setState(State::InCall);
    driver.settle();
    driver.sample.sessionTools.setCaptions({ QStringLiteral("one"), QStringLiteral("<b>two</b>"), QStringLiteral("three") });
    driver.settle();
    CHECK(driver.sample.sessionTools.captions().size() == SessionToolsModel::kCaptionLines);
    CHECK(driver.sample.sessionTools.captions().front() == QStringLiteral("<b>two</b>"));
}

TEST_CASE("While it is locked a session stays on the screen and everything else is covered", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Client);
    driver.sample.privacy.setPassword(true, false);
    driver.sample.call.setState(State::InCall);
    driver.settle();
    driver.sample.privacy.setLocked(true);
    driver.settle();
    CHECK(driver.button(QStringLiteral("Mute microphone")) != nullptr);
    CHECK(driver.button(QStringLiteral("Open")) == nullptr);
    driver.sample.call.setState(State::Ended);
    driver.settle();
    CHECK(driver.button(QStringLiteral("Settings")) == nullptr);
    REQUIRE(driver.button(QStringLiteral("Open")) != nullptr);
    driver.key(Qt::Key_F1); // no shortcut reaches what is behind the lock
    driver.sample.privacy.setLocked(false);
    driver.settle();
    CHECK(driver.window.room() == Room::ClientHome);
    CHECK(driver.button(QStringLiteral("Settings")) != nullptr);
}

TEST_CASE("Assistive programs find each sheet that covers the rooms", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Client);
    driver.key(Qt::Key_F1, Qt::ShiftModifier);
    QAccessibleInterface* window = QAccessible::queryAccessibleInterface(&driver.window);
    REQUIRE(window != nullptr);
    const std::function<bool(QAccessibleInterface*)> holds = [&](QAccessibleInterface* node) {
        if (node->text(QAccessible::Name) == QStringLiteral("My safety plan") && node->role() == QAccessible::Button && !node->state().invisible)
            return true;
        for (int i = 0; i < node->childCount(); ++i)
            if (QAccessibleInterface* child = node->child(i); child && holds(child))
                return true;
        return false;
    };
    CHECK(holds(window));
}

TEST_CASE("With longer pauses a message that would leave by itself stays until it is closed", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Client);
    driver.sample.call.setState(State::InCall);
    const auto closable = [&](bool longer) {
        driver.sample.call.setNotice(CallModel::Notice::None);
        driver.sample.settings.setLongerPauses(longer);
        driver.sample.call.setNotice(CallModel::Notice::BackTogether);
        driver.settle();
        return driver.button(QStringLiteral("Close this message")) != nullptr;
    };
    CHECK_FALSE(closable(false));
    CHECK(closable(true));
}
