#pragma once

#include <cstdint>
#include <string>

namespace alcove::testing {

/// One thing a typist says before doing it: a number is about to be typed, at this moment of the monotonic clock.
struct TypedMark {
    std::uint64_t number = 0;
    std::int64_t nanoseconds = 0;
};

/// The files a typist finds in its folder, beside the vault.
inline constexpr const char* kOfferFile = "offer.bin";

/// A process that writes in the real note page before the real journal: types growing numbers with pauses, chooses
/// who may read, keeps notes, signs, erases a kept note and a person. Never returns; ends by being killed.
/// Sequence: ui, with a QApplication made.
[[noreturn]] void typeForEver(const std::string& folder, std::uint64_t firstNumber, std::uint64_t seed, int reportTo);

} // namespace alcove::testing
