#include "core/wire/video_references.h"

#include "core/base/byte_reader.h"
#include "core/base/byte_writer.h"

namespace alcove::wire {
namespace {

/// Local identifier of our only element (RFC 8285 §4.2: 1 to 14).
constexpr std::uint8_t kElement = 1;
constexpr std::uint8_t kStopElement = 15;
constexpr std::uint16_t kPictureIdMask = 0x7fff;

std::optional<VideoReferences> parseElement(ByteView data)
{
    ByteReader reader(data);
    const std::uint8_t sets = reader.u8();
    VideoReferences references;
    references.used = ReferenceSet::fromBits(sets);
    references.updated = ReferenceSet::fromBits(sets >> 3U);
    for (const ReferenceBuffer buffer : kReferenceBuffers) {
        if (references.used.has(buffer))
            references.pictureIds[static_cast<std::size_t>(buffer)] = reader.u16() & kPictureIdMask;
    }
    const bool keyFrameBreaksInvariant = references.isKeyFrame() && references.updated != ReferenceSet::all();
    if (!reader.atEnd() || (sets & 0xc0U) != 0 || keyFrameBreaksInvariant)
        return std::nullopt;
    return references;
}

} // namespace

Bytes writeVideoReferences(const VideoReferences& references)
{
    ByteWriter data(7);
    data.u8(static_cast<std::uint8_t>(references.used.bits() | references.updated.bits() << 3U));
    for (const ReferenceBuffer buffer : kReferenceBuffers) {
        if (references.used.has(buffer))
            data.u16(references.pictureIds[static_cast<std::size_t>(buffer)] & kPictureIdMask);
    }
    ByteWriter element(8);
    element.u8(static_cast<std::uint8_t>(kElement << 4U | (data.size() - 1))).bytes(data.view());
    return element.take();
}

std::optional<VideoReferences> parseVideoReferences(ByteView extension)
{
    ByteReader reader(extension);
    while (reader.ok() && reader.remaining() > 0) {
        const std::uint8_t head = reader.u8();
        if (head == 0) // padding between elements
            continue;
        const std::uint8_t id = head >> 4U;
        if (id == kStopElement)
            break;
        const ByteView data = reader.bytes((head & 0x0fU) + 1U);
        if (reader.ok() && id == kElement)
            return parseElement(data);
    }
    return std::nullopt;
}

} // namespace alcove::wire
