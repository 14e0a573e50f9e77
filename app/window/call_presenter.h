#pragma once

#include "app/window/call_view.h"
#include "ui/model/call_model.h"
#include "ui/model/chat_model.h"
#include "ui/model/device_model.h"

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
    };

    explicit CallPresenter(Config config);

    void apply(const CallView& view);
    void appendChat(const std::string& text);
    /// The person's own wish, kept over a moment.
    [[nodiscard]] bool wantsCamera() const { return !m_cameraOff; }

Q_SIGNALS:
    /// Devices are wanted or not: in a call, and not during a moment.
    void devicesWanted(bool inCall);
    void cameraWanted(bool on);

private:
    void connectRequests();
    void applyState(const CallView& view);
    void applyWords(const CallView& view);
    void applyQuality(const CallView& view);

    Config m_config;
    bool m_muted = false;
    bool m_cameraOff = false;
    bool m_soundOnly = false;
    QElapsedTimer m_momentSince;
    QElapsedTimer m_reconnectingSince;
    QElapsedTimer m_badSince;
    QElapsedTimer m_goodSince;
    QTimer m_backTogether;
};

/// The same state under the screens' name.
[[nodiscard]] ui::CallModel::State toScreen(session::SessionState state);

} // namespace alcove::app
