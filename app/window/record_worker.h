#pragma once

#include <QMetaObject>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <functional>

namespace alcove::app {

/// Runs what reads and writes the vault, one task after another, beside the window: a transaction waits for
/// the disk, and the window must not.
/// Invariant: tasks run in the order of their posting; its end waits for the last.
/// Sequence: ui for calling; tasks run on a thread of their own.
class RecordWorker {
public:
    RecordWorker() { m_pool.setMaxThreadCount(1); }
    ~RecordWorker() { m_pool.waitForDone(); }
    RecordWorker(const RecordWorker&) = delete;
    RecordWorker& operator=(const RecordWorker&) = delete;

    void post(std::function<void()> task) { m_pool.start(std::move(task)); }

    /// Runs `task` there and gives its result to `then` on ui, while `context` lives.
    template <typename Task, typename Then>
    void run(QObject* context, Task task, Then then)
    {
        post([context = QPointer<QObject>(context), task = std::move(task), then = std::move(then)]() mutable {
            auto result = task();
            if (QObject* target = context.data())
                QMetaObject::invokeMethod(target,
                    [result = std::move(result), then = std::move(then)]() mutable { then(std::move(result)); }, Qt::QueuedConnection);
        });
    }

    /// Only at the end of the program and in tests.
    void waitForAll() { m_pool.waitForDone(); }

private:
    QThreadPool m_pool;
};

} // namespace alcove::app
