#include "core/flow/retransmit_buffer.h"

namespace alcove::flow {
namespace {

constexpr std::size_t kMaxPackets = 1024;
constexpr Duration kKept = std::chrono::seconds(1);

} // namespace

void RetransmitBuffer::add(std::uint16_t sequence, Bytes rtp, Instant now)
{
    m_sequence.check();
    if (static_cast<std::uint16_t>(m_first + m_packets.size()) != sequence) {
        m_packets.clear();
        m_first = sequence;
    }
    m_packets.push_back({ std::move(rtp), now, now, 0 });
    forgetOld(now);
}

std::vector<RetransmitBuffer::Resend> RetransmitBuffer::onNack(const std::vector<std::uint16_t>& sequences, Instant now)
{
    m_sequence.check();
    forgetOld(now);
    std::vector<Resend> resends;
    for (const std::uint16_t sequence : sequences) {
        const auto index = static_cast<std::uint16_t>(sequence - m_first);
        if (index >= m_packets.size())
            continue;
        Packet& packet = m_packets[index];
        if (packet.requests > 0 && now - packet.lastCopy < m_roundTrip / 2)
            continue;
        ++packet.requests;
        packet.lastCopy = now;
        resends.push_back({ packet.rtp, packet.requests > 1 ? 2 : m_copies });
    }
    return resends;
}

void RetransmitBuffer::forgetOld(Instant now)
{
    while (!m_packets.empty() && (m_packets.size() > kMaxPackets || now - m_packets.front().sent > kKept)) {
        m_packets.pop_front();
        ++m_first;
    }
}

} // namespace alcove::flow
