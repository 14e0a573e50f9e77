#pragma once

#include <chrono>
#include <cstdint>
#include <vector>

namespace alcove::device {

/// Babble with the rhythm, pitch and spectrum of a voice and without words: 48 kHz mono. It ends as
/// it begins, so that it can be repeated.
/// Invariant: the same seed and length give the same samples.
[[nodiscard]] std::vector<std::int16_t> synthesizeSpeech(std::uint64_t seed, std::chrono::milliseconds length);

} // namespace alcove::device
