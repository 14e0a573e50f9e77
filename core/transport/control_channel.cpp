#include "core/transport/control_channel.h"

#include <algorithm>

namespace alcove::transport {
namespace {

using namespace std::chrono_literals;

/// As many as one acknowledgement's map speaks of.
constexpr std::uint32_t kWindow = 32;
/// chosen: above the longest exchange of the session (a few messages of 16 KiB); bounds memory to 256 KB.
constexpr std::size_t kMaxWaitingParts = 256;
constexpr Duration kShortestTimeout = 200ms;
constexpr Duration kLongestTimeout = 1000ms;
/// chosen: before the first measurement, between the bounds; most round trips are below 200 ms.
constexpr Duration kFirstTimeout = 500ms;
/// chosen: one acknowledgement answers the copies of both carriers and the parts of one message.
constexpr Duration kAckDelay = 10ms;
/// chosen: no person causes 50 messages a second; above that is an attack or a fault.
constexpr double kIncomingPerSecond = 50;
/// Two windows and more may arrive at once after a stall, from a sender within its own limit below.
constexpr double kIncomingBurst = 100;
/// Below the receiver's limit, so that clocks that differ never make an honest message too many.
constexpr double kOutgoingPerSecond = 40;
constexpr double kOutgoingBurst = 40;

} // namespace

bool ControlChannel::Bucket::take(Instant now)
{
    const double seconds = std::chrono::duration<double>(std::max(now - filledAt, Duration(0))).count();
    tokens = std::min(capacity, tokens + seconds * perSecond);
    filledAt = std::max(filledAt, now);
    if (tokens < 1)
        return false;
    tokens -= 1;
    return true;
}

Instant ControlChannel::Bucket::nextAt() const
{
    const double missing = std::max(1 - tokens, 0.0);
    return filledAt + std::chrono::ceil<Duration>(std::chrono::duration<double>(missing / perSecond));
}

ControlChannel::ControlChannel(Callbacks callbacks)
    : m_callbacks(std::move(callbacks))
    , m_outgoing { kOutgoingPerSecond, kOutgoingBurst, kOutgoingBurst, {} }
    , m_incoming { kIncomingPerSecond, kIncomingBurst, kIncomingBurst, {} }
    , m_timeout(kFirstTimeout)
{
}

Result<std::uint32_t> ControlChannel::send(std::uint8_t type, ByteView body, Instant now)
{
    if (type == wire::kControlAckType)
        return Error { ErrorCode::InvalidArgument, "acknowledgements are the channel's own" };
    const std::size_t parts = std::max<std::size_t>((body.size() + wire::kMaxControlBody - 1) / wire::kMaxControlBody, 1);
    if (body.size() > wire::kMaxControlMessage || m_sent.size() + parts > kMaxWaitingParts)
        return Error { ErrorCode::LimitExceeded, "control message too long, or too many waiting" };
    for (std::size_t i = 0; i < parts; ++i) {
        const ByteView slice = body.subspan(i * wire::kMaxControlBody);
        const ByteView cut = slice.first(std::min(slice.size(), wire::kMaxControlBody));
        Part part;
        part.sequence = m_nextNumber++;
        part.envelope = wire::writeControlEnvelope({ type, i + 1 < parts, part.sequence, cut });
        m_sent.push_back(std::move(part));
    }
    const std::uint32_t last = m_nextNumber - 1;
    sendWhatFits(now);
    return last;
}

void ControlChannel::setAcknowledgedHandler(std::function<void(std::uint32_t, Instant)> handler)
{
    m_onAcknowledged = std::move(handler);
}

void ControlChannel::setLive(ControlCarrier carrier, bool live, Instant now)
{
    if (carrier == ControlCarrier::Records) {
        m_recordsLive = live;
        if (live) {
            for (Part& part : m_sent) {
                if (part.sent && !part.acknowledged) {
                    part.resent = true;
                    m_callbacks.carry(carrier, part.envelope);
                }
            }
        }
    } else if (m_datagramsLive != live) {
        m_datagramsLive = live;
        for (Part& part : m_sent)
            part.resendAt = now;
        if (live)
            resendOnDatagrams(now);
    }
    sendWhatFits(now);
}

bool ControlChannel::isLive(ControlCarrier carrier) const
{
    return carrier == ControlCarrier::Records ? m_recordsLive : m_datagramsLive;
}

bool ControlChannel::drop(ControlDrop reason)
{
    ++m_dropped[static_cast<std::size_t>(reason)];
    return false;
}

std::uint64_t ControlChannel::dropped(ControlDrop reason) const { return m_dropped[static_cast<std::size_t>(reason)]; }

bool ControlChannel::onEnvelope(ByteView bytes, Instant now)
{
    const auto envelope = wire::parseControlEnvelope(bytes);
    if (!envelope)
        return drop(ControlDrop::Malformed);
    return envelope->type == wire::kControlAckType ? onAck(envelope->body, now) : onPart(*envelope, now);
}

bool ControlChannel::onAck(ByteView body, Instant now)
{
    const auto ack = wire::parseControlAck(body);
    if (!ack || ack->nextExpected > firstUnsent())
        return drop(ControlDrop::Malformed);
    if (ack->nextExpected < m_firstUnacknowledged)
        return true; // an older one, overtaken
    for (Part& part : m_sent) {
        const std::int64_t ahead = std::int64_t { part.sequence } - ack->nextExpected;
        const bool inMap = ahead > 0 && ahead <= kWindow && (ack->map >> (ahead - 1) & 1) != 0;
        if (!part.sent)
            break;
        if (part.acknowledged || (ahead >= 0 && !inMap))
            continue;
        part.acknowledged = true;
        measure(part, now);
    }
    forgetAcknowledged(now);
    return true;
}

bool ControlChannel::onPeerState(std::uint32_t peerNextExpected, Instant now)
{
    if (peerNextExpected > firstUnsent())
        return drop(ControlDrop::Malformed);
    for (Part& part : m_sent)
        part.acknowledged = part.acknowledged || part.sequence < peerNextExpected;
    forgetAcknowledged(now);
    return true;
}

std::uint32_t ControlChannel::firstUnsent() const
{
    const auto unsent = std::find_if(m_sent.begin(), m_sent.end(), [](const Part& part) { return !part.sent; });
    return unsent == m_sent.end() ? m_nextNumber : unsent->sequence;
}

void ControlChannel::measure(const Part& part, Instant now)
{
    // What was sent twice tells no round trip (Karn; RFC 6298 §3).
    if (part.resent)
        return;
    const Duration sample = now - part.firstSent;
    if (!m_smoothedRoundTrip) {
        m_smoothedRoundTrip = sample;
        m_roundTripVariation = sample / 2;
    } else {
        // RFC 6298 §2.3: alpha = 1/8, beta = 1/4.
        const Duration difference = std::chrono::abs(*m_smoothedRoundTrip - sample);
        m_roundTripVariation = (3 * m_roundTripVariation + difference) / 4;
        m_smoothedRoundTrip = (7 * *m_smoothedRoundTrip + sample) / 8;
    }
    m_timeout = std::clamp(*m_smoothedRoundTrip + 4 * m_roundTripVariation, kShortestTimeout, kLongestTimeout);
}

void ControlChannel::forgetAcknowledged(Instant now)
{
    const std::uint32_t before = m_firstUnacknowledged;
    while (!m_sent.empty() && m_sent.front().acknowledged)
        m_sent.pop_front();
    m_firstUnacknowledged = m_sent.empty() ? m_nextNumber : m_sent.front().sequence;
    sendWhatFits(now);
    if (m_firstUnacknowledged != before && m_onAcknowledged)
        m_onAcknowledged(m_firstUnacknowledged, now);
}

void ControlChannel::sendWhatFits(Instant now)
{
    if (!m_recordsLive && !m_datagramsLive)
        return;
    for (Part& part : m_sent) {
        if (part.sequence - m_firstUnacknowledged >= kWindow)
            return;
        if (part.sent)
            continue;
        if (!m_outgoing.take(now))
            return;
        part.sent = true;
        part.firstSent = now;
        if (m_recordsLive)
            m_callbacks.carry(ControlCarrier::Records, part.envelope);
        if (m_datagramsLive) {
            part.resendAt = now + m_timeout;
            part.backoff = m_timeout;
            m_callbacks.carry(ControlCarrier::Datagrams, part.envelope);
        }
    }
}

void ControlChannel::resendOnDatagrams(Instant now)
{
    for (Part& part : m_sent) {
        if (!part.sent)
            return;
        if (part.acknowledged || part.resendAt > now)
            continue;
        part.resent = true;
        part.backoff = std::clamp(2 * part.backoff, m_timeout, kLongestTimeout); // RFC 6298 §5.5
        part.resendAt = now + part.backoff;
        m_callbacks.carry(ControlCarrier::Datagrams, part.envelope);
    }
}

bool ControlChannel::onPart(const wire::ControlEnvelope& envelope, Instant now)
{
    if (envelope.sequence < m_nextExpected || m_ahead.contains(envelope.sequence)) {
        acknowledgeSoon(now); // the first acknowledgement may have been lost
        return true;
    }
    if (envelope.sequence - m_nextExpected >= kWindow)
        return drop(ControlDrop::Window);
    if (!m_incoming.take(now))
        return drop(ControlDrop::Rate);
    m_ahead.emplace(envelope.sequence, Received { envelope.type, envelope.more, toBytes(envelope.body) });
    acknowledgeSoon(now);
    deliverInOrder();
    return true;
}

void ControlChannel::acknowledgeSoon(Instant now)
{
    if (!m_ackAt)
        m_ackAt = now + kAckDelay;
}

void ControlChannel::deliverInOrder()
{
    while (!m_ahead.empty() && m_ahead.begin()->first == m_nextExpected) {
        auto node = m_ahead.extract(m_ahead.begin());
        ++m_nextExpected;
        assemble(std::move(node.mapped()));
    }
}

void ControlChannel::assemble(Received part)
{
    const bool fits = (!m_messageType || *m_messageType == part.type)
        && m_message.size() + part.body.size() <= wire::kMaxControlMessage;
    if (!fits && !m_skipping) {
        drop(ControlDrop::TooLong);
        m_skipping = true;
    }
    if (m_skipping) {
        m_message = {};
        m_messageType.reset();
        m_skipping = part.more;
        return;
    }
    m_messageType = part.type;
    m_message.insert(m_message.end(), part.body.begin(), part.body.end());
    if (part.more)
        return;
    m_messageType.reset();
    m_callbacks.onMessage(part.type, std::exchange(m_message, {}));
}

void ControlChannel::transmitAck()
{
    m_ackAt.reset();
    wire::ControlAck ack { m_nextExpected, 0 };
    for (const auto& [sequence, part] : m_ahead)
        ack.map |= 1U << (sequence - m_nextExpected - 1);
    const Bytes body = wire::writeControlAck(ack);
    const Bytes envelope = wire::writeControlEnvelope({ wire::kControlAckType, false, 0, body });
    for (const ControlCarrier carrier : { ControlCarrier::Records, ControlCarrier::Datagrams }) {
        if (isLive(carrier))
            m_callbacks.carry(carrier, envelope);
    }
}

void ControlChannel::onTimer(Instant now)
{
    const bool anyLive = m_recordsLive || m_datagramsLive;
    if (anyLive && m_ackAt && *m_ackAt <= now)
        transmitAck();
    if (m_datagramsLive)
        resendOnDatagrams(now);
    sendWhatFits(now);
}

std::optional<Instant> ControlChannel::nextWakeup() const
{
    if (!m_recordsLive && !m_datagramsLive)
        return std::nullopt;
    std::optional<Instant> next = m_ackAt;
    const auto consider = [&next](Instant at) { next = next ? std::min(*next, at) : at; };
    for (const Part& part : m_sent) {
        if (!part.sent) {
            if (part.sequence - m_firstUnacknowledged < kWindow)
                consider(m_outgoing.nextAt());
            break;
        }
        if (m_datagramsLive && !part.acknowledged)
            consider(part.resendAt);
    }
    return next;
}

} // namespace alcove::transport
