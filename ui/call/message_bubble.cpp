#include "ui/call/message_bubble.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace alcove::ui {

namespace {

constexpr int kPadX = 14;
constexpr int kPadY = 9;
constexpr int kFreeSide = 44; // the side a bubble leaves free, so that one sees who wrote it
constexpr double kRadius = 14;

} // namespace

MessageBubble::MessageBubble(const Theme& theme, Side side, const QString& text)
    : m_theme(theme)
    , m_side(side)
    , m_text(new PlainLabel(theme, TextRole::Body, text))
{
    m_text->setParent(this);
    // A sentence reads in its own direction, whatever the screen's is.
    m_text->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    m_text->setColour(side == Side::Mine ? Colour::OnAccentSoft : Colour::Ink);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QRect MessageBubble::bubble() const
{
    const int most = std::max(60, width() - kFreeSide);
    const int wide = std::min(most, m_text->sizeHint().width() + 2 * kPadX);
    const QRect place(m_side == Side::Mine ? width() - wide : 0, 0, wide, height());
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

int MessageBubble::heightForWidth(int width) const
{
    return m_text->heightForWidth(std::max(32, width - kFreeSide - 2 * kPadX)) + 2 * kPadY;
}

QSize MessageBubble::sizeHint() const
{
    // The height of the widest form: a layout takes it for the least height.
    const int wide = m_text->sizeHint().width() + 2 * kPadX + kFreeSide;
    return { wide, heightForWidth(wide) };
}

QSize MessageBubble::minimumSizeHint() const
{
    return { 120, m_theme.lineHeight(TextRole::Body) + 2 * kPadY };
}

void MessageBubble::resizeEvent(QResizeEvent*)
{
    m_text->setGeometry(bubble().adjusted(kPadX, kPadY, -kPadX, -kPadY));
}

void MessageBubble::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_theme.colour(m_side == Side::Mine ? Colour::AccentSoft : Colour::Sunken));
    painter.setPen(m_theme.highContrast() ? QPen(m_theme.colour(Colour::Line), 1) : QPen(Qt::NoPen));
    const QRectF r = QRectF(bubble()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool tailRight = (m_side == Side::Mine) != (layoutDirection() == Qt::RightToLeft);
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(r, kRadius, kRadius);
    // The corner towards the writer is nearly square.
    const QRectF corner(tailRight ? r.right() - kRadius : r.left(), r.bottom() - kRadius, kRadius, kRadius);
    path.addRoundedRect(corner, 3, 3);
    painter.drawPath(path.simplified());
}

} // namespace alcove::ui
