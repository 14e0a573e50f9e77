#pragma once

#include "core/base/bytes.h"

#include <optional>
#include <string>

namespace alcove::transport {

enum class CandidateType { Host, ServerReflexive, PeerReflexive, Relayed };

/// Whether addresses of this same computer may be used: only when the rendezvous itself ran over them.
enum class LoopbackUse { Refused, Allowed };

inline constexpr std::size_t kMaxCandidateLine = 128;
/// libnice keeps no more than this from the other side.
inline constexpr std::size_t kMaxCandidates = 25;

/// A literal IPv4 or IPv6 address in network order: 4 or 16 bytes.
struct IpAddress {
    std::array<std::uint8_t, 16> bytes {};
    std::size_t size = 4;

    [[nodiscard]] ByteView view() const { return ByteView(bytes).first(size); }
    [[nodiscard]] bool isV4() const { return size == 4; }
    [[nodiscard]] bool isLoopback() const;
    [[nodiscard]] bool isLinkLocal() const;
    /// Multicast, broadcast, unspecified, or an IPv4 address written as IPv6.
    [[nodiscard]] bool isUnusable() const;
    [[nodiscard]] std::string toString() const;
    friend bool operator==(const IpAddress&, const IpAddress&) = default;
};

/// Only plain literals: no names, no scope, no leading zeros, no shortened IPv4.
[[nodiscard]] std::optional<IpAddress> parseIpAddress(std::string_view text);

/// A place to send checks to, as one side tells it to the other.
struct Candidate {
    std::string foundation;
    std::uint32_t priority = 0;
    IpAddress address;
    std::uint16_t port = 0;
    CandidateType type = CandidateType::Host;

    friend bool operator==(const Candidate&, const Candidate&) = default;
};

/// A `candidate:` line of component 1 over UDP that may be sent to, or nothing.
/// Refused: longer than 128 bytes, names in place of addresses, priority zero, ports below 1024,
/// multicast, broadcast, link-local and unspecified addresses, and loopback unless allowed.
/// Source: RFC 8839 §5.1 (grammar); the refusals: a peer must not aim our packets at services on
/// this computer or at groups of others.
[[nodiscard]] std::optional<Candidate> parseCandidate(std::string_view line, LoopbackUse loopback);

/// Never tells the address a reflexive or relayed one was found from (RFC 8839 §5.1 allows that): it
/// would give away what relay-only hides.
[[nodiscard]] std::string formatCandidate(const Candidate& candidate);

} // namespace alcove::transport
