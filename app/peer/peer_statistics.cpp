#include "app/peer/peer_statistics.h"

#include <nlohmann/json.hpp>

namespace alcove::app {
namespace {

using nlohmann::json;

double seconds(Duration time) { return std::chrono::duration<double>(time).count(); }

std::string_view limitation(media::QualityLimitation reason)
{
    switch (reason) {
    case media::QualityLimitation::None: return "none";
    case media::QualityLimitation::Cpu: return "cpu";
    case media::QualityLimitation::Bandwidth: return "bandwidth";
    }
    return "none";
}

json outboundVideo(const media::VideoSenderStatistics& s)
{
    return { { "type", "outbound-rtp" }, { "kind", "video" }, { "packetsSent", s.packetsSent }, { "bytesSent", s.bytesSent },
        { "headerBytesSent", s.headerBytesSent }, { "retransmittedPacketsSent", s.retransmittedPacketsSent },
        { "retransmittedBytesSent", s.retransmittedBytesSent }, { "fecPacketsSent", s.fecPacketsSent }, { "framesEncoded", s.framesEncoded },
        { "framesSent", s.framesSent }, { "keyFramesEncoded", s.keyFramesEncoded }, { "qpSum", s.qpSum },
        { "totalEncodeTime", seconds(s.totalEncodeTime) }, { "nackCount", s.nackCount }, { "pliCount", s.pliCount },
        { "targetBitrate", s.targetBitrate.inBitsPerSecond() }, { "frameWidth", s.frameWidth }, { "frameHeight", s.frameHeight },
        { "framesPerSecond", s.framesPerSecond }, { "qualityLimitationReason", limitation(s.qualityLimitationReason) } };
}

json inboundVideo(const media::VideoReceiverStatistics& s)
{
    return { { "type", "inbound-rtp" }, { "kind", "video" }, { "packetsReceived", s.packetsReceived }, { "packetsLost", s.packetsLost },
        { "bytesReceived", s.bytesReceived }, { "headerBytesReceived", s.headerBytesReceived },
        { "retransmittedPacketsReceived", s.retransmittedPacketsReceived }, { "retransmittedBytesReceived", s.retransmittedBytesReceived },
        { "fecPacketsReceived", s.fecPacketsReceived }, { "framesReceived", s.framesReceived }, { "framesDecoded", s.framesDecoded },
        { "framesDropped", s.framesDropped }, { "framesRendered", s.framesRendered }, { "keyFramesDecoded", s.keyFramesDecoded },
        { "qpSum", s.qpSum }, { "totalDecodeTime", seconds(s.totalDecodeTime) }, { "totalInterFrameDelay", seconds(s.totalInterFrameDelay) },
        { "totalSquaredInterFrameDelay", s.totalSquaredInterFrameDelay }, { "freezeCount", s.freezeCount },
        { "totalFreezesDuration", seconds(s.totalFreezesDuration) }, { "nackCount", s.nackCount }, { "pliCount", s.pliCount },
        { "jitterBufferDelay", seconds(s.jitterBufferDelay) }, { "jitterBufferTargetDelay", seconds(s.jitterBufferTargetDelay) },
        { "jitterBufferEmittedCount", s.jitterBufferEmittedCount }, { "frameWidth", s.frameWidth }, { "frameHeight", s.frameHeight },
        { "framesPerSecond", s.framesPerSecond } };
}

json inboundAudio(const media::AudioReceiveStatistics& s)
{
    return { { "type", "inbound-rtp" }, { "kind", "audio" }, { "packetsReceived", s.packetsReceived }, { "packetsLost", s.packetsLost },
        { "bytesReceived", s.bytesReceived }, { "packetsDiscarded", s.packetsDiscarded }, { "totalSamplesReceived", s.totalSamplesReceived },
        { "concealedSamples", s.concealedSamples }, { "silentConcealedSamples", s.silentConcealedSamples },
        { "concealmentEvents", s.concealmentEvents }, { "insertedSamplesForDeceleration", s.insertedSamplesForDeceleration },
        { "removedSamplesForAcceleration", s.removedSamplesForAcceleration }, { "jitterBufferDelay", s.jitterBufferDelay },
        { "jitterBufferTargetDelay", s.jitterBufferTargetDelay }, { "jitterBufferMinimumDelay", s.jitterBufferMinimumDelay },
        { "jitterBufferEmittedCount", s.jitterBufferEmittedCount }, { "audioLevel", s.audioLevel },
        { "totalAudioEnergy", s.totalAudioEnergy } };
}

json candidatePair(const media::MediaEngine::Statistics& s)
{
    json pair { { "type", "candidate-pair" }, { "nominated", true }, { "availableOutgoingBitrate", s.rate.target.inBitsPerSecond() },
        { "bytesSent", s.bytesSent.inBytes() }, { "bytesReceived", s.bytesReceived.inBytes() }, { "packetsSent", s.datagramsSent },
        { "packetsReceived", s.datagramsReceived } };
    if (s.roundTrip)
        pair["currentRoundTripTime"] = seconds(*s.roundTrip);
    return pair;
}

} // namespace

json statisticsObjects(const media::MediaEngine::Statistics& s, const PeerDetails& details)
{
    json objects = json::array();
    objects.push_back(outboundVideo(s.videoSend));
    objects.push_back({ { "type", "outbound-rtp" }, { "kind", "audio" }, { "packetsSent", s.audioSend.packetsSent },
        { "bytesSent", s.audioSend.bytesSent }, { "targetBitrate", flow::formatOf(s.audioStep.mode).bitRate.inBitsPerSecond() } });
    objects.push_back(inboundVideo(s.videoReceive));
    objects.push_back(inboundAudio(s.audioReceive));
    objects.push_back(candidatePair(s));
    objects.push_back({ { "type", "media-source" }, { "kind", "audio" }, { "audioLevel", s.audioSend.audioLevel } });
    objects.push_back({ { "type", "media-source" }, { "kind", "video" }, { "frames", s.videoSend.framesCaptured } });
    objects.push_back({ { "type", "alcove" }, { "queueDelayMs", seconds(s.rate.queueDelay) * 1000.0 }, { "state", flow::toString(s.rate.state) },
        { "targetBitrate", s.rate.target.inBitsPerSecond() }, { "refRecoveries", s.videoSend.refRecoveries },
        { "framesSkipped", s.videoSend.framesSkipped }, { "lossOneSecond", s.rate.lossOverOneSecond },
        { "longestPictureGapMs", seconds(s.videoReceive.longestInterFrameDelay) * 1000.0 }, { "videoFlushes", s.pacer.videoFlushes }, { "safetyWords", details.safetyWords }, { "path", details.path }, { "keyEpoch", details.keyEpoch } });
    return objects;
}

} // namespace alcove::app
