#pragma once

#include "core/check/standing.h"
#include "core/frame/video_frame.h"

namespace alcove::check {

/// How light a picture is in its middle and at its edges. Luma from 0 (black) to 1 (white). Nothing in it
/// says who or what is seen.
struct LightFindings {
    double centre = 0.0;
    double edge = 0.0;
    double mean = 0.0;
    double variation = 0.0; ///< standard deviation over the picture, a sensor's noise with it
    double shape = 0.0;     ///< the same of its parts, an eighth of its width and height each: without noise
    double white = 0.0;     ///< share of the picture that is as white as can be
};

/// The middle is where a person sits: the inner half of the width from a tenth below the top.
[[nodiscard]] LightFindings measureLight(const frame::I420Buffer& picture);

enum class LightVerdict {
    Fine,
    Dark,
    Bright,
    BackLit,
    Black,   ///< no light at all: a driver that gives empty pictures
    Covered, ///< a lid, a sticker or a finger: nearly the same everywhere
};

/// Source: the constants in the .cpp.
[[nodiscard]] LightVerdict judgeLight(const LightFindings& findings);
[[nodiscard]] Standing standingOf(LightVerdict verdict);

} // namespace alcove::check
