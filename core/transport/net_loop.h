#pragma once

#include "core/base/clock.h"
#include "core/base/task_runner.h"

#include <cstdint>
#include <functional>
#include <memory>

struct _GMainContext;

namespace alcove::transport {

/// The net thread: a GLib main loop that runs what is posted to it, timers and libnice.
/// Invariant: tasks run in the order they were posted; a timer never runs before its time, and never
/// after it was cancelled. The destructor runs what was posted before it, then joins.
/// Sequence: `post`, `wakeup`, `now`, `isCurrent` and `stop` from any thread, everything else net.
class NetLoop final : public TaskRunner {
public:
    using Clock = std::function<Instant()>;

    /// A pending call of `scheduleAt`. Destroying or resetting it cancels the call.
    /// Sequence: net; it may outlive the loop.
    class Timer {
    public:
        Timer() = default;
        ~Timer() { cancel(); }
        Timer(Timer&& other) noexcept;
        Timer& operator=(Timer&& other) noexcept;
        Timer(const Timer&) = delete;
        Timer& operator=(const Timer&) = delete;

        void cancel();

    private:
        friend class NetLoop;
        struct Queue;
        Timer(std::weak_ptr<Queue> queue, Instant due, std::uint64_t number);

        std::weak_ptr<Queue> m_queue;
        Instant m_due {};
        std::uint64_t m_number = 0;
    };

    /// Starts the thread. `clock` must run at the pace of the system's monotonic clock.
    explicit NetLoop(Clock clock = &MonotonicClock::now);
    ~NetLoop() override;
    NetLoop(const NetLoop&) = delete;
    NetLoop& operator=(const NetLoop&) = delete;

    void post(Task task) override;

    /// Runs the wake handler soon: several calls before it runs count once. Takes no lock and
    /// allocates nothing, so the audio thread may call it.
    void wakeup() noexcept;
    void setWakeHandler(Task handler);

    /// One call of `task` at `due`, or as soon after as the system's millisecond timers allow.
    [[nodiscard]] Timer scheduleAt(Instant due, Task task);

    /// Ends the loop after the tasks already posted; the destructor waits for it. Whoever holds a
    /// `keepAlive` token delays the end by at most half a second.
    void stop();

    /// Held by work that must still be finished when the loop is stopped, such as giving an address
    /// back to a relay.
    [[nodiscard]] std::shared_ptr<void> keepAlive();

    [[nodiscard]] Instant now() const;
    [[nodiscard]] bool isCurrent() const;
    /// The loop's context, for GLib libraries that attach their own sources.
    [[nodiscard]] _GMainContext* context() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace alcove::transport
