#pragma once

#include "core/transport/loopback_rendezvous.h"

namespace alcove::testing {

using MemoryRendezvous = transport::LoopbackRendezvous;

} // namespace alcove::testing
