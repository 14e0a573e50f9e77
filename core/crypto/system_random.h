#pragma once

#include "core/base/random.h"

namespace alcove::crypto {

/// The system's random generator.
/// Sequence: any thread.
class SystemRandom final : public RandomSource {
public:
    SystemRandom();
    void fill(MutableByteView out) override;
};

} // namespace alcove::crypto
