#include "core/flow/delay_rate_controller.h"

#include "core/wire/block.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace alcove::flow {

namespace {

    using namespace std::chrono_literals;

    /// Carries sound and a small picture at once, and is safe where nothing is known.
    constexpr BitRate kStart = BitRate::kilobitsPerSecond(500);
    constexpr double kStartShare = 0.75;
    constexpr BitRate kMostUnproven = BitRate::kilobitsPerSecond(1000);
    /// Beside somebody who keeps the queue full, sound and the smallest picture remain.
    constexpr BitRate kCompeteFloor = BitRate::kilobitsPerSecond(150);

    constexpr Duration kQueueLow = 15ms;
    constexpr Duration kQueueHigh = 50ms;
    constexpr Duration kQueueHighMost = 120ms;
    constexpr Duration kQueueCompeteMost = 200ms;
    /// The queue is judged by where it will be this much later.
    constexpr Duration kForesight = 100ms;
    constexpr int kOverusesToAct = 2;

    constexpr double kDrainShare = 0.95;
    constexpr Duration kDrainScale = 400ms; ///< of queue delay for one whole rate less
    constexpr double kDrainLeast = 0.5;
    constexpr double kDrainLossShare = 0.7;
    constexpr Duration kDrainLongest = 500ms;
    constexpr double kCapacityWeight = 0.3;
    /// A sample further off than this is another capacity, not noise.
    constexpr double kCapacityJump = 0.3;

    constexpr double kRiseTo = 0.95;   ///< of the known capacity, within two round trips
    constexpr double kAround = 1.1;
    constexpr double kRiseAround = 0.03; ///< a second
    constexpr double kRiseBeyond = 0.25; ///< a second
    constexpr double kRiseUsed = 0.7;  ///< share of the target that must be sent for it to mean anything
    constexpr double kRiseUnusedBound = 1.5;
    constexpr double kWantedMargin = 1.5; ///< so that the next picture size is seen to fit

    constexpr Duration kLossWindow = 1s;
    constexpr Duration kLossWindowLeast = 300ms;
    constexpr double kLossIgnored = 0.02;
    /// Loss that lasts is put to the trial too, or it would hold the rate back for ever.
    constexpr double kLossLasting = 0.03;
    constexpr Duration kLossLastingFor = 4s;
    constexpr double kLossTrial = 0.10;
    constexpr double kTrialShare = 0.8;
    constexpr Duration kTrialLength = 1s;
    constexpr Duration kTrialPause = 10s;
    constexpr Duration kTrialPauseMost = 60s;
    constexpr Duration kPoliced = 30s;

    constexpr Duration kProbeFirst = 100ms;
    /// Chosen: 20 ms at twice the rate each 3 s cost 1 % of it, and a path that has recovered is
    /// known within 5 s.
    constexpr Duration kProbeInterval = 3s;
    constexpr double kProbeFactor = 2.0;
    constexpr double kProbeFactorFailed = 1.6;
    constexpr double kProbeAccepted = 0.95;
    constexpr double kProbePassed = 0.85;
    /// Longer where jitter would drown a train; video waits meanwhile.
    constexpr Duration kProbeLength = 20ms;
    constexpr Duration kProbeLongest = 60ms;
    /// Six of the smallest datagrams: fewer arrivals measure nothing.
    constexpr DataSize kProbeLeast = DataSize::bytes(6 * 148);
    constexpr Duration kProbePatience = 200ms;
    /// Sound, feedback and control beside what the picture wants.
    constexpr double kProbeWanted = 1.3;

    constexpr Duration kSilence = 200ms;
    constexpr Duration kSilenceAudioOnly = 1s;
    constexpr Duration kSilencePath = 8s;
    /// Of the rate before it, at once when it ends. Chosen: half, as after any doubt; the rest is
    /// two round trips away.
    constexpr double kSilenceReturn = 0.5;

    constexpr double kPacing = 1.5;
    constexpr double kPacingUrgent = 2.0;
    constexpr double kPacingProven = 0.9;
    constexpr double kInFlight = 1.25;
    constexpr Duration kInFlightMargin = 40ms;
    /// A datagram and what it takes to notice that it arrived.
    constexpr std::int64_t kInFlightDatagrams = 3;

    constexpr Duration kRoundTripUnknown = 100ms;
    constexpr Duration kRoundTripMost = 2s;
    constexpr Duration kLongestStep = 100ms;

    [[nodiscard]] double seconds(Duration time) { return std::chrono::duration<double>(time).count(); }

} // namespace

DelayRateController::DelayRateController(Instant now, std::optional<BitRate> lastRate)
    : m_target(lastRate ? std::clamp(*lastRate * kStartShare, kLeastTarget, kMostUnproven) : kStart)
    , m_roundTrip(kRoundTripUnknown)
    , m_drainBegin(now)
    , m_lastStuckDrain(now)
    , m_competeUntil(now)
    , m_riseFrom(m_target)
    , m_noTrialBefore(now)
    , m_trialPause(kTrialPause)
    , m_lossFrom(now)
    , m_policedUntil(now)
    , m_nextProbe(now + kProbeFirst)
    , m_nextHalving(now)
    , m_silentSince(now)
    , m_beforeSilence(m_target)
{
    publish(now);
}

void DelayRateController::onPacketSent(const SentDatagram& datagram)
{
    m_sequence.check();
    m_delivery.onSent(datagram);
    if (m_train)
        m_train->onSent(datagram);
    // A datagram of nothing but feedback is not answered.
    if (datagram.priority != Priority::Feedback && !m_unansweredSince)
        m_unansweredSince = datagram.sent;
}

void DelayRateController::onFeedback(Instant now, std::span<const PacketResult> results, Duration roundTrip)
{
    m_sequence.check();
    m_roundTrip = std::clamp(roundTrip, Duration(1ms), kRoundTripMost);
    m_loss.onResults(now, results);
    m_queue.onResults(results);
    m_delivery.onResults(results);
    if (m_train)
        m_train->onResults(results);
    countTrial(now, results);
    const bool arrived = std::any_of(
        results.begin(), results.end(), [](const PacketResult& r) { return r.fate != Fate::Lost; });
    if (!arrived)
        return;
    m_unansweredSince.reset();
    if (m_state == RateState::Silence)
        leaveSilence(now);
    const Duration elapsed = m_lastUpdate ? std::clamp(now - *m_lastUpdate, Duration::zero(), kLongestStep) : Duration::zero();
    m_lastUpdate = now;
    update(now, elapsed);
    publish(now);
}

void DelayRateController::onTimer(Instant now)
{
    m_sequence.check();
    finishProbe(now);
    if (m_trial && now >= m_trial->begin + kTrialLength + m_roundTrip)
        endTrial(now);
    if (m_unansweredSince && now - *m_unansweredSince >= kSilence + m_roundTrip) {
        if (m_state != RateState::Silence) {
            m_trial.reset();
            m_state = RateState::Silence;
            m_silentSince = *m_unansweredSince;
            m_beforeSilence = m_target;
            m_nextHalving = now;
        }
        if (now >= m_nextHalving) {
            setTarget(m_target * 0.5);
            m_nextHalving = now + kSilence;
        }
    }
    publish(now);
}

std::optional<Instant> DelayRateController::nextWakeup() const
{
    std::optional<Instant> result;
    const auto consider = [&](Instant at) { result = std::min(result.value_or(at), at); };
    if (m_unansweredSince)
        consider(m_state == RateState::Silence ? m_nextHalving : *m_unansweredSince + kSilence + m_roundTrip);
    if (m_trial)
        consider(m_trial->begin + kTrialLength + m_roundTrip);
    if (m_train && m_train->lastSent())
        consider(*m_train->lastSent() + m_roundTrip + kProbePatience);
    return result;
}

void DelayRateController::onProven(BitRate capacity, Instant now)
{
    m_sequence.check();
    m_capacity = std::clamp(capacity, kLeastTarget, kMostTarget);
    m_lastProbe = m_capacity;
    m_proven = true;
    m_nextProbe = now + kProbeInterval;
    if (m_state == RateState::Start) {
        m_state = RateState::Rise;
        setTarget(std::min(*m_capacity * kPacingProven, m_wanted * kWantedMargin));
        m_riseFrom = m_target;
    }
    publish(now);
}

std::optional<ProbeRequest> DelayRateController::takeProbeRequest()
{
    return std::exchange(m_request, std::nullopt);
}

void DelayRateController::onPathChange(Instant now)
{
    const BitRate wanted = m_wanted;
    const std::uint32_t number = m_probeNumber;
    // A path that fell silent says nothing of what the next one carries.
    const BitRate last = m_state == RateState::Silence ? std::max(m_target, m_beforeSilence * kSilenceReturn) : m_target;
    *this = DelayRateController(now, last);
    m_wanted = wanted;
    m_probeNumber = number;
}

void DelayRateController::leaveSilence(Instant now)
{
    // A short silence is often the way back that failed; after a long one it may be another path.
    if (m_capacity && now - m_silentSince >= kSilenceAudioOnly)
        m_capacity = *m_capacity * kStartShare;
    m_state = m_capacity ? RateState::Rise : RateState::Start;
    setTarget(std::max(m_target, m_beforeSilence * kSilenceReturn));
    m_lossFrom = now + m_roundTrip; // what was lost in the silence is no rate's fault
    m_riseFrom = m_target;
    m_overuses = 0;
}

void DelayRateController::update(Instant now, Duration elapsed)
{
    finishProbe(now);
    m_chanceLoss = std::min(m_chanceLoss, m_loss.share(10s, now) + kLossIgnored);
    if (m_state != RateState::Drain && overused(now)) {
        enterDrain(now);
        return;
    }
    switch (m_state) {
    case RateState::Drain:
        drain(now);
        break;
    case RateState::Start:
    case RateState::Rise:
    case RateState::Compete:
        if (lossNeedsTrial(now)) {
            beginTrial(now);
            break;
        }
        rise(now, elapsed);
        considerProbe(now);
        break;
    case RateState::Trial:
    case RateState::Silence:
        break;
    }
}

Duration DelayRateController::queueLow() const { return kQueueLow + std::min(m_queue.deviation(), kQueueLow); }

Duration DelayRateController::queueHigh(Instant now) const
{
    const Duration usual = std::min(kQueueHigh + 2 * m_queue.deviation(), kQueueHighMost);
    return now < m_competeUntil ? std::max(usual, m_competeQueue) : usual;
}

bool DelayRateController::overused(Instant now)
{
    const double foreseen = m_queue.slope() * static_cast<double>(kForesight.count());
    const double expected = static_cast<double>(m_queue.latest().count()) + foreseen;
    const bool over = expected > static_cast<double>(queueHigh(now).count());
    m_overuses = over ? m_overuses + 1 : 0;
    return m_overuses >= kOverusesToAct;
}

/// Loss over a second, or since the last queue was drained, beyond what sending less was seen not
/// to cure.
double DelayRateController::congestionLoss(Instant now) const
{
    const Duration since = std::min(now - m_lossFrom, kLossWindow);
    if (since < kLossWindowLeast)
        return 0;
    return std::max(m_loss.share(since, now) - m_chanceLoss, 0.0);
}

/// An arriving rate in terms of what was sent: what is lost by chance was carried as far as the
/// bottleneck, or else could have been.
BitRate DelayRateController::withChanceLoss(BitRate arrived) const { return arrived * (1.0 / (1.0 - m_chanceLoss)); }

BitRate DelayRateController::delivered() const
{
    return withChanceLoss(m_delivery.delivered(m_roundTrip).value_or(BitRate()));
}

void DelayRateController::enterDrain(Instant now)
{
    m_trial.reset();
    m_state = RateState::Drain;
    m_drainBegin = now;
    const auto rate = m_delivery.arrived(m_roundTrip);
    m_drainRate = rate ? std::min(withChanceLoss(*rate), m_target) : m_target;
    m_drainLeast = m_queue.latest();
    m_request.reset();
    drain(now);
}

void DelayRateController::drain(Instant now)
{
    const Duration queue = m_queue.latest();
    m_drainLeast = std::min(m_drainLeast, queue);
    // Before a round trip has passed feedback is about what was sent too fast.
    const bool drained = m_queue.standing() < queueLow() && now - m_drainBegin >= m_roundTrip;
    if (drained || now - m_drainBegin > kDrainLongest + 3 * m_roundTrip) {
        leaveDrain(now);
        return;
    }
    // While the queue stands, what arrives is what the bottleneck carries; a lower reading is a
    // better one, since the window still held what arrived before. Once it is nearly gone the
    // reading is only our own lower rate.
    if (const auto rate = m_delivery.arrived(m_roundTrip); rate && queue > kQueueHigh)
        m_drainRate = std::min(m_drainRate, withChanceLoss(*rate));
    double share = kDrainShare - static_cast<double>(queue.count()) / static_cast<double>(kDrainScale.count());
    if (congestionLoss(now) > kLossIgnored)
        share = std::min(share, kDrainLossShare);
    setTarget(m_drainRate * std::clamp(share, kDrainLeast, kDrainShare));
}

void DelayRateController::leaveDrain(Instant now)
{
    learnCapacity(m_drainRate);
    if (m_drainLeast > queueHigh(now)) {
        m_stuckDrains = now - m_lastStuckDrain < kDrainLongest + 3s + 6 * m_roundTrip ? m_stuckDrains + 1 : 1;
        m_lastStuckDrain = now;
    } else {
        m_stuckDrains = 0;
    }
    if (m_stuckDrains >= 2) {
        m_competeQueue = std::min(m_drainLeast * 6 / 5, kQueueCompeteMost);
        m_competeUntil = now + 10s;
        m_stuckDrains = 0;
    }
    m_state = RateState::Rise;
    m_overuses = 0;
    m_riseFrom = m_target;
    m_nextProbe = std::max(m_nextProbe, now + kProbeInterval / 2);
    m_lossFrom = now + m_roundTrip;
}

void DelayRateController::rise(Instant now, Duration elapsed)
{
    m_state = now < m_competeUntil ? RateState::Compete : m_capacity ? RateState::Rise : RateState::Start;
    const bool compete = m_state == RateState::Compete;
    if (compete && m_target < kCompeteFloor)
        setTarget(kCompeteFloor);
    if (m_target >= riseBound(now))
        return;
    if (!compete && m_queue.standing() > queueLow() && m_queue.slope() > 0)
        return;
    const double step = seconds(elapsed);
    const double caution = congestionLoss(now) > kLossIgnored ? 0.5 : 1.0;
    if (m_capacity && m_target < *m_capacity * kRiseTo) {
        const BitRate whole = *m_capacity * kRiseTo - m_riseFrom;
        const double share = step / std::max(seconds(2 * m_roundTrip), seconds(kLongestStep));
        setTarget(std::min(m_target + std::max(whole, *m_capacity * 0.05) * share, *m_capacity * kRiseTo));
        return;
    }
    m_riseFrom = m_target;
    const bool around = m_capacity && m_target < *m_capacity * kAround;
    if (around && now < m_policedUntil && caution < 1.0)
        return;
    setTarget(m_target * std::pow(1.0 + (around ? kRiseAround : kRiseBeyond), step * caution));
}

/// Where rising ends because what is sent would not show whether the path carries more.
BitRate DelayRateController::riseBound(Instant now) const
{
    BitRate bound = std::min(m_wanted * kWantedMargin, kMostTarget);
    if (!m_proven && !m_capacity)
        bound = std::min(bound, std::max(kMostUnproven, delivered() * kRiseUnusedBound));
    if (m_delivery.sent(now) < m_target * kRiseUsed) {
        const BitRate used = delivered() * kRiseUnusedBound;
        bound = std::min(bound, std::max(used, std::max(m_lastProbe.value_or(BitRate()), m_capacity.value_or(BitRate()))));
    }
    return bound;
}

bool DelayRateController::lossNeedsTrial(Instant now) const
{
    if (now < m_noTrialBefore || now - m_lossFrom < kLossWindow)
        return false;
    if (congestionLoss(now) > kLossTrial)
        return true;
    return now - m_lossFrom >= kLossLastingFor && m_loss.share(kLossLastingFor, now) - m_chanceLoss > kLossLasting;
}

void DelayRateController::beginTrial(Instant now)
{
    m_trial = Trial { now, m_target, m_loss.share(kLossWindow, now), 0, 0 };
    m_state = RateState::Trial;
    setTarget(m_target * kTrialShare);
}

void DelayRateController::countTrial(Instant now, std::span<const PacketResult> results)
{
    if (!m_trial)
        return;
    for (const PacketResult& result : results) {
        if (result.datagram.sent < m_trial->begin)
            continue;
        m_trial->told += result.fate == Fate::ReceivedAfterAll ? 0 : 1;
        m_trial->lost += result.fate == Fate::Lost ? 1 : result.fate == Fate::ReceivedAfterAll ? -1 : 0;
    }
    if (now >= m_trial->begin + kTrialLength + m_roundTrip)
        endTrial(now);
}

void DelayRateController::endTrial(Instant now)
{
    const double loss = m_trial->told > 0 ? static_cast<double>(m_trial->lost) / m_trial->told : 0.0;
    // Had a policer or a short buffer been the cause, as much as before would have got through.
    const double throughput = (1.0 - m_trial->lossBefore) / kTrialShare;
    const double lossIfCaused = std::max(1.0 - throughput, 0.0);
    m_noTrialBefore = now + m_trialPause;
    if (loss < (m_trial->lossBefore + lossIfCaused) / 2) {
        m_chanceLoss = 0;
        const BitRate passed = std::max(m_trial->before * (1.0 - m_trial->lossBefore), m_target * (1.0 - loss));
        m_capacity = std::clamp(passed * kRiseTo, kLeastTarget, kMostTarget);
        setTarget(std::min(m_target, *m_capacity));
        m_policedUntil = now + kPoliced;
        m_lossFrom = now + m_roundTrip;
        m_noTrialBefore = m_lossFrom;
        m_trialPause = kTrialPause;
    } else {
        setTarget(m_trial->before);
        m_chanceLoss = std::min(m_trial->lossBefore, 0.5);
        m_trialPause = std::min(2 * m_trialPause, kTrialPauseMost);
    }
    m_state = RateState::Rise;
    m_riseFrom = m_target;
    m_trial.reset();
}

void DelayRateController::considerProbe(Instant now)
{
    if (m_train || now < m_nextProbe || now < m_policedUntil || m_target >= m_wanted || now < m_competeUntil)
        return;
    if (m_queue.standing() >= queueLow() || congestionLoss(now) > kLossTrial)
        return;
    const BitRate factor = m_target * (m_lastProbeFailed ? kProbeFactorFailed : kProbeFactor);
    ProbeRequest request;
    request.number = ++m_probeNumber;
    request.rate = std::min({ factor, m_wanted * kProbeWanted, kMostTarget });
    request.size = std::max(request.rate * std::clamp(4 * m_queue.deviation(), kProbeLength, kProbeLongest), kProbeLeast);
    m_request = request;
    m_train = TrainMeasurement(request.number);
    m_nextProbe = now + kProbeInterval;
}

void DelayRateController::finishProbe(Instant now)
{
    if (!m_train)
        return;
    const auto lastSent = m_train->lastSent();
    if (!lastSent && now < m_nextProbe)
        return;
    if (lastSent && now < *lastSent + m_roundTrip + kProbePatience && !(m_train->settled() && now > *lastSent + 2 * kProbeLength))
        return;
    const auto rates = m_train->rates();
    m_train.reset();
    if (!rates)
        return;
    const BitRate accepted = rates->carried * kProbeAccepted;
    const bool passed = rates->carried >= rates->sent * kProbePassed;
    m_lastProbeFailed = accepted < m_target * kAround;
    if (!m_lastProbeFailed && m_state != RateState::Drain) {
        m_lastProbe = accepted;
        m_capacity = std::clamp(std::max(accepted, m_capacity.value_or(accepted)), kLeastTarget, kMostTarget);
        m_riseFrom = m_target;
    }
    m_nextProbe = now + (passed ? 2 * m_roundTrip : kProbeInterval);
}

void DelayRateController::learnCapacity(BitRate sample)
{
    const BitRate bounded = std::clamp(sample, kLeastTarget, kMostTarget);
    if (!m_capacity || bounded < *m_capacity * (1.0 - kCapacityJump) || bounded > *m_capacity * (1.0 + kCapacityJump))
        m_capacity = bounded;
    else
        m_capacity = *m_capacity * (1.0 - kCapacityWeight) + bounded * kCapacityWeight;
}

void DelayRateController::setTarget(BitRate target) { m_target = std::clamp(target, kLeastTarget, kMostTarget); }

void DelayRateController::publish(Instant now)
{
    const bool calm = m_state != RateState::Drain && m_state != RateState::Silence;
    const bool empty = m_queue.standing() < queueLow();
    m_decision.target = m_target;
    m_decision.pacing = m_target * (calm ? kPacing : 1.0);
    m_decision.urgentPacing = calm && empty ? m_target * kPacingUrgent : m_decision.pacing;
    if (calm && empty && m_proven && m_capacity)
        m_decision.urgentPacing = std::max(m_decision.urgentPacing, *m_capacity * kPacingProven);
    const double cap = static_cast<double>((m_target * (m_roundTrip + kInFlightMargin)).inBytes()) * kInFlight;
    m_decision.inFlightCap = std::max(DataSize::bytes(std::llround(cap)),
        DataSize::bytes(kInFlightDatagrams * sizeOnWire(wire::kMaxInner).inBytes()));
    m_decision.queueDelay = m_queue.latest();
    m_decision.delivered = m_delivery.delivered(m_roundTrip).value_or(BitRate());
    m_decision.capacity = m_capacity;
    m_decision.lossOverOneSecond = m_loss.share(1s, now);
    m_decision.lossOverTenSeconds = m_loss.share(10s, now);
    m_decision.longestBurst = m_loss.longestBurst();
    m_decision.state = m_state;
    const Duration silent = m_unansweredSince ? now - *m_unansweredSince : Duration::zero();
    m_decision.audioOnly = m_state == RateState::Silence && silent >= kSilenceAudioOnly;
    m_decision.pathSilent = silent >= kSilencePath;
}

} // namespace alcove::flow
