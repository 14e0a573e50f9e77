#include "ui/home/home_cards.h"

#include "ui/home/home_words.h"
#include "ui/widgets/choice_row.h"

#include <QHBoxLayout>
#include <QLocale>

namespace alcove::ui {

namespace {

constexpr qsizetype kShownLines = 3;
constexpr int kSide = 20;
QString shortDay(const QDate& day) { return QLocale().toString(day, QStringLiteral("d MMMM")); }

void clearRows(QVBoxLayout* rows)
{
    while (QLayoutItem* item = rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

/// A heading with a quiet button at its end.
QHBoxLayout* headed(const Theme& theme, const QString& title, Button* end)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(readingMargins(kSide, 16, kSide - 12, 14)); // the word, not the button's edge, ends the row
    row->addWidget(new PlainLabel(theme, TextRole::Heading, title), 1);
    row->addWidget(end);
    return row;
}

} // namespace

GoalsCard::GoalsCard(const Theme& theme, const HomeModel& home)
    : Card(theme)
    , m_theme(theme)
    , m_home(home)
    , m_edit(new Button(theme, Button::Kind::Quiet, tr("Edit")))
    , m_empty(new PlainLabel(theme, TextRole::Body,
          tr("Goals are something to aim for, in your own words. There’s no need to have any.")))
    , m_set(new Button(theme, Button::Kind::Ordinary, tr("Set a goal"), QStringLiteral("goals")))
    , m_rows(new QVBoxLayout)
    , m_seen(new VisibilityLine(theme, VisibilityLine::Who::People))
{
    m_edit->setAccessibleName(tr("Edit my goals"));
    m_empty->setColour(Colour::Ink2);
    m_rows->setSpacing(0);
    m_none = new QWidget;
    auto* none = new QVBoxLayout(m_none);
    none->setContentsMargins(kSide, 0, kSide, 20);
    none->setSpacing(12);
    none->addWidget(m_empty);
    none->addWidget(m_set, 0, Qt::AlignLeading);
    m_seen->setContentsMargins(kSide, 11, kSide, 13);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 1, 0);
    column->setSpacing(0);
    column->addLayout(headed(theme, tr("My goals"), m_edit));
    column->addWidget(m_none);
    column->addLayout(m_rows);
    column->addWidget(m_seen);
    connect(m_edit, &Button::clicked, this, &GoalsCard::openRequested);
    connect(m_set, &Button::clicked, this, &GoalsCard::openRequested);
}

void GoalsCard::render(const PersonName& therapist)
{
    const QVector<GoalLine> goals = m_home.goals().mid(0, kShownLines);
    m_none->setVisible(goals.isEmpty());
    m_edit->setVisible(!goals.isEmpty());
    m_seen->setVisible(!goals.isEmpty());
    m_seen->setText(tr("You and %1 can see this").arg(therapist.isEmpty() ? tr("your therapist") : therapist.isolatedBrief()));
    if (goals == m_shown)
        return;
    m_shown = goals;
    clearRows(m_rows);
    for (const GoalLine& goal : goals) {
        auto* place = new QWidget;
        auto* words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(new PlainLabel(m_theme, TextRole::Body, isolated(goal.text)));
        if (goal.talkedAbout.isValid()) {
            auto* when = new PlainLabel(m_theme, TextRole::Small, tr("Talked about on %1").arg(shortDay(goal.talkedAbout)));
            when->setColour(Colour::Ink3);
            words->addWidget(when);
        }
        auto* row = new QHBoxLayout(place);
        row->setContentsMargins(kSide, 8, kSide, 8);
        row->setSpacing(14);
        row->addWidget(new IconView(m_theme, QStringLiteral("goals"), 20, Colour::Accent), 0, Qt::AlignVCenter);
        row->addLayout(words, 1);
        m_rows->addWidget(place);
        m_rows->addWidget(new Hairline(m_theme));
    }
}

ReflectionsCard::ReflectionsCard(const Theme& theme, const HomeModel& home)
    : Card(theme)
    , m_theme(theme)
    , m_home(home)
    , m_all(new Button(theme, Button::Kind::Quiet, tr("See all")))
    , m_empty(new PlainLabel(theme, TextRole::Body, tr("Notes you write before or after sessions appear here.")))
    , m_rows(new QVBoxLayout)
{
    m_all->setAccessibleName(tr("See all my reflections"));
    m_empty->setColour(Colour::Ink2);
    m_rows->setSpacing(0);
    auto* none = new QVBoxLayout; // the label itself knows no margins when it says its height
    none->setContentsMargins(kSide, 0, kSide, 20);
    none->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 1, 0);
    column->setSpacing(0);
    column->addLayout(headed(theme, tr("My reflections"), m_all));
    column->addLayout(none);
    column->addLayout(m_rows);
    connect(m_all, &Button::clicked, this, &ReflectionsCard::openRequested);
}

void ReflectionsCard::render(const PersonName& therapist)
{
    const QVector<ReflectionLine> lines = m_home.reflections().mid(0, kShownLines);
    const QString with = therapist.isEmpty() ? tr("your therapist") : therapist.isolatedBrief();
    m_empty->setVisible(lines.isEmpty());
    m_all->setVisible(!lines.isEmpty());
    if (lines == m_shown && with == m_shownWith)
        return;
    m_shown = lines;
    m_shownWith = with;
    clearRows(m_rows);
    for (const ReflectionLine& line : lines) {
        const QString day = shortDay(line.day);
        auto* place = new QWidget;
        auto* words = new QVBoxLayout(place);
        words->setContentsMargins(kSide, 6, kSide, 8);
        words->setSpacing(0);
        words->addWidget(new PlainLabel(m_theme, TextRole::Body, line.before ? tr("Before our session") : tr("After our session")));
        words->addWidget(new VisibilityLine(m_theme, line.shared ? VisibilityLine::Who::People : VisibilityLine::Who::Lock,
            line.shared ? tr("%1 · shared with %2").arg(day, with) : tr("%1 · kept private").arg(day)));
        if (m_rows->count() > 0)
            m_rows->addWidget(new Hairline(m_theme));
        m_rows->addWidget(place);
    }
}

TherapistsCard::TherapistsCard(const Theme& theme, HomeModel& home)
    : Card(theme)
    , m_theme(theme)
    , m_home(home)
    , m_rows(new QVBoxLayout)
{
    m_rows->setSpacing(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 16, 1, 6);
    column->setSpacing(6);
    auto* title = new PlainLabel(theme, TextRole::Label, tr("Whom would you like to meet?"));
    title->setContentsMargins(readingMargins(25, 0, 24, 0));
    column->addWidget(title);
    column->addLayout(m_rows);
}

void TherapistsCard::render(const QDate& today)
{
    const QVector<KnownTherapist> people = m_home.therapists();
    setVisible(people.size() > 1);
    if (people != m_shown) {
        m_shown = people;
        clearRows(m_rows);
        m_choices.clear();
        int unnamed = 0;
        for (const KnownTherapist& person : people) {
            unnamed += person.name.isEmpty() ? 1 : 0;
            const QString name = person.name.isEmpty() ? tr("Your therapist, link %1").arg(unnamed) : person.name.isolatedFull();
            auto* row = new ChoiceRow(m_theme, name, person.start.isValid() ? sessionTime(person.start, today) : QString());
            m_choices.insert(person.id, row);
            m_rows->addWidget(row);
            connect(row, &ChoiceRow::toggled, this, [this, id = person.id](bool on) {
                if (on && id != m_home.chosenTherapist())
                    Q_EMIT m_home.therapistChosen(id);
            });
        }
    }
    if (ChoiceRow* chosen = m_choices.value(m_home.chosenTherapist()))
        chosen->setChecked(true);
}

} // namespace alcove::ui
