#include "ui/widgets/card.h"

#include <QPainter>
#include <QPainterPath>

namespace alcove::ui {

Card::Card(const Theme& theme, Ground ground, Depth depth)
    : m_theme(theme)
    , m_ground(ground)
    , m_depth(depth)
{
    setObjectName(QStringLiteral("card"));
    setFrameShape(QFrame::NoFrame);
    if (depth == Depth::Floating)
        setContentsMargins(kShadowMargin, kShadowMargin, kShadowMargin, kShadowMargin);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Card::setRadius(int radius)
{
    m_radius = radius;
    update();
}

void Card::setGround(Ground ground)
{
    m_ground = ground;
    update();
}

void Card::setSquareEnd()
{
    m_squareEnd = true;
}

void Card::paintShadow(QPainter& painter, const QRectF& body) const
{
    // 0 8 28 at 14 %: a stack of thin rounded rectangles falls off close enough to a Gaussian.
    constexpr int kSteps = 20;
    const QColor tint = m_theme.dark() ? QColor(0, 0, 0) : QColor(20, 35, 35);
    painter.setPen(Qt::NoPen);
    for (int i = kSteps; i > 0; --i) {
        QColor layer = tint;
        layer.setAlphaF(0.14F * 2.0F * static_cast<float>(kSteps - i + 1) / (kSteps * kSteps));
        painter.setBrush(layer);
        const double out = i - 4.0;
        painter.drawRoundedRect(body.adjusted(-out, -out + 8, out, out + 8), m_radius + i, m_radius + i);
    }
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(m_depth == Depth::Floating ? contentsRect() : rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (m_depth == Depth::Floating && !m_theme.highContrast())
        paintShadow(painter, body);
    QColor fill = m_theme.colour(Colour::Surface);
    QColor edge = m_theme.colour(Colour::Line);
    switch (m_ground) {
    case Ground::Surface:
    case Ground::Strip:
        break;
    case Ground::Inset:
        fill = m_theme.colour(Colour::Inset);
        edge = m_theme.highContrast() ? edge : fill;
        break;
    case Ground::Lamp:
        fill = m_theme.colour(Colour::LampSoft);
        edge = m_theme.colour(Colour::LampLine);
        break;
    case Ground::AlcovePanel:
        fill = m_theme.alcovePanel();
        break;
    }
    if (m_ground == Ground::Strip) {
        painter.fillRect(rect(), fill);
        painter.fillRect(QRect(0, 0, width(), 1), edge);
        return;
    }
    painter.setBrush(fill);
    painter.setPen(QPen(edge, 1));
    painter.drawRoundedRect(body, m_radius, m_radius);
    if (!m_squareEnd)
        return;
    painter.setPen(Qt::NoPen);
    const bool reversed = layoutDirection() == Qt::RightToLeft;
    const QRectF half = body.adjusted(reversed ? -0.5 : m_radius, 0.5, reversed ? -m_radius : 0.5, -0.5);
    painter.drawRect(half);
}

Hairline::Hairline(const Theme& theme)
    : m_theme(theme)
{
    setFixedHeight(1);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Hairline::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_theme.colour(Colour::Line));
}

} // namespace alcove::ui
