#include "ui/home/today_list.h"

#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QLocale>

#include <utility>

namespace alcove::ui {

namespace {

constexpr int kOneLine = 460; // time, arch, a name and the row's button beside each other, at standard text size

} // namespace

TodayList::TodayList(const Theme& theme)
    : Card(theme)
    , m_theme(theme)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 1, 0, 1);
    m_rows->setSpacing(0);
}

void TodayList::setRoom(int width)
{
    const bool narrow = width < m_theme.row(kOneLine);
    if (std::exchange(m_narrow, narrow) != narrow)
        render();
}

void TodayList::setSessions(const QVector<PlannedSession>& sessions)
{
    if (sessions == m_sessions)
        return;
    m_sessions = sessions;
    render();
}

void TodayList::render()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const PlannedSession& session : m_sessions) {
        if (m_rows->count() > 0)
            m_rows->addWidget(new Hairline(m_theme));
        m_rows->addWidget(makeRow(session));
    }
}

void TodayList::addEnd(QBoxLayout* line, const PlannedSession& session)
{
    if (session.finished) {
        auto* done = new PlainLabel(m_theme, TextRole::Small, tr("Finished"), PlainLabel::Fit::Line);
        done->setColour(Colour::Ink3);
        line->addWidget(new IconView(m_theme, QStringLiteral("check"), 16, Colour::Ink2));
        line->addWidget(done);
        line->addSpacing(12);
        return;
    }
    const bool note = !session.note.isEmpty();
    auto* open = new Button(m_theme, Button::Kind::Quiet, note ? tr("Read note") : tr("Details"));
    open->setAccessibleName(note ? tr("Read the note of %1").arg(session.name.isolatedFull()) : tr("Details for %1").arg(session.name.isolatedFull()));
    connect(open, &Button::clicked, this, [this, session] {
        if (session.note.isEmpty())
            Q_EMIT detailsRequested(session.invitationId);
        else
            Q_EMIT noteRequested(session.note);
    });
    line->addWidget(open);
}

QWidget* TodayList::makeRow(const PlannedSession& session)
{
    const bool quiet = session.finished || session.past;
    auto* row = new QWidget;
    auto* time = new PlainLabel(m_theme, quiet ? TextRole::Body : TextRole::Label,
        session.start.isValid() ? QLocale().toString(session.start.time(), QLocale::ShortFormat) : QString(), PlainLabel::Fit::Line);
    time->setColour(quiet ? Colour::Ink2 : Colour::Ink);
    time->setMinimumWidth(m_theme.row(82));
    auto* avatar = new Avatar(m_theme, 40, session.name.initials(), quiet ? Avatar::Presence::Away : Avatar::Presence::Planned);
    auto* name = new PlainLabel(m_theme, quiet ? TextRole::Body : TextRole::Label, session.name.full(), PlainLabel::Fit::Elide);
    name->setColour(quiet ? Colour::Ink2 : Colour::Ink);
    auto* nameRow = new QHBoxLayout;
    nameRow->setSpacing(8);
    nameRow->addWidget(name);
    if (session.verified)
        nameRow->addWidget(new IconView(m_theme, QStringLiteral("shield-verified"), 18, Colour::Fine));
    nameRow->addStretch(1);
    auto* second = new PlainLabel(m_theme, TextRole::Small,
        !session.note.isEmpty() ? tr("Brought a note to share with you")
            : session.first     ? tr("First session. Words not checked yet")
                                : tr("%n minutes", "", session.minutes));
    second->setColour(Colour::Ink3);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addLayout(nameRow);
    words->addWidget(second);
    auto* line = new QHBoxLayout;
    line->setSpacing(14);
    line->addWidget(time);
    line->addWidget(avatar);
    line->addLayout(words, 1);
    auto* whole = new QVBoxLayout(row);
    whole->setContentsMargins(readingMargins(20, 12, 8, 12));
    whole->addLayout(line);
    if (!m_narrow) {
        addEnd(line, session);
        return row;
    }
    auto* below = new QHBoxLayout;
    below->addStretch(1);
    addEnd(below, session);
    whole->addLayout(below);
    return row;
}

} // namespace alcove::ui
