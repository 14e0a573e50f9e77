#include "ui/feedback/feedback_page.h"

#include "ui/widgets/card.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/visibility_line.h"

#include <QPainter>

namespace alcove::ui {

namespace {

constexpr int kOneColumnWindow = 1000;
constexpr int kWholeWidth = 1040;
constexpr int kWordsBytes = 6000;

struct Statement {
    QString begin;
    QString low;
    QString high;
};

std::array<Statement, 4> statements()
{
    return { Statement { FeedbackPage::tr("I felt"), FeedbackPage::tr("not heard"), FeedbackPage::tr("heard and respected") },
        Statement { FeedbackPage::tr("We talked about"), FeedbackPage::tr("things that matter less"), FeedbackPage::tr("what matters to me") },
        Statement { FeedbackPage::tr("The way we worked"), FeedbackPage::tr("didn’t suit me"), FeedbackPage::tr("suited me") },
        Statement { FeedbackPage::tr("Today, overall"), FeedbackPage::tr("something was missing"), FeedbackPage::tr("was right for me") } };
}

} // namespace

FeedbackPage::FeedbackPage(const Theme& theme, const Models& models)
    : Page(theme)
    , m_feedback(models.feedback)
    , m_lead(new PlainLabel(theme, TextRole::Body))
    , m_sides(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setAccessibleName(tr("How was today?"));
    m_lead->setColour(Colour::Ink2);
    auto* home = new Button(theme, Button::Kind::Plain, tr("Home"), QStringLiteral("back"));
    auto* help = new Button(theme, Button::Kind::Plain, tr("Help"), QStringLiteral("help"));
    auto* bar = new TopBar(theme);
    bar->addStart(home);
    bar->addEnd(help);
    auto* body = new QWidget;
    body->setMaximumWidth(kWholeWidth);
    auto* inside = new QVBoxLayout(body);
    inside->setContentsMargins(0, 0, 0, 16);
    inside->setSpacing(0);
    inside->addWidget(new PlainLabel(theme, TextRole::Display, tr("How was today?")));
    inside->addSpacing(4);
    inside->addWidget(m_lead);
    inside->addSpacing(18);
    m_sides->setSpacing(24);
    // At the top: each column is as tall as its words need, never squeezed to the other's height.
    m_sides->addWidget(buildStatements(), 6, Qt::AlignTop);
    m_sides->addWidget(buildWords(), 5, Qt::AlignTop);
    inside->addLayout(m_sides);
    inside->addStretch(1);
    auto* scroll = new ScrollColumn;
    auto* middle = new QHBoxLayout;
    middle->setContentsMargins(80, 0, 80, 0);
    middle->addStretch(1);
    middle->addWidget(body, 1000);
    middle->addStretch(1);
    scroll->column()->addLayout(middle, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(bar);
    all->addWidget(scroll, 1);
    all->addWidget(buildFoot());
    connect(home, &Button::clicked, this, [this] {
        Q_EMIT m_feedback.skipRequested();
        Q_EMIT backRequested();
    });
    connect(help, &Button::clicked, this, [this] { Q_EMIT roomRequested(Room::Help); });
    connect(&m_feedback, &FeedbackModel::asked, this, &FeedbackPage::clear);
    connect(&m_feedback, &FeedbackModel::changed, this, &FeedbackPage::render);
    clear();
    render();
}

QString FeedbackPage::spokenTitle() const { return accessibleName() + u' ' + m_lead->text(); }

QWidget* FeedbackPage::buildStatements()
{
    auto* card = new Card(theme());
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    const auto words = statements();
    for (std::size_t i = 0; i < words.size(); ++i) {
        const Statement& statement = words[i];
        m_sliders[i] = new ScaleSlider(theme(), statement.begin, statement.low, statement.high);
        m_unanswered[i] = new PlainLabel(theme(), TextRole::Small, tr("Not answered"), PlainLabel::Fit::Line);
        m_clear[i] = new Button(theme(), Button::Kind::Quiet, tr("Clear"));
        m_clear[i]->setAccessibleName(tr("Clear: %1").arg(statement.begin));
        m_unanswered[i]->setMinimumHeight(m_clear[i]->sizeHint().height()); // answering moves nothing
        auto* low = new PlainLabel(theme(), TextRole::Small, statement.low);
        auto* high = new PlainLabel(theme(), TextRole::Small, statement.high);
        low->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        high->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
        for (PlainLabel* word : { m_unanswered[i], low, high })
            word->setColour(Colour::Ink3);
        auto* head = new QHBoxLayout;
        head->addWidget(new PlainLabel(theme(), TextRole::Label, statement.begin), 1);
        head->addWidget(m_unanswered[i]);
        head->addWidget(m_clear[i]);
        auto* ends = new QHBoxLayout;
        ends->addWidget(low, 1);
        ends->addWidget(high, 1);
        auto* column = new QVBoxLayout;
        column->setContentsMargins(24, 2, 24, 6);
        column->setSpacing(0);
        column->addLayout(head);
        column->addWidget(m_sliders[i]);
        column->addLayout(ends);
        if (i > 0)
            rows->addWidget(new Hairline(theme()));
        rows->addLayout(column);
        connect(m_sliders[i], &ScaleSlider::placeChanged, this, &FeedbackPage::render);
        connect(m_clear[i], &Button::clicked, m_sliders[i], &ScaleSlider::clear);
    }
    return card;
}

QWidget* FeedbackPage::buildWords()
{
    auto* side = new QWidget;
    auto* comfort = new Card(theme());
    auto* chips = new FlowRow(8);
    const QStringList words { tr("At ease"), tr("Mostly at ease"), tr("A bit uneasy"), tr("Uneasy"), tr("Rather not say") };
    for (std::size_t i = 0; i < m_comfort.size(); ++i) {
        m_comfort[i] = new Chip(theme(), words.at(static_cast<int>(i)));
        m_comfort[i]->setCheckable(true);
        chips->add(m_comfort[i]);
        // One of them at most; pressing it again takes the answer back, which an exclusive group would not allow.
        connect(m_comfort[i], &Chip::toggled, this, [this, i](bool on) {
            if (!on)
                return;
            for (std::size_t other = 0; other < m_comfort.size(); ++other)
                if (other != i)
                    m_comfort[other]->setChecked(false);
        });
    }
    auto* comfortColumn = new QVBoxLayout(comfort);
    comfortColumn->setContentsMargins(24, 20, 24, 20);
    comfortColumn->setSpacing(12);
    comfortColumn->addWidget(new PlainLabel(theme(), TextRole::Label, tr("How comfortable did you feel?")));
    comfortColumn->addWidget(chips);
    auto* free = new Card(theme());
    auto* title = new PlainLabel(theme(), TextRole::Label, tr("Anything you’d like to say?"));
    auto* hint = new PlainLabel(theme(), TextRole::Small, tr("What helped, what didn’t, or what to do differently."));
    hint->setColour(Colour::Ink3);
    m_words = new NoteEdit(theme());
    m_words->setMaximumBytes(kWordsBytes);
    m_words->setAccessibleName(title->text());
    m_words->setAccessibleDescription(hint->text());
    m_words->setFixedHeight(theme().row(132));
    auto* freeColumn = new QVBoxLayout(free);
    freeColumn->setContentsMargins(24, 20, 24, 18);
    freeColumn->setSpacing(0);
    freeColumn->addWidget(title);
    freeColumn->addWidget(hint);
    freeColumn->addSpacing(10);
    freeColumn->addWidget(m_words, 1);
    freeColumn->addSpacing(12);
    freeColumn->addWidget(new VisibilityLine(theme(), VisibilityLine::Who::Lock, tr("Nobody sees any of this until you choose below")));
    auto* own = new PlainLabel(theme(), TextRole::Small, tr("The four statements are Alcove’s own words. They are not a test and not a published scale."));
    own->setColour(Colour::Ink3);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(comfort);
    column->addWidget(free, 1);
    column->addWidget(own);
    return side;
}

QWidget* FeedbackPage::buildFoot()
{
    auto* foot = new Card(theme(), Card::Ground::Strip);
    m_send = new Button(theme(), Button::Kind::Ordinary, {}, QStringLiteral("feedback"));
    auto* keep = new Button(theme(), Button::Kind::Ordinary, tr("Keep for myself"), QStringLiteral("lock"));
    auto* skip = new Button(theme(), Button::Kind::Ordinary, tr("Skip"));
    m_fine = new PlainLabel(theme(), TextRole::Small);
    m_fine->setColour(Colour::Ink3);
    m_fine->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto* buttons = new FlowRow(12);
    for (Button* button : { m_send, keep, skip }) {
        button->setTall(true);
        buttons->add(button);
    }
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(80, 22, 80, 22);
    row->setSpacing(24);
    row->addWidget(buttons, 7);
    row->addWidget(m_fine, 3);
    connect(m_send, &Button::clicked, this, [this] {
        Q_EMIT m_feedback.sendRequested(answers());
        leave();
    });
    connect(keep, &Button::clicked, this, [this] {
        Q_EMIT m_feedback.keepRequested(answers());
        leave();
    });
    connect(skip, &Button::clicked, this, [this] {
        Q_EMIT m_feedback.skipRequested();
        leave();
    });
    return foot;
}

FeedbackAnswers FeedbackPage::answers() const
{
    FeedbackAnswers out;
    for (std::size_t i = 0; i < m_sliders.size(); ++i)
        out.statements[i] = m_sliders[i]->place();
    for (std::size_t i = 0; i < m_comfort.size(); ++i)
        if (m_comfort[i]->isChecked())
            out.comfort = static_cast<FeedbackAnswers::Comfort>(i + 1);
    out.words = m_words->toPlainText().trimmed();
    return out;
}

void FeedbackPage::clear()
{
    for (ScaleSlider* slider : m_sliders)
        slider->setPlace(std::nullopt);
    for (Chip* chip : m_comfort)
        chip->setChecked(false);
    m_words->clear();
    render();
}

/// Whatever was chosen, the way on is the same.
void FeedbackPage::leave()
{
    clear();
    Q_EMIT backRequested();
    Q_EMIT roomRequested(Room::Receipt);
}

void FeedbackPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool one = width() <= kOneColumnWindow || theme().look().textScale > 1.3;
    m_sides->setDirection(one ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void FeedbackPage::render()
{
    const PersonName name = m_feedback.therapist();
    const QString therapist = name.isEmpty() ? tr("your therapist") : name.isolatedBrief();
    m_lead->setText(tr("This helps you both find what works. It isn’t a test of you, or of %1. Leave anything blank.").arg(therapist));
    m_send->setText(tr("Send to %1").arg(therapist));
    m_fine->setText(tr("All three are fine. If you keep it or skip, %1 isn’t told which.").arg(therapist));
    for (std::size_t i = 0; i < m_sliders.size(); ++i) {
        m_unanswered[i]->setVisible(!m_sliders[i]->place());
        m_clear[i]->setVisible(m_sliders[i]->place().has_value());
    }
}

} // namespace alcove::ui
