#pragma once

#include "ui/call/caption_strip.h"
#include "ui/call/reconnecting_card.h"
#include "ui/call/sound_only_view.h"
#include "ui/model/models.h"
#include "ui/widgets/self_view.h"
#include "ui/widgets/video_view.h"

namespace alcove::ui {

/// The upper part of the call: the other person as large as can be, one's own picture in a lower corner,
/// and what takes the place of the picture when there is none. Sequence: ui.
class Stage : public QWidget {
    Q_OBJECT
public:
    Stage(const Theme& theme, const Models& models);

    [[nodiscard]] ReconnectingCard* reconnecting() const { return m_reconnecting; }

Q_SIGNALS:
    void leaveRequested();
    void phoneRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildElsewhere(const Theme& theme);
    void render();
    void settleFoot();

    CallModel& m_call;
    SessionToolsModel& m_tools;
    SettingsModel& m_settings;
    VideoView* m_video;
    SoundOnlyView* m_soundOnly;
    SelfView* m_self;
    ReconnectingCard* m_reconnecting;
    CaptionStrip* m_captions;
    Card* m_elsewhere; ///< in place of the picture while it is in the small window
    PlainLabel* m_elsewhereText;
};

} // namespace alcove::ui
