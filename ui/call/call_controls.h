#pragma once

#include "ui/model/models.h"
#include "ui/widgets/call_toolbar.h"

class QAction;
class QMenu;

namespace alcove::ui {

/// The toolbar of the call with its buttons, their words and their accessible names. Sequence: ui.
class CallControls : public CallToolbar {
    Q_OBJECT
public:
    CallControls(const Theme& theme, const Models& models);

    [[nodiscard]] CallButton* verified() const { return m_verified; }
    [[nodiscard]] CallButton* line() const { return m_line; }
    [[nodiscard]] CallButton* mute() const { return m_mute; }
    [[nodiscard]] CallButton* chat() const { return m_chatButton; }
    [[nodiscard]] CallButton* leave() const { return m_leaveButton; }
    [[nodiscard]] CallButton* more() const { return m_more; }

Q_SIGNALS:
    void verifiedPressed();
    void linePressed();
    void leavePressed();
    void devicesPressed();
    void wordsPressed();
    void fullScreenPressed();
    void helpPressed();

private:
    void buildMenu();
    void render();
    void renderStatus();
    void renderMine();

    const Theme& m_theme;
    CallModel& m_call;
    SettingsModel& m_settings;
    ChatModel& m_chat;
    CallButton* m_verified;
    CallButton* m_line;
    CallButton* m_mute;
    CallButton* m_camera;
    CallButton* m_moment;
    CallButton* m_chatButton;
    CallButton* m_more;
    CallButton* m_leaveButton;
    QMenu* m_menu;
    QAction* m_selfView = nullptr;
    QAction* m_otherCorner = nullptr;
    QAction* m_time = nullptr;
    QAction* m_timeLine = nullptr;
};

} // namespace alcove::ui
