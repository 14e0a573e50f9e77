#include "ui/widgets/tag.h"

#include <QPainter>
#include <QStyle>

namespace alcove::ui {

namespace {

struct Look {
    Colour fill;
    Colour ink;
    QString icon;
};

Look lookOf(Tag::Kind kind)
{
    switch (kind) {
    case Tag::Kind::Verified:
        return { Colour::AccentSoft, Colour::OnAccentSoft, QStringLiteral("shield-verified") };
    case Tag::Kind::NotChecked:
        return { Colour::Sunken, Colour::Ink2, QStringLiteral("shield") };
    case Tag::Kind::NewDevice:
        return { Colour::CareSoft, Colour::Care, QStringLiteral("info") };
    case Tag::Kind::Version:
        return { Colour::Sunken, Colour::Ink2, QStringLiteral("pencil") };
    }
    return {};
}

constexpr int kIcon = 16;
constexpr int kPadding = 10;
constexpr int kGap = 6;

} // namespace

Tag::Tag(const Theme& theme, Kind kind)
    : m_theme(theme)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(text());
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Tag::setKind(Kind kind)
{
    m_kind = kind;
    setAccessibleName(text());
    updateGeometry();
    update();
}

void Tag::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QString Tag::text() const
{
    if (!m_text.isEmpty())
        return m_text;
    switch (m_kind) {
    case Kind::Verified:
        return tr("Verified");
    case Kind::NotChecked:
        return tr("Not checked yet");
    case Kind::NewDevice:
        return tr("New device");
    case Kind::Version:
        break;
    }
    return {};
}

QSize Tag::sizeHint() const
{
    QFont font = m_theme.font(TextRole::Small);
    font.setWeight(QFont::Medium);
    return { 2 * kPadding + kIcon + kGap + QFontMetrics(font).horizontalAdvance(text()) + 2, m_theme.row(28) };
}

void Tag::paintEvent(QPaintEvent*)
{
    const Look look = lookOf(m_kind);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.highContrast() ? QPen(m_theme.colour(Colour::Line), 1) : QPen(Qt::NoPen));
    painter.setBrush(m_theme.colour(look.fill));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), height() / 2.0, height() / 2.0);
    const QRect icon = QStyle::visualRect(layoutDirection(), rect(), QRect(kPadding, (height() - kIcon) / 2, kIcon, kIcon));
    painter.drawPixmap(icon.topLeft(), m_theme.icon(look.icon, kIcon, m_theme.colour(look.ink), this));
    QFont font = m_theme.font(TextRole::Small);
    font.setWeight(QFont::Medium);
    painter.setFont(font);
    painter.setPen(m_theme.colour(look.ink));
    const int start = kPadding + kIcon + kGap;
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), QRect(start, 0, width() - start, height()));
    painter.drawText(words, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignVCenter, text());
}

} // namespace alcove::ui
