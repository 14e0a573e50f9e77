#include "core/flow/video_packetizer.h"

#include "core/wire/block.h"
#include "core/wire/rtp.h"
#include "core/wire/vp8_payload.h"

namespace alcove::flow {
namespace {

constexpr BitRate kCoarseFrom = BitRate::kilobitsPerSecond(700);
constexpr std::size_t kFine = 16;
constexpr std::size_t kCoarse = 128;

std::size_t roundUp(std::size_t size, std::size_t step)
{
    return std::min((size + step - 1) / step * step, wire::kMaxInner);
}

} // namespace

std::vector<Bytes> packetizeVideo(const PictureToSend& picture, std::uint16_t firstSequence)
{
    const std::size_t size = picture.payload.size();
    const std::size_t count = (size + wire::kMaxVideoPayload - 1) / wire::kMaxVideoPayload;
    std::vector<Bytes> packets;
    if (count > kMaxFragments)
        return packets;
    packets.reserve(count);
    const Bytes references = wire::writeVideoReferences(picture.references);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t begin = size * i / count;
        const std::size_t end = size * (i + 1) / count;
        const bool first = i == 0;
        const Bytes payload = wire::writeVp8Payload({ first, picture.pictureId }, picture.payload.subspan(begin, end - begin));
        const wire::RtpHeader header { i + 1 == count, wire::kVp8PayloadType, static_cast<std::uint16_t>(firstSequence + i),
            picture.timestamp, wire::kVideoSsrc };
        packets.push_back(wire::writeRtp(header, first ? ByteView(references) : ByteView(), payload));
    }
    return packets;
}

std::size_t paddedVideoSize(std::size_t content, BitRate target)
{
    return roundUp(content, target < kCoarseFrom ? kFine : kCoarse);
}

std::size_t paddedFeedbackSize(std::size_t content)
{
    return roundUp(content, kFine);
}

} // namespace alcove::flow
