#include "tests/support/catch.h"
#include "tests/ui/sample_models.h"
#include "ui/prepare/agreement_page.h"
#include "ui/prepare/reflection_page.h"
#include "ui/settings/language_section.h"
#include "ui/shell/accessible_news.h"
#include "ui/waiting/waiting_page.h"
#include "ui/widgets/alcove_light.h"
#include "ui/widgets/option_card.h"
#include "ui/widgets/scale_slider.h"

#include <QAccessible>
#include <QLineEdit>
#include <QtTest/QSignalSpy>

using namespace alcove::ui;

// What a screen reader or a switch does to a control is a toggle or a value, never a click or a key.

TEST_CASE("A note is shared when an assistive program toggles the choice, and showing a note chooses nothing", "[ui]")
{
    Theme theme;
    SampleModels sample;
    sample.asClient();
    sample.journal.setTherapist(PersonName(QStringLiteral("Dr Nadia Rahman")));
    sample.journal.openNote({});
    ReflectionPage page(theme, sample.models());
    QSignalSpy edited(&sample.journal, &JournalModel::noteEdited);
    OptionCard* share = nullptr;
    for (OptionCard* card : page.findChildren<OptionCard*>())
        if (card->isEnabled() && !card->isChecked())
            share = card;
    REQUIRE(share);
    share->toggle();
    CHECK(sample.journal.note().share);
    CHECK(edited.count() == 1);
    sample.journal.openNote({});
    CHECK_FALSE(share->isChecked());
    CHECK(edited.count() == 1);
}

TEST_CASE("A value set by an assistive program is an answer, and says so in its name", "[ui]")
{
    Theme theme;
    ScaleSlider slider(theme, QStringLiteral("I felt"), QStringLiteral("not heard"), QStringLiteral("heard"));
    QSignalSpy changed(&slider, &ScaleSlider::placeChanged);
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&slider);
    REQUIRE(accessible);
    REQUIRE(accessible->valueInterface());
    accessible->valueInterface()->setCurrentValue(750);
    CHECK(slider.place() == 750);
    CHECK(changed.count() == 1);
    CHECK(slider.accessibleName() == QStringLiteral("I felt. From not heard to heard. three quarters of the way to heard"));
    slider.setPlace(std::nullopt);
    CHECK(changed.count() == 1);
    CHECK_FALSE(slider.place());
}

TEST_CASE("What an assistive program writes for today is kept without leaving the field", "[ui]")
{
    Theme theme;
    SampleModels sample;
    sample.asClient();
    AgreementPage page(theme, sample.models());
    QSignalSpy edited(&sample.agreement, &AgreementModel::todayEdited);
    for (QLineEdit* field : page.findChildren<QLineEdit*>())
        if (field->accessibleName() == QStringLiteral("Where are you right now?"))
            field->setText(QStringLiteral("in the kitchen"));
    REQUIRE(edited.wait(5000));
    CHECK(edited.front().front().value<TodayAnswers>().place == QStringLiteral("in the kitchen"));
}

TEST_CASE("A name that is set to what it was is no news for assistive programs", "[ui]")
{
    AccessibleNews news;
    QWidget control;
    const auto told = [&](QAccessible::Event what) {
        QAccessibleEvent event(&control, what);
        return news.isNews(event);
    };
    control.setAccessibleName(QStringLiteral("Mute microphone"));
    CHECK(told(QAccessible::NameChanged));
    control.setAccessibleName(QStringLiteral("Mute microphone"));
    CHECK_FALSE(told(QAccessible::NameChanged));
    control.setAccessibleName(QStringLiteral("Unmute microphone. You are muted"));
    CHECK(told(QAccessible::NameChanged));
    CHECK(told(QAccessible::ObjectShow));
    CHECK(told(QAccessible::ObjectShow));
}

TEST_CASE("Showing the language in use does not choose it", "[ui]")
{
    Theme theme;
    SampleModels sample;
    QSignalSpy chosen(&sample.settings, &SettingsModel::languageChanged);
    LanguageSection section(theme, sample.settings);
    Q_EMIT sample.settings.changed();
    CHECK(chosen.count() == 0);
}

TEST_CASE("The light of the waiting room says whether the therapist is here", "[ui]")
{
    Theme theme;
    SampleModels sample;
    sample.asClient();
    sample.call.setPeer(PersonName(QStringLiteral("Dr Nadia Rahman")));
    WaitingPage page(theme, sample.models());
    const auto* light = page.findChild<AlcoveLight*>();
    REQUIRE(light);
    const auto plain = [light] { return light->accessibleName().remove(QChar(0x2068)).remove(QChar(0x2069)).replace(QChar(0xa0), u' '); };
    sample.waiting.setTherapistHere(false);
    CHECK(plain() == QStringLiteral("Waiting room light. Dr Rahman is not here yet"));
    sample.waiting.setTherapistHere(true);
    CHECK(plain() == QStringLiteral("Waiting room light. Dr Rahman is here"));
}
