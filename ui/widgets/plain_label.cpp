#include "ui/widgets/plain_label.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace alcove::ui {

PlainLabel::PlainLabel(const Theme& theme, TextRole role, const QString& text, Fit fit)
    : m_theme(theme)
    , m_role(role)
    , m_fit(fit)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::NoTextInteraction);
    setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setFit(fit);
    setText(text);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void PlainLabel::setRole(TextRole role)
{
    m_role = role;
    updateGeometry();
    update();
}

void PlainLabel::setColour(Colour colour)
{
    if (m_colour == colour)
        return;
    m_colour = colour;
    update();
}

void PlainLabel::setFit(Fit fit)
{
    m_fit = fit;
    setWordWrap(fit == Fit::Wrap);
    QSizePolicy policy(fit == Fit::Line ? QSizePolicy::Minimum : QSizePolicy::Preferred,
        fit == Fit::Wrap ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    policy.setHeightForWidth(fit == Fit::Wrap);
    setSizePolicy(policy);
    updateGeometry();
}

void PlainLabel::setStrongLead(int length)
{
    m_strongLead = length;
    updateGeometry();
    update();
}

void PlainLabel::quietenAside()
{
    const auto aside = text().indexOf(QStringLiteral(" ("));
    if (aside <= 0)
        return;
    setRole(TextRole::Body);
    setColour(Colour::Ink3);
    setStrongLead(static_cast<int>(aside));
}

void PlainLabel::setMeasure(int pixels)
{
    m_measure = pixels;
    updateGeometry();
}

QFont PlainLabel::textFont() const
{
    const bool voice = m_theme.tokens().text(m_role).voice;
    const QString shown = text();
    const bool figures = std::any_of(shown.begin(), shown.end(), [](QChar c) { return c.isDigit(); });
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    QFont out = m_theme.font(m_role);
    if (voice && figures)
        out.setFeature("lnum", 1);
    return out;
#else
    // Vollkorn's figures are old-style unless "lnum" can be asked for; Inter's are not.
    return voice && figures ? m_theme.plainFont(m_role) : m_theme.font(m_role);
#endif
}

int PlainLabel::layOut(QTextLayout& layout, int width, double* natural) const
{
    QTextOption option(QStyle::visualAlignment(layoutDirection(), alignment()));
    option.setTextDirection(layoutDirection());
    option.setWrapMode(m_fit == Fit::Wrap ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    if (m_strongLead > 0) {
        QTextLayout::FormatRange strong;
        strong.start = 0;
        strong.length = m_strongLead;
        strong.format.setFontWeight(QFont::DemiBold);
        strong.format.setForeground(m_theme.colour(Colour::Ink));
        layout.setFormats({ strong });
    }
    const int lineHeight = m_theme.lineHeight(m_role);
    int y = 0;
    double widest = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y + (lineHeight - line.height()) / 2));
        widest = std::max(widest, line.naturalTextWidth());
        y += lineHeight;
    }
    layout.endLayout();
    if (natural)
        *natural = widest;
    return std::max(y, lineHeight);
}

int PlainLabel::naturalWidth() const
{
    double widest = 0;
    QString shown = text();
    QTextLayout layout(shown.replace(u'\n', QChar::LineSeparator), textFont());
    (void)layOut(layout, QWIDGETSIZE_MAX, &widest);
    return static_cast<int>(std::ceil(widest)) + 1;
}

QSize PlainLabel::sizeHint() const
{
    ensurePolished();
    const int natural = naturalWidth();
    if (m_fit != Fit::Wrap)
        return { natural, m_theme.lineHeight(m_role) };
    const int width = m_measure > 0 ? std::min(natural, m_measure) : natural;
    return { width, heightForWidth(width) };
}

QSize PlainLabel::minimumSizeHint() const
{
    const int lineHeight = m_theme.lineHeight(m_role);
    if (m_fit == Fit::Line)
        return { naturalWidth(), lineHeight };
    if (m_fit == Fit::Elide)
        return { std::min(naturalWidth(), m_theme.row(64)), lineHeight };
    // The longest word should fit, as long as words are words and not links.
    const QFontMetrics metrics(textFont());
    int widest = 0;
    const QString shown = text();
    for (const QString& word : shown.split(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return { std::min(widest + 2, m_theme.row(280)), lineHeight };
}

int PlainLabel::heightForWidth(int width) const
{
    if (m_fit != Fit::Wrap)
        return m_theme.lineHeight(m_role);
    QString shown = text();
    QTextLayout layout(shown.replace(u'\n', QChar::LineSeparator), textFont());
    return layOut(layout, width);
}

QColor PlainLabel::ink() const
{
    return m_theme.colour(isEnabled() ? m_colour : Colour::DisabledInk);
}

bool PlainLabel::isCut() const
{
    const QRect room = contentsRect();
    if (text().isEmpty())
        return false;
    if (m_fit == Fit::Wrap)
        return heightForWidth(room.width()) > room.height() + 1 || minimumSizeHint().width() > room.width() + 2;
    return naturalWidth() > room.width() + 1 || room.height() + 1 < QFontMetrics(textFont()).height();
}

void PlainLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setPen(ink());
    const QRect room = contentsRect();
    QString shown = text();
    if (m_fit == Fit::Elide)
        shown = QFontMetrics(textFont()).elidedText(shown, Qt::ElideRight, room.width());
    QTextLayout layout(shown.replace(u'\n', QChar::LineSeparator), textFont());
    const int height = layOut(layout, room.width());
    double y = room.top();
    if (alignment() & Qt::AlignVCenter)
        y += (room.height() - height) / 2.0;
    layout.draw(&painter, QPointF(room.left(), y));
}

} // namespace alcove::ui
