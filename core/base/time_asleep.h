#pragma once

#include "core/base/clock.h"

namespace alcove {

/// How long this computer has slept since it started: what its calendar knows and MonotonicClock does not.
/// It only grows. Zero where the system does not tell.
/// Sequence: any.
[[nodiscard]] Duration timeAsleep() noexcept;

} // namespace alcove
