#pragma once

#include "ui/widgets/page.h"

namespace alcove::ui {

/// The hairline under a part that scrolls: to be seen only while there is more below or above.
/// Sequence: ui.
class ScrollEdge : public QWidget {
    Q_OBJECT
public:
    ScrollEdge(const Theme& theme, QScrollArea& area);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QScrollArea& m_area;
};

/// A column in the middle of a page, and the last row with the main action under it. The row follows the column
/// where all has room; where it has not, the column scrolls and the row stays in view.
/// Sequence: ui.
class FootedColumn : public QWidget {
    Q_OBJECT
public:
    /// `width`: the widest the column becomes, at the standard text size.
    FootedColumn(const Theme& theme, int width);

    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    /// The last row; what is added first stands at the start.
    [[nodiscard]] QHBoxLayout* foot() const { return m_foot; }
    /// How the room that is left over is shared above the column and below its last row.
    void setSlack(int above, int below);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    ScrollColumn* m_scroll;
    QVBoxLayout* m_all;
    QVBoxLayout* m_column;
    QHBoxLayout* m_foot;
};

} // namespace alcove::ui
