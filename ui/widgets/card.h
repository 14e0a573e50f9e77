#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

namespace alcove::ui {

/// The surface a group of things lies on. Sequence: ui.
class Card : public QFrame {
    Q_OBJECT
public:
    /// Strip: the last row of a page, from side to side, with one hairline above.
    enum class Ground { Surface, Inset, Lamp, AlcovePanel, Strip };
    /// Floating cards have the one soft shadow, painted in their own margin (shadowMargin()).
    enum class Depth { Flat, Floating };

    explicit Card(const Theme& theme, Ground ground = Ground::Surface, Depth depth = Depth::Flat);

    void setRadius(int radius);
    void setGround(Ground ground);
    /// The trailing corners are square: a card that fills the leading part of another.
    void setSquareEnd();
    /// Room the shadow needs on every side of a floating card; inside contentsMargins().
    static constexpr int kShadowMargin = 28;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintShadow(QPainter& painter, const QRectF& body) const;

    const Theme& m_theme;
    Ground m_ground;
    Depth m_depth;
    int m_radius = 16;
    bool m_squareEnd = false;
};

/// A hairline between rows. Sequence: ui.
class Hairline : public QWidget {
    Q_OBJECT
public:
    explicit Hairline(const Theme& theme);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace alcove::ui
