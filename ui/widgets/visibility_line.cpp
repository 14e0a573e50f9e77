#include "ui/widgets/visibility_line.h"

#include <QHBoxLayout>

namespace alcove::ui {

namespace {

QString iconOf(VisibilityLine::Who who)
{
    switch (who) {
    case VisibilityLine::Who::Lock:
        return QStringLiteral("lock");
    case VisibilityLine::Who::People:
        return QStringLiteral("people");
    case VisibilityLine::Who::Practice:
        return QStringLiteral("practice");
    case VisibilityLine::Who::Shield:
        break;
    }
    return QStringLiteral("shield");
}

} // namespace

VisibilityLine::VisibilityLine(const Theme& theme, Who who, const QString& text)
    : m_icon(new IconView(theme, iconOf(who), 18, Colour::Ink3))
    , m_text(new PlainLabel(theme, TextRole::Small, text))
{
    m_text->setColour(Colour::Ink3);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    const auto align = [this, &theme] { m_icon->setMinimumHeight(theme.lineHeight(TextRole::Small)); };
    align();
    connect(&theme, &Theme::changed, this, align);
}

void VisibilityLine::setWho(Who who)
{
    m_icon->setIcon(iconOf(who), Colour::Ink3);
}

void VisibilityLine::setCentred()
{
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->insertStretch(0, 1);
    row->setStretchFactor(m_text, 0);
    row->addStretch(1);
}

} // namespace alcove::ui
