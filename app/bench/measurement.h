#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace alcove::bench {

/// What one operation costs on this machine.
struct Measurement {
    std::string name;
    std::string unit; ///< of which `perSecond` counts: "packets", "frames"
    double perSecond = 0;
    double nanoseconds = 0; ///< per unit
    double allocations = 0; ///< per unit
    std::uint64_t failures = 0; ///< operations that did not do their work: the rest means nothing
};

/// Runs `operation`, which does one unit of work a call and tells whether it succeeded, for about half
/// a second of processor time after a warm-up.
[[nodiscard]] Measurement measure(std::string name, std::string unit, const std::function<bool()>& operation);

/// Heap allocations of this process so far.
[[nodiscard]] std::uint64_t allocationCount();

/// One group each, as named on the command line.
[[nodiscard]] std::vector<Measurement> benchCodec();
[[nodiscard]] std::vector<Measurement> benchCrypto();
[[nodiscard]] std::vector<Measurement> benchFlow();
[[nodiscard]] std::vector<Measurement> benchPlayout();

/// A result the optimiser must not leave out.
template <typename T>
void keep(const T& value)
{
    asm volatile("" : : "g"(&value) : "memory");
}

} // namespace alcove::bench
