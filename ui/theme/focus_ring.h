#pragma once

#include <QPointer>
#include <QWidget>

namespace alcove::ui {

class Theme;

/// The one focus ring of a window: a clear overlay that follows the focused control and draws outside it,
/// first a gap of light and then the ring. Shown for the keyboard only, always in high contrast.
/// A control may state its corner radius in the dynamic property "focusRadius" (otherwise 10).
class FocusRing : public QWidget {
    Q_OBJECT
public:
    FocusRing(const Theme& theme, QWidget* window);

    /// The control the ring stands round now; null: hidden.
    [[nodiscard]] QWidget* target() const { return isVisible() ? m_target.data() : nullptr; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QWidget* target);
    void place();
    [[nodiscard]] QRect visiblePart() const;

    const Theme& m_theme;
    QPointer<QWidget> m_target;
    bool m_keyboard = false;
};

/// The ring round a control that lies in `control`; it reaches 4 outside.
void paintFocusRing(QPainter& painter, const Theme& theme, const QRectF& control, double radius);

} // namespace alcove::ui
