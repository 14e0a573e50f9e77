#pragma once

#include "app/window/call_view.h"
#include "ui/model/call_model.h"
#include "ui/model/chat_model.h"
#include "ui/model/device_model.h"
#include "ui/model/settings_model.h"

#include <QElapsedTimer>
#include <QTimer>

namespace alcove::app {

/// Something to do with the call, on net.
using CallTask = std::function<void(session::Call&, Instant)>;

/// Turns views of a call into what the screens read, and presses of buttons into tasks for the call.
/// Sequence: ui.
class CallPresenter final : public QObject {
    Q_OBJECT
public:
    struct Config {
        session::Side side = session::Side::Client;
        ui::CallModel& call;
        ui::ChatModel& chat;
        ui::DeviceModel& devices;
        /// Runs a task on net if there is a call.
        std::function<void(CallTask)> toCall;
        /// The person left, or the session is over.
        std::function<void()> leave;
        /// The therapist ends the session for both; the client's side leaves it empty.
        std::function<void()> end {};
        /// Where digits for words are chosen; a rehearsal has none.
        ui::SettingsModel* settings = nullptr;
    };

    explicit CallPresenter(Config config);

    void apply(const CallView& view);
    /// The session is over.
    void end();
    void appendChat(const std::string& text);
    /// The person's own wish, kept over a moment.
    [[nodiscard]] bool wantsCamera() const { return !m_cameraOff; }

Q_SIGNALS:
    /// Devices are wanted or not: in a call, and not during a moment.
    void devicesWanted(bool inCall);
    void cameraWanted(bool on);
    /// Both microphones and cameras rest: nothing may open, whatever page asks for a preview.
    void resting(bool on);
    /// The words differ: nothing passes in either direction until they are read again.
    void wordsDiffer(bool differ);
    void ended();
    /// A view was shown.
    void viewed(const CallView& view);

private:
    void connectRequests();
    void connectWords();
    void setDiffer(bool differ);
    void sendDigits();
    void applyState(const CallView& view);
    void applyMoment(const CallView& view);
    void applyReconnecting(const CallView& view);
    void applyMuteHint(const CallView& view);
    void applyWords(const CallView& view);
    void applyQuality(const CallView& view);
    void applyWay(const CallView& view);

    Config m_config;
    bool m_muted = false;
    bool m_cameraOff = false;
    bool m_soundOnly = false;
    bool m_differ = false;     ///< never told to the other side
    bool m_brokenSeen = false;
    bool m_digitsSent = false;
    bool m_devicesWanted = false;
    CallView::Way m_way = CallView::Way::Unknown; ///< of the session so far
    bool m_muteHintGiven = false; ///< once for each mute
    QElapsedTimer m_spokeMuted;
    QElapsedTimer m_momentSince;
    QElapsedTimer m_reconnectingSince;
    QElapsedTimer m_badSince;
    QElapsedTimer m_goodSince;
    QTimer m_backTogether;
};

/// The same state under the screens' name.
[[nodiscard]] ui::CallModel::State toScreen(session::SessionState state);

} // namespace alcove::app
