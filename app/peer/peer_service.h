#pragma once

#include "app/peer/peer_options.h"
#include "core/base/random.h"
#include "core/practice/connection_service.h"

namespace alcove::app {

/// The connection service that --profile, --broker or --turn and their companions describe; nothing without them.
/// Errors: InvalidArgument, NotFound with a sentence for the person at the terminal.
[[nodiscard]] Result<std::optional<practice::ConnectionService>> peerService(const PeerOptions& options, RandomSource& random);

/// Why a broker cannot be used, for the person at the terminal.
[[nodiscard]] std::string brokerSentence(const Error& error);

} // namespace alcove::app
