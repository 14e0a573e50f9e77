#include "core/records/recovery_code.h"

namespace alcove::records {
namespace {

constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr std::size_t kCharacters = 26;
constexpr std::size_t kGroup = 5;
constexpr unsigned kBitsPerCharacter = 5;

} // namespace

std::string toText(const RecoveryCode& code)
{
    std::string out;
    std::uint32_t bits = 0;
    unsigned count = 0;
    std::size_t written = 0;
    const auto append = [&](std::uint32_t value) {
        if (written > 0 && written % kGroup == 0)
            out += ' ';
        out += kAlphabet[value & 31u];
        ++written;
    };
    for (const std::uint8_t byte : code.view()) {
        bits = (bits << 8 | byte) & 0xFFFFu;
        count += 8;
        while (count >= kBitsPerCharacter) {
            count -= kBitsPerCharacter;
            append(bits >> count);
        }
    }
    append(bits << (kBitsPerCharacter - count));
    return out;
}

Result<RecoveryCode> parseRecoveryCode(std::string_view text)
{
    RecoveryCode code;
    std::uint32_t bits = 0;
    unsigned count = 0;
    std::size_t characters = 0;
    std::size_t bytes = 0;
    for (const char c : text) {
        if (c == ' ' || c == '-' || c == '\n' || c == '\r' || c == '\t')
            continue;
        const char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        const std::size_t value = kAlphabet.find(upper);
        if (value == std::string_view::npos || ++characters > kCharacters)
            return { ErrorCode::Malformed, "recovery code" };
        bits = (bits << kBitsPerCharacter | static_cast<std::uint32_t>(value)) & 0xFFFFu;
        count += kBitsPerCharacter;
        if (count >= 8) {
            count -= 8;
            code.writable()[bytes++] = static_cast<std::uint8_t>(bits >> count);
        }
    }
    if (characters != kCharacters || (bits & ((1u << count) - 1u)) != 0)
        return { ErrorCode::Malformed, "recovery code" };
    return code;
}

} // namespace alcove::records
