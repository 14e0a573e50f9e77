#include "ui/prepare/reflections_page.h"

#include "ui/prepare/reflection_page.h"
#include "ui/widgets/visibility_line.h"

#include <QLocale>

namespace alcove::ui {

namespace {

constexpr int kMeasure = 720;

} // namespace

QString noteLine(const JournalNote& note)
{
    using Sharing = JournalNote::Sharing;
    const QString day = QLocale().toString(note.day, QStringLiteral("d MMMM"));
    const QString name = note.person.isEmpty() ? ReflectionsPage::tr("your therapist") : note.person.isolatedBrief();
    switch (note.sharing) {
    case Sharing::KeptPrivate:
        return ReflectionsPage::tr("%1 · kept private").arg(day);
    case Sharing::ReadyToHandOver:
        return ReflectionsPage::tr("%1 · ready to hand over to %2").arg(day, name);
    case Sharing::HandedOver:
        return ReflectionsPage::tr("%1 · shared with %2").arg(day, name);
    case Sharing::Received:
        return ReflectionsPage::tr("%1 · %2 sent you this").arg(day, name);
    }
    return day;
}

ReflectionsPage::ReflectionsPage(const Theme& theme, const Models& models)
    : Page(theme)
    , m_journal(models.journal)
    , m_settings(models.settings)
    , m_list(new QVBoxLayout)
    , m_none(new PlainLabel(theme, TextRole::Body))
    , m_write(new Button(theme, Button::Kind::Plain, tr("Write a note"), QStringLiteral("notes")))
{
    auto* back = new Button(theme, Button::Kind::Plain, tr("Back"), QStringLiteral("back"));
    m_first = back;
    auto* bar = new TopBar(theme);
    bar->addStart(back);
    bar->addEnd(m_write);
    auto* help = new Button(theme, Button::Kind::Plain, tr("Help"), QStringLiteral("help"));
    bar->addEnd(help);
    connect(help, &Button::clicked, this, [this] { Q_EMIT roomRequested(Room::Help); });
    const bool client = m_settings.role() != SettingsModel::Role::Therapist;
    setAccessibleName(client ? tr("My reflections") : tr("Notes you were given"));
    m_none->setColour(Colour::Ink2);
    m_list->setSpacing(16);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 4, 0, 24);
    column->addWidget(new PlainLabel(theme, TextRole::Display, accessibleName()));
    column->addSpacing(18);
    column->addWidget(m_none);
    column->addLayout(m_list);
    column->addStretch(1);
    auto* scroll = new ScrollColumn;
    scroll->column()->addWidget(inTheMiddle(theme, body, kMeasure), 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(bar);
    all->addWidget(scroll, 1);
    connect(back, &Button::clicked, this, &Page::backRequested);
    connect(m_write, &Button::clicked, this, [this] {
        Q_EMIT m_journal.writeRequested(true);
        Q_EMIT roomRequested(Room::Reflection);
    });
    connect(&m_journal, &JournalModel::changed, this, &ReflectionsPage::render);
    render();
}

void ReflectionsPage::addActions(QHBoxLayout* row, const JournalNote& note)
{
    const QString day = QLocale().toString(note.day, QStringLiteral("d MMMM"));
    if (note.sharing == JournalNote::Sharing::ReadyToHandOver) {
        auto* takeBack = new Button(theme(), Button::Kind::Quiet, tr("Keep it private"));
        takeBack->setAccessibleName(tr("Keep the note of %1 private").arg(day));
        connect(takeBack, &Button::clicked, this, [this, id = note.id] { Q_EMIT m_journal.takeBackRequested(id); });
        row->addWidget(takeBack);
    }
    if (note.sharing == JournalNote::Sharing::KeptPrivate || note.sharing == JournalNote::Sharing::ReadyToHandOver) {
        auto* change = new Button(theme(), Button::Kind::Quiet, tr("Change"));
        change->setAccessibleName(tr("Change the note of %1").arg(day));
        connect(change, &Button::clicked, this, [this, id = note.id] {
            Q_EMIT m_journal.changeRequested(id);
            Q_EMIT roomRequested(Room::Reflection);
        });
        row->addWidget(change);
    }
    auto* erase = new Button(theme(), Button::Kind::Plain, tr("Erase"));
    erase->setAccessibleName(tr("Erase the note of %1").arg(day));
    connect(erase, &Button::clicked, this, [this, id = note.id] { Q_EMIT m_journal.removeRequested(id); });
    row->addWidget(erase);
}

QWidget* ReflectionsPage::noteCard(const JournalNote& note)
{
    auto* card = new Card(theme());
    const bool open = note.sharing == JournalNote::Sharing::KeptPrivate;
    auto* title = new PlainLabel(theme(), TextRole::Label, note.text.before ? tr("Before our session") : tr("After our session"));
    auto* who = new VisibilityLine(theme(), open ? VisibilityLine::Who::Lock : VisibilityLine::Who::People, noteLine(note));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(24, 18, 24, 12);
    column->setSpacing(6);
    column->addWidget(title);
    column->addWidget(who);
    const QStringList prompts = notePrompts();
    for (std::size_t i = 0; i < note.text.answers.size(); ++i) {
        if (note.text.answers[i].isEmpty())
            continue;
        auto* prompt = new PlainLabel(theme(), TextRole::SmallStrong, prompts.at(static_cast<int>(i)));
        prompt->setColour(Colour::Ink2);
        column->addSpacing(6);
        column->addWidget(prompt);
        column->addWidget(new PlainLabel(theme(), TextRole::Body, m_journal.covered() ? tr("Hidden") : isolated(note.text.answers[i])));
    }
    auto* actions = new QHBoxLayout;
    actions->setContentsMargins(0, 6, 0, 0);
    actions->addStretch(1);
    addActions(actions, note);
    column->addLayout(actions);
    return card;
}

void ReflectionsPage::render()
{
    const bool client = m_settings.role() != SettingsModel::Role::Therapist;
    m_write->setVisible(client);
    m_none->setVisible(m_journal.notes().isEmpty());
    m_none->setText(client ? tr("Notes you write before or after sessions appear here.")
                           : tr("Nothing has been sent yet. Each person chooses what to share."));
    while (QLayoutItem* item = m_list->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const JournalNote& note : m_journal.notes())
        m_list->addWidget(noteCard(note));
}

} // namespace alcove::ui
