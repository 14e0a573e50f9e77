#pragma once

#include "core/wire/video_references.h"

#include <optional>

namespace alcove::codec {

/// The part of a VP8 frame header that says what the frame is, read before any decoder sees it.
struct Vp8Header {
    bool keyFrame = false;
    bool shown = false;
    int width = 0; ///< key frames only
    int height = 0; ///< key frames only
    int quantizer = 0; ///< y_ac_qi, 0 to 127: the qp of W3C qpSum
    wire::ReferenceSet updated; ///< buffers that receive this frame
    bool copiesBuffers = false; ///< moves a picture from one buffer to another
    bool keepsEntropy = false; ///< later frames start from this frame's probabilities
    /// Depends on the segment map of an earlier frame.
    bool inheritsSegmentMap = false;
};

/// Reads up to the reference flags, or nothing when the bytes are not the start of a VP8 frame.
/// Source: RFC 6386 §9.1 to §9.11 and §19.2; bool decoder §7.3.
[[nodiscard]] std::optional<Vp8Header> parseVp8Header(ByteView frame);

} // namespace alcove::codec
