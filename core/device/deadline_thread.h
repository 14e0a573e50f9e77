#pragma once

#include "core/base/clock.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

namespace alcove::device {

/// A thread that runs one step at absolute deadlines, the way a device clock would call.
/// Invariant: a step that takes long does not move later deadlines; after `stop` no step runs.
/// Sequence: the step runs on this thread; construct and stop from the owner's, not from the step.
class DeadlineThread {
public:
    /// Does what is due at `now` and returns the next deadline; Instant::max() ends the thread.
    using Step = std::function<Instant(Instant now)>;

    enum class Priority {
        Normal,
        RealTime, ///< as far as the system allows it; without a right to it nothing changes
    };

    DeadlineThread(std::string name, Priority priority, Instant first, Step step);
    ~DeadlineThread();
    DeadlineThread(const DeadlineThread&) = delete;
    DeadlineThread& operator=(const DeadlineThread&) = delete;

    void stop();

private:
    void run(Instant first);

    std::string m_name;
    Priority m_priority;
    Step m_step;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_stopping = false;
    std::thread m_thread;
};

/// Asks the system to run the calling thread ahead of others; false when it refuses. A thread that
/// already has a real-time class keeps it.
bool raiseThisThread();

} // namespace alcove::device
