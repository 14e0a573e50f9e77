#include "ui/home/invitations_page.h"

#include "ui/home/home_words.h"
#include "ui/people/people_words.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/visibility_line.h"

#include <QHash>
#include <QLocale>

#include <utility>

namespace alcove::ui {

namespace {

constexpr int kOneLine = 560; // icon, words and button beside each other, at standard text size

QString dayText(const QDate& day) { return QLocale().toString(day, QStringLiteral("d MMMM")); }

QString stateLine(const InvitationLine& line, const QDate& today)
{
    switch (line.state) {
    case InvitationLine::State::Open: {
        const QString stops = line.untilTurnedOff ? InvitationsPage::tr("Not used yet. Stops when you turn it off, or on %1.").arg(dayText(line.worksUntil))
                                                  : InvitationsPage::tr("Not used yet. Stops after %1.").arg(dayText(line.worksUntil));
        return line.start.isValid() ? InvitationsPage::tr("%1. %2", "when a session is, then about the link").arg(sessionTime(line.start, today), stops) : stops;
    }
    case InvitationLine::State::InUse:
        return InvitationsPage::tr("In use. It belongs to %1’s computer alone now.").arg(line.name.isolatedBrief());
    case InvitationLine::State::Past:
        return InvitationsPage::tr("Not used. Stopped after %1.").arg(dayText(line.worksUntil));
    case InvitationLine::State::TurnedOff:
        return InvitationsPage::tr("Turned off. Nobody can use it any more.");
    }
    return {};
}

bool works(const InvitationLine& line) { return line.state == InvitationLine::State::Open || line.state == InvitationLine::State::InUse; }

} // namespace

InvitationsPage::InvitationsPage(const Theme& theme, const Models& models)
    : Page(theme)
    , m_people(models.people)
    , m_clock(models.clock)
    , m_new(new Button(theme, Button::Kind::Main, tr("New invitation"), QStringLiteral("invite")))
    , m_none(new PlainLabel(theme, TextRole::Body, tr("Links you make appear here. Each works for one person only.")))
    , m_working(new Card(theme))
    , m_workingRows(new QVBoxLayout(m_working))
    , m_pastTitle(new PlainLabel(theme, TextRole::Heading, tr("No longer working")))
    , m_past(new Card(theme))
    , m_pastRows(new QVBoxLayout(m_past))
{
    setAccessibleName(tr("Invitations"));
    auto* head = new PageHead(theme, tr("Invitations"), tr("A link works for one person only. You let each person in yourself."));
    head->addEnd(m_new);
    m_none->setColour(Colour::Ink2);
    for (QVBoxLayout* rows : { m_workingRows, m_pastRows }) {
        rows->setContentsMargins(0, 1, 0, 1);
        rows->setSpacing(0);
    }
    auto* scroll = new PlaceColumn;
    QVBoxLayout* column = scroll->body();
    column->addWidget(head);
    column->addSpacing(20);
    column->addWidget(m_none);
    column->addWidget(m_working);
    column->addSpacing(20);
    column->addWidget(m_pastTitle);
    column->addSpacing(12);
    column->addWidget(m_past);
    column->addSpacing(16);
    column->addWidget(new VisibilityLine(theme, VisibilityLine::Who::Lock, tr("Only you can see this")));
    column->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    connect(m_new, &Button::clicked, this, &InvitationsPage::invitationRequested);
    connect(&theme, &Theme::changed, this, &InvitationsPage::fit);
    connect(&m_people, &PeopleModel::changed, this, &InvitationsPage::render);
    render();
}

QWidget* InvitationsPage::row(const InvitationLine& line, int sameBefore)
{
    const bool quiet = !works(line);
    auto* name = new PlainLabel(theme(), quiet ? TextRole::Body : TextRole::Label, line.name.full(), PlainLabel::Fit::Elide);
    name->setColour(quiet ? Colour::Ink2 : Colour::Ink);
    auto* second = new PlainLabel(theme(), TextRole::Small, stateLine(line, m_clock.now().date()));
    second->setColour(Colour::Ink3);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(name);
    words->addWidget(second);
    if (line.made.isValid()) {
        auto* made = new PlainLabel(theme(), TextRole::Small, tr("Made on %1").arg(dayText(line.made)));
        made->setColour(Colour::Ink3);
        words->addWidget(made);
    }
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(20, 12, 8, 12);
    auto* top = new QHBoxLayout;
    top->setSpacing(14);
    top->addWidget(new IconView(theme(), QStringLiteral("copy-link"), 20, quiet ? Colour::Ink3 : Colour::Accent));
    top->addLayout(words, 1);
    column->addLayout(top);
    if (quiet)
        return whole;
    auto* open = new Button(theme(), Button::Kind::Quiet, tr("Copy or turn off"));
    open->setAccessibleName(tr("Copy or turn off the link for %1").arg(numberedName(line.name.isolatedFull(), sameBefore)));
    connect(open, &Button::clicked, this, [this, id = line.id] { Q_EMIT linkRequested(id); });
    if (m_narrow)
        column->addWidget(open, 0, Qt::AlignTrailing);
    else
        top->addWidget(open);
    return whole;
}

void InvitationsPage::fill(Card* card, QVBoxLayout* rows, bool working)
{
    while (QLayoutItem* item = rows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    QHash<QString, int> names;
    for (const InvitationLine& line : m_shown) {
        if (works(line) != working)
            continue;
        if (rows->count() > 0)
            rows->addWidget(new Hairline(theme()));
        rows->addWidget(row(line, names[line.name.full()]++));
    }
    card->setVisible(rows->count() > 0);
}

void InvitationsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fit();
}

void InvitationsPage::fit()
{
    const bool narrow = width() - 2 * PlaceColumn::kMargin < theme().row(kOneLine);
    if (std::exchange(m_narrow, narrow) != narrow)
        render();
}

void InvitationsPage::render()
{
    m_shown = m_people.invitations();
    m_none->setVisible(m_shown.isEmpty());
    fill(m_working, m_workingRows, true);
    fill(m_past, m_pastRows, false);
    m_pastTitle->setVisible(!m_past->isHidden());
}

} // namespace alcove::ui
