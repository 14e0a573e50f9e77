#include "core/codec/opus_packet.h"

#include <opus.h>

namespace alcove::codec {
namespace {

constexpr std::size_t kMaxPacket = 1275;
constexpr int kMaxSamples = 5760; // 120 ms (RFC 6716 §3.4 [R5])
constexpr int kMaxFrames = 48;
constexpr std::uint8_t kFirstCeltOnly = 16; // RFC 6716 §3.1, table 2
constexpr int kSilkFrame = 960;             // SILK codes 20 ms at a time, 10 ms alone

/// Whether the frame starts with a copy. SILK's first symbols are one bit a frame for voice
/// activity and one for the copy, each with even odds, so that they stand in the clear at the top
/// of the first byte.
bool copyFlag(const unsigned char* frame, int size, int samplesPerFrame)
{
    if (size < 1)
        return false;
    const int silkFrames = std::max(1, samplesPerFrame / kSilkFrame);
    return ((frame[0] >> (7 - silkFrames)) & 1) != 0;
}

} // namespace

std::optional<OpusPacketInfo> inspectOpusPacket(ByteView packet)
{
    if (packet.empty() || packet.size() > kMaxPacket)
        return std::nullopt;
    unsigned char toc = 0;
    std::array<const unsigned char*, kMaxFrames> frames {};
    std::array<opus_int16, kMaxFrames> sizes {};
    int payloadOffset = 0;
    const int count = opus_packet_parse(
        packet.data(), static_cast<opus_int32>(packet.size()), &toc, frames.data(), sizes.data(), &payloadOffset);
    if (count <= 0 || opus_packet_get_nb_channels(packet.data()) > 2)
        return std::nullopt;
    const int samplesPerFrame = opus_packet_get_samples_per_frame(packet.data(), 48'000);
    if (samplesPerFrame <= 0 || samplesPerFrame * count > kMaxSamples)
        return std::nullopt;
    const bool coded = (toc >> 3) < kFirstCeltOnly && copyFlag(frames[0], sizes[0], samplesPerFrame);
    return OpusPacketInfo { SampleCount(samplesPerFrame * count), coded };
}

} // namespace alcove::codec
