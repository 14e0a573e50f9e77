#pragma once

#include "ui/model/models.h"
#include "ui/settings/settings_section.h"
#include "ui/widgets/level_meter.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/setting_row.h"

namespace alcove::ui {

/// Camera, microphone and speaker, with a picture and a level that only the person sees: the devices are
/// open while this section is on the screen, and nothing of them leaves the computer.
/// Sequence: ui.
class DevicesSection : public SettingsSection {
    Q_OBJECT
public:
    DevicesSection(const Theme& theme, const Models& models);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Choice {
        Picker* picker = nullptr;
        QString none;
        QBoxLayout* row = nullptr;
        QWidget* empty = nullptr; ///< stands for a reading where there is none
    };
    QWidget* buildPicture(PictureSource& picture);
    QWidget* buildRow(DeviceModel::Kind kind, const QString& label, const QString& icon, const QString& none, QWidget* reading);
    void fill(DeviceModel::Kind kind);
    void render();

    const Theme& m_theme;
    DeviceModel& m_devices;
    SettingsModel& m_settings;
    std::array<Choice, 3> m_choices; ///< by Kind
    LevelMeter* m_meter;
    ToggleRow* m_quieten;
    QBoxLayout* m_pictureRow = nullptr;
};

} // namespace alcove::ui
