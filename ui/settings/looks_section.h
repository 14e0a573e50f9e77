#pragma once

#include "ui/model/settings_model.h"
#include "ui/settings/settings_section.h"
#include "ui/widgets/setting_row.h"

class QAbstractButton;
class QButtonGroup;

namespace alcove::ui {

/// Text size, colours, movement and what helps with a screen reader or with hearing. Sequence: ui.
class LooksSection : public SettingsSection {
    Q_OBJECT
public:
    LooksSection(const Theme& theme, SettingsModel& settings);

private:
    [[nodiscard]] static QList<QAbstractButton*> sizeTiles(const Theme& theme);
    [[nodiscard]] static QList<QAbstractButton*> coloursTiles(const Theme& theme);
    QButtonGroup* addTiles(const Theme& theme, const QString& label, const QList<QAbstractButton*>& tiles);
    void render();

    SettingsModel& m_settings;
    QButtonGroup* m_sizes;
    QButtonGroup* m_colours;
    ToggleRow* m_motion;
    ToggleRow* m_pauses;
    ToggleRow* m_readAloud;
};

} // namespace alcove::ui
