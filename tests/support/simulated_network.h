#pragma once

#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/base/task_runner.h"
#include "core/base/units.h"

#include <deque>
#include <functional>
#include <optional>
#include <queue>
#include <random>
#include <vector>

namespace alcove::testing {

/// Seeded chance whose numbers are the same with every standard library: the engine is specified
/// by the standard, its distributions are not.
class SimulatedChance {
public:
    explicit SimulatedChance(std::uint64_t seed) : m_engine(seed) { }

    [[nodiscard]] std::uint64_t bits() { return m_engine(); }
    /// Uniform in [0, 1).
    [[nodiscard]] double unit();
    [[nodiscard]] bool happens(double probability);
    /// Mean 0, standard deviation 1.
    [[nodiscard]] double normal();
    /// A Pareto tail with mean 1: shape 2.5, so that rare values are several times the mean.
    [[nodiscard]] double pareto();

private:
    std::mt19937_64 m_engine;
};

/// Virtual time and everything that happens in it, on one thread.
/// Invariant: tasks run in order of their time, those of one time in the order they were scheduled;
/// two worlds of one seed and one program are identical.
/// Sequence: the test's thread.
class SimulatedWorld {
public:
    using Task = std::function<void()>;

    explicit SimulatedWorld(std::uint64_t seed);

    [[nodiscard]] Instant now() const { return m_now; }
    [[nodiscard]] Instant start() const { return m_start; }
    [[nodiscard]] Duration elapsed() const { return m_now - m_start; }
    [[nodiscard]] std::uint64_t seed() const { return m_seed; }
    /// Another seed for a part of this world, different at each call.
    [[nodiscard]] std::uint64_t nextSeed() { return m_chance.bits(); }

    /// A time already past means now.
    void schedule(Instant at, Task task);
    void scheduleAfter(Duration delay, Task task) { schedule(m_now + delay, std::move(task)); }
    /// Runs `task` every `period`, first after one period, as long as the world lives.
    void scheduleEvery(Duration period, Task task);

    /// When the next task is due, for whoever runs this world along a real clock.
    [[nodiscard]] std::optional<Instant> nextTaskAt() const;
    /// Runs the next task; false when there is none.
    bool runNext();
    /// Runs everything up to and including `end`, then stands at `end`.
    void runUntil(Instant end);
    void runFor(Duration time) { runUntil(m_now + time); }
    [[nodiscard]] std::uint64_t tasksRun() const { return m_tasksRun; }

private:
    struct Event {
        Instant at;
        std::uint64_t order;
        Task task;
    };
    struct Later {
        bool operator()(const Event& a, const Event& b) const
        {
            return a.at != b.at ? a.at > b.at : a.order > b.order;
        }
    };

    const std::uint64_t m_seed;
    const Instant m_start;
    Instant m_now;
    SimulatedChance m_chance;
    std::uint64_t m_scheduled = 0;
    std::uint64_t m_tasksRun = 0;
    std::priority_queue<Event, std::vector<Event>, Later> m_events;
};

/// Drives one logic class by its `nextWakeup()`: re-armed after each of its inputs.
/// Invariant: fires at most once per arming, at the latest time it was armed for.
class SimulatedTimer {
public:
    /// `world` must outlive the timer, and the timer every task it left in the world.
    SimulatedTimer(SimulatedWorld& world, std::function<void(Instant)> task);

    void arm(std::optional<Instant> at);

private:
    SimulatedWorld& m_world;
    std::function<void(Instant)> m_task;
    std::optional<Instant> m_at;
    std::uint64_t m_generation = 0;
};

/// Runs a task where it is posted; one posted by a running task waits until that one is done.
class InlineTaskRunner final : public TaskRunner {
public:
    void post(Task task) override;

private:
    std::deque<Task> m_waiting;
    bool m_running = false;
};

/// Runs tasks as events of a world, `delay` after they were posted (a busy thread's hand-over).
class SimulatedTaskRunner final : public TaskRunner {
public:
    explicit SimulatedTaskRunner(SimulatedWorld& world, Duration delay = {}) : m_world(world), m_delay(delay) { }
    void post(Task task) override { m_world.scheduleAfter(m_delay, std::move(task)); }

private:
    SimulatedWorld& m_world;
    Duration m_delay;
};

/// A clock that started at another time and runs at another speed than the world's.
struct SimulatedClock {
    Duration offset {};
    double partsPerMillion = 0;

    [[nodiscard]] Instant at(Instant worldTime, Instant worldStart) const;
    /// The first world time at which this clock shows `shown` or later.
    [[nodiscard]] Instant worldTime(Instant shown, Instant worldStart) const;
};

/// From `from` after the world's start on, the link serves `rate`. Zero holds everything.
struct RateStep {
    Duration from {};
    BitRate rate;
};

/// A two-state loss process (Gilbert 1960, Elliott 1963), asked once per datagram.
struct GilbertElliott {
    double goodToBad = 0;
    double badToGood = 1;
    double lossInGood = 0;
    double lossInBad = 1;
};

enum class JitterShape { Uniform, Normal, Pareto };
enum class JitterOrder { Kept, Reordered };

/// Delay added to each datagram after the queue. Uniform is 0..2×mean; Normal has deviation mean/2
/// and is cut at 0; Pareto has a long tail.
struct Jitter {
    Duration mean {};
    JitterShape shape = JitterShape::Uniform;
    JitterOrder order = JitterOrder::Kept;
};

enum class OutageKind {
    Drop, ///< what is sent meanwhile is lost
    Hold, ///< what is queued waits, as on a radio that has lost its turn
};

struct Outage {
    Duration from {};
    Duration until {};
    OutageKind kind = OutageKind::Drop;
};

/// A token bucket that drops what is over, without a queue.
struct Policer {
    BitRate rate;
    DataSize burst = DataSize::bytes(10'000);
};

struct SimulatedLinkConfig {
    std::vector<RateStep> rates;              ///< empty: unlimited
    Duration queueTime = std::chrono::milliseconds(300); ///< droptail limit at the present rate
    std::optional<DataSize> queueSize;        ///< droptail limit in bytes, besides the one in time
    Duration propagation = std::chrono::milliseconds(20);
    double loss = 0;                          ///< independent, before the queue
    std::optional<GilbertElliott> burstLoss;
    Jitter jitter;
    double duplication = 0;
    std::vector<Outage> outages;
    std::optional<Policer> policer;
    SimulatedClock receiverClock;             ///< what arrival times are told in
    DataSize overhead = DataSize::bytes(28);  ///< IPv4 and UDP headers, counted against the rate
};

struct SimulatedLinkStats {
    std::uint64_t sent = 0;
    std::uint64_t delivered = 0;
    std::uint64_t lostByChance = 0; ///< random and burst loss, outages
    std::uint64_t droppedByQueue = 0;
    std::uint64_t droppedByPolicer = 0;
    DataSize bytesDelivered;        ///< overhead included, duplicates not
    std::vector<Duration> queueDelays; ///< of each delivered datagram, in order, when recording
};

/// One direction of a network path: loss, policer, droptail queue at a scheduled rate, propagation,
/// jitter. Several flows may share one link, each naming its own receiver.
/// Invariant: with kept order datagrams arrive in the order they were sent.
/// Sequence: the test's thread; the world must outlive the link and the link its last delivery.
class SimulatedLink {
public:
    using Receiver = std::function<void(Bytes datagram, Instant arrival)>;

    SimulatedLink(SimulatedWorld& world, SimulatedLinkConfig config);

    void setReceiver(Receiver receiver) { m_receiver = std::move(receiver); }
    void send(Bytes datagram) { send(std::move(datagram), m_receiver); }
    void send(Bytes datagram, const Receiver& receiver);

    /// From now on, whatever the schedule said. The datagram in service keeps its time.
    void setRate(BitRate rate);
    void setLoss(double probability) { m_config.loss = probability; }
    void setPropagation(Duration propagation) { m_config.propagation = propagation; }
    /// Keeps the queue delay of each delivered datagram in `stats()`.
    void recordQueueDelays() { m_recording = true; }

    [[nodiscard]] const SimulatedLinkStats& stats() const { return m_stats; }
    /// How long a datagram sent now would wait, at the present rate; zero while the link stands still.
    [[nodiscard]] Duration queueDelay() const;
    [[nodiscard]] std::optional<BitRate> rate() const;
    /// The receiver's reading of a world time, and back.
    [[nodiscard]] Instant receiverTime(Instant worldTime) const;
    [[nodiscard]] Instant worldTime(Instant receiverTime) const;

private:
    struct Waiting {
        Bytes datagram;
        Receiver receiver;
        Instant sent;
    };

    [[nodiscard]] DataSize sizeOnWire(const Bytes& datagram) const;
    [[nodiscard]] bool lost();
    [[nodiscard]] bool policed(DataSize size);
    [[nodiscard]] bool fitsQueue(DataSize size) const;
    [[nodiscard]] std::optional<BitRate> rateAt(Instant at) const;
    [[nodiscard]] std::optional<Instant> nextChangeAfter(Instant at) const;
    [[nodiscard]] std::optional<Instant> servedBy(Instant begin, DataSize size) const;
    void serve();
    void depart(Waiting waiting);
    [[nodiscard]] Duration drawJitter();

    SimulatedWorld& m_world;
    SimulatedLinkConfig m_config;
    SimulatedChance m_chance;
    Receiver m_receiver;
    std::deque<Waiting> m_queue;
    DataSize m_queued;
    bool m_serving = false;
    bool m_bad = false;
    bool m_recording = false;
    std::optional<double> m_tokens;
    Instant m_tokensAt;
    Instant m_lastDelivery;
    SimulatedLinkStats m_stats;
};

} // namespace alcove::testing
