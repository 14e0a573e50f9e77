#pragma once

#include "ui/model/call_model.h"
#include "ui/model/device_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/level_meter.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/video_view.h"

namespace alcove::ui {

/// One's own picture and sound before anybody else has them: the preview, mute, camera, devices, the meter.
/// Sequence: ui.
class PreviewControls : public QWidget {
    Q_OBJECT
public:
    PreviewControls(const Theme& theme, CallModel& call, DeviceModel& devices, PictureSource& ownPicture);

Q_SIGNALS:
    void devicesRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void render();
    [[nodiscard]] QString trouble() const;

    CallModel& m_call;
    DeviceModel& m_devices;
    VideoView* m_preview;
    Button* m_mute;
    Button* m_camera;
    Button* m_choose;
    LevelMeter* m_meter;
    PlainLabel* m_verdict;
    PlainLabel* m_trouble; ///< what to do about a device that is not there
};

} // namespace alcove::ui
