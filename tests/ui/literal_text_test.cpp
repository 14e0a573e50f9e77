// What another person wrote shows as the letters it is made of, wherever it shows: nothing of it is read as mark-up,
// neither on a page nor in the small text under the pointer.

#include "tests/support/catch.h"
#include "tests/ui/window_driver.h"

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

using namespace alcove;
using namespace alcove::ui;

namespace {

/// Mark-up that would fetch a picture or draw a table, with the place's own word behind it.
QString hostile(const char* place) { return QStringLiteral("<img src=http://x><table>") + QLatin1String(place); }

/// A name is cleaned and shortened to its first word; this one is one.
QString hostileName(const char* place) { return QStringLiteral("<b>") + QLatin1String(place) + QStringLiteral("</b>"); }

QString textOf(const QWidget* widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
        return button->text();
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return line->text();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget))
        return text->toPlainText();
    return {};
}

/// Every text of every page the window has, shown just now or not.
QStringList textsOf(const QWidget& window)
{
    QStringList out;
    for (const QWidget* widget : window.findChildren<QWidget*>())
        out << textOf(widget) << widget->accessibleName();
    return out;
}

/// Nothing in the window could read mark-up.
void checkPlain(const QWidget& window)
{
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        INFO(widget->metaObject()->className() << ": " << textOf(widget).toStdString() << " / " << widget->toolTip().toStdString());
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            CHECK(label->textFormat() == Qt::PlainText);
        CHECK(qobject_cast<const QTextEdit*>(widget) == nullptr);
        // A tip is read as mark-up when it looks like it; one that was made of plain text has none of its own left.
        if (Qt::mightBeRichText(widget->toolTip()))
            CHECK_FALSE(widget->toolTip().contains(QStringLiteral("<b>")));
        CHECK_FALSE(widget->toolTip().contains(QStringLiteral("<img")));
    }
}

void checkShown(const QWidget& window, const QStringList& wanted)
{
    const QStringList texts = textsOf(window);
    for (const QString& text : wanted) {
        INFO(text.toStdString());
        CHECK(std::any_of(texts.begin(), texts.end(), [&](const QString& shown) { return shown.contains(text); }));
    }
}

AgreementPart hostilePart()
{
    AgreementPart part;
    part.name = hostile("part-name");
    part.title = hostile("part-title");
    part.paragraphs.append({ AgreementPart::Paragraph::Kind::Plain, hostile("paragraph") });
    part.paragraphs.append({ AgreementPart::Paragraph::Kind::Point, hostile("point") });
    return part;
}

void beginTalking(WindowDriver& driver)
{
    driver.sample.call.setState(CallModel::State::InCall);
    driver.sample.chat.append({ false, hostile("chat"), driver.sample.clock.now() });
    driver.sample.chat.setOpen(true);
    driver.sample.sessionTools.setCaptions({ hostile("caption") });
    driver.settle();
}

} // namespace

TEST_CASE("What a client wrote shows at the therapist's as the letters it is made of", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Therapist);
    SampleModels& sample = driver.sample;
    const PersonName name(hostileName("peer"));
    WaitingPerson waiting;
    waiting.id = QStringLiteral("p9");
    waiting.name = PersonName(hostileName("waiting"));
    waiting.since = sample.clock.now();
    sample.home.setWaiting({ waiting });
    JournalNote note;
    note.id = "n";
    note.text.answers[0] = hostile("note");
    note.sharing = JournalNote::Sharing::Received;
    note.person = name;
    sample.journal.setNotes({ note });
    ClientAgreement client;
    client.person = "c";
    client.name = PersonName(hostileName("signer"));
    client.state = ClientAgreement::State::Offered;
    client.question = hostile("question");
    client.today = TodayAnswers { hostile("place"), hostile("phone"), hostile("contact"), hostile("contact-phone"), hostile("overhear"), {}, 2 };
    sample.agreement.setClients({ client });
    Trend trend;
    trend.person = "c";
    trend.name = PersonName(hostileName("trend"));
    for (int day = 1; day <= 3; ++day)
        trend.sessions.append({ QDate(2025, 5, day), { 900 - 200 * day, {}, {}, {} }, hostile("feedback") });
    trend.goals.append({ hostile("goal"), { 450, 650 }, QStringLiteral("getting nearer") });
    sample.feedback.setTrends({ trend });
    sample.call.setPeer(name);
    beginTalking(driver);
    checkPlain(driver.window);
    checkShown(driver.window, { hostileName("peer"), hostileName("waiting"), hostileName("signer"), hostileName("trend"), hostile("note"),
        hostile("question"), hostile("place"), hostile("feedback"), hostile("goal"), hostile("chat"), hostile("caption") });
}

TEST_CASE("What a therapist wrote shows at the client's as the letters it is made of", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Client);
    SampleModels& sample = driver.sample;
    const PersonName name(hostileName("peer"));
    sample.home.setNextSession(NextSession { PersonName(hostileName("next")), {}, 50 });
    sample.journal.setTherapist(PersonName(hostileName("reader")));
    sample.privacy.setTherapist(PersonName(hostileName("keeper")));
    AgreementModel::Shown shown;
    shown.state = AgreementModel::State::ToRead;
    shown.therapist = PersonName(hostileName("signer"));
    shown.parts = { hostilePart() };
    sample.agreement.show(shown);
    AboutPerson about;
    about.name = hostileName("about-name");
    about.profession = hostile("profession");
    about.speaks = hostile("speaks");
    about.words = hostile("words");
    about.expect = QStringList { hostile("expect") };
    sample.about.setPerson("t", about);
    sample.about.setTherapist("t");
    sample.call.setPeer(name);
    beginTalking(driver);
    checkPlain(driver.window);
    checkShown(driver.window, { hostileName("peer"), hostileName("next"), hostileName("reader"), hostile("part-name"), hostile("part-title"),
        hostile("paragraph"), hostile("point"), hostileName("signer"), hostile("profession"), hostile("speaks"), hostile("words"),
        hostile("expect"), hostile("chat"), hostile("caption") });
}

TEST_CASE("A tip under the pointer shows a name's mark-up as letters", "[ui]")
{
    WindowDriver driver(WindowDriver::As::Client);
    driver.sample.call.setPeer(PersonName(hostileName("peer")));
    driver.sample.call.setVerification(CallModel::Verification::Verified, QDate(2025, 5, 8));
    beginTalking(driver);
    int named = 0;
    for (const QWidget* widget : driver.window.findChildren<QWidget*>())
        if (widget->toolTip().contains(QStringLiteral("peer"))) {
            ++named;
            CHECK(widget->toolTip().contains(QStringLiteral("&lt;b&gt;peer&lt;/b&gt;")));
        }
    CHECK(named > 0);
}

TEST_CASE("A name cannot turn the sentence around it, in any text of the window", "[ui]")
{
    for (const WindowDriver::As role : { WindowDriver::As::Client, WindowDriver::As::Therapist }) {
        WindowDriver driver(role);
        const PersonName name(QStringLiteral("Sam \u202Eelpmas\u2067 \u200F"));
        driver.sample.call.setPeer(name);
        driver.sample.journal.setTherapist(name);
        driver.sample.home.setNextSession(NextSession { name, {}, 50 });
        beginTalking(driver);
        for (const QString& text : textsOf(driver.window))
            for (const char16_t turning : { u'\u202E', u'\u2067', u'\u200F' })
                CHECK_FALSE(text.contains(QChar(turning)));
    }
}
