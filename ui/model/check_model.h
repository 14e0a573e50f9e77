#pragma once

#include <QDateTime>
#include <QObject>

#include <array>

namespace alcove::ui {

/// The check of one's own setup, thing by thing, and what was kept of the last one.
/// The app writes; the pages read, and ask by the …Requested signals.
/// Sequence: ui.
class CheckModel : public QObject {
    Q_OBJECT
public:
    enum class Item { Speaker, Microphone, Echo, Camera, PrivateSpace, Connection };
    Q_ENUM(Item)
    static constexpr int kItems = 6;
    enum class Standing { NotTried, Fine, CouldBeBetter, NotWorking, Skipped };
    Q_ENUM(Standing)
    /// What was found, of all items; it chooses the words.
    enum class Finding {
        None,
        SpeakerHeard, SpeakerQuiet, SpeakerNotHeard, SpeakerMissing,
        MicrophoneClear, MicrophoneQuiet, MicrophoneLoud, MicrophoneNoisy, MicrophoneSilent, MicrophoneDenied, MicrophoneMissing,
        EchoNone, EchoLittle, EchoStrong,
        CameraClear, CameraDark, CameraBright, CameraBackLit, CameraBlack, CameraCovered, CameraBusy, CameraDenied, CameraMissing,
        SpacePrivate, SpaceMostly, SpaceNotToday,
        ConnectionChecking, ConnectionSteady, ConnectionUneven, ConnectionWeak, ConnectionOffline, ConnectionBlocked,
        ConnectionTherapistAway, ConnectionNobodyToAsk,
    };
    Q_ENUM(Finding)
    struct Result {
        Standing standing = Standing::NotTried;
        Finding finding = Finding::None;
        friend bool operator==(const Result& a, const Result& b) { return a.standing == b.standing && a.finding == b.finding; }
    };
    /// NotDone: some things have not been tried. PictureNext: sound works, the picture needs a look.
    enum class Verdict { NotDone, Ready, ReadyOneBetter, PictureNext, OneToFix };
    Q_ENUM(Verdict)
    /// Five seconds of one's own voice, as the other side would hear it.
    enum class Clip { None, Recording, Preparing, Playing };
    Q_ENUM(Clip)
    enum class Quieten { Off, Gentle, Strong };
    Q_ENUM(Quieten)
    /// The last check that came to a verdict; `fine` only with the same devices and within seven days.
    struct Kept {
        QDateTime when; ///< invalid: never
        bool fine = false;
        Item trouble = Item::Speaker; ///< what was not working, if not fine
        bool hasTrouble = false;
    };

    using QObject::QObject;

    [[nodiscard]] Result result(Item item) const { return m_results[static_cast<std::size_t>(item)]; }
    void setResult(Item item, Result result);
    [[nodiscard]] Verdict verdict() const { return m_verdict; }
    /// The one thing the verdict speaks of.
    [[nodiscard]] Item fixNext() const { return m_fixNext; }
    void setVerdict(Verdict verdict, Item fixNext);

    [[nodiscard]] bool withoutSound() const { return m_withoutSound; }
    void setWithoutSound(bool on);
    [[nodiscard]] bool cameraOn() const { return m_cameraOn; }
    void setCameraOn(bool on);
    [[nodiscard]] bool chimePlaying() const { return m_chimePlaying; }
    /// Whether the chime was played at least once.
    [[nodiscard]] bool chimePlayed() const { return m_chimePlayed; }
    void setChimePlaying(bool on);
    [[nodiscard]] Clip clip() const { return m_clip; }
    void setClip(Clip clip);
    [[nodiscard]] Quieten quieten() const { return m_quieten; }
    void setQuieten(Quieten quieten);
    /// The room is audibly loud while nobody speaks.
    [[nodiscard]] bool roomLoud() const { return m_roomLoud; }
    void setRoomLoud(bool on);
    /// The light on one's own picture, 0 to 1.
    [[nodiscard]] double light() const { return m_light; }
    void setLight(double light);
    /// How the connection service or the therapist's computer was reached, for the report.
    [[nodiscard]] QString connectionDetails() const { return m_connectionDetails; }
    void setConnectionDetails(const QString& details) { m_connectionDetails = details; }

    [[nodiscard]] const Kept& kept() const { return m_kept; }
    void setKept(const Kept& kept);

Q_SIGNALS:
    void changed();
    void lightChanged(double light);
    void keptChanged();
    void verdictChanged();
    void resultChanged(alcove::ui::CheckModel::Item item);

    /// The page opens or closes: devices open with it and close with it.
    void openRequested(bool open);
    void chimeRequested();
    void chimeAnswered(alcove::ui::CheckModel::Finding answer);
    void cameraRequested(bool on);
    void clipRequested();
    void clipStopRequested();
    void spaceAnswered(alcove::ui::CheckModel::Finding answer);
    void connectionRequested();
    void withoutSoundRequested(bool on);
    void quietenRequested(alcove::ui::CheckModel::Quieten quieten);

private:
    std::array<Result, kItems> m_results {};
    Verdict m_verdict = Verdict::NotDone;
    Item m_fixNext = Item::Speaker;
    bool m_withoutSound = false;
    bool m_cameraOn = false;
    bool m_chimePlaying = false;
    bool m_chimePlayed = false;
    Clip m_clip = Clip::None;
    Quieten m_quieten = Quieten::Gentle;
    bool m_roomLoud = false;
    double m_light = 0.0;
    QString m_connectionDetails;
    Kept m_kept;
};

} // namespace alcove::ui
