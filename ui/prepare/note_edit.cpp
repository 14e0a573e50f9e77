#include "ui/prepare/note_edit.h"

#include <QPainter>
#include <QTextBlock>

#include <algorithm>

namespace alcove::ui {

NoteEdit::NoteEdit(const Theme& theme)
    : m_theme(theme)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QPlainTextEdit::textChanged, this, &NoteEdit::keepWithin);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void NoteEdit::setCovered(bool covered)
{
    m_covered = covered;
    setReadOnly(covered);
    viewport()->update();
}

void NoteEdit::setHeading(PlainLabel* heading)
{
    m_heading = heading;
    heading->setParent(this);
    connect(&m_theme, &Theme::changed, this, &NoteEdit::placeHeading);
    placeHeading();
}

void NoteEdit::placeHeading()
{
    if (!m_heading)
        return;
    const int line = m_theme.lineHeight(TextRole::SmallStrong);
    if (viewportMargins().top() != line + 6)
        setViewportMargins(0, line + 6, 0, 0);
    m_heading->setGeometry(15, 12, std::max(0, width() - 30), line);
}

void NoteEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    placeHeading();
}

void NoteEdit::keepWithin()
{
    if (toPlainText().toUtf8().size() <= m_maximum)
        return;
    // What was typed or pasted last goes again, as one step that can be seen.
    undo();
}

void NoteEdit::paintEvent(QPaintEvent* event)
{
    if (!m_covered) {
        QPlainTextEdit::paintEvent(event);
        return;
    }
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(Colour::Sunken));
    QPointF offset = contentOffset();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QTextLayout* layout = block.layout();
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QRectF words = layout->lineAt(i).naturalTextRect().translated(offset);
            if (words.width() > 1)
                painter.drawRoundedRect(words.adjusted(0, 3, 0, -3), 6, 6);
        }
        offset.ry() += blockBoundingRect(block).height();
        if (offset.y() > viewport()->height())
            return;
    }
}

} // namespace alcove::ui
