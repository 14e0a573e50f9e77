#pragma once

#include "core/base/bytes.h"
#include "core/transport/candidate.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>

namespace alcove::transport {

/// The Port Control Protocol's MAP request, as a computer sends it to its router.
struct PcpMapRequest {
    std::array<std::uint8_t, 12> nonce {}; ///< the same for renewing and removing
    IpAddress ownAddress;                  ///< the source address the router will see
    bool tcp = false;
    std::uint16_t insidePort = 0;
    std::uint16_t wishedPort = 0;
    std::optional<IpAddress> wishedAddress; ///< the outside address of the mapping being renewed
    std::chrono::seconds lifetime {};       ///< zero removes
};

/// What a router answered.
struct PcpMapResponse {
    enum class Outcome {
        Opened,
        OtherVersion, ///< it speaks NAT-PMP or something else
        Refused,      ///< it understood and said no
        NotNow,       ///< it cannot at the moment: its own line, or its room
    };

    Outcome outcome = Outcome::Refused;
    std::chrono::seconds lifetime {}; ///< of the mapping, or of the refusal
    std::uint32_t epoch = 0;          ///< seconds since the router last forgot its mappings
    std::uint16_t outsidePort = 0;    ///< Opened only, as the address
    IpAddress outsideAddress;
};

inline constexpr std::size_t kPcpMapSize = 60;

/// Always kPcpMapSize bytes.
[[nodiscard]] Bytes encodePcpMap(const PcpMapRequest& request);

/// The answer to `request`; nothing for bytes that are no answer to it: a wrong size, opcode, nonce,
/// protocol or inside port, an opened port of zero, an address nobody can send to.
/// Lifetimes above a day are cut to a day.
/// Source: RFC 6887 §7.1, §7.2, §7.4, §11.1, §15; §9 and RFC 6886 §3.5 (a NAT-PMP router's answer).
[[nodiscard]] std::optional<PcpMapResponse> parsePcpMap(ByteView bytes, const PcpMapRequest& request);

} // namespace alcove::transport
