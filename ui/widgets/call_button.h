#pragma once

#include "ui/theme/theme.h"

#include <QPushButton>

namespace alcove::ui {

/// One control of the call: icon over label. Its state is in label, icon and fill together.
/// Sequence: ui.
class CallButton : public QPushButton {
    Q_OBJECT
public:
    /// Ordinary; Off: muted or camera off; Open: its panel is open; Moment: the only coloured one; Leave.
    enum class Kind { Ordinary, Off, Open, Moment, Leave };
    /// Status: the quieter ones at the start, icon beside the label where there is room.
    enum class Shape { Control, Status };

    CallButton(const Theme& theme, Kind kind, const QString& icon, const QString& label, Shape shape = Shape::Control);

    /// `spoken` is the accessible name, which says what pressing does.
    void show(Kind kind, const QString& icon, const QString& label, const QString& spoken);
    void setIconColour(Colour colour);
    void setCompact(bool compact);
    /// Holds the label at 1.3 times its size: the row must fit before anything else.
    void setTight(bool tight);
    /// A small mark beside the icon: something new is behind this button.
    void setMarked(bool marked);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    using QPushButton::show;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintControl(QPainter& painter, const QColor& ink);
    void paintStatus(QPainter& painter);
    [[nodiscard]] QFont labelFont() const;

    const Theme& m_theme;
    Kind m_kind;
    Shape m_shape;
    QString m_icon;
    Colour m_iconColour = Colour::Fine;
    bool m_compact = false;
    bool m_tight = false;
    bool m_marked = false;
};

} // namespace alcove::ui
