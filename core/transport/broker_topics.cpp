#include "core/transport/broker_topics.h"

namespace alcove::transport {
namespace {

constexpr std::string_view kAlphabet = "abcdefghijklmnopqrstuvwxyz234567";
constexpr std::string_view kRoot = "alcove/1/";
constexpr std::string_view kIn = "/in/";
constexpr std::string_view kOut = "/out/";
constexpr std::size_t kLocatorCharacters = 26;

std::string topic(const PracticeId& practice, std::string_view direction, std::string_view last)
{
    std::string out(kRoot);
    return out.append(toBase32(practice)).append(direction).append(last);
}

} // namespace

std::string toBase32(ByteView bytes)
{
    std::string out;
    out.reserve((bytes.size() * 8 + 4) / 5);
    std::uint32_t bits = 0;
    unsigned count = 0;
    for (const std::uint8_t byte : bytes) {
        bits = (bits << 8 | byte) & 0xFFFFu;
        count += 8;
        while (count >= 5) {
            count -= 5;
            out += kAlphabet[bits >> count & 0x1Fu];
        }
    }
    if (count > 0)
        out += kAlphabet[bits << (5 - count) & 0x1Fu];
    return out;
}

std::optional<Bytes> fromBase32(std::string_view text)
{
    Bytes out;
    out.reserve(text.size() * 5 / 8);
    std::uint32_t bits = 0;
    unsigned count = 0;
    for (const char c : text) {
        const std::size_t value = kAlphabet.find(c);
        if (value == std::string_view::npos)
            return std::nullopt;
        bits = (bits << 5 | static_cast<std::uint32_t>(value)) & 0xFFFFu;
        count += 5;
        if (count >= 8) {
            count -= 8;
            out.push_back(static_cast<std::uint8_t>(bits >> count));
        }
    }
    if (count >= 5 || (bits & ((1u << count) - 1u)) != 0)
        return std::nullopt;
    return out;
}

std::string knockTopic(const PracticeId& practice, const crypto::Locator& locator)
{
    return topic(practice, kIn, toBase32(locator));
}

std::string knockFilter(const PracticeId& practice) { return topic(practice, kIn, "+"); }

std::string replyTopic(const PracticeId& practice, const crypto::ReplyAddress& reply)
{
    return topic(practice, kOut, clientIdentifier(reply));
}

std::string clientIdentifier(const crypto::ReplyAddress& reply) { return toBase32(reply); }

std::optional<crypto::Locator> knockedLocator(std::string_view text, const PracticeId& practice)
{
    const std::string prefix = topic(practice, kIn, {});
    if (text.size() != prefix.size() + kLocatorCharacters || text.substr(0, prefix.size()) != prefix)
        return std::nullopt;
    const auto locator = fromBase32(text.substr(prefix.size()));
    if (!locator)
        return std::nullopt;
    return toArray<16>(*locator);
}

} // namespace alcove::transport
