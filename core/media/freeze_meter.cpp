#include "core/media/freeze_meter.h"

#include <algorithm>

namespace alcove::media {
namespace {

constexpr std::size_t kWindow = 30;
constexpr Duration kLeastExcess = std::chrono::milliseconds(150);

} // namespace

void FreezeMeter::onShown(Instant at)
{
    const bool counts = m_running;
    const Duration gap = at - m_last;
    m_running = true;
    m_last = at;
    if (!counts)
        return;
    const double seconds = std::chrono::duration<double>(gap).count();
    m_total += gap;
    m_squared += seconds * seconds;
    m_longest = std::max(m_longest, gap);
    if (!m_gaps.empty()) {
        const Duration mean = m_sum / static_cast<Duration::rep>(m_gaps.size());
        if (gap >= std::max(3 * mean, mean + kLeastExcess)) {
            ++m_freezes;
            m_frozen += gap;
        }
    }
    m_gaps.push_back(gap);
    m_sum += gap;
    if (m_gaps.size() > kWindow) {
        m_sum -= m_gaps.front();
        m_gaps.pop_front();
    }
}

double FreezeMeter::framesPerSecond() const
{
    const double seconds = std::chrono::duration<double>(m_sum).count();
    return seconds <= 0 ? 0 : static_cast<double>(m_gaps.size()) / seconds;
}

} // namespace alcove::media
