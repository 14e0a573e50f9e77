#pragma once

#include "core/base/task_runner.h"
#include "core/transport/door_keeper.h"

#include <functional>
#include <memory>

namespace alcove {
class RandomSource;
}

namespace alcove::transport {

/// Where this computer can be reached, as far as it can find out by itself.
struct ReachReport {
    /// Whether a connection that nobody here began comes in by the listening port.
    enum class Entrance {
        NotTried,
        Open,    ///< one came in
        Blocked, ///< the router was made to send one, and it did not arrive: a firewall on this computer
        Unknown, ///< nothing near can be made to send one
    };

    bool looking = true; ///< the router has not been asked to the end yet
    DoorReport doors;
    Entrance entrance = Entrance::NotTried;
    std::vector<IpAddress> own; ///< this computer's addresses, the likeliest first

    /// The router's outside address leads here, and it is one the internet knows.
    [[nodiscard]] bool throughRouter() const { return doors.answer == DoorReport::Answer::Opened && doors.outside && !doors.behindAnother(); }
    friend bool operator==(const ReachReport&, const ReachReport&) = default;
};

/// Keeps the router's doors open while it lives, on a thread of its own because routers are slow.
/// Invariant: what was opened is closed again before the destructor returns, which takes a few seconds at
/// the most when a router fell silent.
/// Sequence: any for everything; reports are posted to the runner given here.
/// Errors: none; what does not work is a report that says so.
class PortMapping {
public:
    struct Config {
        DoorPlan plan;
        std::vector<DoorKeeper::Finder> finders;
        TaskRunner& callbacks;
        std::function<void(ReachReport)> onReport; ///< at every change
    };

    explicit PortMapping(Config config);
    ~PortMapping();
    PortMapping(const PortMapping&) = delete;
    PortMapping& operator=(const PortMapping&) = delete;

    /// A connection came in by the listening port from another device.
    void noteStranger();
    /// The network changed, or a person wants to know anew.
    void lookAgain();

private:
    struct Worker;
    std::unique_ptr<Worker> m_worker;
};

/// The three ways to ask the default gateway, in the order of their age, newest first. `random` must
/// outlive the finders.
[[nodiscard]] std::vector<DoorKeeper::Finder> gatewayFinders(RandomSource& random);

} // namespace alcove::transport
