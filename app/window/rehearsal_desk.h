#pragma once

#include "app/window/call_presenter.h"
#include "app/window/rehearsal.h"
#include "app/window/room_devices.h"
#include "app/window/ui_latency.h"
#include "ui/model/rehearsal_model.h"

namespace alcove::app {

/// Opens a rehearsal with its page and ends it with it.
/// Invariant: never beside a session.
/// Sequence: ui; the rehearsal itself lives on net.
class RehearsalDesk final : public QObject {
    Q_OBJECT
public:
    struct Config {
        CallWorkshop& workshop;
        AudioHub& hub;
        RoomDevices& devices;
        ui::RehearsalModel& model;
        ui::DeviceModel& deviceModel;
        ui::CallModel& session;
        PicturePump& peerPicture;
    };

    explicit RehearsalDesk(Config config);
    ~RehearsalDesk() override;

    /// On the camera's own thread.
    void onCaptured(const frame::VideoFrame& frame);

private:
    void open();
    void close();
    void apply(const CallView& view);
    void toCall(CallTask task);

    Config m_config;
    CallPresenter m_presenter;
    UiLatency m_latency;
    bool m_open = false;
    int m_number = 0; ///< views of an earlier rehearsal are not shown
    std::unique_ptr<Rehearsal> m_rehearsal; ///< net
    std::atomic<bool> m_running = false;
};

} // namespace alcove::app
