#pragma once

#include "ui/model/settings_model.h"
#include "ui/settings/settings_section.h"
#include "ui/widgets/setting_row.h"

namespace alcove::ui {

/// How the two computers find each other. A therapist goes on from here to the page about being reached.
/// Sequence: ui.
class ConnectionSection : public SettingsSection {
    Q_OBJECT
public:
    ConnectionSection(const Theme& theme, SettingsModel& settings);

private:
    void render();

    SettingsModel& m_settings;
    ToggleRow* m_relayOnly;
    QWidget* m_reach;
};

} // namespace alcove::ui
