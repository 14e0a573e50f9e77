#include "core/transport/stream_sender.h"

#include "core/transport/stream_receiver.h"

#include <algorithm>
#include <utility>

namespace alcove::transport {
namespace {

using namespace std::chrono_literals;

/// RFC 6928: ten segments to begin with.
constexpr std::size_t kFirstWindow = 10 * kMaxStreamData;
constexpr std::size_t kSmallestWindow = 2 * kMaxStreamData;
/// RFC 9438 §4.6: 0.7 of the window is kept on loss.
constexpr std::size_t shrunk(std::size_t window) { return window / 10 * 7; }
/// RFC 9002 §6.1.1: three later ones arrived.
constexpr std::uint64_t kReorderingTolerance = 3;
constexpr Duration kFirstTimeout = 1s; // RFC 6298 §2.1
/// chosen: above the acknowledgement's delay and a busy pacer's queue.
constexpr Duration kShortestTimeout = 300ms;
/// chosen: after an outage the stream goes on within five seconds.
constexpr Duration kLongestTimeout = 5s;

} // namespace

StreamSender::StreamSender()
    : m_limit(StreamReceiver::kWindow)
    , m_window(kFirstWindow)
    , m_slowStartUntil(StreamReceiver::kWindow)
    , m_timeoutLength(kFirstTimeout)
{
}

std::size_t StreamSender::write(ByteView bytes)
{
    const std::size_t taken = std::min(bytes.size(), room());
    ByteView rest = bytes.first(taken);
    while (!rest.empty()) {
        const bool extends = !m_segments.empty() && m_segments.back().transmission == 0
            && m_segments.back().bytes.size() < kMaxStreamData;
        if (!extends) {
            m_segments.emplace_back();
            m_segments.back().offset = m_written;
        }
        Bytes& last = m_segments.back().bytes;
        const std::size_t part = std::min(rest.size(), kMaxStreamData - last.size());
        last.insert(last.end(), rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(part));
        rest = rest.subspan(part);
        m_written += part;
    }
    m_buffered += taken;
    return taken;
}

std::optional<StreamData> StreamSender::next(Instant now)
{
    for (Segment& segment : m_segments) {
        if (segment.status != Status::Waiting)
            continue;
        if (segment.end() > m_limit)
            break;
        if (m_inFlight > 0 && m_inFlight + segment.bytes.size() > m_window)
            return std::nullopt;
        segment.status = Status::InFlight;
        segment.resent = segment.transmission != 0;
        segment.transmission = ++m_transmissions;
        segment.sentAt = now;
        m_inFlight += segment.bytes.size();
        if (!m_timeoutAt)
            rearm(now);
        return StreamData { segment.offset, segment.bytes };
    }
    if (!m_segments.empty() && m_inFlight == 0) {
        // Held back by the limit: should the news of more room be lost, a question brings it again.
        if (!m_timeoutAt)
            rearm(now);
        if (std::exchange(m_asking, false))
            return StreamData { m_first, {} };
    }
    return std::nullopt;
}

bool StreamSender::onAck(const StreamAck& ack, Instant now)
{
    std::uint64_t sent = m_first;
    for (const Segment& segment : m_segments) {
        if (segment.transmission != 0)
            sent = segment.end();
    }
    const std::uint64_t highest = ack.ranges.empty() ? ack.next : ack.ranges.back().end;
    if (highest > sent)
        return false;
    if (ack.next < m_first)
        return true; // overtaken by a later one
    m_limit = std::max(m_limit, ack.limit);
    bool progress = false;
    auto range = ack.ranges.begin();
    for (Segment& segment : m_segments) {
        while (range != ack.ranges.end() && range->end < segment.end())
            ++range;
        const bool arrived = segment.end() <= ack.next || (range != ack.ranges.end() && range->begin <= segment.offset);
        if (!arrived || segment.status == Status::Acknowledged || segment.transmission == 0)
            continue;
        acknowledge(segment, now);
        progress = true;
    }
    while (!m_segments.empty() && m_segments.front().status == Status::Acknowledged) {
        m_first = m_segments.front().end();
        m_buffered -= m_segments.front().bytes.size();
        m_segments.pop_front();
    }
    judgeLosses();
    if (progress)
        rearm(now);
    return true;
}

void StreamSender::acknowledge(Segment& segment, Instant now)
{
    const std::size_t size = segment.bytes.size();
    if (segment.status == Status::InFlight)
        m_inFlight -= size;
    segment.status = Status::Acknowledged;
    if (!segment.resent) // RFC 6298 §3
        measure(now - segment.sentAt);
    m_highestAcknowledged = std::max(m_highestAcknowledged, segment.transmission);
    if (segment.transmission <= m_recoveryUntil)
        return;
    // RFC 5681 §3.1: by what arrives in slow start, by a segment a round trip afterwards.
    m_window += m_window < m_slowStartUntil ? size : std::max<std::size_t>(kMaxStreamData * size / m_window, 1);
    m_window = std::min(m_window, StreamReceiver::kWindow);
}

void StreamSender::judgeLosses()
{
    for (Segment& segment : m_segments) {
        if (segment.status != Status::InFlight || segment.transmission + kReorderingTolerance > m_highestAcknowledged)
            continue;
        segment.status = Status::Waiting;
        m_inFlight -= segment.bytes.size();
        onLoss(segment.transmission);
    }
}

void StreamSender::onLoss(std::uint64_t transmission)
{
    if (transmission <= m_recoveryUntil)
        return;
    m_recoveryUntil = m_transmissions;
    m_window = std::max(shrunk(m_window), kSmallestWindow);
    m_slowStartUntil = m_window;
}

void StreamSender::measure(Duration roundTrip)
{
    if (!m_smoothedRoundTrip) {
        m_smoothedRoundTrip = roundTrip;
        m_roundTripVariation = roundTrip / 2;
    } else {
        m_roundTripVariation = (3 * m_roundTripVariation + std::chrono::abs(*m_smoothedRoundTrip - roundTrip)) / 4;
        m_smoothedRoundTrip = (7 * *m_smoothedRoundTrip + roundTrip) / 8;
    }
    m_timeoutLength = std::clamp(*m_smoothedRoundTrip + 4 * m_roundTripVariation, kShortestTimeout, kLongestTimeout);
}

void StreamSender::rearm(Instant now)
{
    m_timeoutAt.reset();
    if (!m_segments.empty())
        m_timeoutAt = now + m_timeoutLength;
}

void StreamSender::onTimer(Instant now)
{
    if (!m_timeoutAt || *m_timeoutAt > now)
        return;
    m_asking = m_inFlight == 0;
    for (Segment& segment : m_segments) {
        if (segment.status == Status::InFlight)
            segment.status = Status::Waiting;
    }
    if (m_inFlight > 0) {
        m_inFlight = 0;
        m_recoveryUntil = m_transmissions;
        m_slowStartUntil = std::max(shrunk(m_window), kSmallestWindow);
        m_window = kSmallestWindow;
    }
    m_timeoutLength = std::min(2 * m_timeoutLength, kLongestTimeout);
    rearm(now);
}

} // namespace alcove::transport
