#pragma once

#include "core/base/clock.h"
#include "core/base/sequence_checker.h"
#include "core/base/units.h"
#include "core/wire/reference_report.h"
#include "core/wire/video_references.h"

#include <optional>

namespace alcove::flow {

/// How the next frame is to be coded.
struct ReferencePlan {
    bool keyFrame = false;
    bool recovery = false; ///< after loss, from an acknowledged picture only
    wire::ReferenceSet references;
    wire::ReferenceSet updates;
};

/// Decides, on the sender's side, what each frame may refer to, so that loss costs one larger frame
/// in place of a key frame.
/// Invariant: GOLDEN and ALTREF are refreshed in turn, but the only acknowledged one is never
/// replaced; a frame refers only to LAST, unbroken since the last recovery, and to acknowledged
/// buffers; key frames are at least max(RTT, 300 ms) apart.
/// Sequence: net.   Errors: none; reports that fit nothing are passed over.
/// Source: reference picture selection as RFC 4585 §6.3.3 (RPSI) means it; measured: flow/README.md.
class ReferenceTracker {
public:
    void setRoundTripTime(Duration roundTrip) { m_roundTrip = roundTrip; }

    /// The plan for a frame to be encoded now. `sizeChanged` asks for a key frame whatever the interval.
    /// Exactly one of onEncoded and onNotEncoded follows.
    enum class Size { Same, Changed };
    [[nodiscard]] ReferencePlan plan(Size size, Instant now);
    /// The planned frame exists. `leaving`: how long its packets will take to leave.
    void onEncoded(const ReferencePlan& plan, bool keyFrame, wire::ReferenceSet updates, std::int64_t pictureId, Duration leaving, Instant now);
    /// The planned frame was left out.
    void onNotEncoded(const ReferencePlan& plan);

    /// The references a frame of `used` needs, with the PictureIDs as they stand before it.
    [[nodiscard]] wire::VideoReferences describe(wire::ReferenceSet used, wire::ReferenceSet updated) const;

    void onReport(const wire::ReferenceReport& report, Instant now);
    /// Packets were thrown away on this side: what is in LAST may never arrive.
    void onLocalLoss() { m_recoveryWanted = true; }

    [[nodiscard]] bool isAcknowledged(wire::ReferenceBuffer buffer) const { return at(buffer).acknowledged; }

private:
    struct Buffer {
        std::optional<std::int64_t> pictureId;
        bool acknowledged = false;
        Instant written {};
    };
    /// The last frame that answered loss: requests written before it could arrive are not repeated.
    struct Answer {
        std::int64_t pictureId = 0;
        Instant arrives {};
    };

    [[nodiscard]] Buffer& at(wire::ReferenceBuffer buffer) { return m_buffers[static_cast<std::size_t>(buffer)]; }
    [[nodiscard]] const Buffer& at(wire::ReferenceBuffer buffer) const { return m_buffers[static_cast<std::size_t>(buffer)]; }
    [[nodiscard]] std::optional<wire::ReferenceBuffer> newestAcknowledged() const;
    [[nodiscard]] std::optional<wire::ReferenceBuffer> refreshDue(Instant now) const;
    [[nodiscard]] bool keyFrameAllowed(Instant now) const;
    [[nodiscard]] bool isAnsweredAlready(const wire::ReferenceReport& report, Instant now) const;
    [[nodiscard]] std::optional<std::int64_t> unwrap(std::optional<std::uint16_t> pictureId) const;
    void acknowledge(wire::ReferenceBuffer buffer, std::optional<std::uint16_t> held);

    std::array<Buffer, 3> m_buffers;
    std::optional<std::int64_t> m_newest;
    std::optional<Instant> m_lastKeyFrame;
    std::optional<Answer> m_lastAnswer;
    Instant m_lastRefresh {};
    wire::ReferenceBuffer m_lastRefreshed = wire::ReferenceBuffer::AltRef;
    bool m_recoveryWanted = false;
    bool m_keyFrameWanted = true;
    Duration m_roundTrip = std::chrono::milliseconds(100);
    SequenceChecker m_sequence;
};

} // namespace alcove::flow
