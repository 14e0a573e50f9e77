#include "ui/widgets/text_area.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace alcove::ui {

TextArea::TextArea(const Theme& theme, const QString& label, const QString& hint, int lines)
    : m_edit(new QPlainTextEdit)
{
    m_edit->setTabChangesFocus(true);
    m_edit->setAccessibleName(label);
    m_edit->setAccessibleDescription(hint);
    m_edit->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto applyTheme = [this, &theme, lines] {
        m_edit->setFixedHeight(lines * theme.lineHeight(TextRole::Body) + 24);
    };
    applyTheme();
    connect(&theme, &Theme::changed, this, applyTheme);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* title = new PlainLabel(theme, TextRole::Label, label);
    title->setBuddy(m_edit);
    title->quietenAside();
    column->addWidget(title);
    if (!hint.isEmpty()) {
        auto* words = new PlainLabel(theme, TextRole::Small, hint);
        words->setColour(Colour::Ink3);
        column->addWidget(words);
    }
    column->addSpacing(7);
    column->addWidget(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        keepWithin();
        Q_EMIT edited();
    });
}

void TextArea::setText(const QString& text)
{
    const QSignalBlocker quiet(m_edit);
    if (text != m_edit->toPlainText())
        m_edit->setPlainText(text);
}

void TextArea::keepWithin()
{
    const QString text = m_edit->toPlainText();
    if (text.size() <= m_maxLength)
        return;
    const QSignalBlocker quiet(m_edit);
    const int at = m_edit->textCursor().position();
    m_edit->setPlainText(text.left(m_maxLength));
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(std::min(at, m_maxLength));
    m_edit->setTextCursor(cursor);
}

} // namespace alcove::ui
