#pragma once

#include "ui/model/models.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/toggle.h"

#include <QSlider>

#include <array>

namespace alcove::ui {

/// How loud the other person is, what is given up first when the line is thin, and how one's own picture
/// is cut before it leaves. Acts at once. Sequence: ui.
class SoundPictureSheet : public Sheet {
    Q_OBJECT
public:
    SoundPictureSheet(const Theme& theme, QWidget* host, const Models& models);

    void openSheet();

private:
    void addVolume();
    void addFrame();
    void render();

    const Theme& m_theme;
    CallModel& m_call;
    SessionToolsModel& m_tools;
    PlainLabel* m_volumeLabel;
    QSlider* m_volume;
    Toggle* m_pictureFirst;
    std::array<Chip*, 3> m_frames {};
    Toggle* m_oval;
    Button* m_close;
};

} // namespace alcove::ui
