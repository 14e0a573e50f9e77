#include "ui/widgets/avatar.h"

#include <QPainter>
#include <QPainterPath>

namespace alcove::ui {

namespace {

constexpr int kPortrait = 64; // wider ones are portraits: higher than wide, with larger initials

} // namespace

Avatar::Avatar(const Theme& theme, int side, const QString& initials, Presence presence)
    : m_theme(theme)
    , m_side(side)
    , m_initials(initials)
    , m_presence(presence)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Avatar::setPerson(const QString& initials, Presence presence)
{
    m_initials = initials;
    m_presence = presence;
    update();
}

QSize Avatar::sizeHint() const
{
    const int side = m_side > kPortrait ? m_theme.gap(m_side) : m_theme.row(m_side);
    return { side, m_side > kPortrait ? side * 19 / 16 : side };
}

void Avatar::paintEvent(QPaintEvent*)
{
    Colour fill = Colour::Sunken;
    Colour ink = Colour::Ink2;
    if (m_presence == Presence::Planned) {
        fill = Colour::AccentSoft;
        ink = Colour::OnAccentSoft;
    } else if (m_presence == Presence::Here) {
        fill = Colour::LampSoft;
        ink = Colour::OnLamp;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_theme.colour(fill));
    painter.setPen(m_theme.highContrast() ? QPen(m_theme.colour(Colour::Line), 1) : QPen(Qt::NoPen));
    const QRectF r = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    constexpr double kFoot = 8; // the arch's corners at its foot
    const double radius = r.width() / 2;
    QPainterPath path;
    path.moveTo(r.left(), r.top() + radius);
    path.arcTo(QRectF(r.left(), r.top(), r.width(), r.width()), 180, -180);
    path.lineTo(r.right(), r.bottom() - kFoot);
    path.arcTo(QRectF(r.right() - 2 * kFoot, r.bottom() - 2 * kFoot, 2 * kFoot, 2 * kFoot), 0, -90);
    path.lineTo(r.left() + kFoot, r.bottom());
    path.arcTo(QRectF(r.left(), r.bottom() - 2 * kFoot, 2 * kFoot, 2 * kFoot), 270, -90);
    path.closeSubpath();
    painter.drawPath(path);
    painter.setFont(m_theme.font(m_side > kPortrait ? TextRole::Title : TextRole::SmallStrong));
    painter.setPen(m_theme.colour(ink));
    painter.drawText(rect(), Qt::AlignCenter, m_initials);
}

} // namespace alcove::ui
