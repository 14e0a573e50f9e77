#include "ui/widgets/call_button.h"

#include <QPainter>
#include <QStyle>
#include <QTextDocument>

#include <algorithm>

namespace alcove::ui {

namespace {

constexpr int kTightLabel = 18; // 1.3 times the small text

} // namespace

CallButton::CallButton(const Theme& theme, Kind kind, const QString& icon, const QString& label, Shape shape)
    : m_theme(theme)
    , m_kind(kind)
    , m_shape(shape)
    , m_icon(icon)
{
    setText(label);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRadius", shape == Shape::Control ? 14 : 10);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void CallButton::show(Kind kind, const QString& icon, const QString& label, const QString& spoken)
{
    m_kind = kind;
    m_icon = icon;
    setText(label);
    setAccessibleName(spoken);
    // It may hold a name: a tip that looks like mark-up would be read as such.
    setToolTip(spoken == label ? QString() : Qt::mightBeRichText(spoken) ? Qt::convertFromPlainText(spoken) : spoken);
    updateGeometry();
    update();
}

void CallButton::setIconColour(Colour colour)
{
    m_iconColour = colour;
    update();
}

void CallButton::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    updateGeometry();
    update();
}

void CallButton::setTight(bool tight)
{
    if (m_tight == tight)
        return;
    m_tight = tight;
    updateGeometry();
    update();
}

void CallButton::setMarked(bool marked)
{
    m_marked = marked;
    update();
}

QFont CallButton::labelFont() const
{
    if (m_shape == Shape::Status && !m_compact)
        return m_theme.font(TextRole::Small);
    QFont font = m_theme.font(TextRole::Small);
    font.setWeight(QFont::Medium);
    if (m_tight)
        font.setPixelSize(std::min(font.pixelSize(), kTightLabel));
    return font;
}

QSize CallButton::sizeHint() const
{
    const int label = QFontMetrics(labelFont()).horizontalAdvance(text());
    if (m_shape == Shape::Status && !m_compact)
        return { label + 18 + 10 + 24, m_theme.row(44) };
    const int least = m_compact ? (m_kind == Kind::Leave ? 74 : 70) : 82;
    const int height = m_compact ? 60 : 68;
    return { std::max(least, label + (m_kind == Kind::Moment && !m_compact ? 36 : 22)), height + m_theme.row(20) - 20 };
}

void CallButton::paintControl(QPainter& painter, const QColor& ink)
{
    const int icon = 24;
    const QFontMetrics metrics(labelFont());
    const int gap = 5;
    const int top = (height() - icon - gap - metrics.height()) / 2;
    painter.drawPixmap((width() - icon) / 2, top, m_theme.icon(m_icon, icon, ink, this));
    if (m_marked) {
        painter.setPen(QPen(m_theme.colour(Colour::Wall), 2));
        painter.setBrush(m_theme.colour(Colour::Lamp));
        painter.drawEllipse(QPointF(width() / 2.0 + 13, top + 2), 6, 6);
    }
    painter.setFont(labelFont());
    painter.setPen(ink);
    painter.drawText(QRect(0, top + icon + gap, width(), metrics.height()), Qt::AlignCenter, text());
}

void CallButton::paintStatus(QPainter& painter)
{
    const int icon = 18;
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(10, (height() - icon) / 2, icon, icon));
    painter.drawPixmap(place.topLeft(), m_theme.icon(m_icon, icon, m_theme.colour(m_iconColour), this));
    painter.setFont(labelFont());
    painter.setPen(m_theme.colour(Colour::Ink2));
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), QRect(10 + icon + 10, 0, width() - 38, height()));
    painter.drawText(words, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignVCenter, text());
}

void CallButton::paintEvent(QPaintEvent*)
{
    const auto c = [this](Colour colour) { return m_theme.colour(colour); };
    QColor fill = Qt::transparent;
    QColor edge = Qt::transparent;
    QColor ink = c(Colour::Ink);
    switch (m_kind) {
    case Kind::Ordinary:
        break;
    case Kind::Off:
        fill = c(Colour::Sunken);
        edge = m_theme.highContrast() ? c(Colour::Line) : edge;
        break;
    case Kind::Open:
        fill = c(Colour::AccentSoft);
        edge = m_theme.highContrast() ? c(Colour::Accent) : edge;
        ink = c(Colour::OnAccentSoft);
        break;
    case Kind::Moment:
        fill = c(Colour::LampSoft);
        edge = c(Colour::LampLine);
        ink = c(Colour::OnLamp);
        break;
    case Kind::Leave:
        fill = c(underMouse() || isDown() ? Colour::TroubleSoft : Colour::Surface);
        edge = c(underMouse() ? Colour::Trouble : Colour::Line);
        ink = c(Colour::Trouble);
        break;
    }
    // Muted and a moment keep their look while they cannot be pressed: they say what is.
    if (!isEnabled() && (m_kind == Kind::Ordinary || m_kind == Kind::Open))
        ink = c(Colour::DisabledInk);
    else if (m_kind == Kind::Ordinary && (underMouse() || isDown()))
        fill = c(Colour::Sunken);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(edge.alpha() == 0 ? QPen(Qt::NoPen) : QPen(edge, 1));
    const double radius = m_shape == Shape::Control ? 14 : 10;
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (m_shape == Shape::Status && !m_compact)
        paintStatus(painter);
    else
        paintControl(painter, ink);
}

} // namespace alcove::ui
