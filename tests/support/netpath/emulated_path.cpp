#include "tests/support/netpath/emulated_path.h"

#include <csignal>
#include <cstdio>

#include <poll.h>
#include <sys/signalfd.h>
#include <unistd.h>

namespace alcove::testing {

namespace {

/// How long to wait when nothing is under way: any packet or signal ends the wait.
constexpr Duration kIdle = std::chrono::seconds(1);

std::string statisticsOf(const char* name, const SimulatedLinkStats& stats)
{
    char text[256];
    std::snprintf(text,
        sizeof text,
        R"("%s":{"sent":%llu,"delivered":%llu,"lostByChance":%llu,"droppedByQueue":%llu,"bytesDelivered":%lld})",
        name,
        static_cast<unsigned long long>(stats.sent),
        static_cast<unsigned long long>(stats.delivered),
        static_cast<unsigned long long>(stats.lostByChance),
        static_cast<unsigned long long>(stats.droppedByQueue),
        static_cast<long long>(stats.bytesDelivered.inBytes()));
    return text;
}

timespec toTimespec(Duration time)
{
    timespec result {};
    result.tv_sec = static_cast<time_t>(time.count() / 1'000'000);
    result.tv_nsec = static_cast<long>(time.count() % 1'000'000 * 1000);
    return result;
}

} // namespace

EmulatedPath::EmulatedPath(TunDevice a, TunDevice b, const Config& config)
    : m_world(config.seed)
    , m_realStart(MonotonicClock::now())
    , m_a { std::move(a), SimulatedLink(m_world, toLinkConfig(config.aToB)), config.aToB }
    , m_b { std::move(b), SimulatedLink(m_world, toLinkConfig(config.bToA)), config.bToA }
    , m_schedule(config.schedule)
{
    m_a.link.setReceiver([this](const Bytes& packet, Instant) { m_b.device.write(packet); });
    m_b.link.setReceiver([this](const Bytes& packet, Instant) { m_a.device.write(packet); });
}

void EmulatedPath::run(int signals)
{
    for (;;) {
        m_world.runUntil(worldTime());
        pollfd waits[] = {
            { m_a.device.descriptor(), POLLIN, 0 }, { m_b.device.descriptor(), POLLIN, 0 }, { signals, POLLIN, 0 }
        };
        const timespec timeout = toTimespec(untilNextTask());
        if (ppoll(waits, std::size(waits), &timeout, nullptr) < 0)
            continue;
        m_world.runUntil(worldTime());
        if (waits[0].revents != 0)
            carry(m_a);
        if (waits[1].revents != 0)
            carry(m_b);
        signalfd_siginfo signal {};
        if (waits[2].revents != 0 && read(signals, &signal, sizeof signal) == sizeof signal) {
            if (signal.ssi_signo != SIGUSR1)
                return;
            startSchedule();
        }
    }
}

std::string EmulatedPath::statistics() const
{
    return "{" + statisticsOf("aToB", m_a.link.stats()) + "," + statisticsOf("bToA", m_b.link.stats()) + "}\n";
}

Instant EmulatedPath::worldTime() const { return m_world.start() + (MonotonicClock::now() - m_realStart); }

void EmulatedPath::carry(Side& from)
{
    while (auto packet = from.device.read())
        from.link.send(std::move(*packet));
}

void EmulatedPath::startSchedule()
{
    for (const ScheduledChange& change : m_schedule)
        m_world.scheduleAfter(change.at, [this, change] { apply(change); });
}

void EmulatedPath::apply(const ScheduledChange& change)
{
    if (change.direction != Direction::BToA)
        apply(m_a, change.settings);
    if (change.direction != Direction::AToB)
        apply(m_b, change.settings);
}

void EmulatedPath::apply(Side& side, const PathSettings& change)
{
    if (change.rate)
        side.link.setRate(*change.rate);
    if (change.delay)
        side.link.setPropagation(*change.delay);
    if (change.loss)
        side.settings.loss = change.loss;
    if (change.outage)
        side.settings.outage = change.outage;
    side.link.setLoss(side.settings.outage.value_or(false) ? 1.0 : side.settings.loss.value_or(0.0));
}

Duration EmulatedPath::untilNextTask() const
{
    const auto next = m_world.nextTaskAt();
    return next ? std::clamp(*next - worldTime(), Duration::zero(), kIdle) : kIdle;
}

} // namespace alcove::testing
