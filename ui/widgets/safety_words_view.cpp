#include "ui/widgets/safety_words_view.h"

#include <QPainter>

#include <algorithm>

namespace alcove::ui {

namespace {

constexpr int kGap = 12;

} // namespace

SafetyWordsView::SafetyWordsView(const Theme& theme, Size size)
    : m_theme(theme)
    , m_size(size)
{
    setLayoutDirection(Qt::LeftToRight);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void SafetyWordsView::setWords(const QStringList& words, const QString& firstReader, const QString& secondReader, bool mineFirst)
{
    m_words = words;
    m_firstReader = firstReader;
    m_secondReader = secondReader;
    m_mineFirst = mineFirst;
    setAccessibleName(tr("Safety words: %1").arg(words.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

QFont SafetyWordsView::wordFont() const
{
    QFont font = m_theme.font(m_size == Size::Large ? TextRole::SafetyWord : TextRole::Heading);
    font.setWeight(QFont::Medium);
    return font;
}

int SafetyWordsView::boxHeight() const
{
    return m_theme.row(m_size == Size::Large ? 88 : 56);
}

int SafetyWordsView::columnsFor(int width) const
{
    const QFontMetrics metrics(wordFont());
    int widest = 0;
    for (const QString& word : m_words)
        widest = std::max(widest, metrics.horizontalAdvance(word) + 24);
    const int count = static_cast<int>(m_words.size());
    if (count * (widest + kGap) - kGap <= width)
        return std::max(1, count);
    return 2 * (widest + kGap) - kGap <= width ? 2 : 1;
}

int SafetyWordsView::heightForWidth(int width) const
{
    const int columns = columnsFor(width);
    const int rows = (static_cast<int>(m_words.size()) + columns - 1) / columns;
    return std::max(1, rows) * (boxHeight() + kGap) - kGap;
}

QSize SafetyWordsView::sizeHint() const
{
    return { m_size == Size::Large ? 820 : 450, boxHeight() };
}

QSize SafetyWordsView::minimumSizeHint() const
{
    return { 160, boxHeight() };
}

QRect SafetyWordsView::box(int index) const
{
    const int columns = columnsFor(width());
    const int boxWidth = (width() - (columns - 1) * kGap) / columns;
    return { index % columns * (boxWidth + kGap), index / columns * (boxHeight() + kGap), boxWidth, boxHeight() };
}

void SafetyWordsView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool readers = !m_firstReader.isEmpty();
    const int count = static_cast<int>(m_words.size());
    for (int i = 0; i < count; ++i) {
        const bool firstHalf = i < count / 2;
        const bool mine = readers && firstHalf == m_mineFirst;
        const QRect place = box(i);
        const double edge = mine ? 2 : 1;
        painter.setBrush(m_theme.colour(mine ? Colour::Surface : Colour::Inset));
        painter.setPen(QPen(m_theme.colour(mine ? Colour::Accent : Colour::Line), edge));
        painter.drawRoundedRect(QRectF(place).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), 12, 12);
        QRect words = place;
        if (readers) {
            painter.setFont(m_theme.font(TextRole::Small));
            painter.setPen(m_theme.colour(Colour::Ink3));
            const QRect line(place.left(), place.top() + m_theme.row(16), place.width(), m_theme.lineHeight(TextRole::Small));
            painter.drawText(line, Qt::AlignCenter, firstHalf ? m_firstReader : m_secondReader);
            words.setTop(line.bottom() - m_theme.row(6));
        }
        painter.setFont(wordFont());
        painter.setPen(m_theme.colour(Colour::Ink));
        painter.drawText(words, Qt::AlignCenter, m_words[i]);
    }
}

} // namespace alcove::ui
