#include "ui/prepare/goals_page.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/flow_row.h"

#include <QLocale>

namespace alcove::ui {

namespace {

constexpr int kMeasure = 720;
constexpr int kLongestGoal = 120;

QString nearnessWord(JournalGoal::Nearness nearness)
{
    switch (nearness) {
    case JournalGoal::Nearness::GettingNearer:
        return GoalsPage::tr("Getting nearer");
    case JournalGoal::Nearness::LittleNearer:
        return GoalsPage::tr("A little nearer");
    case JournalGoal::Nearness::AboutTheSame:
        return GoalsPage::tr("About the same");
    case JournalGoal::Nearness::FurtherAway:
        return GoalsPage::tr("Further away just now");
    case JournalGoal::Nearness::NotSaid:
        break;
    }
    return {};
}

} // namespace

GoalsPage::GoalsPage(const Theme& theme, const Models& models)
    : Page(theme)
    , m_journal(models.journal)
    , m_list(new QVBoxLayout)
    , m_none(new PlainLabel(theme, TextRole::Body, tr("Goals are something to aim for, in your own words. There’s no need to have any.")))
    , m_add(new Field(theme, tr("Set a goal"), QStringLiteral("goals")))
    , m_share(new ToggleRow(theme, QStringLiteral("people"), tr("My therapist can see my goals"), tr("They’re handed over when you’re both connected.")))
    , m_readers(new VisibilityLine(theme, VisibilityLine::Who::Lock))
{
    setAccessibleName(tr("My goals"));
    auto* back = new Button(theme, Button::Kind::Plain, tr("Back"), QStringLiteral("back"));
    auto* bar = new TopBar(theme);
    auto* help = new Button(theme, Button::Kind::Plain, tr("Help"), QStringLiteral("help"));
    bar->addStart(back);
    bar->addEnd(help);
    connect(help, &Button::clicked, this, [this] { Q_EMIT roomRequested(Room::Help); });
    m_none->setColour(Colour::Ink2);
    m_list->setSpacing(16);
    auto* sharing = new Card(theme);
    auto* sharingColumn = new QVBoxLayout(sharing);
    sharingColumn->setContentsMargins(1, 1, 1, 14);
    sharingColumn->addWidget(m_share);
    auto* readers = new QHBoxLayout;
    readers->setContentsMargins(24, 0, 24, 0);
    readers->addWidget(m_readers);
    sharingColumn->addLayout(readers);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 4, 0, 24);
    column->setSpacing(16);
    column->addWidget(new PlainLabel(theme, TextRole::Display, tr("My goals")));
    column->addWidget(m_none);
    column->addLayout(m_list);
    column->addWidget(buildAdd());
    column->addWidget(sharing);
    column->addStretch(1);
    auto* scroll = new ScrollColumn;
    scroll->column()->addWidget(inTheMiddle(theme, body, kMeasure), 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(bar);
    all->addWidget(scroll, 1);
    connect(back, &Button::clicked, this, &Page::backRequested);
    connect(m_share, &ToggleRow::toggled, this, [this](bool on) { Q_EMIT m_journal.goalsSharingChosen(on); });
    connect(&m_journal, &JournalModel::changed, this, &GoalsPage::render);
    render();
}

QWidget* GoalsPage::buildAdd()
{
    auto* card = new Card(theme());
    m_add->edit()->setMaxLength(kLongestGoal);
    m_add->setPlaceholder(tr("Sleep through most nights"));
    auto* button = new Button(theme(), Button::Kind::Soft, tr("Add"));
    button->setAccessibleName(tr("Add this goal"));
    m_add->setEnd(button);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(24, 20, 24, 20);
    column->addWidget(m_add);
    connect(button, &Button::clicked, this, &GoalsPage::add);
    connect(m_add->edit(), &QLineEdit::returnPressed, this, &GoalsPage::add);
    return card;
}

void GoalsPage::add()
{
    const QString text = m_add->edit()->text().trimmed();
    if (text.isEmpty())
        return;
    m_add->edit()->clear();
    Q_EMIT m_journal.goalAdded(text);
}

QWidget* GoalsPage::goalCard(const JournalGoal& goal)
{
    auto* card = new Card(theme());
    auto* text = new Field(theme(), tr("Goal"), QStringLiteral("goals"));
    text->edit()->setText(goal.text);
    text->edit()->setMaxLength(kLongestGoal);
    text->edit()->setAccessibleName(tr("Goal: %1").arg(goal.text));
    auto* talked = new PlainLabel(theme(), TextRole::Small, goal.talkedAbout.isValid()
            ? tr("Talked about on %1").arg(QLocale().toString(goal.talkedAbout, QStringLiteral("d MMMM")))
            : tr("Not talked about yet"));
    talked->setColour(Colour::Ink3);
    auto* chips = new FlowRow(8);
    using Nearness = JournalGoal::Nearness;
    for (const Nearness nearness : { Nearness::GettingNearer, Nearness::LittleNearer, Nearness::AboutTheSame, Nearness::FurtherAway }) {
        auto* chip = new Chip(theme(), nearnessWord(nearness));
        chip->setCheckable(true);
        chip->setChecked(goal.nearness == nearness);
        chip->setAccessibleName(tr("%1. %2", "goal, how near it seems").arg(goal.text, nearnessWord(nearness)));
        connect(chip, &Chip::toggled, this, [this, id = goal.id, nearness](bool on) {
            Q_EMIT m_journal.nearnessSaid(id, on ? nearness : Nearness::NotSaid);
        });
        chips->add(chip);
    }
    auto* today = new Button(theme(), Button::Kind::Quiet, tr("We talked about it today"));
    today->setAccessibleName(tr("We talked about it today: %1").arg(goal.text));
    auto* remove = new Button(theme(), Button::Kind::Plain, tr("Take it out"));
    remove->setAccessibleName(tr("Take out the goal: %1").arg(goal.text));
    auto* actions = new QHBoxLayout;
    actions->addWidget(talked, 1);
    actions->addWidget(today);
    actions->addWidget(remove);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(24, 18, 24, 12);
    column->setSpacing(10);
    column->addWidget(text);
    column->addWidget(chips);
    column->addLayout(actions);
    connect(text->edit(), &QLineEdit::editingFinished, this, [this, text, id = goal.id, was = goal.text] {
        const QString now = text->edit()->text().trimmed();
        if (!now.isEmpty() && now != was)
            Q_EMIT m_journal.goalChanged(id, now);
    });
    connect(today, &Button::clicked, this, [this, id = goal.id] { Q_EMIT m_journal.goalTalkedAbout(id); });
    connect(remove, &Button::clicked, this, [this, id = goal.id] { Q_EMIT m_journal.goalRemoved(id); });
    return card;
}

void GoalsPage::render()
{
    const QString therapist = m_journal.therapist().isEmpty() ? tr("your therapist") : m_journal.therapist().isolatedBrief();
    m_none->setVisible(m_journal.goals().isEmpty());
    m_share->setOn(m_journal.goalsShared());
    m_readers->setWho(m_journal.goalsShared() ? VisibilityLine::Who::People : VisibilityLine::Who::Lock);
    m_readers->setText(m_journal.goalsShared() ? tr("You and %1 can see this").arg(therapist) : tr("Only you can see this"));
    if (m_shown == m_journal.goals())
        return;
    m_shown = m_journal.goals();
    while (QLayoutItem* item = m_list->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const JournalGoal& goal : m_journal.goals())
        m_list->addWidget(goalCard(goal));
}

} // namespace alcove::ui
