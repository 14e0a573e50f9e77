#include "ui/widgets/tick_box.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace alcove::ui {

namespace {

constexpr int kBox = 22;
constexpr int kGap = 12;
constexpr int kRadius = 6;
constexpr int kAround = 6; // above and below: with one line of text the target is 44 high

} // namespace

TickBox::TickBox(const Theme& theme, const QString& text, const QString& hint)
    : m_theme(theme)
    , m_text(new PlainLabel(theme, TextRole::Body, text))
    , m_hint(new PlainLabel(theme, TextRole::Small, hint))
{
    setText(text);
    setAccessibleDescription(hint);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_hint->setColour(Colour::Ink3);
    m_hint->setVisible(!hint.isEmpty());
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_text);
    column->addWidget(m_hint);
    for (PlainLabel* label : { m_text, m_hint })
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    const auto apply = [this, column] {
        column->setContentsMargins(readingMargins(lead(), kAround, 0, kAround));
        setMinimumHeight(m_theme.row(44));
        updateGeometry();
    };
    apply();
    connect(&theme, &Theme::changed, this, apply);
}

int TickBox::lead() const { return m_theme.gap(kBox) + kGap; }

QSize TickBox::sizeHint() const
{
    const QSize words = layout()->sizeHint();
    return { words.width(), std::max(words.height(), m_theme.row(44)) };
}

QSize TickBox::minimumSizeHint() const
{
    return { layout()->minimumSize().width(), m_theme.row(44) };
}

int TickBox::heightForWidth(int width) const { return std::max(layout()->heightForWidth(width), m_theme.row(44)); }

void TickBox::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = m_theme.gap(kBox);
    // Beside the first line; a single line stands in the middle.
    const int top = m_hint->text().isEmpty() ? (height() - side) / 2 : kAround + (m_theme.lineHeight(TextRole::Body) - side) / 2;
    const QRect box = QStyle::visualRect(layoutDirection(), rect(), QRect(0, top, side, side));
    const bool on = isChecked();
    painter.setBrush(m_theme.colour(on ? Colour::Accent : underMouse() ? Colour::Inset : Colour::Surface));
    painter.setPen(QPen(m_theme.colour(on ? Colour::Accent : Colour::Control), on ? 1 : 1.5));
    painter.drawRoundedRect(QRectF(box).adjusted(0.75, 0.75, -0.75, -0.75), kRadius, kRadius);
    if (!on)
        return;
    const int icon = side * 7 / 10;
    painter.drawPixmap(box.center() - QPoint(icon / 2, icon / 2), m_theme.icon(QStringLiteral("check"), icon, m_theme.colour(Colour::OnAccent), this));
}

} // namespace alcove::ui
