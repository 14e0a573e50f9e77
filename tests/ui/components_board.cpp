#include "tests/ui/components_board.h"

#include "ui/check/setup_row.h"
#include "ui/theme/focus_ring.h"
#include "ui/widgets/alcove_light.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/call_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/field.h"
#include "ui/widgets/level_meter.h"
#include "ui/widgets/page.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/scale_slider.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/tick_box.h"
#include "ui/widgets/toggle.h"
#include "ui/widgets/visibility_line.h"

#include <QGridLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace alcove::ui {

namespace {

/// Focus rings round several widgets at once, which no window would show.
class Rings : public QWidget {
public:
    Rings(const Theme& theme, QWidget* board)
        : QWidget(board)
        , m_theme(theme)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    void add(QWidget* widget) { m_widgets << widget; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        for (QWidget* widget : m_widgets) {
            const QVariant radius = widget->property("focusRadius");
            const QRectF place(widget->mapTo(parentWidget(), QPoint(0, 0)), widget->size());
            paintFocusRing(painter, m_theme, place, radius.isValid() ? radius.toDouble() : 10.0);
        }
    }

private:
    const Theme& m_theme;
    QList<QWidget*> m_widgets;
};

/// The colours of the scheme as small arches.
class Swatches : public QWidget {
public:
    explicit Swatches(const Theme& theme)
        : m_theme(theme)
    {
        setFixedSize(static_cast<int>(kColours.size()) * kStep, 34);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.colour(Colour::Line), 1));
        for (std::size_t i = 0; i < kColours.size(); ++i) {
            const double left = static_cast<double>(i) * kStep + 4.5;
            QPainterPath arch;
            arch.moveTo(left, 33);
            arch.arcTo(QRectF(left, 0.5, 32, 32), 180, -180);
            arch.lineTo(left + 32, 33);
            arch.closeSubpath();
            painter.setBrush(m_theme.colour(kColours[i]));
            painter.drawPath(arch);
        }
    }

private:
    static constexpr int kStep = 38;
    static constexpr std::array kColours { Colour::Wall, Colour::Surface, Colour::Inset, Colour::Sunken, Colour::AccentSoft, Colour::Accent,
        Colour::LampSoft, Colour::Lamp, Colour::Care, Colour::Trouble, Colour::Ink3, Colour::Ink2, Colour::Ink };
    const Theme& m_theme;
};

Card* board(const Theme& theme, const QString& title, QVBoxLayout*& column)
{
    auto* card = new Card(theme);
    column = new QVBoxLayout(card);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(8);
    auto* head = new PlainLabel(theme, TextRole::SmallStrong, title);
    head->setColour(Colour::Ink2);
    column->addWidget(head);
    return card;
}

QHBoxLayout* row(std::initializer_list<QWidget*> widgets, int gap = 8)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(gap);
    for (QWidget* widget : widgets)
        line->addWidget(widget);
    line->addStretch(1);
    return line;
}

/// A row for each state a button can be in, a column for each kind.
Card* buttons(const Theme& theme, Rings& rings)
{
    QVBoxLayout* column = nullptr;
    Card* card = board(theme, QStringLiteral("Buttons: main, ordinary, soft, quiet, end"), column);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    using Kind = Button::Kind;
    const QList<std::pair<Kind, QString>> kinds { { Kind::Main, QStringLiteral("Continue") }, { Kind::Ordinary, QStringLiteral("Write a note") },
        { Kind::Soft, QStringLiteral("Start") }, { Kind::Quiet, QStringLiteral("See all") }, { Kind::End, QStringLiteral("Leave") } };
    const QStringList states { QStringLiteral("Rest"), QStringLiteral("Hover"), QStringLiteral("Pressed"), QStringLiteral("Focus"),
        QStringLiteral("Disabled") };
    for (int state = 0; state < states.size(); ++state) {
        auto* name = new PlainLabel(theme, TextRole::Small, states[state], PlainLabel::Fit::Line);
        name->setColour(Colour::Ink3);
        grid->addWidget(name, state, 0);
        for (int i = 0; i < kinds.size(); ++i) {
            auto* button = new Button(theme, kinds[i].first, kinds[i].second);
            button->setAccessibleName(QStringLiteral("%1, %2").arg(kinds[i].second, states[state]));
            button->setAttribute(Qt::WA_UnderMouse, state == 1);
            button->setDown(state == 2);
            button->setEnabled(state != 4);
            if (state == 3)
                rings.add(button);
            grid->addWidget(button, state, i + 1);
        }
    }
    grid->setColumnStretch(static_cast<int>(kinds.size()) + 1, 1);
    column->addLayout(grid);
    column->addStretch(1);
    return card;
}

Card* fields(const Theme& theme, Rings& rings)
{
    QVBoxLayout* column = nullptr;
    Card* card = board(theme, QStringLiteral("Fields"), column);
    const auto add = [&](const QString& name, const QString& text) {
        auto* edit = new QLineEdit(text);
        edit->setAccessibleName(name);
        edit->setFixedHeight(theme.row(44));
        column->addWidget(edit);
        return edit;
    };
    add(QStringLiteral("Name"), QStringLiteral("Sam"));
    rings.add(add(QStringLiteral("Name, with the focus"), QStringLiteral("Sam")));
    auto* wrong = new Field(theme, QStringLiteral("Your link"));
    wrong->edit()->setText(QStringLiteral("alcove:join/1/4f"));
    wrong->setProblem(QStringLiteral("Part of the link is missing. Copy all of it and paste again."));
    column->addWidget(wrong);
    column->addStretch(1);
    return card;
}

Card* sliders(const Theme& theme, Rings& rings)
{
    QVBoxLayout* column = nullptr;
    Card* card = board(theme, QStringLiteral("Sliders: no fill, no numbers"), column);
    const auto ends = [&](const QString& from, const QString& to) {
        auto* low = new PlainLabel(theme, TextRole::Small, from);
        auto* high = new PlainLabel(theme, TextRole::Small, to);
        high->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        auto* line = new QHBoxLayout;
        line->addWidget(low, 1);
        line->addWidget(high, 1);
        column->addLayout(line);
    };
    const auto add = [&](const QString& question, std::optional<int> place) {
        auto* slider = new ScaleSlider(theme, question, QStringLiteral("not heard"), QStringLiteral("respected"));
        slider->setPlace(place);
        column->addWidget(slider);
        return slider;
    };
    add(QStringLiteral("Answered"), 720);
    ends(QStringLiteral("not heard"), QStringLiteral("respected"));
    rings.add(add(QStringLiteral("With the focus"), 380));
    add(QStringLiteral("Not answered"), std::nullopt);
    ends(QStringLiteral("Very hard"), QStringLiteral("Going well"));
    auto* picker = new Picker(theme, QStringLiteral("Day"), QStringLiteral("calendar"));
    picker->addItem(QStringLiteral("Tomorrow"));
    column->addWidget(picker);
    column->addStretch(1);
    return card;
}

Card* callButtons(const Theme& theme, Rings& rings)
{
    QVBoxLayout* column = nullptr;
    Card* card = board(theme, QStringLiteral("Call toolbar"), column);
    using Kind = CallButton::Kind;
    auto* camera = new CallButton(theme, Kind::Ordinary, QStringLiteral("camera"), QStringLiteral("Camera"));
    rings.add(camera);
    column->addLayout(row({ new CallButton(theme, Kind::Ordinary, QStringLiteral("mic"), QStringLiteral("Mute")),
                              new CallButton(theme, Kind::Off, QStringLiteral("mic-off"), QStringLiteral("Muted")), camera,
                              new CallButton(theme, Kind::Moment, QStringLiteral("moment"), QStringLiteral("I need a moment")),
                              new CallButton(theme, Kind::Open, QStringLiteral("chat"), QStringLiteral("Chat")),
                              new CallButton(theme, Kind::Leave, QStringLiteral("leave"), QStringLiteral("Leave")) },
        2));
    column->addStretch(1);
    return card;
}

Card* banners(const Theme& theme)
{
    QVBoxLayout* column = nullptr;
    Card* card = board(theme, QStringLiteral("Banners"), column);
    const auto add = [&](Banner::Kind kind, const QString& title, const QString& icon = {}) {
        auto* banner = new Banner(theme);
        banner->setContent(kind, title, {}, icon);
        column->addWidget(banner);
    };
    add(Banner::Kind::Fine, QStringLiteral("You’re ready"));
    add(Banner::Kind::Care, QStringLiteral("A bit uneven"), QStringLiteral("network-fair"));
    column->addStretch(1);
    return card;
}

Card* lights(const Theme& theme)
{
    QVBoxLayout* column = nullptr;
    Card* card = board(theme, QStringLiteral("The alcove"), column);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    using State = AlcoveLight::State;
    const QList<std::pair<State, QString>> states { { State::Empty, QStringLiteral("Empty") }, { State::Planned, QStringLiteral("Planned") },
        { State::Paused, QStringLiteral("Paused") }, { State::Here, QStringLiteral("Here") } };
    for (int i = 0; i < states.size(); ++i) {
        auto* light = new AlcoveLight(theme, QSize(40, 56));
        light->setState(states[i].first);
        auto* name = new PlainLabel(theme, TextRole::Small, states[i].second, PlainLabel::Fit::Line);
        name->setAlignment(Qt::AlignCenter);
        grid->addWidget(light, 0, i, Qt::AlignHCenter);
        grid->addWidget(name, 1, i);
    }
    column->addLayout(grid);
    column->addStretch(1);
    return card;
}

Card* setupRows(const Theme& theme)
{
    QVBoxLayout* column = nullptr;
    Card* card = board(theme, QStringLiteral("Setup rows"), column);
    column->setContentsMargins(20, 14, 20, 4);
    column->setSpacing(0);
    using Standing = CheckModel::Standing;
    const auto add = [&](Standing standing, const QString& name, const QString& words) {
        auto* line = new SetupRow(theme, name, QStringLiteral("mic"));
        line->show(standing, words, {});
        line->layout()->setContentsMargins(0, 2, 0, 2);
        column->addWidget(line);
    };
    add(Standing::NotTried, QStringLiteral("Not tried yet"), QStringLiteral("Say a few words"));
    add(Standing::Fine, QStringLiteral("Working"), QStringLiteral("We can hear you clearly"));
    add(Standing::CouldBeBetter, QStringLiteral("Could be better"), QStringLiteral("Picture a little dark"));
    add(Standing::NotWorking, QStringLiteral("Not working"), QStringLiteral("No microphone found"));
    column->addStretch(1);
    return card;
}

Card* choices(const Theme& theme)
{
    QVBoxLayout* column = nullptr;
    Card* card = board(theme, QStringLiteral("Choices and meter"), column);
    const auto chosen = [](QAbstractButton* button) {
        button->setChecked(true);
        return button;
    };
    auto* marks = new QHBoxLayout;
    marks->setSpacing(0);
    for (const bool on : { true, false }) {
        auto* radio = new ChoiceRow(theme, on ? QStringLiteral("Dark") : QStringLiteral("Light"), {});
        radio->setAutoExclusive(false);
        radio->setChecked(on);
        marks->addWidget(radio);
    }
    marks->addStretch(1);
    column->addLayout(marks);
    column->addLayout(row({ chosen(new TickBox(theme, QStringLiteral("Yes"))), new TickBox(theme, QStringLiteral("No")),
                              chosen(new Toggle(theme, {})), new Toggle(theme, {}) },
        12));
    auto* mostly = new Chip(theme, QStringLiteral("Mostly"));
    mostly->setCheckable(true);
    column->addLayout(row({ chosen(mostly), new Chip(theme, QStringLiteral("Not today")) }));
    auto* meter = new LevelMeter(theme, 20);
    meter->setLevel(0.55);
    column->addWidget(meter);
    column->addStretch(1);
    return card;
}

Card* readers(const Theme& theme)
{
    QVBoxLayout* column = nullptr;
    Card* card = board(theme, QStringLiteral("Who can see it"), column);
    column->addLayout(row({ new Tag(theme, Tag::Kind::Verified), new Tag(theme, Tag::Kind::NotChecked), new Tag(theme, Tag::Kind::NewDevice) }));
    using Who = VisibilityLine::Who;
    column->addWidget(new VisibilityLine(theme, Who::Lock, QStringLiteral("Only you can see this")));
    column->addWidget(new VisibilityLine(theme, Who::People, QStringLiteral("You and Dr Example can see this")));
    column->addWidget(new VisibilityLine(theme, Who::Practice, QStringLiteral("Example Practice can see this")));
    column->addWidget(new VisibilityLine(theme, Who::Shield, QStringLiteral("Nobody else can hear or see this")));
    column->addStretch(1);
    return card;
}

/// The board, and the rings over it.
class Board : public Page {
public:
    explicit Board(const Theme& theme)
        : Page(theme)
        , m_rings(new Rings(theme, this))
    {
        auto* top = new QHBoxLayout;
        top->addWidget(new PlainLabel(theme, TextRole::Title, QStringLiteral("Alcove components")), 1);
        top->addWidget(new Swatches(theme));
        auto* grid = new QGridLayout(this); // 100 columns: every line of the board divides them in its own way
        grid->setContentsMargins(32, 8, 32, 16);
        grid->setHorizontalSpacing(0);
        grid->setVerticalSpacing(12);
        const auto add = [grid](QWidget* card, int line, int from, int to) { grid->addWidget(card, line, from, 1, to - from); };
        grid->addLayout(top, 0, 0, 1, 100);
        add(buttons(theme, *m_rings), 1, 0, 56);
        add(fields(theme, *m_rings), 1, 57, 78);
        add(sliders(theme, *m_rings), 1, 79, 100);
        add(callButtons(theme, *m_rings), 2, 0, 56);
        add(banners(theme), 2, 57, 77);
        add(lights(theme), 2, 78, 100);
        add(setupRows(theme), 3, 0, 27);
        add(choices(theme), 3, 28, 56);
        add(readers(theme), 3, 57, 100);
        for (int i = 0; i < 100; ++i)
            grid->setColumnStretch(i, 1);
        grid->setRowStretch(1, 1);
        m_rings->raise();
    }

protected:
    void resizeEvent(QResizeEvent*) override { m_rings->setGeometry(rect()); }

private:
    Rings* m_rings;
};

} // namespace

std::unique_ptr<QWidget> componentsBoard(const Theme& theme) { return std::make_unique<Board>(theme); }

} // namespace alcove::ui
