#pragma once

#include "app/engine/wakeup_timer.h"
#include "app/rendezvous/broker_rendezvous.h"
#include "app/window/book_line.h"
#include "app/window/call_presenter.h"
#include "app/window/feature_line.h"
#include "app/window/net_side.h"
#include "app/window/reach_desk.h"
#include "app/window/room_devices.h"
#include "core/practice/connection_service.h"
#include "app/window/session_clock.h"
#include "app/window/session_tools.h"
#include "core/session/therapist_room.h"
#include "ui/model/models.h"

namespace alcove::app {

/// What a therapist's window does: listens, makes and turns off links, lets people in, holds the one
/// session that is on the screen.
/// Sequence: ui; the room lives on net.
class TherapistDesk final : public QObject {
    Q_OBJECT
public:
    struct Config {
        CallWorkshop& workshop;
        AudioHub& hub;
        session::InvitationBook& book; ///< used on net
        crypto::KeyPair staticKey;
        std::unique_ptr<transport::RendezvousListener> listener;
        /// Told once, on net: the port that works, to be kept for the next start.
        std::function<void(std::uint16_t)> keepPort;
        ui::Models models;
        RoomDevices& devices;
        PicturePump& peerPicture;
        FeatureLine& features;
        ReachDesk& reach;
        rendezvous::BrokerRendezvous& broker; ///< used on net
    };

    explicit TherapistDesk(Config config);
    ~TherapistDesk() override;

    /// The practice's broker, where people meet this side as well; nothing: none any more.
    void useService(const std::optional<practice::ConnectionService>& service);
    /// Whether the practice's agreement goes to somebody at the door.
    [[nodiscard]] bool sendsAgreementTo(const FeatureLine::Person& person) const { return m_agreements.value(person); }
    /// On any thread: a picture of this side's camera.
    void onCaptured(frame::VideoFrame frame);

Q_SIGNALS:
    /// Links were made, used or turned off.
    void bookChanged(const std::vector<alcove::app::BookLine>& lines);
    /// The session on the screen is with this person; told before the call's own state is.
    void sessionWith(const QByteArray& person);

private:
    class Room; ///< net

    /// A link as net made it.
    struct RoomLink {
        crypto::CredentialId id = 0;
        std::string label;
        std::string text;
    };

    /// One person at the door as net last told.
    struct Visitor {
        session::VisitorId id = 0;
        std::string label;
        std::string name;
        session::SessionState state = session::SessionState::Waiting;
        bool letIn = false;
        bool alsoClaimed = false;
        bool verified = false;
        crypto::CredentialId credential = 0;
        session::InvitationBook::Terms terms;
        bool away = false;      ///< has stepped out or the session is over; only the control line stands
        bool newDevice = false; ///< the same label was verified on another computer
        crypto::PublicKey key {};
        session::Presence own;
        session::Presence peer;
        qint64 since = 0;
    };

    void connectModels();
    void createInvitation(const ui::InvitationDraft& draft);
    void changeTerms(const QString& invitation, std::function<void(session::InvitationBook::Terms&)> change);
    void sendAgain(const QString& id);
    [[nodiscard]] bool lacksService() const;
    /// Net: hands a link to the sheet.
    void showLink(QObject* self, const Result<RoomLink>& link);
    void applyVisitors(const std::vector<Visitor>& visitors);
    void applyCall(session::VisitorId visitor, const CallView& view);
    void letIn(const QString& id);
    /// The client waits again; the session goes on.
    void stepAway();
    void endSession();
    void closeSession();
    void planClock();
    /// What the therapist said of the words: they match, or they do not.
    void setCompared(bool match);
    void toCall(CallTask task);
    void openFeatures(const std::vector<Visitor>& visitors);

    Config m_config;
    CallPresenter m_presenter;
    SessionTools m_tools;
    SessionClock m_clock;
    std::shared_ptr<Room> m_room;
    session::VisitorId m_active = 0; ///< whom the call page shows
    bool m_serviceCarries = false;   ///< a broker and a relay are set
    QStringList m_known;             ///< visitors already announced
    bool m_inSession = false;
    FeatureLine::Person m_person; ///< of the session on the screen
    struct Planned {
        QDateTime start;
        int minutes = 0;
    };
    QHash<quint64, Planned> m_planned;     ///< by invitation
    QHash<quint64, quint64> m_credentials; ///< the invitation of each visitor
    QHash<FeatureLine::Person, bool> m_agreements;
};

} // namespace alcove::app
