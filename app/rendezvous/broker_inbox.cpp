#include "app/rendezvous/broker_inbox.h"

#include <utility>

namespace alcove::rendezvous {
namespace {

/// chosen: more than passes the intake in a second, less than a second's work to look at.
constexpr std::size_t kMaxWaiting = 256;
constexpr std::size_t kMaxBytes = 1024 * 1024;

} // namespace

void BrokerInbox::push(std::string_view topic, ByteView body, bool retained)
{
    if (body.empty() || body.size() > transport::kMaxRendezvousFrame)
        return;
    const std::lock_guard lock(m_mutex);
    if (m_waiting.size() >= kMaxWaiting || m_bytes + body.size() > kMaxBytes)
        return;
    m_waiting.push_back({ std::string(topic), toBytes(body), retained });
    m_bytes += body.size();
    if (!std::exchange(m_told, true))
        m_tell();
}

std::vector<transport::BrokerMessage> BrokerInbox::take(std::size_t most)
{
    const std::lock_guard lock(m_mutex);
    std::vector<transport::BrokerMessage> out;
    while (!m_waiting.empty() && out.size() < most) {
        m_bytes -= m_waiting.front().body.size();
        out.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    m_told = out.size() == most;
    return out;
}

} // namespace alcove::rendezvous
