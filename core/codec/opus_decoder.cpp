#include "core/codec/opus_decoder.h"

#include "core/codec/opus_packet.h"

#include <opus.h>

namespace alcove::codec {
namespace {

constexpr std::int64_t kShortestStep = 120; // 2.5 ms: gaps are filled in whole steps (opus_decode)

bool fits(SampleCount duration, std::size_t room)
{
    return duration.count() > 0 && duration.count() % kShortestStep == 0
        && static_cast<std::size_t>(duration.count()) <= std::min(room, OpusDecoder::kMaxSamples);
}

std::size_t samples(int result) { return result > 0 ? static_cast<std::size_t>(result) : 0; }

} // namespace

void OpusDecoder::Destroy::operator()(::OpusDecoder* decoder) const { opus_decoder_destroy(decoder); }

Result<OpusDecoder> OpusDecoder::create()
{
    int error = OPUS_OK;
    Handle handle(opus_decoder_create(48'000, 1, &error));
    if (handle == nullptr || error != OPUS_OK)
        return { ErrorCode::InvalidState, "Opus decoder not created" };
    return OpusDecoder(std::move(handle));
}

std::size_t OpusDecoder::decode(ByteView packet, std::span<std::int16_t> out)
{
    const auto info = inspectOpusPacket(packet);
    if (!info || static_cast<std::size_t>(info->duration.count()) > out.size())
        return 0;
    return samples(opus_decode(m_handle.get(), packet.data(), static_cast<opus_int32>(packet.size()), out.data(),
        static_cast<int>(std::min(out.size(), kMaxSamples)), 0));
}

std::size_t OpusDecoder::decodeFec(ByteView packet, SampleCount duration, std::span<std::int16_t> out)
{
    if (!inspectOpusPacket(packet) || !fits(duration, out.size()))
        return 0;
    return samples(opus_decode(m_handle.get(), packet.data(), static_cast<opus_int32>(packet.size()), out.data(),
        static_cast<int>(duration.count()), 1));
}

std::size_t OpusDecoder::conceal(SampleCount duration, std::span<std::int16_t> out)
{
    if (!fits(duration, out.size()))
        return 0;
    return samples(opus_decode(m_handle.get(), nullptr, 0, out.data(), static_cast<int>(duration.count()), 0));
}

} // namespace alcove::codec
