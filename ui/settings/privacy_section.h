#pragma once

#include "ui/model/privacy_model.h"
#include "ui/settings/erase_sheet.h"
#include "ui/settings/settings_section.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/setting_row.h"

namespace alcove::ui {

/// What Alcove keeps, who can see it, how it is locked and how to take it away. Sequence: ui.
class PrivacySection : public SettingsSection {
    Q_OBJECT
public:
    PrivacySection(const Theme& theme, PrivacyModel& privacy);

private:
    QWidget* buildKept();
    QWidget* buildLock();
    QWidget* buildCopies();
    QWidget* buildBackup();
    void choosePassword();
    void saveCopy();
    void saveBackup(bool moving);
    void render();

    const Theme& m_theme;
    PrivacyModel& m_privacy;
    SettingRow* m_kept = nullptr;
    SettingRow* m_shared = nullptr;
    ToggleRow* m_password = nullptr;
    Field* m_newPassword = nullptr;
    Picker* m_lockAfter = nullptr;
    SettingRow* m_lockRow = nullptr;
    ToggleRow* m_hide = nullptr;
    PlainLabel* m_backupText = nullptr;
    PlainLabel* m_code = nullptr;
    PlainLabel* m_outcome = nullptr;
    PlainLabel* m_eraseText = nullptr;
    Button* m_move = nullptr;
    EraseSheet* m_erase = nullptr;
};

} // namespace alcove::ui
