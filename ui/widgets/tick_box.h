#pragma once

#include "ui/widgets/plain_label.h"

#include <QAbstractButton>

namespace alcove::ui {

/// A box to tick, what it means, and a quieter line below. Sequence: ui.
class TickBox : public QAbstractButton {
    Q_OBJECT
public:
    TickBox(const Theme& theme, const QString& text, const QString& hint = {});

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int lead() const;

    const Theme& m_theme;
    PlainLabel* m_text;
    PlainLabel* m_hint;
};

} // namespace alcove::ui
