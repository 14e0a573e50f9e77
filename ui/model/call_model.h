#pragma once

#include "core/base/error.h"
#include "ui/model/person_name.h"

#include <QDate>
#include <QDateTime>
#include <QObject>
#include <QStringList>

#include <optional>

namespace alcove::ui {

/// What two people do when they lose each other and do not find back.
struct PlanB {
    enum class Who { TheyRing, IRing, WeWrite };
    Who who = Who::TheyRing;
    int minutes = 2;      ///< after how long
    bool agreed = false;  ///< false: nothing is agreed, this is only what usually fits
    QString ending;       ///< the last digits of the number that is rung at this side; empty: not known

    friend bool operator==(const PlanB& a, const PlanB& b)
    {
        return a.who == b.who && a.minutes == b.minutes && a.agreed == b.agreed && a.ending == b.ending;
    }
};

/// One session with one person, from the pasted link to its end, as the screens need it.
/// The app writes with the set… functions; pages read, and ask by emitting the …Requested signals.
/// A request changes nothing here: the app answers it by setting the new state.
/// Invariant: muted and cameraOff describe the devices now; during a moment both are true.
/// Sequence: ui.
class CallModel : public QObject {
    Q_OBJECT
public:
    enum class State { Idle, Invitation, Gate, Handshake, Waiting, Admitted, InCall, Moment, Reconnecting, Ended };
    Q_ENUM(State)
    enum class Quality { Steady, Uneven, Weak, Reconnecting };
    Q_ENUM(Quality)
    /// NotChecked: words never compared with this person. Changed: they were, on another computer.
    /// Different: this time somebody said that they do not match.
    enum class Verification { NotChecked, Verified, Changed, Different };
    Q_ENUM(Verification)
    enum class Way { Unknown, Direct, Relayed };
    Q_ENUM(Way)
    enum class Asker { Nobody, Me, Peer };
    Q_ENUM(Asker)
    /// Resting: whoever asked has not ended it. MayReturn: it is ended, and this person has not come back.
    /// AwaitingPeer: this person is back, the other is not.
    enum class MomentStep { Resting, MayReturn, AwaitingPeer };
    Q_ENUM(MomentStep)
    /// The one thing in trouble worth a line above the controls; the newest stands.
    /// HeadsetGone: nothing plays aloud and nothing is sent until the person says so.
    enum class Notice { None, LineUneven, PeerLineWeak, BackTogether, MicrophoneGone, SpeakerGone, CameraGone, ComputerBusy, HeadsetGone };
    Q_ENUM(Notice)

    using QObject::QObject;

    [[nodiscard]] State state() const { return m_state; }
    void setState(State state);
    /// Why the session ended or could not begin, if it was not by choice. Cleared by leaving Ended.
    [[nodiscard]] std::optional<ErrorCode> error() const { return m_error; }
    void setError(std::optional<ErrorCode> error);

    [[nodiscard]] PersonName peer() const { return m_peer; }
    void setPeer(const PersonName& peer);

    [[nodiscard]] bool muted() const { return m_muted; }
    void setMuted(bool on);
    [[nodiscard]] bool cameraOff() const { return m_cameraOff; }
    void setCameraOff(bool on);
    /// The person speaks while muted; the line "You're muted." stays that long.
    [[nodiscard]] bool speakingWhileMuted() const { return m_speakingWhileMuted; }
    void setSpeakingWhileMuted(bool on);
    [[nodiscard]] bool peerMuted() const { return m_peerMuted; }
    void setPeerMuted(bool on);
    [[nodiscard]] bool peerCameraOff() const { return m_peerCameraOff; }
    void setPeerCameraOff(bool on);
    /// Both pictures were given up so that the voices stay clear.
    [[nodiscard]] bool soundOnly() const { return m_soundOnly; }
    void setSoundOnly(bool on);

    [[nodiscard]] Asker momentBy() const { return m_momentBy; }
    [[nodiscard]] MomentStep momentStep() const { return m_momentStep; }
    /// Who asked for the moment; set before setState(Moment).
    void setMomentBy(Asker asker, MomentStep step = MomentStep::Resting);

    [[nodiscard]] Quality quality() const { return m_quality; }
    void setQuality(Quality quality);
    [[nodiscard]] Notice notice() const { return m_notice; }
    /// The name of the device the notice is about ("Headset"), where there is one.
    [[nodiscard]] QString noticeDevice() const { return m_noticeDevice; }
    void setNotice(Notice notice, const QString& device = {});
    /// Reconnecting has lasted 30 s: the phone comes first.
    [[nodiscard]] bool reconnectingLong() const { return m_reconnectingLong; }
    void setReconnectingLong(bool on);

    /// Four words, or the four groups of three digits.
    [[nodiscard]] QStringList safetyWords() const { return m_safetyWords; }
    [[nodiscard]] bool wordsAreDigits() const;
    /// `first` says that the first half is read by this person.
    void setSafetyWords(const QStringList& words, bool first);
    [[nodiscard]] bool readsFirstWords() const { return m_readsFirstWords; }
    [[nodiscard]] Verification verification() const { return m_verification; }
    [[nodiscard]] QDate verifiedOn() const { return m_verifiedOn; }
    void setVerification(Verification verification, const QDate& on = {});

    /// How the session travelled so far: relayed as soon as any of it went through a connection service.
    /// Stays after the end, for the receipt.
    [[nodiscard]] Way way() const { return m_way; }
    void setWay(Way way) { m_way = way; }

    /// Minutes until the planned end, negative after it; nothing planned: no value.
    [[nodiscard]] std::optional<int> minutesLeft() const { return m_minutesLeft; }
    void setMinutesLeft(std::optional<int> minutes);
    /// Until when the same link leads back in; invalid: not known.
    [[nodiscard]] QDateTime returnUntil() const { return m_returnUntil; }
    void setReturnUntil(const QDateTime& until);
    /// What both agreed to do when they lose each other.
    [[nodiscard]] PlanB planB() const { return m_planB; }
    void setPlanB(const PlanB& plan);
    /// The line has been lost as long as the plan says: the plan comes up by itself.
    [[nodiscard]] bool planBDue() const { return m_planBDue; }
    void setPlanBDue(bool on);
    /// The number both agreed on for when the line fails; empty: none.
    [[nodiscard]] QString phoneNumber() const { return m_phoneNumber; }
    void setPhoneNumber(const QString& number);
    /// Three minutes into the client's moment: one quiet line for the therapist.
    [[nodiscard]] bool momentLong() const { return m_momentLong; }
    void setMomentLong(bool on);

Q_SIGNALS:
    void changed();
    void stateChanged(alcove::ui::CallModel::State state);
    void mutedChanged(bool muted);
    void noticeChanged(alcove::ui::CallModel::Notice notice);

    void goInRequested();
    void notJustYetRequested();
    void muteRequested(bool on);
    void cameraOffRequested(bool on);
    void momentRequested();
    /// Ends one's own moment.
    void goBackRequested(bool soundOnly);
    /// The client leaves, or the therapist steps away: the session itself goes on.
    void leaveRequested();
    /// The therapist ends the session for both.
    void endRequested();
    /// HeadsetGone: "I'm alone, use the speaker".
    void loudspeakerRequested();
    /// Gives up both pictures; false asks for them back.
    void soundOnlyRequested(bool on);
    void wordsMatchRequested();
    void wordsDifferRequested();
    /// They differed; they are read once more.
    void wordsAgainRequested();
    /// Digits in place of words, on both sides.
    void digitsRequested(bool on);
    void noticeDismissed();
    /// The camera of the notice CameraGone again.
    void cameraAgainRequested();

private:
    State m_state = State::Idle;
    std::optional<ErrorCode> m_error;
    PersonName m_peer;
    bool m_muted = false;
    bool m_cameraOff = false;
    bool m_speakingWhileMuted = false;
    bool m_peerMuted = false;
    bool m_peerCameraOff = false;
    bool m_soundOnly = false;
    Asker m_momentBy = Asker::Nobody;
    MomentStep m_momentStep = MomentStep::Resting;
    Quality m_quality = Quality::Steady;
    Notice m_notice = Notice::None;
    QString m_noticeDevice;
    bool m_reconnectingLong = false;
    QStringList m_safetyWords;
    bool m_readsFirstWords = true;
    Verification m_verification = Verification::NotChecked;
    QDate m_verifiedOn;
    Way m_way = Way::Unknown;
    std::optional<int> m_minutesLeft;
    QDateTime m_returnUntil;
    PlanB m_planB;
    bool m_planBDue = false;
    QString m_phoneNumber;
    bool m_momentLong = false;
};

} // namespace alcove::ui
