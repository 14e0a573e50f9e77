#pragma once

#include "ui/model/models.h"
#include "ui/widgets/button.h"
#include "ui/widgets/video_view.h"

namespace alcove::ui {

/// The other person in a small window above all others, so that the face stays in sight while one writes
/// elsewhere. Gone with the call, a moment or the wall. Sequence: ui.
class SmallWindow : public QWidget {
    Q_OBJECT
public:
    SmallWindow(const Theme& theme, const Models& models);

protected:
    void paintEvent(QPaintEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void render();

    const Theme& m_theme;
    CallModel& m_call;
    SessionToolsModel& m_tools;
    VideoView* m_view;
    Button* m_back;
    bool m_placed = false;
};

} // namespace alcove::ui
