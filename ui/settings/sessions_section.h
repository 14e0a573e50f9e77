#pragma once

#include "ui/model/settings_model.h"
#include "ui/settings/settings_section.h"
#include "ui/widgets/setting_row.h"

namespace alcove::ui {

/// What is on or off when a session begins, and what is shown during it. Sequence: ui.
class SessionsSection : public SettingsSection {
    Q_OBJECT
public:
    SessionsSection(const Theme& theme, SettingsModel& settings);

private:
    void render();

    SettingsModel& m_settings;
    ToggleRow* m_timeLeft;
    ToggleRow* m_startMuted;
    ToggleRow* m_startCameraOff;
    ToggleRow* m_hidePicture;
    ToggleRow* m_breathing;
};

} // namespace alcove::ui
