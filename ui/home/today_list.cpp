#include "ui/home/today_list.h"

#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QLocale>

namespace alcove::ui {

TodayList::TodayList(const Theme& theme)
    : Card(theme)
    , m_theme(theme)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 1, 0, 1);
    m_rows->setSpacing(0);
}

void TodayList::setSessions(const QVector<PlannedSession>& sessions)
{
    if (sessions == m_sessions)
        return;
    m_sessions = sessions;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const PlannedSession& session : sessions) {
        if (m_rows->count() > 0)
            m_rows->addWidget(new Hairline(m_theme));
        m_rows->addWidget(makeRow(session));
    }
}

QWidget* TodayList::makeRow(const PlannedSession& session)
{
    auto* row = new QWidget;
    auto* time = new PlainLabel(m_theme, session.finished ? TextRole::Body : TextRole::Label,
        session.start.isValid() ? QLocale().toString(session.start.time(), QLocale::ShortFormat) : QString(), PlainLabel::Fit::Line);
    time->setColour(session.finished ? Colour::Ink2 : Colour::Ink);
    time->setMinimumWidth(m_theme.row(76));
    auto* avatar = new Avatar(m_theme, 40, session.name.initials(),
        session.finished ? Avatar::Presence::Away : Avatar::Presence::Planned);
    auto* name = new PlainLabel(m_theme, session.finished ? TextRole::Body : TextRole::Label, session.name.full(), PlainLabel::Fit::Elide);
    name->setColour(session.finished ? Colour::Ink2 : Colour::Ink);
    auto* nameRow = new QHBoxLayout;
    nameRow->setSpacing(8);
    nameRow->addWidget(name);
    if (session.verified)
        nameRow->addWidget(new IconView(m_theme, QStringLiteral("shield-verified"), 18, Colour::Fine));
    nameRow->addStretch(1);
    auto* second = new PlainLabel(m_theme, TextRole::Small,
        session.first ? tr("First session. Words not checked yet") : tr("%n minutes", "", session.minutes));
    second->setColour(Colour::Ink3);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addLayout(nameRow);
    words->addWidget(second);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(20, 10, 8, 10);
    line->setSpacing(14);
    line->addWidget(time);
    line->addWidget(avatar);
    line->addLayout(words, 1);
    if (session.finished) {
        auto* done = new PlainLabel(m_theme, TextRole::Small, tr("Finished"), PlainLabel::Fit::Line);
        done->setColour(Colour::Ink3);
        line->addWidget(new IconView(m_theme, QStringLiteral("check"), 16, Colour::Ink2));
        line->addWidget(done);
        line->addSpacing(12);
    } else {
        auto* details = new Button(m_theme, Button::Kind::Quiet, tr("Details"));
        details->setAccessibleName(tr("Details for %1").arg(session.name.isolatedFull()));
        connect(details, &Button::clicked, this, [this, id = session.invitationId] { Q_EMIT detailsRequested(id); });
        line->addWidget(details);
    }
    return row;
}

} // namespace alcove::ui
