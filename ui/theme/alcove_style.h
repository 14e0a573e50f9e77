#pragma once

#include <QProxyStyle>

namespace alcove::ui {

class Theme;

/// Fusion without its own focus frames and animations: the ring is drawn by FocusRing, outside the control.
class AlcoveStyle : public QProxyStyle {
    Q_OBJECT
public:
    explicit AlcoveStyle(const Theme& theme);

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
        QStyleHintReturn* returnData) const override;

private:
    const Theme& m_theme;
};

} // namespace alcove::ui
