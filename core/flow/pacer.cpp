#include "core/flow/pacer.h"

#include "core/wire/block.h"

#include <algorithm>
#include <utility>

namespace alcove::flow {

namespace {

    using namespace std::chrono_literals;

    /// Until the first decision: the rate a controller that knows nothing starts with.
    constexpr BitRate kFirstTarget = BitRate::kilobitsPerSecond(500);
    /// Nothing is paced slower, so that a time to wait is always finite.
    constexpr BitRate kLeastRate = BitRate::kilobitsPerSecond(30);
    /// Chosen: one timer tick may be this late without costing rate.
    constexpr Duration kBurst = 5ms;
    /// What never waits may run up this much debt. Chosen: one audio frame, or video would starve
    /// beside audio on a path that hardly carries it, and never come back to tell.
    constexpr Duration kMostDebt = 20ms;
    /// Older video is worth less than a frame coded now. Chosen: three frames at 30 a second.
    constexpr Duration kVideoAge = 100ms;
    /// A key frame cannot be replaced by anything smaller: dropping it would only ask for another.
    constexpr Duration kUrgentAge = 500ms;
    constexpr double kBulkShare = 0.1;
    constexpr Duration kVideoFlows = 1s;
    /// A train is this many datagrams or more, so that one delayed datagram does not decide.
    constexpr std::int64_t kTrainLength = 6;
    /// Control repeats by itself what does not arrive. Chosen: twice the 32 messages that may be on their way.
    constexpr std::size_t kMostControl = 64;
    constexpr std::size_t kLeastPadding = 96;

    constexpr std::array kPaced { Priority::AudioRepair, Priority::Control, Priority::VideoRepair, Priority::Video,
        Priority::Bulk, Priority::Padding };
    constexpr std::array kUnpaced { Priority::Audio, Priority::Feedback };

    [[nodiscard]] bool waitsForFlight(Priority priority) { return priority >= Priority::VideoRepair; }

} // namespace

Pacer::Pacer(Instant now)
    : m_target(kFirstTarget)
    , m_pacing(kFirstTarget)
    , m_urgentPacing(kFirstTarget)
    , m_inFlightCap(DataSize::bytes(1'000'000))
    , m_now(now)
    , m_freeAt(now)
    , m_bulkFreeAt(now)
    , m_lastUrgent(now)
{
}

void Pacer::setRates(const RateDecision& decision)
{
    m_target = std::max(decision.target, kLeastRate);
    m_pacing = std::max(decision.pacing, kLeastRate);
    m_urgentPacing = std::max(decision.urgentPacing, m_pacing);
    m_inFlightCap = decision.inFlightCap;
}

void Pacer::startProbe(const ProbeRequest& request, Instant now)
{
    m_sequence.check();
    m_now = std::max(m_now, now);
    m_probe = request;
    m_probe->rate = std::max(request.rate, kLeastRate);
    m_probeLeft = request.size;
    m_freeAt = m_now;
}

void Pacer::enqueue(OutgoingDatagram datagram, Instant now)
{
    m_sequence.check();
    m_now = std::max(m_now, now);
    Queue& target = queue(datagram.priority);
    if (datagram.priority == Priority::Control && target.waiting.size() >= kMostControl) {
        ++m_stats.datagramsFlushed;
        return;
    }
    if (datagram.priority == Priority::Video)
        m_lastVideo = now;
    target.size += sizeOnWire(datagram.paddedSize);
    target.waiting.push_back(Waiting { std::move(datagram), now });
}

std::optional<OutgoingDatagram> Pacer::poll(Instant now)
{
    m_sequence.check();
    m_now = std::max(m_now, now);
    flushOld(now);
    for (const Priority priority : kUnpaced) {
        if (!queue(priority).waiting.empty())
            return take(priority, now);
    }
    if (m_probe)
        return *probeAt() <= now ? std::optional(probePadding(now)) : std::nullopt;
    for (const Priority priority : kPaced) {
        const auto at = mayLeaveAt(priority);
        if (at && *at <= now)
            return take(priority, now);
    }
    return std::nullopt;
}

std::optional<Instant> Pacer::nextWakeup() const
{
    std::optional<Instant> result;
    const auto consider = [&](std::optional<Instant> at) {
        if (at && (!result || *at < *result))
            result = at;
    };
    for (const Priority priority : kUnpaced) {
        if (!queue(priority).waiting.empty())
            return m_now;
    }
    consider(probeAt());
    for (const Priority priority : kPaced) {
        if (!m_probe)
            consider(mayLeaveAt(priority));
        consider(flushAt(priority));
    }
    return result;
}

bool Pacer::takeVideoFlushed() { return std::exchange(m_videoFlushed, false); }

Duration Pacer::backlog() const
{
    DataSize waiting;
    for (const Priority priority : kPaced) {
        if (priority < Priority::Bulk)
            waiting += queue(priority).size;
    }
    return waiting / m_pacing;
}

std::optional<Instant> Pacer::mayLeaveAt(Priority priority) const
{
    if (queue(priority).waiting.empty() || (waitsForFlight(priority) && m_inFlight >= m_inFlightCap))
        return std::nullopt;
    const bool shares = m_lastVideo && m_now - *m_lastVideo < kVideoFlows;
    return priority == Priority::Bulk && shares ? std::max(m_freeAt, m_bulkFreeAt) : m_freeAt;
}

std::optional<Instant> Pacer::probeAt() const { return m_probe ? std::optional(m_freeAt) : std::nullopt; }

/// When the oldest datagram of a queue has waited too long. What stands behind an urgent datagram
/// counts from when that one left.
std::optional<Instant> Pacer::flushAt(Priority priority) const
{
    if (priority != Priority::Video && priority != Priority::VideoRepair)
        return std::nullopt;
    if (queue(priority).waiting.empty())
        return std::nullopt;
    const Waiting& oldest = queue(priority).waiting.front();
    if (oldest.datagram.pace == Pace::Urgent)
        return oldest.since + kUrgentAge;
    return std::max(oldest.since, m_lastUrgent) + kVideoAge;
}

OutgoingDatagram Pacer::take(Priority priority, Instant now)
{
    Queue& from = queue(priority);
    Waiting waiting = std::move(from.waiting.front());
    from.waiting.pop_front();
    const DataSize size = sizeOnWire(waiting.datagram.paddedSize);
    from.size -= size;
    const bool urgent = waiting.datagram.pace == Pace::Urgent;
    if (!m_probe)
        spend(urgent ? m_urgentPacing : m_pacing, size, now, kBurst);
    if (priority < Priority::AudioRepair)
        m_freeAt = std::min(m_freeAt, now + kMostDebt);
    if (priority == Priority::Bulk)
        spendBulk(size, now);
    if (urgent)
        m_lastUrgent = now;
    ++m_stats.datagramsSent;
    m_stats.totalSendDelay += now - waiting.since;
    return std::move(waiting.datagram);
}

OutgoingDatagram Pacer::probePadding(Instant now)
{
    const std::int64_t share = m_probe->size.inBytes() / kTrainLength - kAroundInner;
    OutgoingDatagram result;
    result.paddedSize = std::clamp(static_cast<std::size_t>(std::max<std::int64_t>(share, 0)), kLeastPadding, wire::kMaxInner);
    result.priority = Priority::Padding;
    result.probe = m_probe->number;
    const DataSize size = sizeOnWire(result.paddedSize);
    spend(m_probe->rate, size, now, Duration::zero());
    m_probeLeft -= size;
    if (m_probeLeft <= DataSize())
        m_probe.reset();
    ++m_stats.datagramsSent;
    return result;
}

void Pacer::spend(BitRate rate, DataSize size, Instant now, Duration burst)
{
    m_freeAt = std::max(m_freeAt, now - burst) + size / rate;
}

void Pacer::spendBulk(DataSize size, Instant now)
{
    m_bulkFreeAt = std::max(m_bulkFreeAt, now) + size / (m_target * kBulkShare);
}

void Pacer::flushOld(Instant now)
{
    const auto repair = flushAt(Priority::VideoRepair);
    if (repair && *repair <= now)
        drop(Priority::VideoRepair);
    const auto video = flushAt(Priority::Video);
    if (!video || *video > now)
        return;
    drop(Priority::Video);
    drop(Priority::VideoRepair);
    ++m_stats.videoFlushes;
    m_videoFlushed = true;
}

void Pacer::drop(Priority priority)
{
    Queue& from = queue(priority);
    m_stats.datagramsFlushed += from.waiting.size();
    from.waiting.clear();
    from.size = DataSize();
}

} // namespace alcove::flow
