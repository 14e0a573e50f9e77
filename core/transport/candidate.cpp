#include "core/transport/candidate.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace alcove::transport {
namespace {

constexpr std::uint16_t kFirstUserPort = 1024;
constexpr std::size_t kMaxFoundation = 32; // RFC 8839 §5.1: foundation = 1*32ice-char
constexpr std::string_view kPrefix = "candidate:";
/// foundation, component, transport, priority, address, port, "typ", type
constexpr std::size_t kFixedFields = 8;

template <typename Integer>
std::optional<Integer> parseDecimal(std::string_view text)
{
    Integer value {};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool leadingZero = text.size() > 1 && text.front() == '0';
    if (error != std::errc() || end != text.data() + text.size() || leadingZero)
        return std::nullopt;
    return value;
}

/// Empty pieces are kept, so that doubled separators do not pass.
std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> pieces;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(separator, begin), text.size());
        pieces.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return pieces;
}

std::optional<IpAddress> parseV4(std::string_view text)
{
    const std::vector<std::string_view> parts = split(text, '.');
    if (parts.size() != 4)
        return std::nullopt;
    IpAddress out;
    for (std::size_t i = 0; i < 4; ++i) {
        const auto part = parseDecimal<std::uint8_t>(parts[i]);
        if (!part)
            return std::nullopt;
        out.bytes[i] = *part;
    }
    return out;
}

std::optional<std::uint16_t> parseGroup(std::string_view text)
{
    std::uint16_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, 16);
    if (error != std::errc() || end != text.data() + text.size() || text.size() > 4)
        return std::nullopt;
    return value;
}

/// The 16-bit groups of one side of "::"; an empty text has none.
std::optional<std::vector<std::uint16_t>> parseGroups(std::string_view text)
{
    std::vector<std::uint16_t> groups;
    if (text.empty())
        return groups;
    for (const std::string_view piece : split(text, ':')) {
        const auto group = parseGroup(piece);
        if (!group || groups.size() == 8)
            return std::nullopt;
        groups.push_back(*group);
    }
    return groups;
}

std::optional<IpAddress> parseV6(std::string_view text)
{
    const std::size_t gap = text.find("::");
    const bool hasGap = gap != std::string_view::npos;
    const auto head = parseGroups(hasGap ? text.substr(0, gap) : text);
    const auto tail = parseGroups(hasGap ? text.substr(gap + 2) : std::string_view());
    if (!head || !tail)
        return std::nullopt;
    const std::size_t count = head->size() + tail->size();
    if (hasGap ? count > 7 : count != 8)
        return std::nullopt;
    IpAddress out;
    out.size = 16;
    const auto put = [&out](std::size_t group, std::uint16_t value) {
        out.bytes[group * 2] = static_cast<std::uint8_t>(value >> 8);
        out.bytes[group * 2 + 1] = static_cast<std::uint8_t>(value);
    };
    for (std::size_t i = 0; i < head->size(); ++i)
        put(i, (*head)[i]);
    for (std::size_t i = 0; i < tail->size(); ++i)
        put(8 - tail->size() + i, (*tail)[i]);
    return out;
}

std::optional<CandidateType> parseType(std::string_view text)
{
    if (text == "host")
        return CandidateType::Host;
    if (text == "srflx")
        return CandidateType::ServerReflexive;
    if (text == "prflx")
        return CandidateType::PeerReflexive;
    if (text == "relay")
        return CandidateType::Relayed;
    return std::nullopt;
}

std::string_view typeName(CandidateType type)
{
    switch (type) {
    case CandidateType::Host:
        return "host";
    case CandidateType::ServerReflexive:
        return "srflx";
    case CandidateType::PeerReflexive:
        return "prflx";
    case CandidateType::Relayed:
        break;
    }
    return "relay";
}

bool isFoundation(std::string_view text)
{
    return !text.empty() && text.size() <= kMaxFoundation && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+' || c == '/';
    });
}

bool isUdp(std::string_view text) { return text == "UDP" || text == "udp"; }

bool mayBeSentTo(const Candidate& candidate, LoopbackUse loopback)
{
    const IpAddress& address = candidate.address;
    return candidate.priority != 0 && candidate.port >= kFirstUserPort && !address.isUnusable()
        && !address.isLinkLocal() && (loopback == LoopbackUse::Allowed || !address.isLoopback());
}

} // namespace

bool IpAddress::isLoopback() const
{
    if (isV4())
        return bytes[0] == 127;
    return bytes[15] == 1 && std::all_of(bytes.begin(), bytes.end() - 1, [](std::uint8_t byte) { return byte == 0; });
}

bool IpAddress::isLinkLocal() const
{
    return isV4() ? bytes[0] == 169 && bytes[1] == 254 : bytes[0] == 0xFE && (bytes[1] & 0xC0) == 0x80;
}

bool IpAddress::isUnusable() const
{
    if (isV4())
        return bytes[0] == 0 || bytes[0] >= 224; // "this network", multicast, reserved, broadcast
    if (bytes[0] == 0xFF)
        return true; // multicast
    // ::/8 holds the unspecified address and every way to write IPv4 inside IPv6, save loopback;
    // 64:ff9b::/96 (NAT64) and 2002::/16 (6to4) lead to IPv4 as well.
    static constexpr std::array<std::uint8_t, 4> kNat64 { 0x00, 0x64, 0xFF, 0x9B };
    if (std::equal(kNat64.begin(), kNat64.end(), bytes.begin()) || (bytes[0] == 0x20 && bytes[1] == 0x02))
        return true;
    return bytes[0] == 0 && !isLoopback();
}

std::string IpAddress::toString() const
{
    std::string out;
    if (isV4()) {
        for (std::size_t i = 0; i < 4; ++i)
            out += (i == 0 ? "" : ".") + std::to_string(bytes[i]);
        return out;
    }
    // The longest run of two or more zero groups is shortened (RFC 5952 §4.2).
    std::array<std::uint16_t, 8> groups {};
    for (std::size_t i = 0; i < 8; ++i)
        groups[i] = static_cast<std::uint16_t>(bytes[i * 2] << 8 | bytes[i * 2 + 1]);
    std::size_t gap = 8;
    std::size_t gapSize = 1;
    for (std::size_t i = 0; i < 8; ++i) {
        std::size_t run = 0;
        while (i + run < 8 && groups[i + run] == 0)
            ++run;
        if (run > gapSize) {
            gap = i;
            gapSize = run;
        }
    }
    for (std::size_t i = 0; i < 8; ++i) {
        if (i == gap) {
            out += "::";
            i += gapSize - 1;
            continue;
        }
        if (!out.empty() && out.back() != ':')
            out += ':';
        std::array<char, 4> digits {};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), groups[i], 16).ptr;
        out.append(digits.data(), end);
    }
    return out;
}

std::optional<IpAddress> parseIpAddress(std::string_view text)
{
    return text.find(':') == std::string_view::npos ? parseV4(text) : parseV6(text);
}

std::optional<Candidate> parseCandidate(std::string_view line, LoopbackUse loopback)
{
    if (line.size() > kMaxCandidateLine || !line.starts_with(kPrefix))
        return std::nullopt;
    const std::vector<std::string_view> fields = split(line.substr(kPrefix.size()), ' ');
    // What follows the fixed fields comes in pairs of name and value, none of which we need.
    if (fields.size() < kFixedFields || fields.size() % 2 != 0 || fields[6] != "typ")
        return std::nullopt;
    const auto priority = parseDecimal<std::uint32_t>(fields[3]);
    const auto address = parseIpAddress(fields[4]);
    const auto port = parseDecimal<std::uint16_t>(fields[5]);
    const auto type = parseType(fields[7]);
    if (!isFoundation(fields[0]) || fields[1] != "1" || !isUdp(fields[2]) || !priority || !address || !port || !type)
        return std::nullopt;
    Candidate out { std::string(fields[0]), *priority, *address, *port, *type };
    if (!mayBeSentTo(out, loopback))
        return std::nullopt;
    return out;
}

std::string formatCandidate(const Candidate& candidate)
{
    std::string out(kPrefix);
    out += candidate.foundation + " 1 UDP " + std::to_string(candidate.priority) + ' ' + candidate.address.toString()
        + ' ' + std::to_string(candidate.port) + " typ ";
    out += typeName(candidate.type);
    if (candidate.type != CandidateType::Host)
        out += " raddr 0.0.0.0 rport 9";
    return out;
}

} // namespace alcove::transport
