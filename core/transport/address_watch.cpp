#include "core/transport/address_watch.h"

#include <algorithm>

namespace alcove::transport {

AddressWatch::AddressWatch(std::function<Look()> look, Instant now)
    : m_look(std::move(look))
    , m_last(sorted())
    , m_next(now + kPeriod)
{
}

AddressWatch::Look AddressWatch::sorted() const
{
    Look look = m_look();
    // The system's order follows its routes, which is no change of address.
    std::sort(look.addresses.begin(), look.addresses.end(),
        [](const IpAddress& a, const IpAddress& b) { return std::pair(a.size, a.bytes) < std::pair(b.size, b.bytes); });
    return look;
}

bool AddressWatch::onTimer(Instant now)
{
    if (now < m_next)
        return false;
    m_next = now + kPeriod;
    Look look = sorted();
    const bool slept = look.asleep - m_last.asleep >= kShortestSleep;
    const bool moved = !look.addresses.empty() && look.addresses != m_last.addresses;
    m_last = std::move(look); // no address at all is remembered, so that the same one coming back is news
    return slept || moved;
}

} // namespace alcove::transport
