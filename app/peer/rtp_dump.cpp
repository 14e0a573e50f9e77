#include "app/peer/rtp_dump.h"

#include "core/base/byte_writer.h"

namespace alcove::app {
namespace {

constexpr std::uint32_t kMagic = 0xa1b2c3d4; // microseconds, the writer's byte order: big-endian here
constexpr std::uint32_t kLinkTypeRaw = 101;
constexpr std::uint32_t kSnapLength = 65'535;
constexpr std::uint8_t kUdp = 17;
constexpr std::uint16_t kPort = 5004; // RFC 3551 §8: the default RTP port
constexpr std::size_t kIpHeader = 20;
constexpr std::size_t kUdpHeader = 8;

void write(std::ofstream& file, ByteView bytes)
{
    file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

/// The Internet checksum (RFC 1071) over whole 16-bit words.
std::uint16_t checksum(ByteView words)
{
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i + 1 < words.size(); i += 2)
        sum += static_cast<std::uint32_t>(words[i] << 8 | words[i + 1]);
    while (sum > 0xffff)
        sum = (sum & 0xffff) + (sum >> 16);
    return static_cast<std::uint16_t>(~sum);
}

Bytes ipHeader(std::uint8_t from, std::uint8_t to, std::size_t length)
{
    const auto total = static_cast<std::uint16_t>(length);
    const auto header = [&](std::uint16_t sum) {
        return ByteWriter(kIpHeader).u8(0x45).u8(0).u16(total).u32(0).u8(64).u8(kUdp).u16(sum).u8(10).u8(0).u8(0).u8(from)
            .u8(10).u8(0).u8(0).u8(to).take();
    };
    return header(checksum(header(0)));
}

} // namespace

Result<RtpDump> RtpDump::create(const std::string& path)
{
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    if (!file)
        return Error { ErrorCode::StorageFailed, "the capture file cannot be written" };
    alcove::app::write(file, ByteWriter(24).u32(kMagic).u16(2).u16(4).u32(0).u32(0).u32(kSnapLength).u32(kLinkTypeRaw).take());
    return RtpDump(std::move(file));
}

void RtpDump::write(Direction direction, ByteView rtp, Instant now)
{
    const std::uint8_t from = direction == Direction::Sent ? 1 : 2;
    const auto to = static_cast<std::uint8_t>(3 - from);
    const std::size_t length = kIpHeader + kUdpHeader + rtp.size();
    const auto micros = static_cast<std::uint64_t>(now.time_since_epoch().count());
    ByteWriter packet(16 + length);
    packet.u32(static_cast<std::uint32_t>(micros / 1'000'000)).u32(static_cast<std::uint32_t>(micros % 1'000'000));
    packet.u32(static_cast<std::uint32_t>(length)).u32(static_cast<std::uint32_t>(length));
    packet.bytes(ipHeader(from, to, length));
    packet.u16(kPort).u16(kPort).u16(static_cast<std::uint16_t>(kUdpHeader + rtp.size())).u16(0).bytes(rtp);
    alcove::app::write(m_file, packet.view());
}

} // namespace alcove::app
