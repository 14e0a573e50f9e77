#include "core/flow/train_measurement.h"

#include <algorithm>

namespace alcove::flow {

namespace {

    /// A span between fewer arrivals says more about jitter than about the path.
    constexpr std::size_t kLeastArrivals = 4;
    /// More loss than this is the path's answer; less may be chance.
    constexpr double kChanceLoss = 0.2;

} // namespace

void TrainMeasurement::onSent(const SentDatagram& datagram)
{
    if (datagram.probe != m_number)
        return;
    ++m_sent;
    m_lastSent = datagram.sent;
}

void TrainMeasurement::onResults(std::span<const PacketResult> results)
{
    for (const PacketResult& result : results) {
        if (result.datagram.probe != m_number || result.fate == Fate::ReceivedAfterAll)
            continue;
        ++m_told;
        if (result.fate == Fate::Received)
            m_received.push_back(result);
        else
            ++m_lost;
    }
}

std::optional<TrainMeasurement::Rates> TrainMeasurement::rates() const
{
    if (m_received.size() < kLeastArrivals)
        return std::nullopt;
    const auto bySent = [](const PacketResult& a, const PacketResult& b) { return a.datagram.sent < b.datagram.sent; };
    const auto byArrival = [](const PacketResult& a, const PacketResult& b) { return a.received < b.received; };
    const auto [sentFirst, sentLast] = std::minmax_element(m_received.begin(), m_received.end(), bySent);
    const auto [first, last] = std::minmax_element(m_received.begin(), m_received.end(), byArrival);
    const Duration sentSpan = sentLast->datagram.sent - sentFirst->datagram.sent;
    const Duration arrivedSpan = last->received - first->received;
    if (sentSpan <= Duration::zero())
        return std::nullopt;
    DataSize size;
    for (const PacketResult& result : m_received)
        size += result.datagram.size;
    size -= sentFirst->datagram.size;
    // The datagrams lost on the way were sent within the same span.
    const double lost = static_cast<double>(m_lost) / static_cast<double>(m_sent);
    const BitRate sent = size / sentSpan * (1.0 / (1.0 - std::min(lost, 0.5)));
    const double slower = arrivedSpan > sentSpan
        ? static_cast<double>(sentSpan.count()) / static_cast<double>(arrivedSpan.count())
        : 1.0;
    return Rates { sent, sent * (slower * (lost > kChanceLoss ? 1.0 - lost : 1.0)) };
}

} // namespace alcove::flow
