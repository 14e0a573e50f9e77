#pragma once

#include <QList>
#include <QWidget>

namespace alcove::ui {

/// Widgets in a row that goes on in the next line where the room ends. Sequence: ui.
class FlowRow : public QWidget {
    Q_OBJECT
public:
    /// Own: every widget keeps its own width. Even: all get the same, and together they fill the line.
    enum class Share { Own, Even };
    explicit FlowRow(int gap, Share share = Share::Own);

    void add(QWidget* widget);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// The place of every widget for a width, and the height all need.
    [[nodiscard]] int arrange(int width, QList<QRect>* places) const;
    /// The width all widgets get when they share evenly.
    [[nodiscard]] int evenWidth(int width) const;

    int m_gap;
    Share m_share;
    QList<QWidget*> m_widgets;
};

} // namespace alcove::ui
