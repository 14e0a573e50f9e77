#include "tests/support/catch.h"
#include "tests/ui/gallery_scenes.h"
#include "tests/ui/tree_lint.h"
#include "tests/ui/window_driver.h"
#include "ui/model/crisis_numbers.h"
#include "ui/shell/translations.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QtTest/QSignalSpy>

using namespace alcove;
using namespace alcove::ui;

namespace {

using Room = PageRouter::Room;

/// Every text on the window that a person can see now.
QStringList shownTexts(QWidget& window)
{
    QStringList texts;
    for (const QLabel* label : window.findChildren<QLabel*>())
        if (label->isVisible())
            texts << label->text();
    return texts;
}

bool shows(QWidget& window, const QString& text)
{
    for (const QString& shown : shownTexts(window))
        if (shown.contains(text))
            return true;
    return false;
}

QLineEdit* visibleEdit(QWidget& window)
{
    for (QLineEdit* edit : window.findChildren<QLineEdit*>())
        if (edit->isVisible())
            return edit;
    return nullptr;
}

} // namespace

TEST_CASE("The first start asks for the language, then who one is, then what to tell, and each can be passed by", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Newcomer);
    REQUIRE(driver.window.room() == Room::Welcome);
    CHECK(driver.button(QStringLiteral("I’m meeting my therapist")) == nullptr);
    CHECK(driver.focusName() == QStringLiteral("English"));
    REQUIRE(driver.press(QStringLiteral("Continue")));
    CHECK(driver.sample.settings.language() == QStringLiteral("en"));
    REQUIRE(driver.press(QStringLiteral("I’m meeting my therapist")));
    CHECK(driver.window.room() == Room::AboutYou);
    REQUIRE(driver.press(QStringLiteral("Skip for now")));
    CHECK(driver.window.room() == Room::ClientHome);
    CHECK(driver.sample.about.own() == AboutPerson());
}

TEST_CASE("What a client writes about themselves is asked to be kept, and nothing else", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Newcomer);
    REQUIRE(driver.press(QStringLiteral("Continue")));
    REQUIRE(driver.press(QStringLiteral("I’m meeting my therapist")));
    QSignalSpy kept(&driver.sample.about, &AboutModel::saveRequested);
    visibleEdit(driver.window)->setText(QStringLiteral("  Sam "));
    REQUIRE(driver.press(QStringLiteral("Short breaks")));
    REQUIRE(driver.press(QStringLiteral("Continue")));
    REQUIRE(kept.count() == 1);
    const auto own = kept.front().front().value<AboutPerson>();
    CHECK(own.name == QStringLiteral("Sam"));
    CHECK(own.helps == 2);
    CHECK(own.profession.isEmpty());
}

TEST_CASE("A window in another language stands where the first one stood", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Client);
    driver.key(Qt::Key_Comma, Qt::ControlModifier);
    REQUIRE(driver.window.room() == Room::Settings);
    REQUIRE(driver.press(QStringLiteral("Language")));
    QSignalSpy chosen(&driver.sample.settings, &SettingsModel::languageChanged);
    REQUIRE(driver.press(QStringLiteral("العربية")));
    REQUIRE(chosen.count() == 1);
    installTranslations(*qApp, QStringLiteral("ar"));
    CHECK(QApplication::layoutDirection() == Qt::RightToLeft);
    MainWindow second(driver.theme, driver.sample.models());
    second.takePlaceOf(driver.window);
    CHECK(second.room() == Room::Settings);
    second.show();
    driver.settle();
    QStringList checked;
    for (const QAbstractButton* button : second.findChildren<QAbstractButton*>())
        if (button->isVisible() && button->isChecked())
            checked << button->text();
    CHECK(checked.contains(QStringLiteral("العربية")));
    installTranslations(*qApp, QStringLiteral("en"));
    CHECK(QApplication::layoutDirection() == Qt::LeftToRight);
}

TEST_CASE("A whole e-mail pasted into the link field reaches the reader with its lines", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Client);
    QSignalSpy pasted(&driver.sample.home, &HomeModel::linkPasted);
    QString mail = QStringLiteral("> Hello,\n> alcove:join/1/AAAA\n> BBBB\n> Kind regards\n");
    mail += QString(6000, u'x');
    QApplication::clipboard()->setText(mail);
    QLineEdit* edit = visibleEdit(driver.window);
    REQUIRE(edit != nullptr);
    edit->paste();
    REQUIRE(driver.press(QStringLiteral("Join")));
    REQUIRE(pasted.count() == 1);
    CHECK(pasted.front().front().toString() == mail.trimmed());
}

TEST_CASE("With two links in one text the field says so", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Client);
    driver.sample.home.setLinkProblem(HomeModel::LinkProblem::Several);
    driver.settle();
    CHECK(shows(driver.window, QStringLiteral("more than one link")));
}

TEST_CASE("A link that another program opens is shown at home, and never answered by itself", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Client);
    QSignalSpy accepted(&driver.sample.home, &HomeModel::linkAccepted);
    QSignalSpy waiting(&driver.sample.home, &HomeModel::waitingRoomRequested);
    driver.key(Qt::Key_F1);
    REQUIRE(driver.window.room() == Room::Help);
    driver.sample.home.setOpenedLink(LinkSummary { QStringLiteral("3f2a"), { QStringLiteral("198.51.100.7") }, driver.sample.clock.now() });
    driver.settle();
    CHECK(driver.window.room() == Room::ClientHome);
    CHECK(driver.focusName() == QStringLiteral("Continue"));
    CHECK(accepted.isEmpty());
    CHECK(waiting.isEmpty());
}

TEST_CASE("With several therapists one says whom one meets", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Client);
    driver.sample.home.setTherapists({ { QByteArray("a"), PersonName(QStringLiteral("Dr Alex Example")), {} },
                                         { QByteArray("b"), PersonName(QStringLiteral("Kim Sample")), {} } },
        QByteArray("a"));
    driver.settle();
    QSignalSpy chosen(&driver.sample.home, &HomeModel::therapistChosen);
    const QString name = PersonName(QStringLiteral("Kim Sample")).isolatedFull();
    REQUIRE(driver.press(name));
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.front().front().toByteArray() == QByteArray("b"));
}

TEST_CASE("Every number for help right now has a country, a source and the day it was checked", "[ui]")
{
    REQUIRE(crisisCountries().size() >= 8);
    QSet<QString> codes;
    for (const CrisisCountry& country : crisisCountries()) {
        INFO(country.code.toStdString());
        CHECK(country.code.size() == 2);
        CHECK_FALSE(codes.contains(country.code));
        codes << country.code;
        CHECK_FALSE(countryName(country.code).isEmpty());
        QVector<CrisisNumber> numbers = country.toTalk;
        numbers.append(country.emergency);
        for (const CrisisNumber& number : numbers) {
            CHECK_FALSE(number.number.isEmpty());
            CHECK_FALSE(number.source.isEmpty());
            CHECK(number.checked.isValid());
        }
    }
}

TEST_CASE("No number is shown before the person said which country they are in", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Client);
    driver.key(Qt::Key_F1, Qt::ShiftModifier);
    CHECK(shows(driver.window, QStringLiteral("Ring your local emergency number")));
    CHECK_FALSE(shows(driver.window, QStringLiteral("116 123")));
    REQUIRE(driver.press(QStringLiteral("Show these numbers")));
    const QString country = driver.sample.settings.country();
    if (crisisCountry(country) != nullptr)
        CHECK(shows(driver.window, crisisCountry(country)->emergency.number));
    driver.sample.settings.setCountry(QStringLiteral("GB"));
    driver.key(Qt::Key_Escape);
    driver.key(Qt::Key_F1, Qt::ShiftModifier);
    CHECK(shows(driver.window, QStringLiteral("116 123")));
    CHECK(shows(driver.window, QStringLiteral("999")));
}

TEST_CASE("The safety plan opens from help right now and keeps what was written when one leaves", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Client);
    driver.key(Qt::Key_F1, Qt::ShiftModifier);
    REQUIRE(driver.press(QStringLiteral("My safety plan")));
    REQUIRE(driver.window.room() == Room::SafetyPlan);
    QSignalSpy kept(&driver.sample.safetyPlan, &SafetyPlanModel::saveRequested);
    auto* text = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    REQUIRE(text != nullptr);
    text->setPlainText(QStringLiteral("I stop sleeping"));
    REQUIRE(driver.press(QStringLiteral("Back")));
    REQUIRE(kept.count() == 1);
    const auto parts = kept.front().front().value<QVector<PlanPart>>();
    REQUIRE_FALSE(parts.isEmpty());
    CHECK(parts.front().text == QStringLiteral("I stop sleeping"));
}

TEST_CASE("A name from the other side cannot reorder the sentence around it", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Client);
    AboutPerson hostile;
    hostile.name = QStringLiteral("\u202Eelpmaxe\u2069 <b>x</b>");
    hostile.words = QStringLiteral("<img src=x>");
    driver.sample.about.setPerson(QByteArray("t"), hostile);
    driver.sample.about.setTherapist(QByteArray("t"));
    driver.settle();
    for (const QString& text : shownTexts(driver.window))
        CHECK_FALSE(text.contains(QChar(0x202E)));
    for (const QLabel* label : driver.window.findChildren<QLabel*>())
        CHECK(label->textFormat() == Qt::PlainText);
}

TEST_CASE("Text stands out from its ground in every scheme", "[ui]")
{
    for (const Scheme scheme : { Scheme::Light, Scheme::Dark, Scheme::HighContrastLight, Scheme::HighContrastDark }) {
        Theme theme;
        theme.apply({ scheme, 1.0, true });
        QStringList found;
        for (const Scene& scene : galleryScenes()) {
            if (scene.lint == Scene::Lint::Skipped)
                continue;
            SampleModels sample;
            const std::unique_ptr<QWidget> page = scene.make(theme, sample);
            page->resize(1200, 800);
            page->show();
            for (int i = 0; i < 8; ++i)
                QApplication::processEvents();
            if (scene.after)
                scene.after(*page, sample);
            for (int i = 0; i < 8; ++i)
                QApplication::processEvents();
            for (const QString& line : lintContrast(*page))
                found << scene.name + QStringLiteral(": ") + line;
        }
        INFO(static_cast<int>(scheme) << '\n' << found.join(u'\n').toStdString());
        CHECK(found.isEmpty());
    }
}
