#pragma once

#include "core/base/clock.h"
#include "core/base/units.h"

#include <cstdint>
#include <optional>

namespace alcove::media {

/// Why the picture is smaller or slower than the camera's (W3C webrtc-stats, RTCQualityLimitationReason).
enum class QualityLimitation { None, Cpu, Bandwidth };

/// Members carry the names of W3C webrtc-stats (outbound-rtp) where it has one.
struct VideoSenderStatistics {
    std::uint64_t packetsSent = 0;
    std::uint64_t bytesSent = 0; ///< RTP payload
    std::uint64_t headerBytesSent = 0; ///< RTP headers and padding of the blocks
    std::uint64_t retransmittedPacketsSent = 0;
    std::uint64_t retransmittedBytesSent = 0;
    std::uint64_t fecPacketsSent = 0;
    std::uint64_t fecBytesSent = 0;
    std::uint64_t framesCaptured = 0; ///< media-source frames
    std::uint64_t framesEncoded = 0;
    std::uint64_t framesSent = 0;
    std::uint64_t framesSkipped = 0; ///< captured, then left out for backlog, load, rate or rate control
    std::uint64_t keyFramesEncoded = 0;
    std::uint64_t qpSum = 0;
    Duration totalEncodeTime {};
    std::uint64_t nackCount = 0;
    std::uint64_t pliCount = 0; ///< reference reports that asked for a key frame
    std::uint64_t refRecoveries = 0; ///< frames coded from an acknowledged reference after loss
    BitRate targetBitrate {}; ///< what the encoder was told
    int frameWidth = 0;
    int frameHeight = 0;
    double framesPerSecond = 0;
    QualityLimitation qualityLimitationReason = QualityLimitation::None;
};

/// Members carry the names of W3C webrtc-stats (inbound-rtp) where it has one.
struct VideoReceiverStatistics {
    std::uint64_t packetsReceived = 0;
    std::int64_t packetsLost = 0; ///< expected less received, as RFC 3550 §6.4.1: repair lowers it again
    std::uint64_t bytesReceived = 0; ///< RTP payload
    std::uint64_t headerBytesReceived = 0;
    std::uint64_t retransmittedPacketsReceived = 0;
    std::uint64_t retransmittedBytesReceived = 0;
    std::uint64_t fecPacketsReceived = 0;
    std::uint64_t fecPacketsRecovered = 0; ///< media packets that parity brought back
    std::uint64_t packetsRefused = 0; ///< malformed, duplicate or outside the limits
    std::uint64_t framesReceived = 0; ///< complete
    std::uint64_t framesDecoded = 0;
    std::uint64_t framesDropped = 0; ///< begun, but passed over
    std::uint64_t framesRendered = 0;
    std::uint64_t keyFramesDecoded = 0;
    std::uint64_t qpSum = 0;
    Duration totalDecodeTime {};
    Duration totalInterFrameDelay {};
    double totalSquaredInterFrameDelay = 0; ///< seconds squared
    Duration longestInterFrameDelay {};
    std::uint64_t freezeCount = 0;
    Duration totalFreezesDuration {};
    std::uint64_t nackCount = 0;
    std::uint64_t pliCount = 0;
    std::uint64_t refRecoveries = 0; ///< frames decoded after loss without a key frame
    Duration jitterBufferDelay {}; ///< first packet to showing, summed
    Duration jitterBufferTargetDelay {}; ///< the playout delay aimed at, summed
    std::uint64_t jitterBufferEmittedCount = 0;
    Duration playoutDelay {}; ///< aimed at now
    int frameWidth = 0;
    int frameHeight = 0;
    double framesPerSecond = 0;
};

/// One shown picture in both clocks.
struct ShownPoint {
    /// When it was taken, on the sender's capture clock; nothing before the first sender report.
    std::optional<Instant> captureTime;
    Instant renderTime {};
    Instant arrivalTime {}; ///< when its last packet arrived
};

} // namespace alcove::media
