#include "ui/widgets/toggle.h"

#include <QPainter>
#include <QStyle>

namespace alcove::ui {

namespace {

constexpr int kWidth = 48;
constexpr int kHeight = 28;
constexpr int kTargetWidth = 56;

} // namespace

Toggle::Toggle(const Theme& theme, const QString& text)
    : m_theme(theme)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize Toggle::sizeHint() const
{
    const int words = QFontMetrics(m_theme.font(TextRole::Body)).horizontalAdvance(text());
    return { kTargetWidth + (words > 0 ? words + 16 : 0), std::max(44, m_theme.row(44)) };
}

void Toggle::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(TextRole::Body));
    painter.setPen(m_theme.colour(Colour::Ink));
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(0, 0, -kTargetWidth, 0));
    painter.drawText(words, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading) | Qt::AlignVCenter, text());

    const QRect place = QStyle::visualRect(layoutDirection(), rect(),
        QRect(width() - kTargetWidth + (kTargetWidth - kWidth) / 2, (height() - kHeight) / 2, kWidth, kHeight));
    const bool on = isChecked();
    painter.setPen(on && !m_theme.highContrast() ? QPen(Qt::NoPen) : QPen(m_theme.colour(Colour::Control), 2));
    painter.setBrush(m_theme.colour(on ? Colour::Accent : Colour::Surface));
    painter.drawRoundedRect(QRectF(place).adjusted(1, 1, -1, -1), kHeight / 2.0, kHeight / 2.0);
    const bool atEnd = on != (layoutDirection() == Qt::RightToLeft);
    const double knob = 16;
    const QPointF centre(atEnd ? place.right() - 13 : place.left() + 14, place.center().y() + 0.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(on ? Colour::OnAccent : Colour::Control));
    painter.drawEllipse(centre, knob / 2, knob / 2);
}

} // namespace alcove::ui
