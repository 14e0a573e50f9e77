#pragma once

#include "ui/call/call_controls.h"
#include "ui/call/caption_writer.h"
#include "ui/call/chat_panel.h"
#include "ui/call/comfort_popover.h"
#include "ui/call/leave_sheet.h"
#include "ui/call/moment_view.h"
#include "ui/call/phone_sheet.h"
#include "ui/call/small_window.h"
#include "ui/call/sound_picture_sheet.h"
#include "ui/call/stage.h"
#include "ui/call/words_popover.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/page.h"

#include <QTimer>

#include <memory>

namespace alcove::ui {

/// The session itself: stage, chat, one banner over the controls, the controls. Also its trouble and its
/// moments, which take the place of the stage. Nothing is ever above the face. Sequence: ui.
class CallPage : public Page {
    Q_OBJECT
public:
    CallPage(const Theme& theme, const Models& models);

    [[nodiscard]] QWidget* firstFocus() override;
    [[nodiscard]] QString spokenTitle() const override;
    /// For the shortcuts of the window.
    void askToLeave() { m_leave->ask(); }
    void showWords();
    void focusNextRegion(bool forward);

Q_SIGNALS:
    void verifyRequested();
    void devicesRequested();
    void helpRequested();
    void fullScreenRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void connectModels();
    void render();
    void renderBanner();
    void firstAction();
    void openMoment();
    void connectControls();

    CallModel& m_call;
    DeviceModel& m_devices;
    SettingsModel& m_settings;
    ChatModel& m_chatModel;
    SessionToolsModel& m_tools;
    Stage* m_stage;
    MomentView* m_moment;
    ChatPanel* m_chat;
    Banner* m_banner;
    QWidget* m_bannerRow;
    CaptionWriter* m_writer;
    CallControls* m_controls;
    WordsPopover* m_words;
    LinePopover* m_line;
    LeaveSheet* m_leave;
    PhoneSheet* m_phone;
    ComfortPopover* m_comfort;
    SoundPictureSheet* m_soundPicture;
    std::unique_ptr<SmallWindow> m_small; ///< a window of its own
    QTimer m_back;
};

} // namespace alcove::ui
