#pragma once

#include "ui/widgets/button.h"
#include "ui/widgets/video_view.h"

namespace alcove::ui {

/// One's own picture in a call: 212 wide with a bar that says "You" and hides it. Hidden, only
/// "Show my picture" stays. Lives in a lower corner of its parent and can be dragged to the other one;
/// the same is in the More menu, for those who do not drag.
/// Sequence: ui.
class SelfView : public QWidget {
    Q_OBJECT
public:
    enum class Corner { End, Start };

    SelfView(const Theme& theme, PictureSource& source);

    void setShown(bool shown);
    void setCameraOff(bool off);
    void setCorner(Corner corner);
    [[nodiscard]] Corner corner() const { return m_corner; }
    /// Puts it into its corner of the parent; `bottom` is the free room below.
    void settle(int bottom = 16);

Q_SIGNALS:
    void shownRequested(bool shown);
    void cornerChosen(alcove::ui::SelfView::Corner corner);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void applySize();

    const Theme& m_theme;
    VideoView* m_view;
    Button* m_hide;
    Button* m_show;
    bool m_shown = true;
    Corner m_corner = Corner::End;
    bool m_small = false;
    int m_bottom = 16;
    QPoint m_grip;
    bool m_dragging = false;
};

} // namespace alcove::ui
