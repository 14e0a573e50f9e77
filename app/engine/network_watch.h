#pragma once

#include "app/engine/wakeup_timer.h"
#include "core/transport/address_watch.h"

namespace alcove::app {

/// Tells when this computer's own addresses are others now, or when it woke.
/// Sequence: net.
class NetworkWatch {
public:
    NetworkWatch(transport::NetLoop& loop, std::function<void(Instant)> onChange);
    ~NetworkWatch() { m_timer.stop(); }
    NetworkWatch(const NetworkWatch&) = delete;
    NetworkWatch& operator=(const NetworkWatch&) = delete;

private:
    transport::AddressWatch m_watch;
    WakeupTimer m_timer;
};

} // namespace alcove::app
