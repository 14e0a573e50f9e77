#pragma once

#include "ui/model/settings_model.h"
#include "ui/settings/settings_section.h"
#include "ui/widgets/setting_row.h"

class QButtonGroup;

namespace alcove::ui {

/// Text size, colours, movement and what helps with a screen reader or with hearing. Sequence: ui.
class LooksSection : public SettingsSection {
    Q_OBJECT
public:
    LooksSection(const Theme& theme, SettingsModel& settings);

private:
    QButtonGroup* addChips(const Theme& theme, const QString& label, const QStringList& texts);
    void render();

    SettingsModel& m_settings;
    QButtonGroup* m_sizes;
    QButtonGroup* m_colours;
    ToggleRow* m_motion;
    ToggleRow* m_readAloud;
};

} // namespace alcove::ui
