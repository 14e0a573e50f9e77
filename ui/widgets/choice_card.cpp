#include "ui/widgets/choice_card.h"

#include <QPainter>
#include <QVBoxLayout>

namespace alcove::ui {

ChoiceCard::ChoiceCard(const Theme& theme, const QString& icon, const QString& title, const QString& text)
    : m_theme(theme)
{
    setAccessibleName(title);
    setAccessibleDescription(text);
    setAttribute(Qt::WA_Hover);
    setProperty("focusRadius", 16);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* heading = new PlainLabel(theme, TextRole::Heading, title);
    auto* words = new PlainLabel(theme, TextRole::Body, text);
    words->setColour(Colour::Ink2);
    for (QWidget* child : { static_cast<QWidget*>(heading), static_cast<QWidget*>(words) })
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 26, 24, 24);
    column->setSpacing(0);
    column->addWidget(new IconView(theme, icon, 32, Colour::Accent));
    column->addSpacing(14);
    column->addWidget(heading);
    column->addSpacing(6);
    column->addWidget(words);
    column->addStretch(1);
}

QSize ChoiceCard::sizeHint() const
{
    return layout()->sizeHint();
}

QSize ChoiceCard::minimumSizeHint() const
{
    return layout()->minimumSize();
}

int ChoiceCard::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

void ChoiceCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colour fill = isDown() ? Colour::Sunken : underMouse() ? Colour::Inset : Colour::Surface;
    painter.setBrush(m_theme.colour(fill));
    painter.setPen(QPen(m_theme.colour(underMouse() ? Colour::Ink2 : Colour::Control), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 16, 16);
}

} // namespace alcove::ui
