#include "core/flow/jitter_buffer.h"

#include <algorithm>

namespace alcove::flow {
namespace {

using namespace std::chrono_literals;

constexpr SampleCount kPull { 480 };
constexpr Duration kBand = 5ms;         // half of one pull: the finest grid a packet's wait can be set on
constexpr Duration kSurplus = 10ms;
constexpr std::size_t kSurplusPulls = 10; // 100 ms
constexpr std::size_t kIdlePulls = 100;   // chosen: after a second a surplus of half a pull is worth a seam
constexpr Duration kFarBehind = 80ms;
constexpr Duration kBetweenStretches = 60ms;
constexpr Duration kTooFarBehind = 400ms; // chosen: what stretching would need two seconds to regain
constexpr Duration kOverdue = 5ms;        // chosen: the histogram's bin, so later than nearly all
constexpr double kLossy = 0.005; // chosen: one frame in 200; what is lost now and then is no reason to alter sound
constexpr double kShareWeight = 0.001; // chosen: a thousand frames, ten to twenty seconds, tell a rate from an accident
constexpr SampleCount kStopped { 96'000 }; // chosen: after 2 s without a packet the sender stopped
constexpr SampleCount kShortestStretch { 120 };
constexpr SampleCount kLongestStretch { 720 };

SampleCount operator-(RtpTime a, RtpTime b) { return SampleCount(a.ticks() - b.ticks()); }
RtpTime operator+(RtpTime time, SampleCount count) { return RtpTime(time.ticks() + count.count()); }
RtpTime operator-(RtpTime time, SampleCount count) { return RtpTime(time.ticks() - count.count()); }

} // namespace

JitterBuffer::JitterBuffer() { m_seen.fill(INT64_MIN); }

std::optional<RtpTime> JitterBuffer::decodePosition() const { return m_position; }

std::size_t JitterBuffer::held() const
{
    return static_cast<std::size_t>(std::count_if(m_slots.begin(), m_slots.end(), [](const Slot& s) { return s.used; }));
}

void JitterBuffer::insert(const AudioPacket& packet)
{
    if (packet.duration <= SampleCount(0) || packet.size > AudioPacket::kMaxPayload)
        return;
    if (!m_delay.plausible(packet.arrival, packet.end()))
        flush();
    noteArrival(packet);
    if (m_position && packet.timestamp < *m_position) {
        ++m_discarded;
        return;
    }
    const bool here = std::any_of(m_slots.begin(), m_slots.end(),
        [&](const Slot& slot) { return slot.used && slot.packet.timestamp == packet.timestamp; });
    if (here)
        return;
    Slot& slot = slotForNew();
    slot.packet = packet;
    slot.used = true;
}

void JitterBuffer::noteArrival(const AudioPacket& packet)
{
    m_frame = packet.duration;
    if (firstSeen(packet.sequence)) {
        m_repairedShare += ((packet.repaired ? 1.0 : 0.0) - m_repairedShare) * kShareWeight;
        m_delay.onFrame(packet.arrival, packet.end(), packet.duration);
        if (m_position && packet.timestamp < *m_position)
            noteLate(packet);
    }
    // In-band FEC makes the frame before usable now, if it did not come.
    if (packet.carriesFec && firstSeen(packet.sequence - 1))
        m_delay.onFrame(packet.arrival, packet.timestamp, packet.duration);
}

/// The packet missed its turn: it would have had to come as early as the one decoded last.
void JitterBuffer::noteLate(const AudioPacket& packet)
{
    const Duration behind = (*m_position - packet.timestamp).duration();
    m_delay.onLate(std::max(behind, kPull.duration()), packet.arrival);
}

bool JitterBuffer::firstSeen(SequenceNumber sequence)
{
    std::int64_t& seen = m_seen[static_cast<std::size_t>(sequence.value()) % m_seen.size()];
    if (seen >= sequence.value())
        return false;
    seen = sequence.value();
    return true;
}

void JitterBuffer::flush()
{
    for (Slot& slot : m_slots)
        slot.used = false;
    m_seen.fill(INT64_MIN);
    m_delay.restart();
    m_position.reset();
    m_concealed = SampleCount(0);
    m_levelCount = 0;
}

JitterBuffer::Slot* JitterBuffer::earliest()
{
    Slot* found = nullptr;
    for (Slot& slot : m_slots) {
        if (slot.used && (found == nullptr || slot.packet.timestamp < found->packet.timestamp))
            found = &slot;
    }
    return found;
}

/// A free place, or that of the earliest packet: the newest sound is worth most.
JitterBuffer::Slot& JitterBuffer::slotForNew()
{
    const auto free = std::find_if(m_slots.begin(), m_slots.end(), [](const Slot& slot) { return !slot.used; });
    if (free != m_slots.end())
        return *free;
    ++m_discarded;
    return *earliest();
}

void JitterBuffer::discardBefore(RtpTime time)
{
    for (Slot& slot : m_slots) {
        if (slot.used && slot.packet.timestamp < time) {
            slot.used = false;
            ++m_discarded;
        }
    }
}

Duration JitterBuffer::level(Instant now, SampleCount buffered) const
{
    return m_delay.waited(now, *m_position - buffered + m_frame);
}

bool JitterBuffer::start(Instant now)
{
    const Slot* first = earliest();
    if (first == nullptr)
        return false;
    if (m_delay.waited(now, first->packet.end()) < m_delay.target(now) - kBand)
        return false;
    m_position = first->packet.timestamp;
    m_concealed = SampleCount(0);
    m_levelCount = 0;
    return true;
}

/// After an outage that ended in a flood, what was said meanwhile would only keep the two talking
/// past each other.
void JitterBuffer::catchUp(Instant now, SampleCount buffered)
{
    const Duration target = m_delay.target(now);
    if (level(now, buffered) <= target + kTooFarBehind)
        return;
    for (Slot* slot = earliest(); slot != nullptr; slot = earliest()) {
        if (m_delay.waited(now, slot->packet.end() - buffered) <= target + kBand) {
            m_position = slot->packet.timestamp;
            break;
        }
        // The last packet is kept, however late it is.
        if (held() == 1) {
            m_position = slot->packet.timestamp;
            break;
        }
        slot->used = false;
        ++m_discarded;
    }
    m_levelCount = 0;
}

JitterBuffer::Decision JitterBuffer::next(Instant now, SampleCount buffered)
{
    if (!m_position && !start(now))
        return {};
    discardBefore(*m_position);
    if (m_concealed < kStopped)
        catchUp(now, buffered);
    Slot* following = earliest();
    if (following != nullptr && following->packet.timestamp == *m_position)
        return take(*following, now);
    if (following != nullptr)
        return bridge(*following, now, buffered);
    if (m_concealed >= kStopped) {
        m_position.reset();
        return {};
    }
    return conceal();
}

JitterBuffer::Decision JitterBuffer::take(Slot& slot, Instant now)
{
    if (m_concealed > SampleCount(0))
        m_delay.onLate(m_concealed.duration(), now);
    m_taken = slot.packet;
    slot.used = false;
    m_position = m_taken.end();
    m_lastSequence = m_taken.sequence;
    m_concealed = SampleCount(0);
    return { Action::Decode, &m_taken, m_taken.duration };
}

/// Something is missing before `following`. The copy of it inside `following` is as good as a
/// packet; what is missing before that is concealed, and given up once the time it would have
/// taken has passed or the delay is back at its target.
JitterBuffer::Decision JitterBuffer::bridge(Slot& following, Instant now, SampleCount buffered)
{
    const AudioPacket& packet = following.packet;
    const SampleCount gap = packet.timestamp - *m_position;
    const bool lost = packet.sequence - m_lastSequence > 1;
    const bool fec = packet.carriesFec && lost && gap.count() % kShortestStretch.count() == 0;
    const SampleCount copied = fec ? std::min(gap, packet.duration) : SampleCount(0);
    const RtpTime usable = packet.timestamp - copied;
    const bool timePassed = usable - *m_position <= m_concealed;
    const bool atTarget = m_concealed >= kPull
        && m_delay.waited(now, usable - buffered + m_frame) >= m_delay.target(now);
    if (!timePassed && !atTarget)
        return conceal();
    m_concealed = SampleCount(0);
    m_position = usable;
    if (!fec)
        return take(following, now);
    m_taken = packet;
    m_position = packet.timestamp;
    m_lastSequence = packet.sequence - 1;
    return { Action::DecodeFec, &m_taken, copied };
}

JitterBuffer::Decision JitterBuffer::conceal()
{
    m_concealed += kPull;
    return { Action::Conceal, nullptr, kPull };
}

const AudioPacket* JitterBuffer::takeIfHere()
{
    Slot* following = earliest();
    if (!m_position || following == nullptr || following->packet.timestamp != *m_position)
        return nullptr;
    return take(*following, Instant {}).packet;
}

Duration JitterBuffer::lowestLevel(std::size_t pulls) const
{
    if (m_levelCount < pulls)
        return Duration::min();
    Duration lowest = Duration::max();
    for (std::size_t i = m_levelCount - pulls; i < m_levelCount; ++i)
        lowest = std::min(lowest, m_levels[i % kLevels]);
    return lowest;
}

JitterBuffer::StretchAdvice JitterBuffer::stretchAdvice(Instant now, SampleCount buffered)
{
    if (!m_position)
        return {};
    const Duration played = level(now, buffered);
    m_levels[m_levelCount++ % kLevels] = played;
    if (m_concealed > SampleCount(0) || now - m_stretchedAt < kBetweenStretches)
        return {};
    const Duration least = m_delay.target(now) - kBand;
    // Packets are asked for a pull at a time, so that their margin moves in whole pulls; what is
    // left over after whole pulls delays playing but helps no packet to be in time.
    const SampleCount leftOver(buffered.count() % kPull.count());
    const Duration margin = played - leftOver.duration();
    const Duration expected = played - buffered.duration();
    // A seam that turns out to be needless is as bad as a gap, so only what will more likely be missing than not
    // is stretched for; unless packets are being lost, when the next may be, too, and time is what repair needs.
    const bool overdue = earliest() == nullptr && expected > kOverdue && buffered < kPull + kPull
        && (m_repairedShare > kLossy || m_delay.likelyToMiss(expected, buffered.duration()));
    if (margin < least || overdue) {
        const std::int64_t pulls = std::max<std::int64_t>(1, (least - margin + kPull.duration() - 1us) / kPull.duration());
        const SampleCount wanted(kPull.count() * pulls - leftOver.count());
        return { Stretch::Longer, kLongestStretch, std::clamp(wanted, kShortestStretch, kLongestStretch) };
    }
    const SampleCount spare(leftOver.count() + kPull.count() * ((margin - least) / kPull.duration()));
    if (spare < kShortestStretch)
        return {};
    return { surplus(m_delay.target(now)), spare, spare };
}

JitterBuffer::Stretch JitterBuffer::surplus(Duration target) const
{
    const Duration lately = lowestLevel(kSurplusPulls);
    if (lately > target + kFarBehind)
        return Stretch::ShorterFast;
    if (lately > target + kSurplus || lowestLevel(kIdlePulls) > target + kBand)
        return Stretch::Shorter;
    return Stretch::None;
}

void JitterBuffer::onStretched(SampleCount change, Instant now)
{
    m_stretchedAt = now;
    for (Duration& level : m_levels)
        level += change.duration();
}

} // namespace alcove::flow
