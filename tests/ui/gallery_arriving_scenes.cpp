#include "tests/ui/gallery_arriving_scenes.h"

#include "ui/help/help_page.h"
#include "ui/home/client_home_page.h"
#include "ui/home/safety_plan_page.h"
#include "ui/home/therapist_home_page.h"
#include "ui/people/about_therapist_page.h"
#include "ui/settings/help_now_sheet.h"
#include "ui/welcome/about_you_page.h"
#include "ui/welcome/welcome_page.h"

namespace alcove::ui {

namespace {

using Prepare = std::function<void(SampleModels&)>;
using After = std::function<void(QWidget&, SampleModels&)>;

template <typename PageType>
Scene pageScene(const QString& name, Prepare prepare, After after = {})
{
    return { name,
        [prepare](const Theme& theme, SampleModels& sample) -> std::unique_ptr<QWidget> {
            prepare(sample);
            return std::make_unique<PageType>(theme, sample.models());
        },
        after };
}

AboutPerson aboutSam()
{
    AboutPerson about;
    about.name = QStringLiteral("Sam");
    about.helps = 1U | 4U;
    return about;
}

AboutPerson aboutTherapist()
{
    AboutPerson about;
    about.name = QStringLiteral("Dr Alex Example");
    about.profession = QStringLiteral("Counselling psychologist, Example Practice");
    about.speaks = QStringLiteral("English and German");
    about.words = QStringLiteral("I’ve worked with people for fourteen years. I try to go at your pace and to say plainly what I’m thinking. "
                                 "I get things wrong sometimes. Please tell me when I do.");
    about.expect = { QStringLiteral("Thursdays at 2:00 pm, for about 50 minutes"), QStringLiteral("A two-day notice to move a session, at no cost"),
        QStringLiteral("Replies to messages within two working days, not in an emergency") };
    about.verifiedOn = QDate(2025, 5, 8);
    return about;
}

void fullHome(SampleModels& s)
{
    s.asClient();
    const QByteArray key("therapist");
    s.about.setPerson(key, aboutTherapist());
    s.about.setTherapist(key);
    s.home.setGoals({ { QStringLiteral("Sleep through most nights"), QDate(2025, 5, 15) },
        { QStringLiteral("Speak up when work is too much"), QDate(2025, 5, 8) } });
    s.check.setKept({ QDateTime(QDate(2025, 5, 20), QTime(18, 30)), true, CheckModel::Item::Speaker, false });
    s.home.setReflections({ { true, QDate(2025, 5, 15), false }, { false, QDate(2025, 5, 8), true } });
}

} // namespace

void addArriving(std::vector<Scene>& scenes)
{
    scenes.push_back({ QStringLiteral("01-language"), [](const Theme& theme, SampleModels& sample) -> std::unique_ptr<QWidget> {
        return std::make_unique<WelcomePage>(theme, sample.settings);
    }, {} });
    scenes.push_back(pageScene<AboutYouPage>(QStringLiteral("01b-about-you"), [](SampleModels& s) {
        s.asClient();
        s.about.setOwn(aboutSam());
    }));
    scenes.push_back(pageScene<AboutYouPage>(QStringLiteral("01c-about-you-therapist"), [](SampleModels& s) {
        s.asTherapist();
        s.about.setOwn(aboutTherapist());
    }));
    scenes.push_back(pageScene<ClientHomePage>(QStringLiteral("02-client-home"), fullHome));
    scenes.push_back(pageScene<ClientHomePage>(QStringLiteral("02f-several-therapists"), [](SampleModels& s) {
        fullHome(s);
        s.home.setTherapists({ { QByteArray("therapist"), PersonName(QStringLiteral("Dr Alex Example")), QDateTime(QDate(2025, 5, 22), QTime(14, 0)) },
                                 { QByteArray("other"), PersonName(QStringLiteral("Kim Sample")), QDateTime() } },
            QByteArray("therapist"));
    }));
    scenes.push_back(pageScene<AboutTherapistPage>(QStringLiteral("05b-about-your-therapist"), fullHome));
    scenes.push_back(pageScene<TherapistHomePage>(QStringLiteral("07f-client-told"), [](SampleModels& s) {
        s.asTherapist();
        QVector<WaitingPerson> people = s.home.waiting();
        people[0].person = QByteArray("sam");
        s.home.setWaiting(people);
        AboutPerson sam = aboutSam();
        sam.say = QStringLiteral("SAM");
        sam.pronouns = QStringLiteral("they/them");
        sam.words = QStringLiteral("Talking about work is harder than it looks.");
        s.about.setPerson(QByteArray("sam"), sam);
    }));
    scenes.push_back(pageScene<HelpPage>(QStringLiteral("19-help"), [](SampleModels& s) { s.asClient(); }));
    scenes.push_back(pageScene<HelpPage>(QStringLiteral("19b-help-by-video"), [](SampleModels& s) { s.asClient(); },
        [](QWidget& page, SampleModels&) {
            for (auto* button : page.findChildren<Button*>())
                if (button->iconName() == u"info")
                    button->click();
        }));
    scenes.push_back(pageScene<SafetyPlanPage>(QStringLiteral("17b-safety-plan"), [](SampleModels& s) { s.asClient(); }));
    const auto helpNow = [](const QString& name, const QString& country) -> Scene {
        return { name,
            [country](const Theme& theme, SampleModels& sample) -> std::unique_ptr<QWidget> {
                fullHome(sample);
                sample.settings.setCountry(country);
                TodayAnswers today;
                today.contactName = QStringLiteral("Kim Sample (sister)");
                today.contactPhone = QStringLiteral("0117 496 0123"); // a number reserved for drama
                sample.agreement.setToday(today);
                sample.waiting.setPractice(QStringLiteral("Example Practice"), QStringLiteral("020 7946 0132"));
                auto home = std::make_unique<ClientHomePage>(theme, sample.models());
                new HelpNowSheet(theme, home.get(), sample.models());
                return home;
            },
            [](QWidget& page, SampleModels&) { page.findChild<HelpNowSheet*>()->openHelp(); } };
    };
    scenes.push_back(helpNow(QStringLiteral("17-help-right-now"), QStringLiteral("GB")));
    scenes.push_back(helpNow(QStringLiteral("17c-which-country"), QString()));
}

} // namespace alcove::ui
