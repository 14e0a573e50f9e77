#pragma once

#include "ui/model/models.h"

#include <QMenu>

namespace alcove::ui {

/// What stands under More, most urgent first. Sequence: ui.
class CallMenu : public QMenu {
    Q_OBJECT
public:
    CallMenu(QWidget* parent, const Models& models);

    /// The time left, when the toolbar has no room for it; empty: none.
    void setTime(const QString& time);
    void openAbove(QWidget* opener);

Q_SIGNALS:
    void comfortPressed();
    void devicesPressed();
    void soundPicturePressed();
    void wordsPressed();
    void fullScreenPressed();
    void helpPressed();

private:
    void addPictureActions();
    void render();

    CallModel& m_call;
    SettingsModel& m_settings;
    SessionToolsModel& m_tools;
    QAction* m_time;
    QAction* m_timeLine;
    QAction* m_comfort;
    QAction* m_typing;
    QAction* m_selfView = nullptr;
    QAction* m_otherCorner = nullptr;
    QAction* m_small = nullptr;
};

} // namespace alcove::ui
