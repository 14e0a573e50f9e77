#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QScrollArea>
#include <QVBoxLayout>

namespace alcove::ui {

/// A dialog inside the window: a card over a scrim. It keeps the window's accessibility tree, holds the
/// keyboard while it is open, and gives the focus back where it was.
/// Escape and × do the harmless thing: dismissed().
/// Sequence: ui.
class Sheet : public QWidget {
    Q_OBJECT
public:
    enum class Close { Shown, Hidden };

    /// `host` is the widget the sheet covers.
    Sheet(const Theme& theme, QWidget* host, const QString& title, int width, Close close = Close::Hidden);

    void setTitle(const QString& title);
    /// Where the content goes.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    /// The last row, which stays in view where the content has to scroll; asked for once, when the sheet is made.
    [[nodiscard]] QHBoxLayout* foot();
    /// Opens it with the focus on `first`.
    void open(QWidget* first);
    void dismiss();
    [[nodiscard]] bool isOpen() const { return isVisible(); }

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    const Theme& m_theme;
    Card* m_card;
    QScrollArea* m_scroll;
    QWidget* m_content;
    PlainLabel* m_title;
    QVBoxLayout* m_body;
    QWidget* m_foot;
    QHBoxLayout* m_footRow;
    int m_width;
    QPointer<QWidget> m_before;
};

/// The children of `root` that take the focus, in the order Tab visits them.
[[nodiscard]] QList<QWidget*> tabStops(QWidget* root);

} // namespace alcove::ui
