#pragma once

#include "core/wire/block.h"

namespace alcove::wire {

/// What a video decoder holds and what it needs, told to the encoder's side. PictureIDs have 15
/// bits; one that is absent was never decoded.
struct ReferenceReport {
    bool recoveryRequested = false; ///< loss that repair has given up on: code from a picture held here
    bool keyFrameRequested = false; ///< nothing is held
    std::optional<std::uint16_t> lastDecodable;
    std::optional<std::uint16_t> golden;
    std::optional<std::uint16_t> altRef;
    /// The newest picture of which any packet came: tells the sender whether an answer it has
    /// already sent was still under way when this was written.
    std::optional<std::uint16_t> newestSeen;
};

/// Appends a block of kind ReferenceReport.
void appendReferenceReport(Bytes& content, const ReferenceReport& report);

[[nodiscard]] std::optional<ReferenceReport> parseReferenceReport(const Block& block);

} // namespace alcove::wire
