#include "core/flow/repair_budget.h"

#include <algorithm>
#include <cmath>

namespace alcove::flow {
namespace {

constexpr double kLeastShare = 0.2;
constexpr double kMostShare = 0.4;
constexpr double kSavedSeconds = 1;
/// How fast what was used is forgotten.
constexpr double kMemorySeconds = 1;

} // namespace

double RepairBudget::share() const
{
    return m_parityFirst ? kMostShare : std::clamp(2 * m_loss, kLeastShare, kMostShare);
}

bool RepairBudget::take(DataSize size, Need need, Instant now)
{
    advance(now);
    const auto bytes = static_cast<double>(size.inBytes());
    const double full = static_cast<double>(m_target.inBitsPerSecond()) / 8 * share() * kSavedSeconds;
    if (bytes > m_saved - (need == Need::Must ? 0 : full / 2))
        return false;
    m_saved -= bytes;
    m_usedRate += bytes / kMemorySeconds;
    return true;
}

BitRate RepairBudget::used(Instant now)
{
    advance(now);
    return BitRate::bitsPerSecond(static_cast<std::int64_t>(m_usedRate * 8));
}

void RepairBudget::advance(Instant now)
{
    const double perSecond = static_cast<double>(m_target.inBitsPerSecond()) / 8 * share();
    const double elapsed = m_started ? std::max(0.0, std::chrono::duration<double>(now - m_updated).count()) : kSavedSeconds;
    m_started = true;
    m_updated = now;
    m_saved = std::min(m_saved + perSecond * elapsed, perSecond * kSavedSeconds);
    m_usedRate *= std::exp(-elapsed / kMemorySeconds);
}

} // namespace alcove::flow
