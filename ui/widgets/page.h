#pragma once

#include "ui/model/room.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace alcove::ui {

/// One room of the window's stack: paints the wall and says where the keyboard starts. Sequence: ui.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(const Theme& theme);

    /// The control that takes the focus when the page opens; null: none.
    [[nodiscard]] virtual QWidget* firstFocus() { return nullptr; }
    /// Announced to screen readers when the page opens.
    [[nodiscard]] virtual QString spokenTitle() const { return accessibleName(); }

Q_SIGNALS:
    /// The person goes to another room, or back to where they came from.
    void roomRequested(alcove::ui::Room room);
    void backRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] const Theme& theme() const { return m_theme; }

private:
    const Theme& m_theme;
};

/// A column that scrolls when it is taller than the window. Sequence: ui.
class ScrollColumn : public QScrollArea {
    Q_OBJECT
public:
    ScrollColumn();
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_content;
    QVBoxLayout* m_column;
};

/// A widget of a bounded width at the start of its row. Beside a stretch it keeps the height for the width it
/// really gets.
[[nodiscard]] QWidget* besideStretch(QWidget* widget);

/// A column of bounded width with the same room on both sides; at larger text sizes it grows as gaps do.
[[nodiscard]] QWidget* inTheMiddle(const Theme& theme, QWidget* body, int width);

/// The 64 px row at the top of a page: way back at the start, help and settings at the end.
class TopBar : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(const Theme& theme);
    void addStart(QWidget* widget);
    void addEnd(QWidget* widget);

private:
    QHBoxLayout* m_row;
    int m_started = 0;
};

} // namespace alcove::ui
