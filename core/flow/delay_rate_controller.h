#pragma once

#include "core/base/sequence_checker.h"
#include "core/flow/delivery_rate.h"
#include "core/flow/loss_window.h"
#include "core/flow/queue_delay.h"
#include "core/flow/rate_controller.h"
#include "core/flow/train_measurement.h"

namespace alcove::flow {

/// Keeps the queue at the bottleneck short: it watches the queue's absolute delay and its trend,
/// learns the capacity from what arrives while a queue stands and from short probe trains, and takes
/// loss without delay for chance until sending less has shown otherwise.
/// Invariant: kLeastTarget ≤ target ≤ kMostTarget.
/// Sequence: net.
/// Source: between draft-ietf-rmcat-gcc-02 (trend) and RFC 8298 (self-clocking): core/flow/README.md.
class DelayRateController final : public RateController {
public:
    static constexpr BitRate kLeastTarget = BitRate::kilobitsPerSecond(30);
    static constexpr BitRate kMostTarget = BitRate::kilobitsPerSecond(8000);

    /// `lastRate`: what this network carried to this peer the last time, if known.
    explicit DelayRateController(Instant now, std::optional<BitRate> lastRate = std::nullopt);

    void onPacketSent(const SentDatagram& datagram) override;
    void onFeedback(Instant now, std::span<const PacketResult> results, Duration roundTrip) override;
    void onTimer(Instant now) override;
    [[nodiscard]] std::optional<Instant> nextWakeup() const override;
    void setWanted(BitRate wanted) override { m_wanted = wanted; }
    void onProven(BitRate capacity, Instant now) override;
    [[nodiscard]] std::optional<ProbeRequest> takeProbeRequest() override;
    void onPathChange(Instant now) override;
    [[nodiscard]] const RateDecision& decision() const override { return m_decision; }

private:
    /// A trial in progress: whether sending less makes loss less.
    struct Trial {
        Instant begin;
        BitRate before;
        double lossBefore = 0;
        int told = 0;
        int lost = 0;
    };

    void leaveSilence(Instant now);
    void update(Instant now, Duration elapsed);
    [[nodiscard]] Duration queueLow() const;
    [[nodiscard]] Duration queueHigh(Instant now) const;
    [[nodiscard]] bool overused(Instant now);
    [[nodiscard]] double congestionLoss(Instant now) const;
    [[nodiscard]] BitRate withChanceLoss(BitRate arrived) const;
    [[nodiscard]] BitRate delivered() const;

    void enterDrain(Instant now);
    void drain(Instant now);
    void leaveDrain(Instant now);
    void rise(Instant now, Duration elapsed);
    [[nodiscard]] BitRate riseBound(Instant now) const;
    [[nodiscard]] bool lossNeedsTrial(Instant now) const;
    void beginTrial(Instant now);
    void countTrial(Instant now, std::span<const PacketResult> results);
    void endTrial(Instant now);

    void considerProbe(Instant now);
    void finishProbe(Instant now);
    void learnCapacity(BitRate sample);

    void setTarget(BitRate target);
    void publish(Instant now);

    RateDecision m_decision;
    RateState m_state = RateState::Start;
    BitRate m_target;
    BitRate m_wanted = kMostTarget;
    std::optional<BitRate> m_capacity;
    bool m_proven = false;
    QueueDelay m_queue;
    DeliveryRate m_delivery;
    LossWindow m_loss;
    Duration m_roundTrip;
    std::optional<Instant> m_lastUpdate;

    int m_overuses = 0;
    Instant m_drainBegin;
    BitRate m_drainRate;
    Duration m_drainLeast {};
    int m_stuckDrains = 0;
    Instant m_lastStuckDrain;
    Duration m_competeQueue {};
    Instant m_competeUntil;
    BitRate m_riseFrom;

    std::optional<Trial> m_trial;
    Instant m_noTrialBefore;
    Duration m_trialPause;
    Instant m_lossFrom; ///< loss before it was a full queue's
    double m_chanceLoss = 0; ///< loss that sending less did not cure
    Instant m_policedUntil;

    std::optional<TrainMeasurement> m_train;
    std::optional<ProbeRequest> m_request;
    std::optional<BitRate> m_lastProbe;
    Instant m_nextProbe;
    bool m_lastProbeFailed = false;
    std::uint32_t m_probeNumber = 0;

    std::optional<Instant> m_unansweredSince; ///< first datagram sent since the last feedback
    Instant m_nextHalving;
    Instant m_silentSince;
    BitRate m_beforeSilence;
    SequenceChecker m_sequence;
};

} // namespace alcove::flow
