#include "ui/home/before_card.h"

#include "ui/widgets/icon_view.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace alcove::ui {

BeforeCard::BeforeCard(const Theme& theme, const HomeModel& home)
    : m_title(new PlainLabel(theme, TextRole::Heading))
    , m_last(new PlainLabel(theme, TextRole::SmallStrong))
    , m_toldPart(new QWidget)
    , m_toldTitle(new PlainLabel(theme, TextRole::SmallStrong))
    , m_told(new PlainLabel(theme, TextRole::Body))
    , m_sent(new VisibilityLine(theme, VisibilityLine::Who::People))
    , m_home(home)
{
    m_last->setColour(Colour::Ink2);
    m_toldTitle->setColour(Colour::Ink2);
    auto* told = new QVBoxLayout(m_toldPart);
    told->setContentsMargins(0, 0, 0, 0);
    told->setSpacing(4);
    told->addWidget(new Hairline(theme));
    told->addSpacing(12);
    told->addWidget(m_toldTitle);
    told->addWidget(m_told);
    told->addSpacing(4);
    told->addWidget(m_sent);
    auto* card = new Card(theme);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(20, 20, 20, 20);
    inside->setSpacing(12);
    inside->addWidget(m_last);
    inside->addWidget(m_toldPart);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(card);
}

void BeforeCard::render()
{
    const std::optional<BeforeSession> before = m_home.before();
    setVisible(before && before->lastMet.isValid());
    if (!before)
        return;
    const QString client = before->client.isolatedBrief();
    m_title->setText(tr("Before %1").arg(client));
    m_last->setText(tr("Last time, %1").arg(QLocale().toString(before->lastMet, QStringLiteral("d MMMM"))));
    m_toldPart->setVisible(!before->told.isEmpty());
    m_toldTitle->setText(tr("What %1 told you afterwards").arg(client));
    m_told->setText(tr("“%1”").arg(isolated(before->told)));
    m_sent->setText(tr("%1 sent you this").arg(client));
}

SetupLine::SetupLine(const Theme& theme, const CheckModel& check, const ClockModel& clock)
    : Card(theme)
    , m_check(check)
    , m_clock(clock)
    , m_text(new PlainLabel(theme, TextRole::Small))
{
    m_text->setColour(Colour::Ink2);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 14, 20, 14);
    row->setSpacing(14);
    row->addWidget(new IconView(theme, QStringLiteral("check"), 20, Colour::Fine));
    row->addWidget(m_text, 1);
}

void SetupLine::render()
{
    const CheckModel::Kept& kept = m_check.kept();
    setVisible(kept.fine && kept.when.date() == m_clock.now().date());
    m_text->setText(tr("Your setup was fine at %1").arg(QLocale().toString(kept.when.time(), QLocale::ShortFormat)));
}

} // namespace alcove::ui
