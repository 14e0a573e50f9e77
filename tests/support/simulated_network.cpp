#include "tests/support/simulated_network.h"

#include <cmath>
#include <numbers>

namespace alcove::testing {

namespace {

    /// Not zero, so that a forgotten default Instant shows.
    constexpr Duration kOrigin = std::chrono::seconds(1000);

    Duration scaled(Duration time, double factor)
    {
        return Duration(std::llround(static_cast<double>(time.count()) * factor));
    }

} // namespace

double SimulatedChance::unit()
{
    return static_cast<double>(m_engine() >> 11) * 0x1.0p-53;
}

bool SimulatedChance::happens(double probability)
{
    return probability > 0 && unit() < probability;
}

double SimulatedChance::normal()
{
    // Box and Muller, 1958.
    const double radius = std::sqrt(-2.0 * std::log(1.0 - unit()));
    return radius * std::cos(2.0 * std::numbers::pi * unit());
}

double SimulatedChance::pareto()
{
    constexpr double shape = 2.5;
    constexpr double least = (shape - 1.0) / shape;
    return least / std::pow(1.0 - unit(), 1.0 / shape);
}

SimulatedWorld::SimulatedWorld(std::uint64_t seed)
    : m_seed(seed)
    , m_start(Instant(kOrigin))
    , m_now(m_start)
    , m_chance(seed)
{
}

void SimulatedWorld::schedule(Instant at, Task task)
{
    m_events.push(Event { std::max(at, m_now), m_scheduled++, std::move(task) });
}

void SimulatedWorld::scheduleEvery(Duration period, Task task)
{
    scheduleAfter(period, [this, period, task = std::move(task)] {
        task();
        scheduleEvery(period, task);
    });
}

std::optional<Instant> SimulatedWorld::nextTaskAt() const
{
    return m_events.empty() ? std::nullopt : std::optional(m_events.top().at);
}

bool SimulatedWorld::runNext()
{
    if (m_events.empty())
        return false;
    // top() is const only to protect the order, which the pop that follows ends.
    Event event = std::move(const_cast<Event&>(m_events.top()));
    m_events.pop();
    m_now = event.at;
    ++m_tasksRun;
    event.task();
    return true;
}

void SimulatedWorld::runUntil(Instant end)
{
    while (!m_events.empty() && m_events.top().at <= end)
        runNext();
    m_now = std::max(m_now, end);
}

SimulatedTimer::SimulatedTimer(SimulatedWorld& world, std::function<void(Instant)> task)
    : m_world(world)
    , m_task(std::move(task))
{
}

void SimulatedTimer::arm(std::optional<Instant> at)
{
    if (at == m_at)
        return;
    m_at = at;
    ++m_generation;
    if (!at)
        return;
    m_world.schedule(*at, [this, generation = m_generation] {
        if (generation != m_generation)
            return;
        m_at.reset();
        m_task(m_world.now());
    });
}

void InlineTaskRunner::post(Task task)
{
    m_waiting.push_back(std::move(task));
    if (m_running)
        return;
    m_running = true;
    while (!m_waiting.empty()) {
        const Task next = std::move(m_waiting.front());
        m_waiting.pop_front();
        next();
    }
    m_running = false;
}

Instant SimulatedClock::at(Instant worldTime, Instant worldStart) const
{
    return worldTime + offset + scaled(worldTime - worldStart, partsPerMillion * 1e-6);
}

Instant SimulatedClock::worldTime(Instant shown, Instant worldStart) const
{
    const double since = static_cast<double>((shown - offset - worldStart).count());
    Instant result = worldStart + Duration(std::llround(since / (1.0 + partsPerMillion * 1e-6)));
    while (at(result, worldStart) < shown)
        result += Duration(1);
    return result;
}

SimulatedLink::SimulatedLink(SimulatedWorld& world, SimulatedLinkConfig config)
    : m_world(world)
    , m_config(std::move(config))
    , m_chance(world.nextSeed())
    , m_tokensAt(world.now())
    , m_lastDelivery(world.now())
{
}

void SimulatedLink::send(Bytes datagram, const Receiver& receiver)
{
    ++m_stats.sent;
    const DataSize size = sizeOnWire(datagram);
    if (lost()) {
        ++m_stats.lostByChance;
        return;
    }
    if (policed(size)) {
        ++m_stats.droppedByPolicer;
        return;
    }
    if (!fitsQueue(size)) {
        ++m_stats.droppedByQueue;
        return;
    }
    m_queued += size;
    m_queue.push_back(Waiting { std::move(datagram), receiver, m_world.now() });
    serve();
}

void SimulatedLink::setRate(BitRate rate)
{
    m_config.rates.assign(1, RateStep { m_world.elapsed(), rate });
    if (!m_serving)
        serve();
}

Duration SimulatedLink::queueDelay() const
{
    const auto present = rate();
    if (!present || present->inBitsPerSecond() <= 0)
        return {};
    return m_queued / *present;
}

std::optional<BitRate> SimulatedLink::rate() const { return rateAt(m_world.now()); }

Instant SimulatedLink::receiverTime(Instant worldTime) const
{
    return m_config.receiverClock.at(worldTime, m_world.start());
}

Instant SimulatedLink::worldTime(Instant receiverTime) const
{
    return m_config.receiverClock.worldTime(receiverTime, m_world.start());
}

DataSize SimulatedLink::sizeOnWire(const Bytes& datagram) const
{
    return DataSize::bytes(static_cast<std::int64_t>(datagram.size())) + m_config.overhead;
}

bool SimulatedLink::lost()
{
    // Every source of loss is asked, so that the chances of later datagrams do not depend on which
    // one struck.
    bool result = m_chance.happens(m_config.loss);
    if (m_config.burstLoss) {
        const GilbertElliott& model = *m_config.burstLoss;
        m_bad = m_bad ? !m_chance.happens(model.badToGood) : m_chance.happens(model.goodToBad);
        result |= m_chance.happens(m_bad ? model.lossInBad : model.lossInGood);
    }
    for (const Outage& outage : m_config.outages) {
        const Duration at = m_world.elapsed();
        result |= outage.kind == OutageKind::Drop && at >= outage.from && at < outage.until;
    }
    return result;
}

bool SimulatedLink::policed(DataSize size)
{
    if (!m_config.policer)
        return false;
    const double burst = static_cast<double>(m_config.policer->burst.inBytes());
    const double earned = static_cast<double>((m_config.policer->rate * (m_world.now() - m_tokensAt)).inBytes());
    m_tokensAt = m_world.now();
    m_tokens = std::min(burst, m_tokens.value_or(burst) + earned);
    const double needed = static_cast<double>(size.inBytes());
    if (*m_tokens < needed)
        return true;
    *m_tokens -= needed;
    return false;
}

bool SimulatedLink::fitsQueue(DataSize size) const
{
    if (m_config.queueSize && m_queued + size > *m_config.queueSize)
        return false;
    const auto present = rate();
    if (!present || m_queue.empty())
        return true;
    if (present->inBitsPerSecond() <= 0) // standing still: the limit in time has no meaning
        return m_queue.size() < 1000;
    return (m_queued + size) / *present <= m_config.queueTime;
}

std::optional<BitRate> SimulatedLink::rateAt(Instant at) const
{
    const Duration since = at - m_world.start();
    for (const Outage& outage : m_config.outages) {
        if (outage.kind == OutageKind::Hold && since >= outage.from && since < outage.until)
            return BitRate();
    }
    std::optional<BitRate> result;
    for (const RateStep& step : m_config.rates) {
        if (!result || step.from <= since)
            result = step.rate;
    }
    return result;
}

std::optional<Instant> SimulatedLink::nextChangeAfter(Instant at) const
{
    std::optional<Instant> result;
    const auto consider = [&](Duration change) {
        const Instant candidate = m_world.start() + change;
        if (candidate > at && (!result || candidate < *result))
            result = candidate;
    };
    for (const RateStep& step : m_config.rates)
        consider(step.from);
    for (const Outage& outage : m_config.outages) {
        consider(outage.from);
        consider(outage.until);
    }
    return result;
}

/// When a datagram whose service begins at `begin` has left, through every rate change on the way;
/// nothing while the link stands still with no change in sight.
std::optional<Instant> SimulatedLink::servedBy(Instant begin, DataSize size) const
{
    double bits = static_cast<double>(size.inBits());
    for (;;) {
        const auto present = rateAt(begin);
        if (!present)
            return begin;
        const auto change = nextChangeAfter(begin);
        const double perMicrosecond = static_cast<double>(present->inBitsPerSecond()) * 1e-6;
        if (perMicrosecond > 0) {
            const Instant done = begin + Duration(std::llround(std::ceil(bits / perMicrosecond)));
            if (!change || done <= *change)
                return done;
        } else if (!change) {
            return std::nullopt;
        }
        bits -= static_cast<double>((*change - begin).count()) * perMicrosecond;
        begin = *change;
    }
}

void SimulatedLink::serve()
{
    if (m_serving || m_queue.empty())
        return;
    const auto done = servedBy(m_world.now(), sizeOnWire(m_queue.front().datagram));
    if (!done)
        return;
    m_serving = true;
    m_world.schedule(*done, [this] {
        m_serving = false;
        Waiting waiting = std::move(m_queue.front());
        m_queue.pop_front();
        m_queued -= sizeOnWire(waiting.datagram);
        depart(std::move(waiting));
        serve();
    });
}

void SimulatedLink::depart(Waiting waiting)
{
    const Instant now = m_world.now();
    ++m_stats.delivered;
    m_stats.bytesDelivered += sizeOnWire(waiting.datagram);
    if (m_recording)
        m_stats.queueDelays.push_back(now - waiting.sent);
    const int copies = m_chance.happens(m_config.duplication) ? 2 : 1;
    for (int copy = 0; copy < copies; ++copy) {
        Instant delivery = now + m_config.propagation + drawJitter();
        if (m_config.jitter.order == JitterOrder::Kept)
            delivery = std::max(delivery, m_lastDelivery);
        m_lastDelivery = std::max(m_lastDelivery, delivery);
        m_world.schedule(delivery, [this, datagram = waiting.datagram, receiver = waiting.receiver]() mutable {
            if (receiver)
                receiver(std::move(datagram), receiverTime(m_world.now()));
        });
    }
}

Duration SimulatedLink::drawJitter()
{
    if (m_config.jitter.mean <= Duration::zero())
        return {};
    switch (m_config.jitter.shape) {
    case JitterShape::Uniform:
        return scaled(m_config.jitter.mean, 2.0 * m_chance.unit());
    case JitterShape::Normal:
        return scaled(m_config.jitter.mean, std::max(0.0, 1.0 + 0.5 * m_chance.normal()));
    case JitterShape::Pareto:
        return scaled(m_config.jitter.mean, m_chance.pareto());
    }
    return {};
}

} // namespace alcove::testing
