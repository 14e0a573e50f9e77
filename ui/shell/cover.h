#pragma once

#include "ui/model/session_tools_model.h"
#include "ui/widgets/button.h"

#include <QTimer>

namespace alcove::ui {

/// A plain wall over the whole window, for when someone else came into the room: no words, no title, no
/// picture. Any key or press shows the way back for a while, "I'm alone again".
/// Invariant: it is on the screen before `coveredChanged` returns to whoever pressed.
/// Sequence: ui.
class Cover : public QWidget {
    Q_OBJECT
public:
    /// `content` is everything of the window that is hidden behind the wall.
    Cover(const Theme& theme, QWidget* window, QWidget* content, SessionToolsModel& tools);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void cover();
    void uncover();
    void showWayBack();

    const Theme& m_theme;
    QWidget* m_window;
    QWidget* m_content;
    SessionToolsModel& m_tools;
    Button* m_alone;
    QTimer m_hide;
    QString m_title;
};

} // namespace alcove::ui
