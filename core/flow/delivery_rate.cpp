#include "core/flow/delivery_rate.h"

#include <algorithm>

namespace alcove::flow {

namespace {

    using namespace std::chrono_literals;

    constexpr Duration kLeastWindow = 200ms;
    /// Round trips grow with the queue that the measurement is about: not for ever.
    constexpr Duration kLongestWindow = 600ms;
    constexpr Duration kSentWindow = 500ms;
    constexpr std::size_t kLeastArrivals = 4;

} // namespace

void DeliveryRate::onSent(const SentDatagram& datagram)
{
    m_sent.emplace_back(datagram.sent, datagram.size);
    while (m_sent.front().first < datagram.sent - kSentWindow)
        m_sent.pop_front();
}

void DeliveryRate::onResults(std::span<const PacketResult> results)
{
    for (const PacketResult& result : results) {
        if (result.fate == Fate::Lost || result.datagram.probe != 0)
            continue;
        const Arrival arrival { result.received, result.datagram.sent, result.datagram.size };
        const auto at = std::upper_bound(m_arrivals.begin(), m_arrivals.end(), arrival,
            [](const Arrival& a, const Arrival& b) { return a.received < b.received; });
        m_arrivals.insert(at, arrival);
    }
    while (!m_arrivals.empty() && m_arrivals.front().received < m_arrivals.back().received - kLongestWindow)
        m_arrivals.pop_front();
}

void DeliveryRate::reset() { *this = DeliveryRate(); }

std::optional<BitRate> DeliveryRate::delivered(Duration roundTrip) const
{
    const auto both = rates(roundTrip);
    return both ? std::optional(std::min(both->arrived, both->sent)) : std::nullopt;
}

std::optional<BitRate> DeliveryRate::arrived(Duration roundTrip) const
{
    const auto both = rates(roundTrip);
    return both ? std::optional(both->arrived) : std::nullopt;
}

std::optional<DeliveryRate::Rates> DeliveryRate::rates(Duration roundTrip) const
{
    if (m_arrivals.empty())
        return std::nullopt;
    const Duration window = std::clamp(2 * roundTrip, kLeastWindow, kLongestWindow);
    const Instant begin = m_arrivals.back().received - window;
    const auto first = std::find_if(
        m_arrivals.begin(), m_arrivals.end(), [&](const Arrival& a) { return a.received >= begin; });
    const auto count = static_cast<std::size_t>(m_arrivals.end() - first);
    if (count < kLeastArrivals)
        return std::nullopt;
    DataSize size;
    Duration largestGap {};
    Instant sentFirst = first->sent;
    Instant sentLast = first->sent;
    for (auto arrival = first + 1; arrival != m_arrivals.end(); ++arrival) {
        size += arrival->size;
        largestGap = std::max(largestGap, arrival->received - (arrival - 1)->received);
        sentFirst = std::min(sentFirst, arrival->sent);
        sentLast = std::max(sentLast, arrival->sent);
    }
    const Duration span = m_arrivals.back().received - first->received;
    const Duration meanGap = span / static_cast<std::int64_t>(count - 1);
    const Duration counted = std::max(span - largestGap + meanGap, Duration(1));
    return Rates { size / counted, size / std::max(sentLast - sentFirst, Duration(1)) };
}

BitRate DeliveryRate::sent(Instant now) const
{
    DataSize size;
    for (const auto& [at, bytes] : m_sent) {
        if (at > now - kSentWindow)
            size += bytes;
    }
    return size / kSentWindow;
}

} // namespace alcove::flow
