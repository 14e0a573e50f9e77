#pragma once

#include "ui/widgets/icon_view.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace alcove::ui {

/// A line to write in: label always visible above it, hint between, what is wrong below.
/// Checked by its owner on leaving it or on a button, never while typing. Sequence: ui.
class Field : public QWidget {
    Q_OBJECT
public:
    Field(const Theme& theme, const QString& label, const QString& icon = {});

    void setHint(const QString& hint);
    /// A field whose place and example say enough; screen readers still read its label.
    void setLabelHidden() { m_label->hide(); }
    void setPlaceholder(const QString& example) { m_edit->setPlaceholderText(example); }
    /// Something at the end of the same row, such as the button that uses the text.
    void setEnd(QWidget* widget);
    /// Empty: nothing is wrong.
    void setProblem(const QString& text);
    [[nodiscard]] QString problem() const { return m_problem->text(); }
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void applyTheme();

    const Theme& m_theme;
    PlainLabel* m_label;
    PlainLabel* m_hint;
    QLineEdit* m_edit;
    IconView* m_icon = nullptr;
    QHBoxLayout* m_row;
    QWidget* m_problemRow;
    PlainLabel* m_problem;
};

} // namespace alcove::ui
