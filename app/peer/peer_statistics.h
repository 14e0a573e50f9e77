#pragma once

#include "core/media/media_engine.h"

#include <nlohmann/json_fwd.hpp>

namespace alcove::app {

/// What W3C's statistics have no name for.
struct PeerDetails {
    std::string safetyWords;
    std::string path; ///< kinds of the candidate pair in use, never addresses
    std::uint32_t keyEpoch = 0;
};

/// One moment of a call as objects with W3C webrtc-stats names: outbound-rtp, inbound-rtp,
/// candidate-pair, media-source, and one of type "alcove".
[[nodiscard]] nlohmann::json statisticsObjects(const media::MediaEngine::Statistics& statistics, const PeerDetails& details);

} // namespace alcove::app
