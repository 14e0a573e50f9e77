#include "app/rendezvous/socket_inbox.h"

#include <utility>

namespace alcove::rendezvous {

void SocketInbox::start(transport::RendezvousConnection::Events events)
{
    m_events = std::move(events);
    while (m_open && !m_early.empty()) {
        Bytes body = std::move(m_early.front());
        m_early.pop_front();
        onBody(std::move(body));
    }
    if (m_earlyEnd)
        onClosed(*std::exchange(m_earlyEnd, std::nullopt));
}

void SocketInbox::onBody(Bytes body)
{
    if (!m_open)
        return;
    if (!m_events) {
        m_early.push_back(std::move(body));
        return;
    }
    // A copy, since the callback may destroy the connection and all it was given.
    const auto callback = m_events->onBody;
    callback(std::move(body));
}

void SocketInbox::onClosed(Error reason)
{
    if (!m_open)
        return;
    if (!m_events) {
        m_earlyEnd = std::move(reason);
        return;
    }
    m_open = false;
    const auto callback = m_events->onClosed;
    callback(std::move(reason));
}

} // namespace alcove::rendezvous
