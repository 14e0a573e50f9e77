#include "core/transport/reliable_stream.h"

#include <algorithm>
#include <utility>

namespace alcove::transport {

ReliableStream::ReliableStream(std::uint32_t identifier, Callbacks callbacks)
    : m_identifier(identifier)
    , m_callbacks(std::move(callbacks))
{
}

std::size_t ReliableStream::write(ByteView bytes, Instant now)
{
    const std::size_t taken = m_sender.write(bytes);
    m_writerWaits = m_writerWaits || taken < bytes.size();
    sendWhatIsDue(now);
    return taken;
}

Bytes ReliableStream::read(std::size_t longest, Instant now)
{
    Bytes out = m_receiver.read(longest, now);
    sendWhatIsDue(now);
    return out;
}

bool ReliableStream::onBlock(ByteView body, Instant now)
{
    const auto segment = parseStreamSegment(body);
    const bool good = segment && segment->stream == m_identifier
        && (segment->data ? m_receiver.onData(*segment->data, now) : m_sender.onAck(*segment->ack, now));
    if (!good) {
        ++m_refused;
        return false;
    }
    sendWhatIsDue(now);
    if (segment->data && m_receiver.readable())
        m_callbacks.onReadable(now);
    if (m_writerWaits && m_sender.room() >= StreamSender::kBuffer / 2) {
        m_writerWaits = false;
        m_callbacks.onWritable(now);
    }
    return true;
}

void ReliableStream::onTimer(Instant now)
{
    m_sender.onTimer(now);
    sendWhatIsDue(now);
}

void ReliableStream::sendWhatIsDue(Instant now)
{
    if (const auto ack = m_receiver.takeAck(now))
        m_callbacks.sendBlock(writeStreamAck(m_identifier, *ack), now);
    while (const auto data = m_sender.next(now))
        m_callbacks.sendBlock(writeStreamData(m_identifier, *data), now);
}

std::optional<Instant> ReliableStream::nextWakeup() const
{
    const auto ack = m_receiver.ackDue();
    const auto timeout = m_sender.timeout();
    if (ack && timeout)
        return std::min(*ack, *timeout);
    return ack ? ack : timeout;
}

} // namespace alcove::transport
