#pragma once

#include "ui/model/reach_model.h"
#include "ui/model/settings_model.h"
#include "ui/settings/settings_section.h"
#include "ui/widgets/setting_row.h"

namespace alcove::ui {

/// How the two computers find each other. A therapist goes on from here to the page about being reached.
/// Sequence: ui.
class ConnectionSection : public SettingsSection {
    Q_OBJECT
public:
    ConnectionSection(const Theme& theme, SettingsModel& settings, const ReachModel& reach);

private:
    void render();

    SettingsModel& m_settings;
    const ReachModel& m_reachModel;
    ToggleRow* m_relayOnly;
    PlainLabel* m_needsService; ///< what a therapist without a service should know of it
    QWidget* m_reach;
};

} // namespace alcove::ui
