#pragma once

#include "core/base/task_runner.h"

#include <memory>

class QObject;
class QThread;

namespace alcove::rendezvous {

/// The thread the rendezvous sockets live on.
/// Invariant: what `host` owns is destroyed on the thread, after all that was posted before.
/// Sequence: any thread but its own may destroy it.
class SocketThread final : public TaskRunner {
public:
    SocketThread();
    ~SocketThread() override;
    SocketThread(const SocketThread&) = delete;
    SocketThread& operator=(const SocketThread&) = delete;

    void post(Task task) override;

    /// Parent of every object on the thread. Sequence: this thread.
    [[nodiscard]] QObject* host() const { return m_host; }

private:
    std::unique_ptr<QThread> m_thread;
    QObject* m_host; ///< destroyed by the thread as it ends
};

} // namespace alcove::rendezvous
