#include "ui/widgets/chip.h"

#include <QPainter>

namespace alcove::ui {

Chip::Chip(const Theme& theme, const QString& text)
    : m_theme(theme)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setProperty("focusRadius", 22);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize Chip::sizeHint() const
{
    QFont font = m_theme.font(TextRole::Body);
    font.setWeight(QFont::Medium); // the chosen weight, so that choosing moves nothing
    return { QFontMetrics(font).horizontalAdvance(text()) + 34, m_theme.row(44) };
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = isChecked();
    Colour fill = Colour::Surface;
    if (chosen || isDown())
        fill = Colour::AccentSoft;
    else if (underMouse())
        fill = Colour::Inset;
    const double edge = chosen ? 2 : 1;
    painter.setBrush(m_theme.colour(fill));
    painter.setPen(QPen(m_theme.colour(chosen ? Colour::Accent : Colour::Control), edge));
    const double radius = height() / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), radius, radius);
    QFont font = m_theme.font(TextRole::Body);
    font.setWeight(chosen ? QFont::Medium : QFont::Normal);
    painter.setFont(font);
    painter.setPen(m_theme.colour(chosen ? Colour::OnAccentSoft : Colour::Ink));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace alcove::ui
