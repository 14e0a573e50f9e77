#include "ui/welcome/welcome_picture.h"

#include <QPainter>
#include <QPainterPath>
#include <QRadialGradient>

#include <algorithm>

namespace alcove::ui {

namespace {

// The colours of the program's icon.
const QColor kWallTop(0x2b706c);
const QColor kWallFoot(0x174846);
const QColor kRevealDark(0x0f3433);
const QColor kRevealLight(0x1b4f4c);
const QColor kGlow(0xfff3d6);
const QColor kGlowMiddle(0xf8dca0);
const QColor kGlowEdge(0xdda956);
const QColor kDisc(0xfffbf0);
const QColor kSillTop(0xfff6e2);
const QColor kSillFoot(0xf0cf92);

QPainterPath arch(const QRectF& r)
{
    QPainterPath path;
    path.moveTo(r.bottomLeft());
    path.lineTo(r.left(), r.top() + r.width() / 2);
    path.arcTo(QRectF(r.topLeft(), QSizeF(r.width(), r.width())), 180, -180);
    path.lineTo(r.bottomRight());
    path.closeSubpath();
    return path;
}

} // namespace

WelcomePicture::WelcomePicture(const Theme& theme)
    : m_theme(theme)
{
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

/// An outline and a solid disc: no gradients, as the light elsewhere.
void WelcomePicture::paintHighContrast(QPainter& painter, const QRectF& outer) const
{
    const QColor ink = m_theme.colour(Colour::Ink);
    painter.fillRect(rect(), m_theme.colour(Colour::Sunken));
    painter.setPen(QPen(ink, 3));
    painter.setBrush(m_theme.colour(Colour::Surface));
    painter.drawPath(arch(outer));
    const double sill = outer.width() * 0.63;
    painter.drawLine(QPointF(outer.center().x() - sill, outer.bottom()), QPointF(outer.center().x() + sill, outer.bottom()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(QPointF(outer.center().x(), outer.top() + outer.height() * 0.78), outer.width() * 0.2, outer.width() * 0.2);
}

void WelcomePicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double w = std::min(width() * 0.48, height() * 0.30);
    const QRectF outer(width() / 2.0 - w / 2, height() * 0.5 - w * 0.9, w, w * 1.75);
    if (m_theme.highContrast()) {
        paintHighContrast(painter, outer);
        return;
    }
    QLinearGradient wall(0, 0, 0, height());
    wall.setColorAt(0, kWallTop);
    wall.setColorAt(1, kWallFoot);
    painter.fillRect(rect(), wall);

    QRadialGradient halo(outer.center(), w * 1.3);
    QColor warm = kGlowMiddle;
    warm.setAlpha(70);
    halo.setColorAt(0, warm);
    warm.setAlpha(0);
    halo.setColorAt(1, warm);
    painter.fillRect(rect(), halo);

    const bool reversed = layoutDirection() == Qt::RightToLeft;
    const double reveal = w * 0.12;
    QLinearGradient deep(outer.topLeft(), outer.topRight());
    deep.setColorAt(reversed ? 1 : 0, kRevealDark);
    deep.setColorAt(reversed ? 0 : 1, kRevealLight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(deep);
    painter.drawPath(arch(outer));
    const QRectF niche(outer.left() + (reversed ? 0 : reveal), outer.top() + reveal * 0.7, w - reveal, outer.height() - reveal * 0.7);
    QRadialGradient glow(QPointF(0, 0), 1);
    glow.setColorAt(0, kGlow);
    glow.setColorAt(0.38, kGlowMiddle);
    glow.setColorAt(1, kGlowEdge);
    QBrush brush(glow);
    QTransform place;
    place.translate(niche.center().x(), niche.top() + niche.height() * 0.78);
    place.scale(niche.width() * 0.8, niche.height() * 0.8);
    brush.setTransform(place);
    painter.setBrush(brush);
    painter.drawPath(arch(niche));
    const QPointF centre(niche.center().x(), niche.top() + niche.height() * 0.78);
    QRadialGradient disc(centre, w * 0.22);
    disc.setColorAt(0, kDisc);
    disc.setColorAt(0.82, kDisc);
    QColor clear = kDisc;
    clear.setAlpha(0);
    disc.setColorAt(1, clear);
    painter.setBrush(disc);
    painter.drawEllipse(centre, w * 0.22, w * 0.22);
    const QRectF sill(outer.center().x() - w * 0.63, outer.bottom() - 4, w * 1.26, w * 0.105);
    QLinearGradient stone(sill.topLeft(), sill.bottomLeft());
    stone.setColorAt(0, kSillTop);
    stone.setColorAt(1, kSillFoot);
    painter.setBrush(stone);
    painter.drawRoundedRect(sill, sill.height() / 2, sill.height() / 2);
}

} // namespace alcove::ui
