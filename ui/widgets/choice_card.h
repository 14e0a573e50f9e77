#pragma once

#include "ui/widgets/icon_view.h"
#include "ui/widgets/plain_label.h"

#include <QPushButton>

namespace alcove::ui {

/// A whole card to press: icon, title, one or two lines. Sequence: ui.
class ChoiceCard : public QPushButton {
    Q_OBJECT
public:
    ChoiceCard(const Theme& theme, const QString& icon, const QString& title, const QString& text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace alcove::ui
