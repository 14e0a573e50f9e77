#pragma once

#include "ui/widgets/plain_label.h"

#include <QPlainTextEdit>

namespace alcove::ui {

/// Several lines to write in: label always visible above, hint between. Tab goes on to the next control.
/// Sequence: ui.
class TextArea : public QWidget {
    Q_OBJECT
public:
    TextArea(const Theme& theme, const QString& label, const QString& hint, int lines);

    [[nodiscard]] QPlainTextEdit* edit() const { return m_edit; }
    [[nodiscard]] QString text() const { return m_edit->toPlainText(); }
    void setText(const QString& text);
    /// Longer text is cut where it stands.
    void setMaxLength(int characters) { m_maxLength = characters; }
    void setPlaceholder(const QString& example) { m_edit->setPlaceholderText(example); }

Q_SIGNALS:
    void edited();

private:
    void keepWithin();

    QPlainTextEdit* m_edit;
    int m_maxLength = 2000;
};

} // namespace alcove::ui
