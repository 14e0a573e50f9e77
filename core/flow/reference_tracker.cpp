#include "core/flow/reference_tracker.h"

#include "core/wire/vp8_payload.h"

namespace alcove::flow {
namespace {

using std::chrono::milliseconds;
using wire::ReferenceBuffer;
using wire::ReferenceSet;

/// How often one of the two long-lived buffers is renewed. Chosen: coded from a picture half a
/// second to a second old, a recovery frame costs 1.7 mean frames; from one of two seconds, 5.
constexpr Duration kRefreshInterval = milliseconds(500);
constexpr Duration kLeastKeyInterval = milliseconds(300);
/// Allowed on top of the round trip for an acknowledgement or an answer to come: reports leave a
/// few milliseconds after their cause and are repeated each 250 ms if lost.
constexpr Duration kReportSlack = milliseconds(50);
constexpr Duration kAcknowledgementSlack = milliseconds(300);

constexpr std::array kLongLived { ReferenceBuffer::Golden, ReferenceBuffer::AltRef };

ReferenceBuffer other(ReferenceBuffer buffer)
{
    return buffer == ReferenceBuffer::Golden ? ReferenceBuffer::AltRef : ReferenceBuffer::Golden;
}

std::uint16_t onWire(std::int64_t pictureId)
{
    return static_cast<std::uint16_t>(pictureId & 0x7fff);
}

} // namespace

ReferencePlan ReferenceTracker::plan(Size size, Instant now)
{
    m_sequence.check();
    const ReferencePlan keyPlan { true, false, {}, ReferenceSet::all() };
    if (size == Size::Changed || (m_keyFrameWanted && keyFrameAllowed(now)))
        return keyPlan;
    ReferencePlan plan { false, false, { ReferenceBuffer::Last }, { ReferenceBuffer::Last } };
    if (m_recoveryWanted && !m_keyFrameWanted) {
        const auto source = newestAcknowledged();
        if (!source && keyFrameAllowed(now))
            return keyPlan;
        if (source) {
            m_recoveryWanted = false;
            plan.recovery = true;
            plan.references = { *source };
            return plan;
        }
    }
    for (const ReferenceBuffer buffer : kLongLived) {
        if (at(buffer).acknowledged)
            plan.references.add(buffer);
    }
    if (const auto refresh = refreshDue(now))
        plan.updates.add(*refresh);
    return plan;
}

void ReferenceTracker::onEncoded(const ReferencePlan& plan, bool keyFrame, ReferenceSet updates, std::int64_t pictureId, Duration leaving, Instant now)
{
    m_sequence.check();
    for (const ReferenceBuffer buffer : wire::kReferenceBuffers) {
        if (updates.has(buffer))
            at(buffer) = { pictureId, false, now };
    }
    for (const ReferenceBuffer buffer : kLongLived) {
        if (updates.has(buffer)) {
            m_lastRefresh = now;
            m_lastRefreshed = buffer;
        }
    }
    m_newest = pictureId;
    if (keyFrame) {
        m_lastKeyFrame = now;
        m_keyFrameWanted = false;
        m_recoveryWanted = false;
    }
    if (keyFrame || plan.recovery)
        m_lastAnswer = { pictureId, now + leaving + m_roundTrip * 3 / 2 + kReportSlack };
}

void ReferenceTracker::onNotEncoded(const ReferencePlan& plan)
{
    m_recoveryWanted = m_recoveryWanted || plan.recovery;
    m_keyFrameWanted = m_keyFrameWanted || plan.keyFrame;
}

wire::VideoReferences ReferenceTracker::describe(ReferenceSet used, ReferenceSet updated) const
{
    wire::VideoReferences out { used, updated, {} };
    for (const ReferenceBuffer buffer : wire::kReferenceBuffers)
        out.pictureIds[static_cast<std::size_t>(buffer)] = onWire(at(buffer).pictureId.value_or(0));
    return out;
}

void ReferenceTracker::onReport(const wire::ReferenceReport& report, Instant now)
{
    m_sequence.check();
    acknowledge(ReferenceBuffer::Golden, report.golden);
    acknowledge(ReferenceBuffer::AltRef, report.altRef);
    if (isAnsweredAlready(report, now))
        return;
    m_recoveryWanted = m_recoveryWanted || report.recoveryRequested;
    if (report.keyFrameRequested) {
        m_keyFrameWanted = true;
        for (Buffer& buffer : m_buffers)
            buffer.acknowledged = false;
    }
}

/// A request written before the last answer could be seen says nothing new.
bool ReferenceTracker::isAnsweredAlready(const wire::ReferenceReport& report, Instant now) const
{
    if (!m_lastAnswer || now >= m_lastAnswer->arrives)
        return false;
    const auto seen = unwrap(report.newestSeen);
    return !seen || *seen < m_lastAnswer->pictureId;
}

std::optional<std::int64_t> ReferenceTracker::unwrap(std::optional<std::uint16_t> pictureId) const
{
    if (!pictureId || !m_newest)
        return std::nullopt;
    Unwrapper<wire::kPictureIdBits> unwrapper;
    unwrapper.unwrap(static_cast<std::uint64_t>(*m_newest & 0x7fff));
    return *m_newest - (*m_newest & 0x7fff) + unwrapper.peek(*pictureId);
}

void ReferenceTracker::acknowledge(ReferenceBuffer buffer, std::optional<std::uint16_t> held)
{
    Buffer& kept = at(buffer);
    if (held && kept.pictureId && onWire(*kept.pictureId) == *held)
        kept.acknowledged = true;
}

std::optional<ReferenceBuffer> ReferenceTracker::newestAcknowledged() const
{
    std::optional<ReferenceBuffer> newest;
    for (const ReferenceBuffer buffer : kLongLived) {
        if (at(buffer).acknowledged && (!newest || at(buffer).pictureId > at(*newest).pictureId))
            newest = buffer;
    }
    return newest;
}

std::optional<ReferenceBuffer> ReferenceTracker::refreshDue(Instant now) const
{
    if (now - m_lastRefresh < kRefreshInterval)
        return std::nullopt;
    const ReferenceBuffer next = other(m_lastRefreshed);
    if (at(m_lastRefreshed).acknowledged || !at(next).acknowledged)
        return next;
    // `next` is the only acknowledged one. The other is renewed instead, once its own
    // acknowledgement has had time to come.
    if (now - at(m_lastRefreshed).written < m_roundTrip * 3 / 2 + kAcknowledgementSlack)
        return std::nullopt;
    return m_lastRefreshed;
}

bool ReferenceTracker::keyFrameAllowed(Instant now) const
{
    return !m_lastKeyFrame || now - *m_lastKeyFrame >= std::max(m_roundTrip, kLeastKeyInterval);
}

} // namespace alcove::flow
