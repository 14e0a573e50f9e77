#include "core/transport/rendezvous_lane.h"

#include "core/transport/rendezvous.h"

namespace alcove::transport {
namespace {

/// chosen: a quarter of a sound packet's spacing; only while something waits.
constexpr Duration kLookInterval = std::chrono::milliseconds(5);

} // namespace

void RendezvousLane::send(Bytes datagram, Urgency urgency, Instant now)
{
    Queue& queue = urgency == Urgency::Sound ? m_sound : m_pictures;
    if (queue.size() == kMaxWaiting) {
        // The oldest is the first to be useless.
        queue.pop_front();
        ++m_counts.overflow;
    }
    queue.push_back({ std::move(datagram), now });
    onTimer(now);
}

void RendezvousLane::dropLate(Queue& queue, Duration life, Instant now)
{
    while (!queue.empty() && now - queue.front().since > life) {
        queue.pop_front();
        ++m_counts.late;
    }
}

bool RendezvousLane::sendFirst(Queue& queue)
{
    if (queue.empty() || m_connection == nullptr || m_connection->unsent() >= kMaxUnsent)
        return false;
    m_connection->send(std::move(queue.front().datagram));
    queue.pop_front();
    ++m_counts.sent;
    return true;
}

void RendezvousLane::onTimer(Instant now)
{
    dropLate(m_sound, kSoundLife, now);
    dropLate(m_pictures, kPictureLife, now);
    while (sendFirst(m_sound) || sendFirst(m_pictures)) { }
    m_lookAt = now + kLookInterval;
}

std::optional<Instant> RendezvousLane::nextWakeup() const { return waiting() == 0 ? std::nullopt : std::optional(m_lookAt); }

} // namespace alcove::transport
