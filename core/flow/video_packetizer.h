#pragma once

#include "core/base/units.h"
#include "core/wire/video_references.h"

namespace alcove::flow {

/// One encoded picture with everything its packets must say.
struct PictureToSend {
    ByteView payload;
    std::uint16_t pictureId = 0;
    std::uint32_t timestamp = 0; ///< 90 kHz
    wire::VideoReferences references;
};

/// The most packets one frame may have; a receiver refuses more.
inline constexpr std::size_t kMaxFragments = 512;

/// RTP packets of a picture, numbered from `firstSequence`: as few as possible, their payloads equal
/// to one byte, so that no packet is so small that losing it costs as much as a full one. The first
/// carries the references, the last the marker. None when the picture needs over kMaxFragments.
[[nodiscard]] std::vector<Bytes> packetizeVideo(const PictureToSend& picture, std::uint16_t firstSequence);

/// The size a datagram of video is padded to, so that its length says little about the picture:
/// coarse where the rate can afford it.
/// Source: chosen: 128 bytes cost 6 % at 1 Mbit/s, but would cost 15 % at 300 kbit/s.
[[nodiscard]] std::size_t paddedVideoSize(std::size_t content, BitRate target);

/// The size a datagram of feedback alone is padded to.
[[nodiscard]] std::size_t paddedFeedbackSize(std::size_t content);

} // namespace alcove::flow
