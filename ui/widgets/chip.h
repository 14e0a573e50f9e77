#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

namespace alcove::ui {

/// A pill to choose or to press. Checkable chips in one parent with autoExclusive are one choice. Sequence: ui.
class Chip : public QAbstractButton {
    Q_OBJECT
public:
    Chip(const Theme& theme, const QString& text);
    /// Several may be chosen: a chosen one has a tick, and every one the room for it.
    void setTicked(bool ticked);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    bool m_ticked = false;
};

} // namespace alcove::ui
