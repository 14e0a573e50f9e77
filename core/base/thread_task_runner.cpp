#include "core/base/thread_task_runner.h"

#if defined(__linux__) || defined(__APPLE__)
#include <pthread.h>
#endif

namespace alcove {

void nameThisThread(const std::string& name)
{
#if defined(__linux__)
    pthread_setname_np(pthread_self(), name.substr(0, 15).c_str());
#elif defined(__APPLE__)
    pthread_setname_np(name.c_str());
#else
    static_cast<void>(name);
#endif
}

ThreadTaskRunner::ThreadTaskRunner(std::string name)
    : m_thread([this, name = std::move(name)] {
        nameThisThread(name);
        run();
    })
{
}

ThreadTaskRunner::~ThreadTaskRunner()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void ThreadTaskRunner::post(Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_wake.notify_one();
}

void ThreadTaskRunner::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_stopping || !m_tasks.empty(); });
        if (m_tasks.empty())
            return;
        const Task task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        task();
        lock.lock();
    }
}

} // namespace alcove
