#include "ui/people/people_page.h"

#include "ui/model/privacy_model.h"
#include "ui/people/people_words.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/tag.h"

#include <QHash>
#include <QLocale>

#include <utility>

namespace alcove::ui {

namespace {

constexpr int kOneLine = 640;  // arch, words, tag and button beside each other, at standard text size
constexpr int kFindWidth = 400;
constexpr int kActionWidth = 128;

Tag::Kind tagOf(KnownPerson::Known known)
{
    switch (known) {
    case KnownPerson::Known::Verified: return Tag::Kind::Verified;
    case KnownPerson::Known::NotChecked: return Tag::Kind::NotChecked;
    case KnownPerson::Known::NewDevice: return Tag::Kind::NewDevice;
    }
    return Tag::Kind::NotChecked;
}

} // namespace

PeoplePage::PeoplePage(const Theme& theme, const Models& models)
    : Page(theme)
    , m_people(models.people)
    , m_home(models.home)
    , m_privacy(models.privacy)
    , m_clock(models.clock)
    , m_new(new Button(theme, Button::Kind::Main, tr("New invitation"), QStringLiteral("invite")))
    , m_find(new Field(theme, tr("Find someone"), QStringLiteral("search")))
    , m_none(new PlainLabel(theme, TextRole::Body))
    , m_list(new Card(theme))
    , m_rows(new QVBoxLayout(m_list))
    , m_seen(new VisibilityLine(theme, VisibilityLine::Who::Lock))
{
    setAccessibleName(tr("People"));
    auto* head = new PageHead(theme, tr("People"), tr("Verified means you’ve read your safety words to each other."));
    head->addEnd(m_new);
    m_find->setLabelHidden();
    m_find->setPlaceholder(tr("Find someone"));
    m_none->setColour(Colour::Ink2);
    m_rows->setContentsMargins(0, 1, 0, 1);
    m_rows->setSpacing(0);
    auto* scroll = new PlaceColumn;
    QVBoxLayout* column = scroll->body();
    column->addWidget(head);
    column->addSpacing(20);
    column->addWidget(besideStretch(m_find));
    column->addSpacing(20);
    column->addWidget(m_none);
    column->addWidget(m_list);
    column->addSpacing(16);
    column->addWidget(m_seen);
    column->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    connect(m_new, &Button::clicked, this, &PeoplePage::invitationRequested);
    connect(m_find->edit(), &QLineEdit::textChanged, this, &PeoplePage::render);
    connect(&theme, &Theme::changed, this, &PeoplePage::fit);
    connect(&m_people, &PeopleModel::changed, this, &PeoplePage::render);
    connect(&m_privacy, &PrivacyModel::changed, this, &PeoplePage::render);
    connect(&m_clock, &ClockModel::changed, this, &PeoplePage::render);
    render();
}

QWidget* PeoplePage::firstFocus()
{
    return m_find->isHidden() ? static_cast<QWidget*>(m_new) : m_find->edit();
}

QWidget* PeoplePage::action(const KnownPerson& person, int sameBefore)
{
    if (!person.waitingId.isEmpty()) {
        auto* letIn = new Button(theme(), Button::Kind::Soft, person.expected ? tr("Let %1 in").arg(person.name.isolatedBrief()) : tr("Let them in to check"));
        letIn->setAccessibleName(person.expected && sameBefore == 0 ? QString() : tr("Let %1 in to check").arg(numberedName(person.name.isolatedBrief(), sameBefore)));
        connect(letIn, &Button::clicked, this, [this, id = person.waitingId] { Q_EMIT m_home.letInRequested(id); });
        return letIn;
    }
    auto* open = new Button(theme(), Button::Kind::Quiet, tr("Open"));
    open->setAccessibleName(tr("Open %1").arg(numberedName(person.name.isolatedFull(), sameBefore)));
    connect(open, &Button::clicked, this, [this, id = person.invitationId] { Q_EMIT personRequested(id); });
    return open;
}

QWidget* PeoplePage::row(const KnownPerson& person, int sameBefore)
{
    auto* name = new PlainLabel(theme(), TextRole::Label, person.name.full(), PlainLabel::Fit::Elide);
    auto* second = new PlainLabel(theme(), TextRole::Small, meetingsLine(person, m_clock.now().date()));
    second->setColour(Colour::Ink3);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(name);
    words->addWidget(second);
    auto* top = new QHBoxLayout;
    top->setSpacing(14);
    top->addWidget(new Avatar(theme(), 40, person.name.initials(), person.waitingId.isEmpty() ? Avatar::Presence::Planned : Avatar::Presence::Here));
    top->addLayout(words, 1);
    auto* ends = new QHBoxLayout;
    ends->setSpacing(16);
    if (m_narrow)
        ends->addStretch(1);
    ends->addWidget(new Tag(theme(), tagOf(person.known)));
    auto* place = new QWidget;
    place->setMinimumWidth(theme().row(kActionWidth));
    auto* button = new QHBoxLayout(place);
    button->setContentsMargins(0, 0, 0, 0);
    button->addStretch(1);
    button->addWidget(action(person, sameBefore));
    ends->addWidget(place);
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(20, 14, 12, 14);
    column->addLayout(top);
    if (m_narrow)
        column->addLayout(ends);
    else
        top->addLayout(ends);
    return whole;
}

QVector<KnownPerson> PeoplePage::found() const
{
    const QString wanted = m_find->edit()->text().trimmed();
    QVector<KnownPerson> out;
    for (const KnownPerson& person : m_people.people())
        if (wanted.isEmpty() || person.name.full().contains(wanted, Qt::CaseInsensitive))
            out << person;
    return out;
}

void PeoplePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fit();
}

void PeoplePage::fit()
{
    m_find->setMaximumWidth(theme().row(kFindWidth));
    const bool narrow = width() - 2 * PlaceColumn::kMargin < theme().row(kOneLine);
    if (std::exchange(m_narrow, narrow) == narrow)
        return;
    m_shown.clear();
    render();
}

void PeoplePage::render()
{
    const bool any = !m_people.people().isEmpty();
    const QVector<KnownPerson> people = found();
    m_find->setVisible(any);
    m_none->setVisible(people.isEmpty());
    m_none->setText(any ? tr("Nobody of that name is here.") : tr("Anyone you invite appears here."));
    m_list->setVisible(!people.isEmpty());
    m_seen->setVisible(any);
    m_seen->setText(m_privacy.hasPassword() ? tr("Only you can see this list. It’s kept on this computer, locked with your password.")
                                            : tr("Only you can see this list. It’s kept on this computer, locked with its key."));
    const QDate today = m_clock.now().date();
    if (people == m_shown && today == m_shownDay)
        return;
    m_shown = people;
    m_shownDay = today;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    QHash<QString, int> names;
    for (const KnownPerson& person : people) {
        if (m_rows->count() > 0)
            m_rows->addWidget(new Hairline(theme()));
        m_rows->addWidget(row(person, names[person.name.full()]++));
    }
}

} // namespace alcove::ui
