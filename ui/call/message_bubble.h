#pragma once

#include "ui/widgets/plain_label.h"

namespace alcove::ui {

/// One message: the other person's at the start, one's own at the end. Sequence: ui.
class MessageBubble : public QWidget {
    Q_OBJECT
public:
    enum class Side { Theirs, Mine };

    MessageBubble(const Theme& theme, Side side, const QString& text);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QRect bubble() const;

    const Theme& m_theme;
    Side m_side;
    PlainLabel* m_text;
};

} // namespace alcove::ui
