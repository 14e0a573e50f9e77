#pragma once

#include "ui/model/device_model.h"
#include "ui/widgets/level_meter.h"
#include "ui/widgets/picker.h"
#include "ui/widgets/sheet.h"

namespace alcove::ui {

/// Which microphone, speaker and camera. A choice acts at once. Sequence: ui.
class DevicesSheet : public Sheet {
    Q_OBJECT
public:
    DevicesSheet(const Theme& theme, QWidget* host, DeviceModel& devices);
    void openDevices();

private:
    Picker* add(const Theme& theme, DeviceModel::Kind kind, const QString& label, const QString& icon, const QString& none);
    void fill(Picker* picker, DeviceModel::Kind kind, const QString& none);
    void render();

    DeviceModel& m_devices;
    Picker* m_microphone;
    Picker* m_speaker;
    Picker* m_camera;
    LevelMeter* m_meter;
};

} // namespace alcove::ui
