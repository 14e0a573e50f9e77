#pragma once

#include <cstdint>

namespace alcove::media {

/// What arrived and how it was played. Names and meanings as in W3C "Identifiers for WebRTC's
/// Statistics API", RTCInboundRtpStreamStats; times in seconds, samples of 48 kHz mono.
struct AudioReceiveStatistics {
    std::uint64_t packetsReceived = 0;
    std::int64_t packetsLost = 0; ///< before repair by copies or in-band FEC
    std::uint64_t bytesReceived = 0; ///< Opus payload, copies not counted
    std::uint64_t packetsDiscarded = 0; ///< came too late to be played
    std::uint64_t copiesUsed = 0; ///< frames that arrived first as a redundant copy
    std::uint64_t inBandFecUsed = 0; ///< frames decoded from the packet after them
    std::uint64_t totalSamplesReceived = 0; ///< samples handed to the speaker since the first packet
    std::uint64_t concealedSamples = 0;
    std::uint64_t silentConcealedSamples = 0;
    std::uint64_t concealmentEvents = 0;
    std::uint64_t insertedSamplesForDeceleration = 0;
    std::uint64_t removedSamplesForAcceleration = 0;
    double jitterBufferDelay = 0.0;
    double jitterBufferTargetDelay = 0.0;
    double jitterBufferMinimumDelay = 0.0;
    std::uint64_t jitterBufferEmittedCount = 0;
    double audioLevel = 0.0; ///< of the last frame, 0…1
    double totalAudioEnergy = 0.0;
};

/// What was captured and sent. As RTCOutboundRtpStreamStats and RTCAudioSourceStats.
struct AudioSendStatistics {
    std::uint64_t packetsSent = 0;
    std::uint64_t bytesSent = 0; ///< Opus payload, copies not counted
    std::uint64_t packetsDropped = 0; ///< encoded while the net sequence did not come to take them
    double audioLevel = 0.0; ///< of the last captured frame after processing, before mute, 0…1
    bool clipped = false; ///< the last captured frame touched full scale
};

} // namespace alcove::media
