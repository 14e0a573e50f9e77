#include "core/flow/loss_window.h"

#include <algorithm>

namespace alcove::flow {

namespace {

    using namespace std::chrono_literals;

    constexpr Duration kBucket = 100ms;
    constexpr Duration kLongest = 10s;

} // namespace

void LossWindow::onResults(Instant now, std::span<const PacketResult> results)
{
    while (!m_buckets.empty() && m_buckets.front().begin < now - kLongest)
        m_buckets.pop_front();
    if (m_buckets.empty() || m_buckets.back().begin + kBucket <= now)
        m_buckets.push_back(Bucket { now, 0, 0, 0 });
    Bucket& bucket = m_buckets.back();
    for (const PacketResult& result : results) {
        switch (result.fate) {
        case Fate::Received:
            ++bucket.told;
            break;
        case Fate::Lost: {
            ++bucket.told;
            ++bucket.lost;
            const SequenceNumber counter = result.datagram.counter;
            m_burst = m_lastLost && counter == m_lastLost->next() ? m_burst + 1 : 1;
            m_lastLost = counter;
            bucket.longestBurst = std::max(bucket.longestBurst, m_burst);
            break;
        }
        case Fate::ReceivedAfterAll:
            bucket.lost -= 1;
            break;
        }
    }
}

double LossWindow::share(Duration time, Instant now) const
{
    int told = 0;
    int lost = 0;
    for (auto bucket = m_buckets.rbegin(); bucket != m_buckets.rend() && bucket->begin > now - time; ++bucket) {
        told += bucket->told;
        lost += bucket->lost;
    }
    return told == 0 ? 0.0 : std::clamp(static_cast<double>(lost) / told, 0.0, 1.0);
}

int LossWindow::longestBurst() const
{
    int result = 0;
    for (const Bucket& bucket : m_buckets)
        result = std::max(result, bucket.longestBurst);
    return result;
}

} // namespace alcove::flow
