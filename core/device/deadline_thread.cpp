#include "core/device/deadline_thread.h"

#include "core/base/thread_task_runner.h"

#if defined(_WIN32)
#include <windows.h>
#else
#include <pthread.h>
#include <sched.h>
#endif

namespace alcove::device {

DeadlineThread::DeadlineThread(std::string name, Priority priority, Instant first, Step step)
    : m_name(std::move(name))
    , m_priority(priority)
    , m_step(std::move(step))
    , m_thread([this, first] { run(first); })
{
}

DeadlineThread::~DeadlineThread() { stop(); }

void DeadlineThread::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void DeadlineThread::run(Instant first)
{
    nameThisThread(m_name);
    if (m_priority == Priority::RealTime)
        raiseThisThread();
    Instant due = first;
    std::unique_lock lock(m_mutex);
    while (due != Instant::max()) {
        // The monotonic clock's own time_point is the steady clock's, counted in microseconds.
        const std::chrono::steady_clock::time_point until(due.time_since_epoch());
        if (m_wake.wait_until(lock, until, [this] { return m_stopping; }))
            return;
        lock.unlock();
        due = m_step(MonotonicClock::now());
        lock.lock();
    }
}

bool raiseThisThread()
{
#if defined(_WIN32)
    return SetThreadPriority(GetCurrentThread(), THREAD_PRIORITY_TIME_CRITICAL) != 0;
#elif defined(__APPLE__)
    return pthread_set_qos_class_self_np(QOS_CLASS_USER_INTERACTIVE, 0) == 0;
#else
    int policy = SCHED_OTHER;
    sched_param current {};
    // chosen: low among the real-time priorities, so that the sound server (5 to 9 by default) stays above, and
    // above whatever the whole program was started with, so that sound comes before its own encoder.
    sched_param wanted {};
    wanted.sched_priority = 4;
    const bool realTime = pthread_getschedparam(pthread_self(), &policy, &current) == 0 && (policy == SCHED_RR || policy == SCHED_FIFO);
    if (realTime && current.sched_priority >= wanted.sched_priority)
        return true;
    return pthread_setschedparam(pthread_self(), SCHED_RR, &wanted) == 0;
#endif
}

} // namespace alcove::device
