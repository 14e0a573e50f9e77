#include "core/flow/encode_load.h"

#include <algorithm>
#include <vector>

namespace alcove::flow {
namespace {

constexpr Duration kWindow = std::chrono::seconds(2);
constexpr Duration kLowFor = std::chrono::seconds(10);
constexpr double kHigh = 0.60;
constexpr double kLow = 0.35;
constexpr std::size_t kLeastSamples = 10;

} // namespace

void EncodeLoad::onFrame(Duration encodeTime, Duration frameInterval, Instant now)
{
    if (frameInterval <= Duration::zero())
        return;
    m_samples.push_back({ now, static_cast<double>(encodeTime.count()) / static_cast<double>(frameInterval.count()) });
    while (now - m_samples.front().at > kWindow)
        m_samples.pop_front();
    if (m_samples.size() < kLeastSamples)
        return;
    const double load = slowestTwentieth();
    if (load <= kHigh)
        m_highSince.reset();
    else if (!m_highSince)
        m_highSince = now;
    if (load >= kLow)
        m_lowSince.reset();
    else if (!m_lowSince)
        m_lowSince = now;
}

EncodeLoad::Verdict EncodeLoad::takeVerdict(Instant now)
{
    Verdict verdict = Verdict::Stay;
    if (m_highSince && now - *m_highSince >= kWindow)
        verdict = Verdict::Lighter;
    else if (m_lowSince && now - *m_lowSince >= kLowFor)
        verdict = Verdict::Heavier;
    if (verdict != Verdict::Stay) {
        m_samples.clear();
        m_highSince.reset();
        m_lowSince.reset();
    }
    return verdict;
}

double EncodeLoad::slowestTwentieth() const
{
    std::vector<double> loads;
    loads.reserve(m_samples.size());
    for (const Sample& sample : m_samples)
        loads.push_back(sample.load);
    const auto at = loads.begin() + static_cast<std::ptrdiff_t>((loads.size() - 1) * 95 / 100);
    std::nth_element(loads.begin(), at, loads.end());
    return *at;
}

} // namespace alcove::flow
