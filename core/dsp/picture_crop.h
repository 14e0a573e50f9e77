#pragma once

#include "core/dsp/pixel_convert.h"

namespace alcove::dsp {

/// How a person's own picture is cut before it is encoded, so that less of the room leaves the computer.
struct PictureCrop {
    double zoom = 1.0; ///< 1 keeps all; 2 keeps the middle half of each side, in the same form
    bool oval = false; ///< outside the largest upright oval: one plain grey

    friend bool operator==(const PictureCrop&, const PictureCrop&) = default;
};

/// The picture cut so, in its own size; the same picture where nothing is cut. What is cut away is not in
/// the result, so it is never encoded.
[[nodiscard]] PixelsPtr cropped(const PixelsPtr& pixels, const PictureCrop& crop);

} // namespace alcove::dsp
