#pragma once

#include "app/engine/connection_check.h"
#include "app/window/check_sound.h"
#include "app/window/kept_check.h"
#include "app/window/room_devices.h"
#include "app/window/ui_latency.h"
#include "core/check/echo.h"
#include "core/check/light.h"
#include "core/check/microphone.h"
#include "core/check/verdict.h"
#include "ui/model/check_model.h"
#include "ui/model/settings_model.h"

#include <QElapsedTimer>

namespace alcove::app {

/// Runs the check while its page is open: devices, chime, clip, light, connection, verdict, and what is
/// kept of it.
/// Invariant: nothing is kept of sound or picture; the five seconds are gone once they were played.
/// Sequence: ui; heavy listening on a thread of its own, questions to the network on net.
class CheckDesk final : public QObject {
    Q_OBJECT
public:
    struct Config {
        CallWorkshop& workshop;
        AudioHub& hub;
        dsp::AudioProcessor* processor = nullptr;
        RoomDevices& devices;
        ui::CheckModel& model;
        ui::DeviceModel& deviceModel;
        ui::CallModel& call;
        ui::SettingsModel& settings;
        SettingsFile& settingsFile;
        /// Whom to ask about the connection; null functions or values: nobody.
        std::function<std::optional<ConnectionCheck::Target>()> target;
        std::function<transport::RendezvousConnector*()> connector;
    };

    explicit CheckDesk(Config config);
    ~CheckDesk() override;

    /// On the camera's own thread.
    void onCaptured(const frame::VideoFrame& frame);

private:
    using Item = ui::CheckModel::Item;
    using Result = ui::CheckModel::Result;
    using Finding = ui::CheckModel::Finding;

    /// A judgement that is shown once it has stood for two seconds.
    struct Candidate {
        Result result;
        QElapsedTimer since;
    };

    /// The answer to the chime, and the echo, with the speaker they belong to.
    struct SpeakerSaid {
        QByteArray speaker;
        Result said;
        Result echo;
    };

    void connectRequests();
    void open();
    void close();
    void poll();
    void take(const CheckSound::Heard& heard);
    void judgeMicrophone();
    void judgeLight(const check::LightFindings& findings);
    void onVideoState(device::VideoSourceState state);
    void onDevicesChanged();
    void onSpeakerChanged();
    void playChime();
    void measureEcho();
    void recordClip();
    void stopClip();
    void prepareClip();
    void askConnection();
    void showConnection(const check::ConnectionFindings& findings);
    void setWithoutSound(bool on);
    void setQuieten(ui::CheckModel::Quieten quieten);
    void steady(Item item, Result result);
    void set(Item item, Result result);
    void judgeAll();
    [[nodiscard]] QByteArray devicesInUse() const;
    void applyKept();

    Config m_config;
    KeptCheck m_kept;
    CheckSound m_sound;
    UiLatency m_latency;
    std::unique_ptr<ConnectionCheck> m_connection; ///< net
    check::MicrophoneListener m_listener;
    check::Chime m_chime;
    CheckSound::Clip m_chimeClip;
    std::vector<std::int16_t> m_recording;
    int m_echoClip = 0; ///< the clip whose echo is recorded; 0: none
    std::vector<std::int16_t> m_voice;
    std::array<Candidate, ui::CheckModel::kItems> m_candidates;
    QByteArray m_listenedTo; ///< the microphone the numbers belong to
    QByteArray m_playedOn;   ///< the speaker in use
    std::optional<SpeakerSaid> m_saidOf;
    QTimer m_poll;
    int m_polls = 0;
    bool m_open = false;
    QElapsedTimer m_sinceQuestion;
    std::atomic<bool> m_wantsLight = false;
    std::atomic<int> m_frames = 0;
    ThreadTaskRunner m_listening { "check" };
};

} // namespace alcove::app
