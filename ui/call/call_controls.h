#pragma once

#include "ui/call/call_menu.h"
#include "ui/widgets/call_toolbar.h"

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
    void comfortPressed();
    void devicesPressed();
    void soundPicturePressed();
    void wordsPressed();
    void fullScreenPressed();
    void helpPressed();

private:
    void connectMenu();
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
    CallMenu* m_menu;
};

} // namespace alcove::ui
