#include "ui/widgets/icon_view.h"

#include <QPainter>

namespace alcove::ui {

IconView::IconView(const Theme& theme, const QString& name, int size, Colour colour)
    : m_theme(theme)
    , m_name(name)
    , m_size(size)
    , m_colour(colour)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void IconView::setIcon(const QString& name, Colour colour)
{
    m_name = name;
    m_colour = colour;
    update();
}

void IconView::setGround(Colour ground, int side)
{
    m_ground = ground;
    m_groundSide = side;
    updateGeometry();
    update();
}

QSize IconView::sizeHint() const
{
    const int side = m_theme.gap(m_groundSide > 0 ? m_groundSide : m_size);
    return { side, side };
}

void IconView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_groundSide > 0) {
        painter.setBrush(m_theme.colour(m_ground));
        painter.setPen(m_theme.highContrast() ? QPen(m_theme.colour(Colour::Line), 1) : QPen(Qt::NoPen));
        const int side = m_theme.gap(m_groundSide);
        painter.drawEllipse(QRectF((width() - side) / 2.0, (height() - side) / 2.0, side, side).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    const int size = m_theme.gap(m_size);
    const QPixmap icon = m_theme.icon(m_name, size, m_theme.colour(m_colour), this);
    painter.drawPixmap((width() - size) / 2, (height() - size) / 2, icon);
}

} // namespace alcove::ui
