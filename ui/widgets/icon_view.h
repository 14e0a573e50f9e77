#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace alcove::ui {

/// One icon beside a word. An ornament: it has no name of its own. Sequence: ui.
class IconView : public QWidget {
    Q_OBJECT
public:
    IconView(const Theme& theme, const QString& name, int size, Colour colour);

    void setIcon(const QString& name, Colour colour);
    /// A round ground of this colour, `side` wide; the icon sits in its middle.
    void setGround(Colour ground, int side);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_name;
    int m_size;
    Colour m_colour;
    Colour m_ground = Colour::Wall;
    int m_groundSide = 0;
};

} // namespace alcove::ui
