#include "ui/check/check_page.h"

#include "tests/support/catch.h"
#include "tests/ui/sample_models.h"
#include "ui/check/check_words.h"

#include <QtTest/QSignalSpy>

using namespace alcove::ui;

namespace {

using Item = CheckModel::Item;
using Standing = CheckModel::Standing;
using Finding = CheckModel::Finding;

QAbstractButton* named(QWidget& page, const QString& name)
{
    for (QAbstractButton* button : page.findChildren<QAbstractButton*>()) {
        if (button->accessibleName() == name || button->text() == name)
            return button;
    }
    return nullptr;
}

} // namespace

TEST_CASE("A choice of the check counts when an assistive program toggles it, and not when the model shows it", "[ui]")
{
    Theme theme;
    SampleModels sample;
    CheckPage page(theme, sample.models());
    QSignalSpy answered(&sample.check, &CheckModel::spaceAnswered);
    QAbstractButton* mostly = named(page, QStringLiteral("Mostly"));
    REQUIRE(mostly);
    mostly->toggle();
    REQUIRE(answered.count() == 1);
    CHECK(answered.first().first().value<Finding>() == Finding::SpaceMostly);
    sample.check.setResult(Item::PrivateSpace, { Standing::Fine, Finding::SpacePrivate });
    CHECK(answered.count() == 1);
    CHECK(named(page, QStringLiteral("Yes"))->isChecked());
}

TEST_CASE("The check opens its devices with its page and closes them with it", "[ui]")
{
    Theme theme;
    SampleModels sample;
    CheckPage page(theme, sample.models());
    QSignalSpy opened(&sample.check, &CheckModel::openRequested);
    page.show();
    page.hide();
    REQUIRE(opened.count() == 2);
    CHECK(opened[0].first().toBool());
    CHECK_FALSE(opened[1].first().toBool());
}

TEST_CASE("A report of the check holds no device's and no person's name", "[ui]")
{
    SampleModels sample;
    sample.asClient();
    sample.check.setResult(Item::Microphone, { Standing::NotWorking, Finding::MicrophoneSilent });
    const QString report = reportText(sample.check, QDateTime(QDate(2025, 5, 22), QTime(14, 0)));
    CHECK(report.contains(QStringLiteral("No sound is reaching us.")));
    for (const QString& name : { QStringLiteral("Sam"), QStringLiteral("Example"), QStringLiteral("Headset"), QStringLiteral("Built-in") })
        CHECK_FALSE(report.contains(name));
}

TEST_CASE("Home calls a setup fine only when the kept check says so", "[ui]")
{
    CheckModel check;
    CHECK_FALSE(setupLine(check).fine);
    CheckModel::Kept kept;
    kept.when = QDateTime(QDate(2025, 5, 22), QTime(14, 0));
    kept.fine = true;
    check.setKept(kept);
    CHECK(setupLine(check).fine);
    kept.fine = false;
    kept.hasTrouble = true;
    kept.trouble = Item::Camera;
    check.setKept(kept);
    CHECK(setupLine(check).detail.contains(nameOf(Item::Camera)));
}
