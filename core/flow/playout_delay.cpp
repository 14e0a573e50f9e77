#include "core/flow/playout_delay.h"

#include <algorithm>

namespace alcove::flow {
namespace {

using namespace std::chrono_literals;

constexpr Duration kBin = 5ms;
constexpr Duration kLeast = 20ms;   // measured on 5 Mbit/s beside video: 10 ms conceals 0.6 %, 15 ms 0.08 %, 20 ms nothing, for 9 ms more delay
constexpr Duration kMost = 400ms;   // ITU-T G.114: beyond it a conversation is no longer one
constexpr Duration kStart = 40ms;   // chosen: covers two frames of 20 ms until there is something to count
constexpr Duration kStartFor = 1s;  // chosen: fifty frames tell whether one in a hundred is late, barely
constexpr Duration kForget = 15s;   // chosen: long against a burst, short against a walk to another room
constexpr Duration kMostLift = 60ms; // chosen: the gap that concealment bridges without a fade
constexpr double kLiftFall = 0.02;  // chosen: 20 ms a second, below what stretching can follow
// WebRTC weighs 1 % of reordered packets as 20 ms; here it holds for every frame that misses its turn.
constexpr double kCostOfAllLost = 2000.0; // ms
constexpr Duration kImplausible = 5s; // chosen: no path delays by more, a restarted sender does

Duration timeOf(RtpTime time) { return Duration(time.ticks() * 125 / 6); } // 48 kHz to µs

double milliseconds(Duration time) { return static_cast<double>(time.count()) / 1000.0; }

} // namespace

void PlayoutDelay::onFrame(Instant arrival, RtpTime end, SampleCount duration)
{
    const Duration transit = arrival.time_since_epoch() - timeOf(end);
    followQuickest(arrival, transit);
    const auto bin = std::clamp<std::int64_t>((transit - m_binsBase) / kBin, 0, kBins - 1);
    const double keep = 1.0 - milliseconds(duration.duration()) / milliseconds(kForget);
    for (double& weight : m_weight)
        weight *= keep;
    m_weight[static_cast<std::size_t>(bin)] += 1.0;
    m_total = m_total * keep + 1.0;
    if (m_heardFor < kStartFor)
        m_heardFor += duration.duration();
    chooseTarget();
}

void PlayoutDelay::followQuickest(Instant arrival, Duration transit)
{
    const auto second = std::max<std::int64_t>(0, std::chrono::floor<std::chrono::seconds>(arrival.time_since_epoch()).count());
    if (!m_started) {
        m_started = true;
        m_heard.fill(false);
        m_second = second;
        m_binsBase = transit;
    }
    for (; m_second < second; ++m_second) {
        if (second - m_second > kSeconds)
            m_second = second - kSeconds;
        m_heard[static_cast<std::size_t>((m_second + 1) % kSeconds)] = false;
    }
    const auto slot = static_cast<std::size_t>(m_second % kSeconds);
    m_quickest[slot] = m_heard[slot] ? std::min(m_quickest[slot], transit) : transit;
    m_heard[slot] = true;
    m_base = transit;
    for (std::size_t i = 0; i < kSeconds; ++i)
        m_base = m_heard[i] ? std::min(m_base, m_quickest[i]) : m_base;
    const auto moved = (m_binsBase - m_base) / kBin;
    if (moved != 0) {
        shiftBins(static_cast<int>(std::clamp<std::int64_t>(moved, -kBins, kBins)));
        m_binsBase -= moved * kBin;
    }
}

/// The quickest frame changed: what was counted against the old one moves along.
void PlayoutDelay::shiftBins(int bins)
{
    std::array<double, kBins> shifted {};
    for (int i = 0; i < kBins; ++i)
        shifted[static_cast<std::size_t>(std::clamp(i + bins, 0, kBins - 1))] += m_weight[static_cast<std::size_t>(i)];
    m_weight = shifted;
}

void PlayoutDelay::chooseTarget()
{
    double late = m_total;
    double leastCost = kCostOfAllLost * 2.0;
    for (int i = 0; i < kBins; ++i) {
        late -= m_weight[static_cast<std::size_t>(i)];
        const Duration candidate = kBin * (i + 1);
        const double cost = milliseconds(candidate) + kCostOfAllLost * std::max(late, 0.0) / m_total;
        if (cost < leastCost) {
            leastCost = cost;
            m_target = candidate;
        }
    }
}

void PlayoutDelay::onLate(Duration lateness, Instant now)
{
    const Duration lift = target(now) - lastingTarget() + std::clamp(lateness, Duration::zero(), kMostLift);
    m_lift = std::min(lift, kMostLift);
    m_liftedAt = now;
}

void PlayoutDelay::restart()
{
    m_started = false;
    m_lift = {};
}

Duration PlayoutDelay::lastingTarget() const
{
    return std::clamp(m_heardFor < kStartFor ? std::max(m_target, kStart) : m_target, kLeast, kMost);
}

Duration PlayoutDelay::target(Instant now) const
{
    const double fallen = std::max(0.0, static_cast<double>((now - m_liftedAt).count())) * kLiftFall;
    const Duration lift = std::max(Duration::zero(), m_lift - Duration(static_cast<std::int64_t>(std::min(fallen, 1e9))));
    return std::min(lastingTarget() + lift, kMost);
}

Duration PlayoutDelay::waited(Instant now, RtpTime end) const
{
    return now.time_since_epoch() - timeOf(end) - m_base;
}

double PlayoutDelay::weightBeyond(Duration delay) const
{
    const double bins = milliseconds(delay - (m_binsBase - m_base)) / milliseconds(kBin);
    double weight = 0.0;
    for (int i = 0; i < kBins; ++i)
        weight += m_weight[static_cast<std::size_t>(i)] * std::clamp(i + 1 - bins, 0.0, 1.0);
    return weight;
}

bool PlayoutDelay::likelyToMiss(Duration waited, Duration left) const
{
    return 2.0 * weightBeyond(waited + left) >= weightBeyond(waited);
}

bool PlayoutDelay::plausible(Instant arrival, RtpTime end) const
{
    const Duration wait = waited(arrival, end);
    return !m_started || (wait < kImplausible && wait > -kImplausible);
}

} // namespace alcove::flow
