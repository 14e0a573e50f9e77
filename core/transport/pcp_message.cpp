#include "core/transport/pcp_message.h"

#include "core/base/byte_reader.h"
#include "core/base/byte_writer.h"

#include <algorithm>

namespace alcove::transport {
namespace {

constexpr std::uint8_t kVersion = 2;
constexpr std::uint8_t kMap = 1;
constexpr std::uint8_t kResponse = 0x80;
/// RFC 6887 §7: "The maximum size of a PCP message is 1100 octets", a multiple of four.
constexpr std::size_t kMaxMessage = 1100;
constexpr std::size_t kHeaderSize = 24;
constexpr std::uint8_t kTcp = 6; // IANA protocol numbers
constexpr std::uint8_t kUdp = 17;
/// RFC 6887 §15: what is longer than 24 hours is to be taken as 24 hours.
constexpr std::chrono::seconds kLongest { 86'400 };

/// Result codes, RFC 6887 §7.4.
enum class ResultCode : std::uint8_t {
    Success = 0,
    UnsupportedVersion = 1,
    NetworkFailure = 7,
    NoResources = 8,
};

/// Every address has 16 bytes, IPv4 as ::ffff:a.b.c.d (RFC 6887 §5).
std::array<std::uint8_t, 16> toSixteen(const IpAddress& address)
{
    if (!address.isV4())
        return address.bytes;
    std::array<std::uint8_t, 16> out {};
    out[10] = out[11] = 0xFF;
    std::copy_n(address.bytes.begin(), 4, out.begin() + 12);
    return out;
}

IpAddress fromSixteen(const std::array<std::uint8_t, 16>& bytes)
{
    const bool mapped = std::all_of(bytes.begin(), bytes.begin() + 10, [](std::uint8_t b) { return b == 0; }) && bytes[10] == 0xFF
        && bytes[11] == 0xFF;
    IpAddress out;
    if (!mapped) {
        out.bytes = bytes;
        out.size = 16;
        return out;
    }
    std::copy_n(bytes.begin() + 12, 4, out.bytes.begin());
    return out;
}

/// "No preference" is the family's unspecified address (RFC 6887 §11.1).
std::array<std::uint8_t, 16> wishedBytes(const PcpMapRequest& request)
{
    if (request.wishedAddress)
        return toSixteen(*request.wishedAddress);
    IpAddress none;
    none.size = request.ownAddress.size;
    return toSixteen(none);
}

PcpMapResponse::Outcome outcomeOf(std::uint8_t result)
{
    switch (static_cast<ResultCode>(result)) {
    case ResultCode::Success:
        return PcpMapResponse::Outcome::Opened;
    case ResultCode::UnsupportedVersion:
        return PcpMapResponse::Outcome::OtherVersion;
    case ResultCode::NetworkFailure:
    case ResultCode::NoResources:
        return PcpMapResponse::Outcome::NotNow;
    }
    return PcpMapResponse::Outcome::Refused;
}

} // namespace

Bytes encodePcpMap(const PcpMapRequest& request)
{
    ByteWriter out(kPcpMapSize);
    out.u8(kVersion).u8(kMap).zeros(2);
    out.u32(static_cast<std::uint32_t>(std::clamp(request.lifetime, std::chrono::seconds(0), kLongest).count()));
    out.bytes(toSixteen(request.ownAddress));
    out.bytes(request.nonce).u8(request.tcp ? kTcp : kUdp).zeros(3);
    out.u16(request.insidePort).u16(request.wishedPort);
    out.bytes(wishedBytes(request));
    return out.take();
}

std::optional<PcpMapResponse> parsePcpMap(ByteView bytes, const PcpMapRequest& request)
{
    if (bytes.size() < 4 || bytes.size() > kMaxMessage || bytes.size() % 4 != 0 || (bytes[1] & kResponse) == 0)
        return std::nullopt;
    PcpMapResponse out;
    if (bytes[0] != kVersion) {
        out.outcome = PcpMapResponse::Outcome::OtherVersion;
        return out;
    }
    ByteReader in(bytes);
    in.u8();
    const std::uint8_t opcode = in.u8();
    in.u8();
    const std::uint8_t result = in.u8();
    out.lifetime = std::min(std::chrono::seconds(in.u32()), kLongest);
    out.epoch = in.u32();
    in.bytes(12);
    if (!in.ok() || opcode != (kResponse | kMap))
        return std::nullopt;
    out.outcome = outcomeOf(result);
    // A refusal of the version alone may be no longer than its header.
    if (out.outcome == PcpMapResponse::Outcome::OtherVersion && bytes.size() == kHeaderSize)
        return out;
    const ByteView nonce = in.bytes(request.nonce.size());
    const std::uint8_t protocol = in.u8();
    in.u24();
    const std::uint16_t insidePort = in.u16();
    out.outsidePort = in.u16();
    out.outsideAddress = fromSixteen(in.array<16>());
    if (!in.ok() || !equal(nonce, request.nonce) || protocol != (request.tcp ? kTcp : kUdp) || insidePort != request.insidePort)
        return std::nullopt;
    const bool opened = out.outcome == PcpMapResponse::Outcome::Opened && request.lifetime.count() != 0;
    if (opened && (out.outsidePort == 0 || out.lifetime.count() == 0 || out.outsideAddress.isUnusable()))
        return std::nullopt;
    return out;
}

} // namespace alcove::transport
