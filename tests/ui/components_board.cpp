#include "tests/ui/components_board.h"

#include "ui/widgets/alcove_light.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/call_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/level_meter.h"
#include "ui/widgets/page.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/toggle.h"
#include "ui/widgets/visibility_line.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace alcove::ui {

namespace {

Card* board(const Theme& theme, const QString& title, QVBoxLayout*& column)
{
    auto* card = new Card(theme);
    column = new QVBoxLayout(card);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    auto* head = new PlainLabel(theme, TextRole::SmallStrong, title);
    head->setColour(Colour::Ink2);
    column->addWidget(head);
    return card;
}

QHBoxLayout* row(std::initializer_list<QWidget*> widgets)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    for (QWidget* widget : widgets)
        line->addWidget(widget);
    line->addStretch(1);
    return line;
}

Card* buttons(const Theme& theme)
{
    QVBoxLayout* column = nullptr;
    Card* card = board(theme, QStringLiteral("Buttons: rest, pressed, disabled"), column);
    using Kind = Button::Kind;
    const QList<std::pair<Kind, QString>> kinds { { Kind::Main, QStringLiteral("Continue") }, { Kind::Ordinary, QStringLiteral("Look again") },
        { Kind::Soft, QStringLiteral("Start") }, { Kind::Quiet, QStringLiteral("See all") }, { Kind::Plain, QStringLiteral("Back") },
        { Kind::Moment, QStringLiteral("I need a moment") }, { Kind::End, QStringLiteral("Leave") } };
    for (int state = 0; state < 3; ++state) {
        auto* line = new QHBoxLayout;
        line->setSpacing(8);
        for (const auto& [kind, text] : kinds) {
            auto* button = new Button(theme, kind, text);
            button->setAccessibleName(QStringLiteral("%1 %2").arg(text).arg(state));
            button->setDown(state == 1);
            button->setEnabled(state != 2);
            line->addWidget(button);
        }
        line->addStretch(1);
        column->addLayout(line);
    }
    return card;
}

Card* callButtons(const Theme& theme)
{
    QVBoxLayout* column = nullptr;
    Card* card = board(theme, QStringLiteral("Call controls"), column);
    using Kind = CallButton::Kind;
    auto* chat = new CallButton(theme, Kind::Open, QStringLiteral("chat"), QStringLiteral("Chat"));
    auto* marked = new CallButton(theme, Kind::Ordinary, QStringLiteral("chat"), QStringLiteral("New words"));
    marked->setMarked(true);
    column->addLayout(row({ new CallButton(theme, Kind::Ordinary, QStringLiteral("mic"), QStringLiteral("Mute")),
        new CallButton(theme, Kind::Off, QStringLiteral("mic-off"), QStringLiteral("Muted")),
        new CallButton(theme, Kind::Moment, QStringLiteral("moment"), QStringLiteral("Take a moment")), chat, marked,
        new CallButton(theme, Kind::Leave, QStringLiteral("leave"), QStringLiteral("Leave now")) }));
    return card;
}

Card* fields(const Theme& theme)
{
    QVBoxLayout* column = nullptr;
    Card* card = board(theme, QStringLiteral("Fields"), column);
    auto* wrong = new Field(theme, QStringLiteral("Your link"), QStringLiteral("copy-link"));
    wrong->edit()->setText(QStringLiteral("alcove:join/1/4f"));
    wrong->setProblem(QStringLiteral("Part of the link is missing. Copy all of it and paste again."));
    auto* picker = new Picker(theme, QStringLiteral("Day"), QStringLiteral("calendar"));
    picker->addItem(QStringLiteral("Tomorrow"));
    column->addWidget(wrong);
    column->addWidget(picker);
    return card;
}

Card* choices(const Theme& theme)
{
    QVBoxLayout* column = nullptr;
    Card* card = board(theme, QStringLiteral("Choices and meter"), column);
    auto* chosen = new Chip(theme, QStringLiteral("Mostly"));
    chosen->setCheckable(true);
    chosen->setChecked(true);
    auto* on = new Toggle(theme, QStringLiteral("Less movement"));
    on->setChecked(true);
    auto* meter = new LevelMeter(theme, 20);
    meter->setLevel(0.55);
    column->addLayout(row({ chosen, new Chip(theme, QStringLiteral("Not today")) }));
    column->addWidget(on);
    column->addWidget(new Toggle(theme, QStringLiteral("Show time left")));
    column->addWidget(meter);
    return card;
}

Card* banners(const Theme& theme)
{
    QVBoxLayout* column = nullptr;
    Card* card = board(theme, QStringLiteral("Banners"), column);
    const auto add = [&](Banner::Kind kind, const QString& title) {
        auto* banner = new Banner(theme);
        banner->setContent(kind, title);
        column->addWidget(banner);
    };
    add(Banner::Kind::Plain, QStringLiteral("You’re muted."));
    add(Banner::Kind::Fine, QStringLiteral("You’re both back."));
    add(Banner::Kind::Care, QStringLiteral("A bit uneven"));
    add(Banner::Kind::Trouble, QStringLiteral("The camera stopped."));
    return card;
}

Card* people(const Theme& theme)
{
    QVBoxLayout* column = nullptr;
    Card* card = board(theme, QStringLiteral("Who is there, who can see"), column);
    auto* lights = new QHBoxLayout;
    using State = AlcoveLight::State;
    for (const State state : { State::Empty, State::Planned, State::Paused, State::Here }) {
        auto* light = new AlcoveLight(theme, QSize(46, 66));
        light->setState(state);
        lights->addWidget(light);
    }
    lights->addStretch(1);
    column->addLayout(lights);
    column->addLayout(row({ new Tag(theme, Tag::Kind::Verified), new Tag(theme, Tag::Kind::NotChecked), new Tag(theme, Tag::Kind::NewDevice) }));
    column->addLayout(row({ new Avatar(theme, 40, QStringLiteral("AE"), Avatar::Presence::Away),
        new Avatar(theme, 40, QStringLiteral("SS"), Avatar::Presence::Planned), new Avatar(theme, 40, QStringLiteral("NN"), Avatar::Presence::Here) }));
    using Who = VisibilityLine::Who;
    column->addWidget(new VisibilityLine(theme, Who::Lock, QStringLiteral("Only you can see this")));
    column->addWidget(new VisibilityLine(theme, Who::People, QStringLiteral("You and Dr Example can see this")));
    column->addWidget(new VisibilityLine(theme, Who::Practice, QStringLiteral("Example Practice can see this")));
    column->addWidget(new VisibilityLine(theme, Who::Shield, QStringLiteral("Nobody else can hear or see this")));
    return card;
}

} // namespace

std::unique_ptr<QWidget> componentsBoard(const Theme& theme)
{
    auto page = std::make_unique<Page>(theme);
    auto* scroll = new ScrollColumn;
    auto* grid = new QGridLayout;
    grid->setContentsMargins(32, 16, 32, 16);
    grid->setSpacing(12);
    grid->addWidget(buttons(theme), 0, 0, 1, 2);
    grid->addWidget(callButtons(theme), 1, 0, 1, 2);
    grid->addWidget(fields(theme), 2, 0);
    grid->addWidget(choices(theme), 2, 1);
    grid->addWidget(banners(theme), 3, 0);
    grid->addWidget(people(theme), 3, 1);
    scroll->column()->addLayout(grid);
    auto* all = new QVBoxLayout(page.get());
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    return page;
}

} // namespace alcove::ui
