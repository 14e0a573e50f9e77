#include "core/crypto/key_fingerprint.h"

#include "core/crypto/hash.h"

namespace alcove::crypto {
namespace {

constexpr int kRounds = 5200;
constexpr std::uint64_t kGroupLimit = 100'000;
constexpr std::size_t kGroups = 6;
constexpr std::size_t kGroupBytes = 5;

} // namespace

std::string keyFingerprint(const PublicKey& key)
{
    constexpr std::array<std::uint8_t, 2> kFormat { 0x00, 0x01 };
    Hash64 hash = sha512({ kFormat, key, asBytes("alcove-fp"), key });
    for (int round = 1; round < kRounds; ++round)
        hash = sha512({ hash, key });

    std::string out;
    for (std::size_t group = 0; group < kGroups; ++group) {
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < kGroupBytes; ++i)
            value = value << 8 | hash[group * kGroupBytes + i];
        out += (group == 0 ? "" : " ") + std::to_string(value % kGroupLimit + kGroupLimit).substr(1);
    }
    return out;
}

} // namespace alcove::crypto
