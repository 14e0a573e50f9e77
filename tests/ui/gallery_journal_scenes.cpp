#include "tests/ui/gallery_journal_scenes.h"

#include "tests/ui/sample_journal.h"
#include "ui/feedback/feedback_page.h"
#include "ui/feedback/receipt_page.h"
#include "ui/prepare/agreement_room.h"
#include "ui/prepare/goals_page.h"
#include "ui/prepare/reflection_page.h"
#include "ui/prepare/reflections_page.h"
#include "ui/progress/progress_page.h"
#include "ui/settings/devices_section.h"
#include "ui/settings/erase_sheet.h"
#include "ui/settings/language_section.h"
#include "ui/settings/lock_page.h"
#include "ui/settings/looks_section.h"
#include "ui/settings/moved_page.h"
#include "ui/settings/privacy_section.h"
#include "ui/settings/sessions_section.h"
#include "ui/settings/settings_page.h"
#include "ui/widgets/chip.h"

namespace alcove::ui {

namespace {

using Prepare = std::function<void(SampleModels&)>;
using After = std::function<void(QWidget&, SampleModels&)>;

template <typename PageType>
Scene journalScene(const QString& name, Prepare prepare, After after = {})
{
    return { name,
        [prepare](const Theme& theme, SampleModels& sample) -> std::unique_ptr<QWidget> {
            prepare(sample);
            return std::make_unique<PageType>(theme, sample.models());
        },
        after };
}

void withNotes(SampleModels& s)
{
    s.asClient();
    s.journal.setTherapist(PersonName(QStringLiteral("Dr Alex Example")));
    JournalNote kept { QByteArrayLiteral("1"), sampleNote(), QDate(2025, 5, 15), JournalNote::Sharing::KeptPrivate, {}, {} };
    JournalNote ready = kept;
    ready.id = QByteArrayLiteral("2");
    ready.day = QDate(2025, 5, 21);
    ready.text.answers = { QStringLiteral("<b>Not bold</b>, and a long week."), {}, QStringLiteral("The walk."), {} };
    ready.sharing = JournalNote::Sharing::ReadyToHandOver;
    JournalNote shared = kept;
    shared.id = QByteArrayLiteral("3");
    shared.day = QDate(2025, 5, 8);
    shared.text.before = false;
    shared.sharing = JournalNote::Sharing::HandedOver;
    shared.person = PersonName(QStringLiteral("Dr Alex Example"));
    s.journal.setNotes({ ready, kept, shared });
    s.journal.setGoals({ { QByteArrayLiteral("g1"), QStringLiteral("Sleep through most nights"), QDate(2025, 5, 15), JournalGoal::Nearness::GettingNearer },
        { QByteArrayLiteral("g2"), QStringLiteral("Speak up when work is too much"), QDate(), JournalGoal::Nearness::NotSaid } });
    s.journal.setGoalsShared(true);
}

void addNotes(std::vector<Scene>& scenes)
{
    const Prepare begun = [](SampleModels& s) {
        s.asClient();
        s.journal.setTherapist(PersonName(QStringLiteral("Dr Alex Example")));
        s.journal.openNote(sampleNote());
    };
    scenes.push_back(journalScene<ReflectionPage>(QStringLiteral("04-reflection-note"), begun));
    scenes.push_back(journalScene<ReflectionPage>(QStringLiteral("04x-reflection-shared"), [begun](SampleModels& s) {
        begun(s);
        NoteDraft note = sampleNote();
        note.share = true;
        note.feeling = 640;
        s.journal.openNote(note);
    }));
    scenes.push_back(journalScene<ReflectionPage>(QStringLiteral("04y-reflection-covered"), begun,
        [](QWidget&, SampleModels& s) { s.journal.setCovered(true); }));
    scenes.push_back(journalScene<ReflectionsPage>(QStringLiteral("04r-reflections"), withNotes));
    scenes.push_back(journalScene<GoalsPage>(QStringLiteral("04g-goals"), withNotes));
}

void addAfterwards(std::vector<Scene>& scenes)
{
    scenes.push_back(journalScene<FeedbackPage>(QStringLiteral("12-feedback"), [](SampleModels& s) {
        s.asClient();
        s.feedback.ask(PersonName(QStringLiteral("Dr Alex Example")));
    }, [](QWidget& page, SampleModels&) {
        const QList<ScaleSlider*> sliders = page.findChildren<ScaleSlider*>();
        const std::array<int, 3> places { 780, 640, 340 };
        for (std::size_t i = 0; i < places.size(); ++i) {
            sliders.at(static_cast<int>(i))->setPlace(places[i]);
            Q_EMIT sliders.at(static_cast<int>(i))->placeChanged();
        }
        page.findChildren<Chip*>().at(1)->setChecked(true);
        page.findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("The drawing helped. The last exercise felt a bit rushed for me."));
    }));
    scenes.push_back(journalScene<ReceiptPage>(QStringLiteral("12r-receipt"), [](SampleModels& s) {
        s.asClient();
        SessionReceipt receipt;
        receipt.peer = PersonName(QStringLiteral("Dr Alex Example"));
        receipt.began = QDateTime(QDate(2025, 5, 22), QTime(14, 0));
        receipt.minutes = 50;
        receipt.way = SessionReceipt::Way::Relayed;
        receipt.wordsVerified = true;
        receipt.answer = SessionReceipt::Answer::WillBeSent;
        s.feedback.setReceipt(receipt);
    }));
    scenes.push_back(journalScene<ProgressPage>(QStringLiteral("13x-progress-own-table"), [](SampleModels& s) {
        s.asClient();
        s.feedback.setTrends({ sampleTrend() });
    }, [](QWidget& page, SampleModels&) {
        for (Button* button : page.findChildren<Button*>())
            if (button->iconName() == QStringLiteral("agenda"))
                button->click();
    }));
}

} // namespace

namespace {

AgreementModel::Shown sampleAgreement()
{
    using Kind = AgreementPart::Paragraph::Kind;
    const auto part = [](const QString& name, bool read) {
        return AgreementPart { name, name, { { Kind::Plain, QStringLiteral("We talk about this together.") } }, read, false };
    };
    AgreementPart limits { QStringLiteral("When it has limits"), QStringLiteral("When confidentiality has limits"),
        { { Kind::Plain, QStringLiteral("What you say stays between us. There are three times I may need to tell someone else. I’ll talk with you first whenever I can.") },
            { Kind::Point, QStringLiteral("If I believe you or someone else is in serious danger.") },
            { Kind::Point, QStringLiteral("If I learn that a child or an adult at risk is being harmed.") },
            { Kind::Point, QStringLiteral("If a court orders me to share something.") },
            { Kind::Aside, QStringLiteral("I also talk about my work with a supervisor. I never use your name.") } },
        false, false };
    AgreementModel::Shown shown;
    shown.state = AgreementModel::State::ToRead;
    shown.parts = { part(QStringLiteral("Confidentiality"), true), limits, part(QStringLiteral("Your sessions"), true),
        part(QStringLiteral("Fees and cancelling"), true), part(QStringLiteral("Between sessions"), false), part(QStringLiteral("In an emergency"), false) };
    shown.therapist = PersonName(QStringLiteral("Dr Alex Example"));
    shown.version = 2;
    shown.versionDay = shown.therapistSigned = QDate(2025, 5, 14);
    return shown;
}

void addAgreement(std::vector<Scene>& scenes)
{
    scenes.push_back(journalScene<AgreementRoom>(QStringLiteral("05-agreement"), [](SampleModels& s) {
        s.asClient();
        s.agreement.show(sampleAgreement());
        s.agreement.setToday({ QStringLiteral("Home, Example Town"), QString(), QStringLiteral("Kim Sample (sister)"), QStringLiteral("0117 496 0123"), QString(), {}, 2 });
    }, [](QWidget& page, SampleModels&) {
        for (Button* button : page.findChildren<Button*>())
            if (button->text().contains(QStringLiteral("When it has limits")))
                button->click();
    }));
    scenes.push_back(journalScene<AgreementRoom>(QStringLiteral("05x-agreement-not-here"), [](SampleModels& s) { s.asClient(); }));
}

void addPrivacy(std::vector<Scene>& scenes)
{
    const auto make = [](const Theme& theme, SampleModels& s) -> std::unique_ptr<QWidget> {
        s.asClient();
        s.privacy.setKept({ 3, 2, 1, 6 }, { 1, 2, 1, 5 });
        s.privacy.setTherapist(PersonName(QStringLiteral("Dr Alex Example")));
        s.privacy.setPassword(true, false);
        auto page = std::make_unique<SettingsPage>(theme);
        using Section = SettingsPage::Section;
        page->addSection(Section::Devices, new DevicesSection(theme, s.models()));
        page->addSection(Section::Privacy, new PrivacySection(theme, s.privacy));
        page->addSection(Section::Language, new LanguageSection(theme, s.settings));
        page->addSection(Section::Looks, new LooksSection(theme, s.settings));
        page->addSection(Section::Sessions, new SessionsSection(theme, s.settings));
        page->openSection(Section::Privacy);
        return page;
    };
    scenes.push_back({ QStringLiteral("14b-settings-privacy"), make, {} });
    scenes.push_back({ QStringLiteral("14c-settings-erase"), make, [](QWidget& page, SampleModels&) {
        for (Button* button : page.findChildren<Button*>())
            if (button->iconName() == QStringLiteral("delete"))
                button->click();
    } });
    scenes.push_back({ QStringLiteral("14l-locked"),
        [](const Theme& theme, SampleModels&) -> std::unique_ptr<QWidget> { return std::make_unique<LockPage>(theme, LockPage::Purpose::Open); }, {} });
    scenes.push_back({ QStringLiteral("14m-moved"),
        [](const Theme& theme, SampleModels&) -> std::unique_ptr<QWidget> { return std::make_unique<MovedPage>(theme, QDate(2025, 5, 14)); }, {} });
}

} // namespace

void addJournal(std::vector<Scene>& scenes)
{
    addNotes(scenes);
    addAfterwards(scenes);
    addAgreement(scenes);
    addPrivacy(scenes);
}

} // namespace alcove::ui
