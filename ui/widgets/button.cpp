#include "ui/widgets/button.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace alcove::ui {

namespace {

constexpr int kIconSize = 20;
constexpr int kIconGap = 10;
constexpr int kRadius = 10;

} // namespace

Button::Button(const Theme& theme, Kind kind, const QString& text, const QString& icon)
    : m_theme(theme)
    , m_kind(kind)
    , m_icon(icon)
{
    setText(text);
    setAttribute(Qt::WA_Hover);
    setAutoDefault(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Button::setIconName(const QString& icon)
{
    if (m_icon == icon)
        return;
    m_icon = icon;
    updateGeometry();
    update();
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void Button::setTall(bool tall)
{
    m_tall = tall;
    updateGeometry();
}

void Button::setGround(Ground ground)
{
    m_ground = ground;
    updateGeometry();
    update();
}

void Button::setLeading(bool leading)
{
    m_leading = leading;
    update();
}

void Button::setEndIconName(const QString& icon)
{
    m_endIcon = icon;
    m_hasEnd = true;
    updateGeometry();
    update();
}

int Button::sidePadding() const
{
    if (text().isEmpty())
        return 12;
    const bool tall = m_tall || m_kind == Kind::Main;
    return m_theme.gap(m_leading || m_kind == Kind::Quiet || m_kind == Kind::Plain ? 13 : tall ? 25 : 19);
}

/// On a picture it is quieter than the words beside it.
QFont Button::textFont() const
{
    QFont font = m_theme.font(m_ground == Ground::OnVideo ? TextRole::Small : TextRole::Button);
    if (m_ground == Ground::OnVideo)
        font.setWeight(QFont::Medium);
    if (m_leading && m_kind == Kind::Soft)
        font.setWeight(QFont::DemiBold);
    return font;
}

QSize Button::sizeHint() const
{
    const int height = m_theme.row(m_tall || m_kind == Kind::Main ? 48 : 44);
    const int textWidth = QFontMetrics(textFont()).size(Qt::TextSingleLine, text()).width();
    const int icon = m_theme.gap(kIconSize);
    int width = 2 * sidePadding() + textWidth;
    if (!m_icon.isEmpty())
        width += icon + (text().isEmpty() ? 0 : kIconGap);
    if (m_hasEnd)
        width += icon + kIconGap; // room for an icon at the end, whether or not it is there now
    return { std::max({ width, 44, text().isEmpty() ? height : 0 }), height };
}

Button::Paint Button::paintOnVideo() const
{
    const Tokens& tokens = m_theme.tokens();
    QColor fill = Qt::transparent;
    if (isDown() || underMouse())
        fill = QColor(255, 255, 255, 40); // chosen: a light veil, the one step of fill on a dark bar
    return { fill, Qt::transparent, tokens.chipInk() };
}

Button::Paint Button::paint() const
{
    const auto c = [this](Colour colour) { return m_theme.colour(colour); };
    const QColor none = Qt::transparent;
    const bool pressed = isDown();
    const bool hover = underMouse() && isEnabled();
    if (!isEnabled())
        return { c(Colour::DisabledFill), m_theme.highContrast() ? c(Colour::DisabledInk) : none, c(Colour::DisabledInk) };
    switch (m_kind) {
    case Kind::Main:
        return { c(pressed ? Colour::AccentPressed : hover ? Colour::AccentHover : Colour::Accent), none, c(Colour::OnAccent) };
    case Kind::Ordinary:
        return { c(pressed ? Colour::Sunken : hover ? Colour::Inset : Colour::Surface),
            c(hover && !pressed ? Colour::Ink2 : Colour::Control), c(Colour::Ink) };
    case Kind::Soft:
        return { c(pressed || hover ? Colour::AccentSoftHover : Colour::AccentSoft),
            pressed || m_theme.highContrast() ? c(Colour::Accent) : none, c(Colour::OnAccentSoft) };
    case Kind::Quiet:
        return { pressed || hover ? c(Colour::AccentSoft) : none, none, c(Colour::Accent) };
    case Kind::Plain:
        return { pressed || hover ? c(Colour::Sunken) : none, none, c(Colour::Ink2) };
    case Kind::Moment: {
        const QColor fill = pressed ? mix(c(Colour::LampSoft), c(Colour::OnLamp), 0.04) : c(Colour::LampSoft);
        return { fill, hover ? mix(c(Colour::LampLine), c(Colour::OnLamp), 0.25) : c(Colour::LampLine), c(Colour::OnLamp) };
    }
    case Kind::End:
        return { pressed || hover ? c(Colour::TroubleSoft) : c(Colour::Surface), c(hover ? Colour::Trouble : Colour::Control),
            c(Colour::Trouble) };
    }
    return {};
}

void Button::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Paint look = m_ground == Ground::OnVideo ? paintOnVideo() : paint();
    painter.setBrush(look.fill);
    const double edge = m_theme.highContrast() && m_kind == Kind::Soft && isEnabled() ? 2 : 1;
    painter.setPen(look.edge.alpha() == 0 ? QPen(Qt::NoPen) : QPen(look.edge, edge));
    const double inset = look.edge.alpha() == 0 ? 0 : edge / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), kRadius, kRadius);

    QFont font = textFont();
    font.setUnderline(m_theme.highContrast() && (m_kind == Kind::Quiet || m_kind == Kind::Plain));
    painter.setFont(font);
    painter.setPen(look.ink);
    const QFontMetrics metrics(font);
    const int textWidth = metrics.size(Qt::TextSingleLine, text()).width();
    const int icon = m_icon.isEmpty() ? 0 : m_theme.gap(kIconSize);
    const int gap = icon > 0 && !text().isEmpty() ? kIconGap : 0;
    const int start = m_leading ? sidePadding() : (width() - icon - gap - textWidth) / 2;
    if (icon > 0) {
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(start, (height() - icon) / 2, icon, icon));
        painter.drawPixmap(place.topLeft(), m_theme.icon(m_icon, icon, look.ink, this));
    }
    if (!m_endIcon.isEmpty()) {
        const int side = m_theme.gap(kIconSize);
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(width() - sidePadding() - side, (height() - side) / 2, side, side));
        painter.drawPixmap(place.topLeft(), m_theme.icon(m_endIcon, side, look.ink, this));
    }
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), QRect(start + icon + gap, 0, textWidth + 1, height()));
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignHCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, text());
}

} // namespace alcove::ui
