#include "ui/widgets/chip.h"

#include <QPainter>
#include <QStyle>

namespace alcove::ui {

namespace {

constexpr int kTick = 18;
constexpr int kTickRoom = 10;

} // namespace

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

void Chip::setTicked(bool ticked)
{
    m_ticked = ticked;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    QFont font = m_theme.font(TextRole::Body);
    font.setWeight(QFont::Medium); // the chosen weight, so that choosing moves nothing
    return { QFontMetrics(font).horizontalAdvance(text()) + 34 + (m_ticked ? 2 * kTickRoom : 0), m_theme.row(44) };
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
    const QRect words = m_ticked && chosen ? QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(2 * kTickRoom, 0, 0, 0)) : rect();
    painter.drawText(words, Qt::AlignCenter, text());
    if (m_ticked && chosen) {
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(13, (height() - kTick) / 2, kTick, kTick));
        painter.drawPixmap(place.topLeft(), m_theme.icon(QStringLiteral("check"), kTick, m_theme.colour(Colour::OnAccentSoft), this));
    }
}

} // namespace alcove::ui
