#pragma once

#include "app/engine/connection_check.h"
#include "app/engine/contact_book.h"
#include "app/engine/wakeup_timer.h"
#include "app/window/call_presenter.h"
#include "app/window/feature_line.h"
#include "app/window/net_side.h"
#include "app/window/room_devices.h"
#include "app/window/session_clock.h"
#include "app/window/session_tools.h"
#include "core/session/client_session.h"
#include "core/session/invitation.h"
#include "ui/model/models.h"

namespace alcove::app {

/// What a client's window does: reads a link, goes to the waiting room, goes in, leaves.
/// Invariant: reading a link sends nothing; the first packet follows 'Go to the waiting room'.
/// Sequence: ui; its session lives on net.
class ClientDesk final : public QObject {
    Q_OBJECT
public:
    struct Config {
        CallWorkshop& workshop;
        AudioHub& hub;
        transport::RendezvousConnector& connector; ///< used on net
        ContactBook& contacts;
        ui::Models models;
        RoomDevices& devices;
        PicturePump& peerPicture;
        FeatureLine& features;
    };

    explicit ClientDesk(Config config);
    ~ClientDesk() override;

    /// A link from the command line or another program, as if pasted.
    void openLink(const QString& text);
    /// What the connection check asks about; nothing without an invitation or while a session runs.
    [[nodiscard]] std::optional<ConnectionCheck::Target> checkTarget();
    /// A therapist said how they are called.
    void rename(const FeatureLine::Person& person, const QString& name);
    /// On any thread: a picture of this side's camera.
    void onCaptured(frame::VideoFrame frame);

private:
    using Obstacle = ui::WaitingModel::Obstacle;
    class Visit; ///< net

    void readLink(const QString& text);
    /// Who there is to meet, from the vault and the link of a guest.
    void showTherapists();
    void chooseTherapist(const FeatureLine::Person& person);
    void planVisit(session::Invitation invitation, const QString& name);
    [[nodiscard]] ui::PersonName nameOf(const crypto::PublicKey& therapist) const;
    void acceptLink();
    void goToWaitingRoom();
    [[nodiscard]] std::vector<transport::RendezvousEndpoint> placesToKnock() const;
    void startVisit(std::vector<transport::RendezvousEndpoint> places);
    void endVisit(session::ByeReason reason);
    /// Nothing goes over any more: ten minutes after the session, or before a new visit.
    void endControl();
    void forgetVerified();
    void planClock(session::SessionState state);
    [[nodiscard]] Obstacle obstacleOf(const CallView& view) const;
    void apply(const CallView& view);
    void applyKnock(session::KnockState state, const std::optional<Error>& error);
    void toCall(CallTask task);
    void openFeatures(const FeatureLine::Person& person);
    void showRefusal(const Error& error);

    Config m_config;
    CallPresenter m_presenter;
    SessionTools m_tools;
    SessionClock m_clock;
    std::optional<session::Invitation> m_read;     ///< shown, not accepted
    std::optional<session::Invitation> m_accepted; ///< planned
    QHash<FeatureLine::Person, QString> m_names;   ///< as the therapists gave them
    std::shared_ptr<Visit> m_visit;
    int m_visitNumber = 0; ///< of the visit begun last
    std::shared_ptr<Visit> m_lingering; ///< the session is over, its control line still stands
    QTimer m_afterSession;
    std::shared_ptr<Visit> m_netVisit; ///< the same, on net
    bool m_met = false;
};

} // namespace alcove::app
