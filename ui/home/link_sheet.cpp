#include "ui/home/link_sheet.h"

#include "ui/model/person_name.h"
#include "ui/widgets/visibility_line.h"

#include <QHBoxLayout>
#include <QLocale>

namespace alcove::ui {

LinkSheet::LinkSheet(const Theme& theme, QWidget* host, HomeModel& home)
    : Sheet(theme, host, tr("This link is complete"), 560)
    , m_home(home)
{
    auto* text = new PlainLabel(theme, TextRole::Body, tr("Nothing has been sent yet. This is what the link says."));
    text->setColour(Colour::Ink2);
    body()->addSpacing(8);
    body()->addWidget(text);
    m_fingerprint = addLine(theme, tr("Your therapist’s key"));
    m_places = addLine(theme, tr("Alcove will look for your therapist at"));
    m_until = addLine(theme, tr("The link works until"));
    body()->addSpacing(20);
    body()->addWidget(new VisibilityLine(theme, VisibilityLine::Who::Lock, tr("You choose when to go in.")));
    body()->addSpacing(24);
    m_continue = new Button(theme, Button::Kind::Main, tr("Continue"));
    auto* notNow = new Button(theme, Button::Kind::Plain, tr("Not now"));
    notNow->setTall(true);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addStretch(1);
    row->addWidget(notNow);
    row->addWidget(m_continue);
    body()->addLayout(row);
    connect(m_continue, &Button::clicked, this, [this] { Q_EMIT m_home.linkAccepted(); });
    connect(notNow, &Button::clicked, this, &Sheet::dismiss);
    connect(this, &Sheet::dismissed, this, [this] {
        if (m_home.openedLink())
            Q_EMIT m_home.linkDeclined();
    });
    connect(&home, &HomeModel::changed, this, [this] { render(); });
    if (home.openedLink())
        render();
}

PlainLabel* LinkSheet::addLine(const Theme& theme, const QString& label)
{
    auto* title = new PlainLabel(theme, TextRole::SmallStrong, label);
    title->setColour(Colour::Ink3);
    auto* value = new PlainLabel(theme, TextRole::Body);
    body()->addSpacing(16);
    body()->addWidget(title);
    body()->addWidget(value);
    return value;
}

void LinkSheet::render()
{
    const std::optional<LinkSummary> link = m_home.openedLink();
    if (!link) {
        dismiss();
        return;
    }
    QStringList places;
    for (const QString& place : link->places)
        places << isolated(place);
    m_fingerprint->setText(isolated(link->fingerprint));
    m_places->setText(places.join(u'\n'));
    const QLocale locale;
    m_until->setText(tr("%1 at %2", "day, then time")
                         .arg(locale.toString(link->worksUntil.date(), QStringLiteral("dddd d MMMM yyyy")),
                             locale.toString(link->worksUntil.time(), QLocale::ShortFormat)));
    if (isHidden())
        open(m_continue);
}

} // namespace alcove::ui
