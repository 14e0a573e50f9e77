#pragma once

#include "app/peer/peer_options.h"

namespace alcove::app {

/// `alcove-peer check`: asks about the connection as the window's check does before a first meeting, and prints what it
/// found as one line of JSON. Nobody is rung and nothing is bound.
/// Sequence: the program's main thread, with a QCoreApplication made.
[[nodiscard]] int runPeerCheck(const PeerOptions& options);

} // namespace alcove::app
