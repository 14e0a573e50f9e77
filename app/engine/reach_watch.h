#pragma once

#include "app/engine/call_workshop.h"
#include "core/transport/port_mapping.h"

namespace alcove::app {

/// How a therapist's program finds out where it can be reached: begins when it listens, hands the
/// opened ports to the calls, and tells its owner.
/// Sequence: net, but for the destructor: it waits for the router to close its doors, so it belongs on the
/// thread that ends the program, and the net thread must still run.
class ReachWatch {
public:
    struct Config {
        CallWorkshop& workshop;
        /// At every change.
        std::function<void(const transport::ReachReport&)> onReport;
    };

    explicit ReachWatch(Config config);
    ~ReachWatch();
    ReachWatch(const ReachWatch&) = delete;
    ReachWatch& operator=(const ReachWatch&) = delete;

    /// The rendezvous listens on this port from now on.
    void start(std::uint16_t port);
    /// Somebody connected to it.
    void noteConnection(const transport::RendezvousConnection& connection);
    void lookAgain();

    [[nodiscard]] const transport::ReachReport& report() const { return m_report; }

private:
    void apply(transport::ReachReport report);

    Config m_config;
    transport::ReachReport m_report;
    transport::DoorPlan m_plan;
    crypto::SystemRandom m_random; ///< the mapping thread's own
    std::unique_ptr<transport::PortMapping> m_mapping;
    std::shared_ptr<ReachWatch*> m_self; ///< null once this is gone; looked at on net only
};

} // namespace alcove::app
