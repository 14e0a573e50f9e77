#include "ui/prepare/reflection_page.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/footed_column.h"

#include <QKeyEvent>
#include <QLocale>

namespace alcove::ui {

namespace {

constexpr int kTwoColumnWindow = 1000;
constexpr int kWholeWidth = 1040;
constexpr int kSideWidth = 368;

} // namespace

QStringList notePrompts()
{
    return { ReflectionPage::tr("What’s on my mind"), ReflectionPage::tr("Something I’d like to talk about"),
        ReflectionPage::tr("Something that went all right"), ReflectionPage::tr("Something I’d rather not talk about today") };
}

ReflectionPage::ReflectionPage(const Theme& theme, const Models& models)
    : Page(theme)
    , m_journal(models.journal)
    , m_settings(models.settings)
    , m_title(new PlainLabel(theme, TextRole::Display))
    , m_sides(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setAccessibleName(tr("A note"));
    auto* back = new Button(theme, Button::Kind::Plain, tr("Back"), QStringLiteral("back"));
    auto* settle = new Button(theme, Button::Kind::Plain, tr("A minute to settle"), QStringLiteral("breathe"));
    auto* bar = new TopBar(theme);
    bar->addStart(back);
    bar->addEnd(settle);
    auto* help = new Button(theme, Button::Kind::Plain, tr("Help"), QStringLiteral("help"));
    bar->addEnd(help);
    connect(help, &Button::clicked, this, [this] { Q_EMIT roomRequested(Room::Help); });
    auto* lead = new PlainLabel(theme, TextRole::Body, tr("Only if it helps. Skip anything you like. There are no right answers."));
    lead->setColour(Colour::Ink2);
    auto* body = new QWidget;
    body->setMaximumWidth(kWholeWidth);
    auto* inside = new QVBoxLayout(body);
    inside->setContentsMargins(0, 6, 0, 12);
    inside->setSpacing(0);
    inside->addWidget(m_title);
    inside->addSpacing(6);
    inside->addWidget(lead);
    inside->addSpacing(22);
    m_sides->setSpacing(32);
    m_sides->addWidget(buildWriting(), 1);
    m_sides->addWidget(buildReaders());
    inside->addLayout(m_sides, 1);
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
    all->addWidget(new ScrollEdge(theme, *scroll));
    all->addWidget(buildFoot());
    m_settling = new SettlingSheet(theme, this);
    connect(back, &Button::clicked, this, &Page::backRequested);
    connect(settle, &Button::clicked, m_settling, &SettlingSheet::openSettling);
    connect(&m_journal, &JournalModel::noteOpened, this, &ReflectionPage::takeNote);
    connect(&m_journal, &JournalModel::changed, this, &ReflectionPage::render);
    takeNote();
    showPrompt(0);
}

QWidget* ReflectionPage::buildWriting()
{
    auto* writing = new QWidget;
    auto* chips = new FlowRow(8);
    const QStringList prompts = notePrompts();
    for (std::size_t i = 0; i < m_prompts.size(); ++i) {
        m_prompts[i] = new Chip(theme(), prompts.at(static_cast<int>(i)));
        m_prompts[i]->setAccessibleName(tr("Write under: %1").arg(prompts.at(static_cast<int>(i))));
        m_prompts[i]->setCheckable(true);
        m_prompts[i]->setAutoExclusive(true);
        chips->add(m_prompts[i]);
        // An assistive program toggles where a person clicks.
        connect(m_prompts[i], &Chip::toggled, this, [this, i](bool on) {
            if (!on || i == m_prompt)
                return;
            showPrompt(i);
            m_edit->setFocus(Qt::OtherFocusReason);
        });
    }
    m_promptTitle = new PlainLabel(theme(), TextRole::SmallStrong);
    m_promptTitle->setColour(Colour::Ink2);
    m_edit = new NoteEdit(theme());
    m_edit->setMinimumHeight(theme().row(140));
    m_edit->setHeading(m_promptTitle);
    m_saved = new PlainLabel(theme(), TextRole::Small);
    m_saved->setColour(Colour::Ink3);
    m_cover = new Button(theme(), Button::Kind::Plain, {}, QStringLiteral("eye-off"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_saved, 1);
    foot->addWidget(m_cover);
    auto* column = new QVBoxLayout(writing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(chips);
    column->addSpacing(16);
    column->addWidget(m_edit, 1);
    column->addSpacing(8);
    column->addLayout(foot);
    connect(m_edit, &NoteEdit::textChanged, this, &ReflectionPage::takeText);
    connect(m_cover, &Button::clicked, this, [this] { m_journal.setCovered(!m_journal.covered()); });
    return writing;
}

QWidget* ReflectionPage::buildReaders()
{
    auto* side = new QWidget;
    auto* readers = new Card(theme());
    auto* question = new PlainLabel(theme(), TextRole::Heading, tr("Who can read this?"));
    m_private = new OptionCard(theme(), tr("Keep it private"), {});
    m_share = new OptionCard(theme(), {}, {});
    m_sent = new PlainLabel(theme(), TextRole::Small);
    m_sent->setColour(Colour::Ink2);
    auto* choices = new QVBoxLayout(readers);
    choices->setContentsMargins(20, 20, 20, 20);
    choices->setSpacing(12);
    choices->addWidget(question);
    choices->addWidget(m_private);
    choices->addWidget(m_share);
    choices->addWidget(m_sent);
    auto* now = new Card(theme());
    auto* how = new PlainLabel(theme(), TextRole::Label, tr("How are things right now?"));
    auto* optional = new PlainLabel(theme(), TextRole::Small, tr("Optional"), PlainLabel::Fit::Line);
    optional->setColour(Colour::Ink3);
    m_feeling = new ScaleSlider(theme(), tr("How are things right now?"), tr("Very hard"), tr("Going well"));
    auto* from = new PlainLabel(theme(), TextRole::Small, tr("Very hard"));
    auto* to = new PlainLabel(theme(), TextRole::Small, tr("Going well"));
    to->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    m_feelingText = new PlainLabel(theme(), TextRole::Small, tr("Not answered, and that’s fine"));
    m_feelingText->setAlignment(Qt::AlignCenter);
    for (PlainLabel* word : { from, to, m_feelingText })
        word->setColour(Colour::Ink3);
    m_clear = new Button(theme(), Button::Kind::Quiet, tr("Clear"));
    m_clear->setAccessibleName(tr("Clear how things are right now"));
    auto* head = new QHBoxLayout;
    head->addWidget(how, 1);
    head->addWidget(optional);
    auto* ends = new QHBoxLayout;
    ends->addWidget(from, 1);
    ends->addWidget(to, 1);
    auto* scale = new QVBoxLayout(now);
    scale->setContentsMargins(20, 20, 20, 16);
    scale->setSpacing(4);
    scale->addLayout(head);
    scale->addWidget(m_feeling);
    scale->addLayout(ends);
    scale->addWidget(m_feelingText);
    scale->addWidget(m_clear, 0, Qt::AlignCenter);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(readers);
    column->addWidget(now);
    column->addStretch(1);
    connect(m_share, &OptionCard::toggled, this, [this] {
        if (!m_taking)
            edit();
    });
    connect(m_feeling, &ScaleSlider::placeChanged, this, &ReflectionPage::edit);
    connect(m_clear, &Button::clicked, m_feeling, &ScaleSlider::clear);
    return side;
}

QWidget* ReflectionPage::buildFoot()
{
    auto* foot = new QWidget;
    m_keep = new Button(theme(), Button::Kind::Main, tr("Keep this note"));
    auto* later = new Button(theme(), Button::Kind::Plain, tr("Not now"));
    later->setTall(true);
    m_readers = new VisibilityLine(theme(), VisibilityLine::Who::Lock);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(80, 8, 80, 24);
    row->setSpacing(12);
    row->addWidget(m_keep);
    row->addWidget(later);
    row->addStretch(1);
    row->addWidget(m_readers, 0, Qt::AlignVCenter);
    connect(m_keep, &Button::clicked, this, [this] {
        Q_EMIT m_journal.keepRequested();
        // The page is left behind: the way back from the notes leads home, not to an empty page.
        Q_EMIT backRequested();
        Q_EMIT roomRequested(Room::Reflections);
    });
    connect(later, &Button::clicked, this, &Page::backRequested);
    return foot;
}

void ReflectionPage::showPrompt(std::size_t prompt)
{
    m_prompt = prompt;
    m_prompts[prompt]->setChecked(true);
    const QString words = m_prompts[prompt]->text();
    m_promptTitle->setText(words);
    m_edit->setAccessibleName(words);
    m_taking = true;
    m_edit->setPlainText(m_journal.note().answers[prompt]);
    m_edit->moveCursor(QTextCursor::End);
    m_taking = false;
}

void ReflectionPage::takeText()
{
    if (!m_taking)
        edit();
}

/// The model has another note than the one on the page.
void ReflectionPage::takeNote()
{
    m_feeling->setPlace(m_journal.note().feeling);
    showPrompt(m_prompt);
    render();
}

void ReflectionPage::edit()
{
    NoteDraft note = m_journal.note();
    note.answers[m_prompt] = m_edit->toPlainText();
    note.feeling = m_feeling->place();
    note.share = m_share->isChecked();
    m_journal.editNote(note);
}

void ReflectionPage::keyPressEvent(QKeyEvent* event)
{
    // On macOS Ctrl+H would be the system's own "hide the window".
#ifdef Q_OS_MACOS
    const Qt::KeyboardModifiers wanted = Qt::ControlModifier | Qt::MetaModifier;
#else
    const Qt::KeyboardModifiers wanted = Qt::ControlModifier;
#endif
    if (event->key() == Qt::Key_H && event->modifiers() == wanted)
        m_journal.setCovered(!m_journal.covered());
    else
        Page::keyPressEvent(event);
}

void ReflectionPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool one = width() <= kTwoColumnWindow || theme().look().textScale > 1.3;
    m_sides->setDirection(one ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_sides->itemAt(1)->widget()->setFixedWidth(one ? QWIDGETSIZE_MAX : kSideWidth);
    m_sides->itemAt(1)->widget()->setMinimumWidth(one ? 0 : kSideWidth);
}

void ReflectionPage::render()
{
    const NoteDraft& note = m_journal.note();
    const bool known = !m_journal.therapist().isEmpty();
    const QString therapist = known ? m_journal.therapist().isolatedBrief() : tr("your therapist");
    m_title->setText(note.before ? tr("A note before your session") : tr("A note after your session"));
    m_private->setDetail(tr("It stays on this computer. %1 won’t know you wrote it.").arg(known ? therapist : tr("Your therapist")));
    m_share->setTitle(tr("Share with %1").arg(therapist));
    m_share->setDetail(tr("It’s handed over when you next meet. You can change your mind until then."));
    m_share->setEnabled(known);
    m_taking = true;
    (note.share ? m_share : m_private)->setChecked(true);
    m_taking = false;
    m_sent->setVisible(note.share);
    m_sent->setText(tr("What you wrote under each heading, and how things are if you answered. Nothing else. "
                       "Once it’s handed over, it can’t be taken back."));
    m_edit->setCovered(m_journal.covered());
    m_cover->setText(m_journal.covered() ? tr("Show what I’ve written") : tr("Hide what I’ve written"));
    m_cover->setIconName(m_journal.covered() ? QStringLiteral("eye") : QStringLiteral("eye-off"));
    m_feelingText->setVisible(!note.feeling);
    m_clear->setVisible(note.feeling.has_value());
    m_keep->setEnabled(!note.isEmpty());
    m_readers->setWho(note.share ? VisibilityLine::Who::People : VisibilityLine::Who::Lock);
    m_readers->setText(note.share ? tr("%1 sees this when you next meet").arg(therapist) : tr("Private: only you can see this note"));
    switch (m_journal.saved()) {
    case JournalModel::Saved::Nothing:
    case JournalModel::Saved::Waiting:
        m_saved->setText({});
        break;
    case JournalModel::Saved::Done:
        m_saved->setText(tr("Saved on this computer"));
        break;
    case JournalModel::Saved::Unable:
        m_saved->setText(tr("Not saved yet. This computer’s disk may be full."));
        break;
    }
}

} // namespace alcove::ui
