#pragma once

#include "core/transport/broker_intake.h"

#include <functional>
#include <mutex>

namespace alcove::rendezvous {

/// What a broker delivered and nobody has looked at yet.
/// Invariant: at most 256 messages and 1 MiB wait, none longer than a frame may be; more are dropped.
/// So a flood costs its reader a bounded amount of memory and of turns.
/// Sequence: any.
class BrokerInbox {
public:
    /// `tell` is called when messages begin to wait, on the thread that brought one: post, do no more.
    explicit BrokerInbox(std::function<void()> tell) : m_tell(std::move(tell)) { }

    void push(std::string_view topic, ByteView body, bool retained);
    /// At most `most` of them. Who gets that many asks again, after a turn.
    [[nodiscard]] std::vector<transport::BrokerMessage> take(std::size_t most);

private:
    std::mutex m_mutex;
    std::function<void()> m_tell;
    std::deque<transport::BrokerMessage> m_waiting;
    std::size_t m_bytes = 0;
    bool m_told = false;
};

} // namespace alcove::rendezvous
