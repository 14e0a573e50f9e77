#pragma once

#include "core/base/task_runner.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <string>
#include <thread>

namespace alcove {

/// A thread of its own that runs what is posted to it.
/// Invariant: the destructor runs what was posted before it, then joins.
class ThreadTaskRunner final : public TaskRunner {
public:
    /// `name` is shown by debuggers and system monitors (at most 15 characters are kept).
    explicit ThreadTaskRunner(std::string name);
    ~ThreadTaskRunner() override;
    ThreadTaskRunner(const ThreadTaskRunner&) = delete;
    ThreadTaskRunner& operator=(const ThreadTaskRunner&) = delete;

    void post(Task task) override;

private:
    void run();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_tasks;
    bool m_stopping = false;
    std::thread m_thread;
};

/// Gives the calling thread a name for debuggers and system monitors.
void nameThisThread(const std::string& name);

} // namespace alcove
