#pragma once

#include "app/peer/peer_options.h"

namespace alcove::app {

/// Runs one alcove-peer from its options to its exit code, with sentences on stderr.
/// Sequence: the program's main thread, with a QCoreApplication made.
[[nodiscard]] int runPeer(const PeerOptions& options);

} // namespace alcove::app
