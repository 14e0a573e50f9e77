#include "ui/settings/look_tiles.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace alcove::ui {

namespace {

constexpr int kPadding = 12;
constexpr int kGap = 8;
constexpr int kSizePadding = 7; // chosen: the five sizes stand in one line at the standard width
constexpr int kSizeGap = 6;
constexpr int kSizeHeight = 56;
constexpr int kWindowHeight = 64;
constexpr int kRing = 22;

const QString& letters()
{
    static const QString text = QStringLiteral("Aa"); // a shape to compare, not a word
    return text;
}

void prepare(QAbstractButton& tile, const QString& text, int radius)
{
    tile.setText(text);
    tile.setCheckable(true);
    tile.setAutoExclusive(true);
    tile.setFocusPolicy(Qt::StrongFocus);
    tile.setAttribute(Qt::WA_Hover);
    tile.setProperty("focusRadius", radius);
    tile.setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

} // namespace

SizeTile::SizeTile(const Theme& theme, const QString& text, int letters)
    : m_theme(theme)
    , m_letters(letters)
{
    prepare(*this, text, 10);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

QFont SizeTile::lettersFont() const
{
    QFont font = m_theme.font(TextRole::Body);
    font.setPixelSize(m_theme.row(m_letters));
    font.setWeight(QFont::Medium);
    return font;
}

QFont SizeTile::nameFont() const
{
    QFont font = m_theme.font(TextRole::Body);
    font.setWeight(isChecked() ? QFont::Medium : QFont::Normal);
    return font;
}

QSize SizeTile::sizeHint() const
{
    QFont chosen = nameFont();
    chosen.setWeight(QFont::Medium); // so that choosing moves nothing
    const int words = QFontMetrics(chosen).horizontalAdvance(text());
    return { 2 * kSizePadding + QFontMetrics(lettersFont()).horizontalAdvance(letters()) + kSizeGap + words, m_theme.row(kSizeHeight) };
}

void SizeTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = isChecked();
    const double edge = chosen ? 2 : 1;
    painter.setBrush(m_theme.colour(chosen || isDown() ? Colour::AccentSoft : underMouse() ? Colour::Inset : Colour::Surface));
    painter.setPen(QPen(m_theme.colour(chosen ? Colour::Accent : Colour::Control), edge));
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), 10, 10);
    painter.setPen(m_theme.colour(chosen ? Colour::OnAccentSoft : Colour::Ink));
    const int shape = QFontMetrics(lettersFont()).horizontalAdvance(letters());
    const int words = QFontMetrics(nameFont()).horizontalAdvance(text());
    const int start = (width() - shape - kSizeGap - words) / 2;
    const auto draw = [&](const QFont& font, int from, int room, const QString& shown) {
        painter.setFont(font);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), QRect(from, 0, room + 1, height())), Qt::AlignCenter, shown);
    };
    draw(lettersFont(), start, shape, letters());
    draw(nameFont(), start + shape + kSizeGap, words, text());
}

ColoursTile::ColoursTile(const Theme& theme, const QString& text, Scheme leading, Scheme trailing)
    : m_theme(theme)
    , m_leading(leading)
    , m_trailing(trailing)
{
    prepare(*this, text, 12);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

QSize ColoursTile::sizeHint() const
{
    const int words = QFontMetrics(m_theme.font(TextRole::Body)).horizontalAdvance(text());
    return { 2 * kPadding + kRing + kGap + words + 1, kWindowHeight + 2 * kPadding + m_theme.row(36) };
}

void ColoursTile::paintWindow(QPainter& painter, const QRectF& frame) const
{
    QPainterPath whole;
    whole.addRoundedRect(frame, 8, 8);
    const QRectF card = frame.adjusted(13, 13, -13, -13);
    const bool reversed = layoutDirection() == Qt::RightToLeft;
    QRectF half = frame;
    half.setWidth(frame.width() / 2);
    const auto paintIn = [&](Scheme scheme, const QRectF& part) {
        const auto colour = [&](Colour c) { return m_theme.tokens().colour(scheme, c); };
        painter.save();
        painter.setClipRect(part, Qt::IntersectClip);
        painter.fillPath(whole, colour(Colour::Wall));
        painter.setPen(QPen(colour(Colour::Control), 1));
        painter.setBrush(colour(Colour::Surface));
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Colour::Ink2));
        painter.drawRoundedRect(QRectF(reversed ? card.right() - 46 : card.left() + 9, card.center().y() - 3.5, 37, 7), 3.5, 3.5);
        painter.setBrush(colour(Colour::Accent));
        painter.drawRoundedRect(QRectF(reversed ? card.left() + 9 : card.right() - 29, card.center().y() - 7, 20, 14), 4, 4);
        painter.restore();
    };
    paintIn(m_leading, frame);
    if (m_trailing != m_leading)
        paintIn(m_trailing, reversed ? half : half.translated(half.width(), 0));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.colour(Colour::Line), 1));
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void ColoursTile::paintMark(QPainter& painter, const QRectF& ring) const
{
    painter.setBrush(m_theme.colour(Colour::Surface));
    painter.setPen(QPen(m_theme.colour(isChecked() ? Colour::Accent : Colour::Control), 2));
    painter.drawEllipse(ring.adjusted(1, 1, -1, -1));
    if (!isChecked())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(Colour::Accent));
    painter.drawEllipse(ring.center(), 5.5, 5.5);
}

void ColoursTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = isChecked();
    const double edge = chosen ? 2 : 1;
    painter.setBrush(m_theme.colour(underMouse() && !chosen ? Colour::Inset : Colour::Surface));
    painter.setPen(QPen(m_theme.colour(chosen ? Colour::Accent : m_theme.highContrast() ? Colour::Control : Colour::Line), edge));
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), 12, 12);
    paintWindow(painter, QRectF(kPadding, kPadding, width() - 2 * kPadding, kWindowHeight));
    const int top = kPadding + kWindowHeight;
    const int line = height() - top;
    paintMark(painter, QRectF(QStyle::visualRect(layoutDirection(), rect(), QRect(kPadding, top + (line - kRing) / 2, kRing, kRing))));
    painter.setFont(m_theme.font(TextRole::Body));
    painter.setPen(m_theme.colour(Colour::Ink));
    const int from = kPadding + kRing + kGap;
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), QRect(from, top, width() - from - kPadding, line));
    painter.drawText(words, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignVCenter, text());
}

} // namespace alcove::ui
