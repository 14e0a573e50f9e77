#pragma once

#include "ui/model/settings_model.h"
#include "ui/settings/settings_section.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/visibility_line.h"

#include <QMap>

namespace alcove::ui {

/// The languages of Alcove, each in its own name; a choice acts at once. Sequence: ui.
class LanguageSection : public SettingsSection {
    Q_OBJECT
public:
    LanguageSection(const Theme& theme, SettingsModel& settings);

private:
    void render();

    SettingsModel& m_settings;
    QMap<QString, ChoiceRow*> m_rows;
    VisibilityLine* m_told;
};

} // namespace alcove::ui
