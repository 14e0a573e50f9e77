#include "core/flow/probe_trains.h"

#include "core/wire/block.h"

#include <algorithm>
#include <array>

namespace alcove::flow {

namespace {

    using namespace std::chrono_literals;

    /// Up to what a call uses at best, in steps a train's own queue survives.
    constexpr std::array kRates { BitRate::kilobitsPerSecond(1000), BitRate::kilobitsPerSecond(2000),
        BitRate::kilobitsPerSecond(4000) };
    constexpr std::int64_t kLeastDatagrams = 5;
    /// Chosen: above the timer's and Wi-Fi's grain of a few milliseconds.
    constexpr Duration kLength = 15ms;
    constexpr double kPassed = 0.85;
    constexpr double kAccepted = 0.95;
    constexpr Duration kPatience = 200ms;
    constexpr Duration kStale = 60s;

    [[nodiscard]] DataSize datagramSize() { return sizeOnWire(wire::kMaxInner); }

    [[nodiscard]] std::int64_t datagramsAt(BitRate rate)
    {
        const std::int64_t filling = (rate * kLength).inBytes() / datagramSize().inBytes() + 1;
        return std::max(kLeastDatagrams, filling + 1);
    }

} // namespace

void ProbeTrains::start(Instant now)
{
    m_sequence.check();
    m_step = 0;
    beginTrain(now);
}

std::optional<OutgoingDatagram> ProbeTrains::poll(Instant now)
{
    m_sequence.check();
    if (m_state != State::Sending || now < m_nextSend)
        return std::nullopt;
    OutgoingDatagram result;
    result.paddedSize = wire::kMaxInner;
    result.priority = Priority::Padding;
    result.probe = m_train->number();
    // From when it should have left: a late timer must not stretch the train.
    m_nextSend = std::max(m_nextSend, now - kLength) + datagramSize() / kRates[m_step];
    if (--m_left == 0) {
        m_state = State::Waiting;
        m_deadline = now + m_roundTrip + kPatience;
    }
    return result;
}

void ProbeTrains::onPacketSent(const SentDatagram& datagram)
{
    if (m_train)
        m_train->onSent(datagram);
}

void ProbeTrains::onFeedback(Instant now, std::span<const PacketResult> results, Duration roundTrip)
{
    m_sequence.check();
    m_roundTrip = std::min<Duration>(roundTrip, 2s);
    if (!m_train)
        return;
    m_train->onResults(results);
    if (m_state == State::Waiting && m_train->settled())
        endTrain(now);
}

void ProbeTrains::onTimer(Instant now)
{
    m_sequence.check();
    if (m_state == State::Waiting && now >= m_deadline)
        endTrain(now);
}

std::optional<Instant> ProbeTrains::nextWakeup() const
{
    switch (m_state) {
    case State::Idle:
        return std::nullopt;
    case State::Sending:
        return m_nextSend;
    case State::Waiting:
        return m_deadline;
    }
    return std::nullopt;
}

bool ProbeTrains::stale(Instant now) const { return !m_provenAt || now - *m_provenAt > kStale; }

void ProbeTrains::beginTrain(Instant now)
{
    m_train = TrainMeasurement(m_nextNumber++);
    m_left = datagramsAt(kRates[m_step]);
    m_nextSend = now;
    m_state = State::Sending;
}

void ProbeTrains::endTrain(Instant now)
{
    const auto rates = m_train->rates();
    m_train.reset();
    m_state = State::Idle;
    if (!rates)
        return;
    const BitRate accepted = rates->carried * kAccepted;
    m_proven = m_step == 0 ? accepted : std::max(m_proven.value_or(accepted), accepted);
    m_provenAt = now;
    if (rates->carried >= rates->sent * kPassed && ++m_step < kRates.size())
        beginTrain(now);
}

} // namespace alcove::flow
