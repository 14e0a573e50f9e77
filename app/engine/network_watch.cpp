#include "app/engine/network_watch.h"

#include "core/base/time_asleep.h"
#include "core/transport/local_addresses.h"

namespace alcove::app {
namespace {

transport::AddressWatch::Look lookNow()
{
    transport::AddressWatch::Look look;
    for (const transport::LocalAddress& local : transport::localAddresses(transport::LoopbackUse::Refused))
        look.addresses.push_back(local.address);
    look.asleep = timeAsleep();
    return look;
}

} // namespace

NetworkWatch::NetworkWatch(transport::NetLoop& loop, std::function<void(Instant)> onChange)
    : m_watch(&lookNow, loop.now())
    , m_timer(
          loop, [this] { return std::optional(m_watch.nextWakeup()); },
          [this, onChange = std::move(onChange)](Instant now) {
              if (m_watch.onTimer(now))
                  onChange(now);
          })
{
    m_timer.changed();
}

} // namespace alcove::app
