#include "tests/support/catch.h"
#include "tests/ui/tree_lint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/footed_column.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/plain_label.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollBar>

using namespace alcove::ui;

namespace {

void settle()
{
    for (int i = 0; i < 12; ++i)
        QApplication::processEvents();
}

void show(QWidget& widget, const QSize& size)
{
    widget.resize(size);
    widget.show();
    settle();
}

} // namespace

TEST_CASE("A picker's name says what it is for and what is chosen", "[ui]")
{
    const Theme theme;
    Picker camera(theme, QStringLiteral("Camera"));
    Picker speaker(theme, QStringLiteral("Speaker"));
    for (Picker* picker : { &camera, &speaker })
        picker->addItem(QStringLiteral("Same as computer"));
    const auto said = [](Picker& picker, QAccessible::Text text) { return QAccessible::queryAccessibleInterface(&picker)->text(text); };
    CHECK(said(camera, QAccessible::Name) == QStringLiteral("Camera: Same as computer"));
    CHECK(said(speaker, QAccessible::Name) == QStringLiteral("Speaker: Same as computer"));
    CHECK(said(camera, QAccessible::Value) == QStringLiteral("Same as computer"));
}

TEST_CASE("The last row follows a short column and stays in view under a long one", "[ui]")
{
    const Theme theme;
    FootedColumn page(theme, 600);
    auto* text = new PlainLabel(theme, TextRole::Body, QStringLiteral("One line."));
    auto* go = new Button(theme, Button::Kind::Main, QStringLiteral("Continue"));
    page.column()->addWidget(text);
    page.foot()->addWidget(go);
    show(page, QSize(800, 400));
    const auto bottom = [&] { return go->mapTo(&page, QPoint(0, go->height())).y(); };
    CHECK(bottom() < 200);
    text->setText(QStringLiteral("Many words. ").repeated(400));
    settle();
    CHECK(bottom() <= 400);
    CHECK(go->visibleRegion().boundingRect() == go->rect());
    CHECK(page.findChild<QScrollArea*>()->verticalScrollBar()->maximum() > 0);
}

TEST_CASE("Widgets that share a line evenly fill it, and go on below where they would be cut", "[ui]")
{
    const Theme theme;
    FlowRow row(8, FlowRow::Share::Even);
    QList<Button*> buttons;
    for (const char* text : { "Mute", "Camera off", "Devices" }) {
        buttons << new Button(theme, Button::Kind::Ordinary, QString::fromLatin1(text));
        row.add(buttons.last());
    }
    show(row, QSize(520, row.heightForWidth(520)));
    CHECK(buttons[0]->width() == buttons[1]->width());
    CHECK(buttons[2]->geometry().right() >= 516);
    CHECK(buttons[0]->y() == buttons[2]->y());
    show(row, QSize(200, row.heightForWidth(200)));
    CHECK(buttons[2]->y() > buttons[0]->y());
    CHECK(buttons[1]->width() >= buttons[1]->sizeHint().width());
}

TEST_CASE("A choice's words stand clear of its ring from right to left, too", "[ui]")
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const Theme theme;
    ChoiceRow row(theme, QStringLiteral("English"), QStringLiteral("Englisch"));
    show(row, QSize(400, 60));
    const QRect words = row.findChild<PlainLabel*>()->geometry();
    QApplication::setLayoutDirection(Qt::LeftToRight);
    CHECK(words.right() <= 400 - 42);
}

TEST_CASE("The lint finds two controls of one name, a main action out of view and covered words", "[ui]")
{
    const Theme theme;
    QWidget page;
    const auto place = [&](QWidget* widget, const QRect& where) {
        widget->setParent(&page);
        widget->setGeometry(where);
    };
    place(new Button(theme, Button::Kind::Ordinary, QStringLiteral("Close")), QRect(0, 0, 120, 44));
    place(new Button(theme, Button::Kind::Ordinary, QStringLiteral("Close")), QRect(140, 0, 120, 44));
    auto* area = new QScrollArea;
    auto* inside = new QWidget;
    inside->setFixedSize(200, 400);
    auto* below = new Button(theme, Button::Kind::Main, QStringLiteral("Continue"));
    below->setParent(inside);
    below->setGeometry(0, 340, 140, 48);
    area->setWidget(inside);
    place(area, QRect(0, 60, 260, 100));
    place(new PlainLabel(theme, TextRole::Body, QStringLiteral("Good afternoon"), PlainLabel::Fit::Line), QRect(0, 200, 200, 25));
    place(new PlainLabel(theme, TextRole::Body, QStringLiteral("Today"), PlainLabel::Fit::Line), QRect(20, 205, 200, 25));
    show(page, QSize(300, 300));
    const QString found = lintTree(page).join(u'\n');
    INFO(found.toStdString());
    CHECK(found.contains(QStringLiteral("same name 2 times: Close")));
    CHECK(found.contains(QStringLiteral("main action out of view: Continue")));
    CHECK(found.contains(QStringLiteral("covered text: “Good afternoon”")));
}
