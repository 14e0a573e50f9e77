#pragma once

#include "core/base/clock.h"

#include <algorithm>
#include <optional>

namespace alcove {

/// The sooner of two wakeups; nothing when neither is wanted.
[[nodiscard]] constexpr std::optional<Instant> earlier(std::optional<Instant> a, std::optional<Instant> b)
{
    if (!a || !b)
        return a ? a : b;
    return std::min(*a, *b);
}

} // namespace alcove
