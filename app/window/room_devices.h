#pragma once

#include "app/devices/device_list.h"
#include "app/devices/qt_audio_device.h"
#include "app/devices/qt_video_source.h"
#include "app/engine/audio_hub.h"
#include "app/window/headset_guard.h"
#include "app/window/picture_pump.h"
#include "core/dsp/picture_crop.h"
#include "ui/model/call_model.h"
#include "ui/model/device_model.h"
#include "ui/model/session_tools_model.h"

#include <QTimer>

namespace alcove::app {

/// The camera, microphone and speaker of the window, open only while a page of the person's own choosing
/// needs them: a preview that stays on this computer, or a session.
/// Invariant: closed whenever neither is wanted; the camera is closed too while it is switched off.
/// Sequence: ui.
class RoomDevices final : public QObject {
    Q_OBJECT
public:
    struct Config {
        /// A drawn picture that carries its frame number, in place of a camera.
        bool syntheticCamera = false;
        /// No microphone and no speaker: silence is sent and what arrives is not played.
        bool noSound = false;
        AudioHub& hub;
        ui::DeviceModel& model;
        ui::CallModel& call;
        PicturePump& ownPicture;
        /// Every captured picture, on the camera's own thread.
        std::function<void(frame::VideoFrame)> onFrame;
    };

    explicit RoomDevices(Config config);
    ~RoomDevices() override;

    void setPreview(bool on);
    /// Sound and camera are wanted: in a session, and not while it rests.
    void setInSession(bool on);
    /// The session is over, with everything that was held for it.
    void endSession();
    void setCameraWanted(bool on);
    /// Why nothing is open, whatever is wanted.
    enum Hold { SomeoneCameIn = 1, Resting = 2, WordsDiffer = 4 };
    void setHeld(Hold why, bool held);
    /// Whose line tells what became of a device: the session's, or a rehearsal's while it runs. Null: the session's.
    void tellThrough(ui::CallModel* call);
    /// "I'm alone, use the speaker."
    void useLoudspeaker();
    /// "Try again."
    void openCameraAgain();
    /// How one's own picture is cut from now on, for the preview as for the session.
    void setOwnFrame(ui::SessionToolsModel::Frame frame, bool oval);

    [[nodiscard]] QByteArray choiceOf(ui::DeviceModel::Kind kind) const;

Q_SIGNALS:
    void videoStateChanged(alcove::device::VideoSourceState state);

private:
    class CropChoice;

    void update();
    void openAndClose();
    void openSound();
    void openCamera();
    void closeCamera();
    void showChoices();
    void choose(ui::DeviceModel::Kind kind, const QString& id);
    void measure();
    void onVideoState(device::VideoSourceState state);
    void onSpeakers();
    void onMicrophones();
    void onMicrophoneBack();
    void keepWanting(QByteArray& wanted, const QByteArray& inUse, const QList<QByteArray>& ids);
    void reopenSound();
    void onCameras();
    [[nodiscard]] bool hasSound() const;
    [[nodiscard]] ui::CallModel& told() { return m_told ? *m_told : m_config.call; }
    [[nodiscard]] bool mayTell();
    void tell(ui::CallModel::Notice notice);
    void untell(ui::CallModel::Notice notice);
    void onAudioChange(device::AudioDirection direction, device::AudioDeviceChange change);

    Config m_config;
    devices::DeviceList m_list;
    QByteArray m_inputId;
    QByteArray m_outputId;
    QByteArray m_cameraId;
    bool m_preview = false;
    bool m_inSession = false;
    bool m_cameraWanted = true;
    int m_held = 0; ///< Holds
    bool m_sessionOpen = false; ///< also while it rests: a headset may go in a moment
    HeadsetGuard m_guard;
    bool m_guardMuted = false; ///< the guard switched the microphone off, not the person
    QByteArray m_microphoneInUse;
    QByteArray m_speakerInUse;
    QByteArray m_microphoneGone;   ///< it was in use in this session, and has not come back
    bool m_microphoneMuted = false; ///< that switched the microphone off, not the person
    ui::CallModel* m_told = nullptr;
    std::shared_ptr<CropChoice> m_crop; ///< read on the camera's thread
    std::unique_ptr<device::AudioDevice> m_sound;
    devices::QtAudioDevice* m_qtSound = nullptr;
    std::unique_ptr<device::VideoSource> m_camera;
    bool m_soundOpen = false;
    bool m_cameraOpen = false;
    bool m_updating = false;
    bool m_updateAgain = false;
    bool m_withoutDevices = false; ///< there was neither microphone nor speaker: silence stands in
    QTimer m_cameraRetry;
    QTimer m_meter;
    double m_recentPeak = 0.0;
};

} // namespace alcove::app
