#pragma once

#include "core/base/result.h"
#include "tests/support/simulated_network.h"

#include <string_view>

namespace alcove::testing {

/// Which way a setting applies: from the first namespace to the second, back, or both.
enum class Direction { AToB, BToA, Both };

/// What one line of a schedule, or one option of the program, changes about a direction.
/// Form: `delay_ms=20,jitter_ms=2,rate_kbit=5000,queue_ms=300,loss_pct=0.5,outage=1`, each key optional. A rate of 0
/// stands still, no rate is unlimited; an outage loses everything until `outage=0`.
/// Errors: Malformed for an unknown key or a number out of range.
struct PathSettings {
    std::optional<Duration> delay;
    std::optional<Duration> jitter;
    std::optional<BitRate> rate;
    std::optional<Duration> queue;
    std::optional<double> loss;
    std::optional<bool> outage;

    [[nodiscard]] static Result<PathSettings> parse(std::string_view text);
};

/// A change at a time after the schedule was started.
struct ScheduledChange {
    Duration at {};
    Direction direction = Direction::Both;
    PathSettings settings;

    /// One line: `SECONDS a-to-b|b-to-a|both SETTINGS`.
    [[nodiscard]] static Result<ScheduledChange> parse(std::string_view line);
};

[[nodiscard]] Result<Direction> parseDirection(std::string_view text);

/// The link a direction starts as.
[[nodiscard]] SimulatedLinkConfig toLinkConfig(const PathSettings& settings);

} // namespace alcove::testing
