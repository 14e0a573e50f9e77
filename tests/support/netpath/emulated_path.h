#pragma once

#include "tests/support/netpath/path_settings.h"
#include "tests/support/netpath/tun_device.h"

#include <string>
#include <vector>

namespace alcove::testing {

/// Two devices joined by two SimulatedLinks: the model of the virtual-time tests, run along the real clock, so that a
/// path means the same in both.
/// Invariant: `run()` is the only reader and writer of the devices.
/// Sequence: one thread.
class EmulatedPath {
public:
    struct Config {
        PathSettings aToB;
        PathSettings bToA;
        std::vector<ScheduledChange> schedule;
        std::uint64_t seed = 1;
    };

    EmulatedPath(TunDevice a, TunDevice b, const Config& config);

    /// Carries packets until the process is told to end (SIGTERM or SIGINT); SIGUSR1 starts the schedule.
    /// `signals` is a signalfd of these three.
    void run(int signals);

    /// One JSON object: what each direction carried and dropped.
    [[nodiscard]] std::string statistics() const;

private:
    struct Side {
        TunDevice device;
        SimulatedLink link; ///< away from this side
        PathSettings settings;
    };

    /// What the world's clock should show now.
    [[nodiscard]] Instant worldTime() const;
    void carry(Side& from);
    void startSchedule();
    void apply(const ScheduledChange& change);
    void apply(Side& side, const PathSettings& change);
    [[nodiscard]] Duration untilNextTask() const;

    SimulatedWorld m_world;
    const Instant m_realStart;
    Side m_a;
    Side m_b;
    std::vector<ScheduledChange> m_schedule;
};

} // namespace alcove::testing
