#pragma once

#include "ui/model/settings_model.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/toggle.h"
#include "ui/widgets/sheet.h"

class QButtonGroup;

namespace alcove::ui {

/// Text, colour and motion, and what a call shows. Everything acts at once. Sequence: ui.
class LooksSheet : public Sheet {
    Q_OBJECT
public:
    LooksSheet(const Theme& theme, QWidget* host, SettingsModel& settings);
    void openLooks();

private:
    QButtonGroup* addChips(const Theme& theme, const QString& label, const QStringList& texts);
    Toggle* addToggle(const Theme& theme, const QString& text, void (SettingsModel::*set)(bool));
    void render();

    SettingsModel& m_settings;
    QButtonGroup* m_sizes;
    QButtonGroup* m_colours;
    Toggle* m_motion;
    Toggle* m_time;
    Toggle* m_selfView;
    Toggle* m_breathing;
};

} // namespace alcove::ui
