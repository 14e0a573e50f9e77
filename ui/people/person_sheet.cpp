#include "ui/people/person_sheet.h"

#include "ui/people/people_words.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/visibility_line.h"

#include <QLocale>

namespace alcove::ui {

PersonSheet::PersonSheet(const Theme& theme, QWidget* host, const Models& models)
    : Sheet(theme, host, {}, 600, Close::Shown)
    , m_theme(theme)
    , m_people(models.people)
    , m_journal(models.journal)
    , m_clock(models.clock)
    , m_tag(new Tag(theme))
    , m_met(new PlainLabel(theme, TextRole::Body))
    , m_planned(new PlainLabel(theme, TextRole::Small))
    , m_times(new SessionTimeFields(theme))
    , m_plan(new Button(theme, Button::Kind::Soft, tr("Plan this time")))
    , m_notesTitle(new PlainLabel(theme, TextRole::Label))
    , m_notes(new QVBoxLayout)
    , m_progress(new Button(theme, Button::Kind::Ordinary, tr("How sessions feel"), QStringLiteral("trend")))
    , m_agreements(new Button(theme, Button::Kind::Ordinary, tr("Our agreement"), QStringLiteral("sign")))
{
    m_met->setColour(Colour::Ink2);
    m_planned->setColour(Colour::Ink2);
    m_notes->setSpacing(0);
    auto* ways = new FlowRow(12);
    ways->add(m_progress);
    ways->add(m_agreements);
    auto* tag = new QHBoxLayout;
    tag->setSpacing(12);
    tag->addWidget(m_tag);
    tag->addWidget(m_met, 1);
    QVBoxLayout* column = body();
    column->addLayout(tag);
    column->addSpacing(20);
    column->addWidget(buildPlan());
    column->addSpacing(20);
    column->addWidget(m_notesTitle);
    column->addLayout(m_notes);
    column->addSpacing(16);
    column->addWidget(ways);
    column->addSpacing(16);
    column->addWidget(new VisibilityLine(theme, VisibilityLine::Who::Lock, tr("Only you can see this")));
    connect(m_progress, &Button::clicked, this, [this] {
        const KnownPerson* person = m_people.person(m_id);
        const QByteArray key = person ? person->key : QByteArray();
        dismiss();
        Q_EMIT progressRequested(key);
    });
    connect(m_agreements, &Button::clicked, this, [this] {
        dismiss();
        Q_EMIT agreementsRequested();
    });
    connect(&m_people, &PeopleModel::changed, this, &PersonSheet::render);
    connect(&m_journal, &JournalModel::changed, this, &PersonSheet::render);
}

QWidget* PersonSheet::buildPlan()
{
    auto* whole = new Card(m_theme, Card::Ground::Inset);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    column->addWidget(new PlainLabel(m_theme, TextRole::Label, tr("The next session")));
    column->addWidget(m_planned);
    column->addWidget(m_times);
    column->addWidget(m_plan, 0, Qt::AlignLeading);
    connect(m_plan, &Button::clicked, this, [this] { Q_EMIT m_people.planRequested(m_id, m_times->start(), m_times->minutes()); });
    return whole;
}

void PersonSheet::openPerson(const QString& invitationId)
{
    const KnownPerson* person = m_people.person(invitationId);
    if (!person)
        return;
    m_id = invitationId;
    setTitle(person->name.full());
    m_times->fill(m_clock.now());
    m_times->choose(person->next, person->minutes);
    render();
    open(m_progress->isHidden() ? static_cast<QWidget*>(m_plan) : m_progress);
}

void PersonSheet::renderNotes(const KnownPerson& person)
{
    while (QLayoutItem* item = m_notes->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const JournalNote& note : m_journal.notes()) {
        if (note.sharing != JournalNote::Sharing::Received || note.key != person.key)
            continue;
        const QString day = QLocale().toString(note.day, QStringLiteral("d MMMM"));
        auto* place = new QWidget;
        auto* read = new Button(m_theme, Button::Kind::Quiet, tr("Read note"));
        read->setAccessibleName(tr("Read the note of %1", "a day").arg(day));
        auto* row = new QHBoxLayout(place);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(new PlainLabel(m_theme, TextRole::Body,
            note.text.before ? tr("Before our session, %1").arg(day) : tr("After our session, %1").arg(day)), 1);
        row->addWidget(read);
        m_notes->addWidget(place);
        connect(read, &Button::clicked, this, [this, id = QString::fromLatin1(note.id.toHex())] { Q_EMIT noteRequested(id); });
    }
}

void PersonSheet::render()
{
    const KnownPerson* person = m_people.person(m_id);
    if (!person)
        return;
    m_tag->setKind(person->known == KnownPerson::Known::Verified ? Tag::Kind::Verified
            : person->known == KnownPerson::Known::NewDevice     ? Tag::Kind::NewDevice
                                                                 : Tag::Kind::NotChecked);
    m_met->setText(meetingsLine(*person, m_clock.now().date()));
    const QLocale locale;
    m_planned->setText(person->next.isValid()
            ? tr("Planned for %1 at %2").arg(locale.toString(person->next.date(), QStringLiteral("dddd d MMMM")), locale.toString(person->next.time(), QLocale::ShortFormat))
            : tr("Nothing is planned. %1 can come with the same link at any time.").arg(person->name.isolatedBrief()));
    const bool came = !person->key.isEmpty();
    m_progress->setVisible(came);
    m_agreements->setVisible(came);
    renderNotes(*person);
    m_notesTitle->setText(tr("Notes %1 shared with you").arg(person->name.isolatedBrief()));
    m_notesTitle->setVisible(m_notes->count() > 0);
}

} // namespace alcove::ui
