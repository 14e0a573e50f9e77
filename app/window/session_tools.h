#pragma once

#include "app/engine/audio_hub.h"
#include "app/window/call_presenter.h"
#include "app/window/feature_line.h"
#include "app/window/room_devices.h"
#include "core/session/session_tools.h"
#include "ui/model/session_tools_model.h"

namespace alcove::app {

/// The small tools of the session on the screen: someone came in, the comfort dial, captions, the other
/// person's volume, the picture before the sound, and how one's own picture is cut.
/// Invariant: what another person than the one in the session sends is not shown.
/// Sequence: ui.
class SessionTools final : public QObject {
    Q_OBJECT
public:
    struct Config {
        session::Side side = session::Side::Client;
        ui::SessionToolsModel& tools;
        ui::CallModel& call;
        RoomDevices& devices;
        AudioHub& hub;
        FeatureLine& features;
        /// Runs a task on net if there is a call.
        std::function<void(CallTask)> toCall;
    };

    explicit SessionTools(Config config);

    /// A new view of the call that is on the screen.
    void apply(const CallView& view);
    /// The session is over: nothing of it stays, but for the wall, which only this person takes down.
    void end();

private:
    void connectRequests();
    void someoneCameIn();
    void aloneAgain();
    void onMessage(const FeatureLine::Person& person, quint8 type, const QByteArray& body);
    void onCaption(const session::Caption& caption);
    void sendCaption(const QString& text, bool done);
    void send(session::ControlType type, Bytes body);

    Config m_config;
    FeatureLine::Person m_person;
    std::uint32_t m_ownLine = 0;
    std::optional<std::uint32_t> m_peerLine;
    QStringList m_lines; ///< what the other side typed; the last may still grow
    QTimer m_fade;
};

/// What every session on the screen connects: devices, rest, and the small tools.
void joinSession(CallPresenter& presenter, SessionTools& tools, RoomDevices& devices);

} // namespace alcove::app
