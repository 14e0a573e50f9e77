#pragma once

#include "core/base/clock.h"
#include "core/base/units.h"

#include <array>

namespace alcove::flow {

/// Weighs delay against gaps: says how long a sender's frames should wait before they are played.
///
/// The effective delay of a frame is when its first usable copy came, against the quickest frame
/// of the last ten seconds. The target is the delay that costs least, where one lost frame in a
/// hundred weighs as much as 20 ms of delay; every way of repair is counted by when it helps.
/// Invariant: `target` lies in 20…400 ms.
/// Sequence: audio.   Source: core/flow/README.md.
class PlayoutDelay {
public:
    /// The first usable copy of a frame, which ends at `end`, came at `arrival`.
    void onFrame(Instant arrival, RtpTime end, SampleCount duration);

    /// A frame came this much after it was needed.
    void onLate(Duration lateness, Instant now);

    /// Forgets arrivals, when the sender's clock jumped.
    void restart();

    [[nodiscard]] Duration target(Instant now) const;
    /// Without the passing lift by late frames.
    [[nodiscard]] Duration lastingTarget() const;

    /// How long a frame that ends at `end` has waited at `now`, had it come like the quickest.
    [[nodiscard]] Duration waited(Instant now, RtpTime end) const;

    /// Whether a frame that has not come `waited` after the quickest would have is more likely than not to
    /// take longer than `left` still, going by the frames of late. One later than all of them is.
    [[nodiscard]] bool likelyToMiss(Duration waited, Duration left) const;

    /// Whether `end` at `arrival` is within seconds of what earlier frames say.
    [[nodiscard]] bool plausible(Instant arrival, RtpTime end) const;

private:
    static constexpr int kBins = 80;
    static constexpr int kSeconds = 10;

    void followQuickest(Instant arrival, Duration transit);
    void shiftBins(int bins);
    void chooseTarget();
    /// The weight of frames whose effective delay was longer.
    [[nodiscard]] double weightBeyond(Duration delay) const;

    std::array<double, kBins> m_weight {};
    double m_total = 0.0;
    std::array<Duration, kSeconds> m_quickest {}; ///< per second of arrival, the newest at m_second
    std::array<bool, kSeconds> m_heard {};
    std::int64_t m_second = 0;
    Duration m_base {};       ///< the least of m_quickest
    Duration m_binsBase {};   ///< what the histogram's bins are counted from
    bool m_started = false;
    Duration m_heardFor {};   ///< frames taken in, for the start
    Duration m_target {};
    Duration m_lift {};
    Instant m_liftedAt {};
};

} // namespace alcove::flow
