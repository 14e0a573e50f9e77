#pragma once

#include "app/engine/reach_watch.h"
#include "core/session/invitation.h"
#include "ui/model/reach_model.h"

#include <QObject>

namespace alcove::app {

/// Joins what the watch over the network finds out to the page that says it, and tells the therapist's
/// room which addresses a link gets.
/// Sequence: ui, but for what says net. The destructor closes the router's doors.
class ReachDesk final : public QObject {
    Q_OBJECT
public:
    ReachDesk(CallWorkshop& workshop, ui::ReachModel& model);
    ~ReachDesk() override;

    /// Net: called at every change, until it is set to nothing.
    void setNetHandler(std::function<void()> handler) { m_onNet = std::move(handler); }
    /// Net: the rendezvous listens.
    void start(std::uint16_t port);
    /// Net: somebody connected to it.
    void noteConnection(const transport::RendezvousConnection& connection) { m_watch->noteConnection(connection); }
    /// Net: the router has not answered yet, so a link made now would lack its door.
    [[nodiscard]] bool isLooking() const { return m_watch->report().looking; }
    /// Net: this computer's own, for a link; none when a connection service is enough.
    [[nodiscard]] std::vector<session::Endpoint> endpoints() const;
    /// Net: the one of them that a link depends on; empty: none.
    [[nodiscard]] std::string place() const;

private:
    void show(const transport::ReachReport& report);
    void followLinks();

    CallWorkshop& m_workshop;
    ui::ReachModel& m_model;
    std::function<void()> m_onNet;
    std::uint16_t m_port = 0; ///< net
    bool m_ownInLinks = true; ///< net
    std::unique_ptr<ReachWatch> m_watch;
};

} // namespace alcove::app
