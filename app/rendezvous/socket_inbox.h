#pragma once

#include "core/transport/rendezvous.h"

#include <deque>

namespace alcove::rendezvous {

/// What came from a socket, on the side of the one who uses the connection.
/// Invariant: nothing is given out before `start`, after `close`, or after the end was told.
/// Sequence: the user's; the socket's side posts to it.
class SocketInbox {
public:
    void start(transport::RendezvousConnection::Events events);
    void onBody(Bytes body);
    void onClosed(Error reason);
    void close() { m_open = false; }
    [[nodiscard]] bool isOpen() const { return m_open; }

private:
    std::optional<transport::RendezvousConnection::Events> m_events;
    std::deque<Bytes> m_early;
    std::optional<Error> m_earlyEnd;
    bool m_open = true;
};

} // namespace alcove::rendezvous
