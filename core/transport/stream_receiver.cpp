#include "core/transport/stream_receiver.h"

#include <algorithm>

namespace alcove::transport {
namespace {

using namespace std::chrono_literals;

/// RFC 9000 §13.2.1 has 25 ms; every second segment is answered at once (RFC 5681 §4.2).
constexpr Duration kAckDelay = 25ms;
constexpr int kSegmentsPerAck = 2;
/// Segments fill their blocks but for the last of each write; an honest sender stays below this.
constexpr std::size_t kMaxPieces = 1024;

} // namespace

void StreamReceiver::acknowledgeBy(Instant time) { m_ackAt = m_ackAt ? std::min(*m_ackAt, time) : time; }

bool StreamReceiver::onData(const StreamData& data, Instant now)
{
    const std::uint64_t end = data.offset + data.bytes.size();
    if (end > m_toldLimit)
        return false;
    if (data.offset != m_next || data.bytes.empty()) {
        // Old, ahead, or a question: each tells the sender something it should know at once.
        acknowledgeBy(now);
        if (data.offset > m_next && !data.bytes.empty() && m_ahead.size() < kMaxPieces)
            m_ahead.try_emplace(data.offset, toBytes(data.bytes));
        return true;
    }
    m_ready.insert(m_ready.end(), data.bytes.begin(), data.bytes.end());
    m_next = end;
    const bool gapsBefore = !m_ahead.empty();
    while (!m_ahead.empty() && m_ahead.begin()->first <= m_next) {
        const auto node = m_ahead.extract(m_ahead.begin());
        // A sender keeps its cuts; a piece that begins inside what is there already is not from one.
        if (node.key() < m_next)
            continue;
        m_ready.insert(m_ready.end(), node.mapped().begin(), node.mapped().end());
        m_next += node.mapped().size();
    }
    ++m_unacknowledged;
    acknowledgeBy(gapsBefore || m_unacknowledged >= kSegmentsPerAck ? now : now + kAckDelay);
    return true;
}

Bytes StreamReceiver::read(std::size_t longest, Instant now)
{
    const std::size_t count = std::min(longest, m_ready.size() - m_readPosition);
    const auto begin = m_ready.begin() + static_cast<std::ptrdiff_t>(m_readPosition);
    Bytes out(begin, begin + static_cast<std::ptrdiff_t>(count));
    m_readPosition += count;
    m_consumed += count;
    if (m_readPosition == m_ready.size() || m_readPosition > kWindow / 2) {
        m_ready.erase(m_ready.begin(), m_ready.begin() + static_cast<std::ptrdiff_t>(m_readPosition));
        m_readPosition = 0;
    }
    // A sender that was held back hears of the room.
    if (limit() - m_toldLimit >= kWindow / 4)
        acknowledgeBy(now);
    return out;
}

std::optional<StreamAck> StreamReceiver::takeAck(Instant now)
{
    if (!m_ackAt || *m_ackAt > now)
        return std::nullopt;
    m_ackAt.reset();
    m_unacknowledged = 0;
    m_toldLimit = limit();
    StreamAck ack { m_next, m_toldLimit, {} };
    for (const auto& [offset, bytes] : m_ahead) {
        const std::uint64_t end = offset + bytes.size();
        if (!ack.ranges.empty() && offset <= ack.ranges.back().end) {
            ack.ranges.back().end = std::max(ack.ranges.back().end, end);
            continue;
        }
        if (ack.ranges.size() == kMaxStreamRanges)
            break;
        ack.ranges.push_back({ offset, end });
    }
    return ack;
}

} // namespace alcove::transport
