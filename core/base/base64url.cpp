#include "core/base/base64url.h"

namespace alcove {
namespace {

constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

} // namespace

bool isBase64Url(char c)
{
    return kAlphabet.find(c) != std::string_view::npos;
}

std::string toBase64Url(ByteView bytes)
{
    std::string out;
    out.reserve((bytes.size() * 4 + 2) / 3);
    std::uint32_t bits = 0;
    unsigned count = 0;
    for (const std::uint8_t byte : bytes) {
        bits = (bits << 8 | byte) & 0xFFFFu;
        count += 8;
        while (count >= 6) {
            count -= 6;
            out += kAlphabet[bits >> count & 0x3Fu];
        }
    }
    if (count > 0)
        out += kAlphabet[bits << (6 - count) & 0x3Fu];
    return out;
}

std::optional<Bytes> fromBase64Url(std::string_view text)
{
    if (text.size() % 4 == 1)
        return std::nullopt;
    Bytes out;
    out.reserve(text.size() * 3 / 4);
    std::uint32_t bits = 0;
    unsigned count = 0;
    for (const char c : text) {
        const std::size_t value = kAlphabet.find(c);
        if (value == std::string_view::npos)
            return std::nullopt;
        bits = (bits << 6 | static_cast<std::uint32_t>(value)) & 0xFFFFu;
        count += 6;
        if (count >= 8) {
            count -= 8;
            out.push_back(static_cast<std::uint8_t>(bits >> count));
        }
    }
    if ((bits & ((1u << count) - 1u)) != 0)
        return std::nullopt;
    return out;
}

} // namespace alcove
