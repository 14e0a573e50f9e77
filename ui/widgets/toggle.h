#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace alcove::ui {

/// A switch that acts at once; its text stands at the leading side, the switch at the end. Sequence: ui.
class Toggle : public QAbstractButton {
    Q_OBJECT
public:
    Toggle(const Theme& theme, const QString& text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace alcove::ui
