#include "ui/widgets/option_card.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace alcove::ui {

namespace {

constexpr int kPadding = 16;
constexpr int kTextStart = 52;
constexpr int kRadio = 22;

/// Lays wrapped plain text out, and draws it when there is a painter.
int wrapped(const QString& text, const QFont& font, int lineHeight, const QRect& room, QPainter* painter)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    int top = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room.width());
        line.setPosition(QPointF(0, top + (lineHeight - line.height()) / 2));
        top += lineHeight;
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, room.topLeft());
    return top;
}

} // namespace

OptionCard::OptionCard(const Theme& theme, const QString& title, const QString& text)
    : m_theme(theme)
    , m_detail(text)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setProperty("focusRadius", 12);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setTitle(title);
    setDetail(text);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void OptionCard::setTitle(const QString& title)
{
    setText(title);
    setAccessibleName(title);
    updateGeometry();
}

void OptionCard::setDetail(const QString& text)
{
    m_detail = text;
    setAccessibleDescription(text);
    updateGeometry();
    update();
}

int OptionCard::detailHeight(int width) const
{
    const QRect room(0, 0, std::max(40, width - kTextStart - kPadding), 0);
    return wrapped(m_detail, m_theme.font(TextRole::Small), m_theme.lineHeight(TextRole::Small), room, nullptr);
}

int OptionCard::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(40, width - kTextStart - kPadding), 0);
    const int title = wrapped(text(), m_theme.font(TextRole::Label), m_theme.lineHeight(TextRole::Label), room, nullptr);
    return 2 * kPadding + title + 4 + detailHeight(width);
}

QSize OptionCard::sizeHint() const { return { 320, heightForWidth(320) }; }

QSize OptionCard::minimumSizeHint() const { return { 180, 44 }; }

void OptionCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double edge = isChecked() ? 2 : 1;
    painter.setBrush(m_theme.colour(underMouse() && !isChecked() ? Colour::Inset : Colour::Surface));
    painter.setPen(QPen(m_theme.colour(isChecked() ? Colour::Accent : m_theme.highContrast() ? Colour::Control : Colour::Line), edge));
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), 12, 12);
    const int titleLine = m_theme.lineHeight(TextRole::Label);
    const QRect radio = QStyle::visualRect(layoutDirection(), rect(), QRect(kPadding + 1, kPadding + (titleLine - kRadio) / 2, kRadio, kRadio));
    painter.setPen(QPen(m_theme.colour(isChecked() ? Colour::Accent : Colour::Control), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QRectF(radio).adjusted(1, 1, -1, -1));
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.colour(Colour::Accent));
        painter.drawEllipse(QRectF(radio).center(), 5.5, 5.5);
    }
    const QRect room = QStyle::visualRect(layoutDirection(), rect(),
        QRect(kTextStart, kPadding, width() - kTextStart - kPadding, height() - 2 * kPadding));
    painter.setPen(m_theme.colour(Colour::Ink));
    const int title = wrapped(text(), m_theme.font(TextRole::Label), titleLine, room, &painter);
    painter.setPen(m_theme.colour(Colour::Ink2));
    wrapped(m_detail, m_theme.font(TextRole::Small), m_theme.lineHeight(TextRole::Small), room.translated(0, title + 4), &painter);
}

} // namespace alcove::ui
