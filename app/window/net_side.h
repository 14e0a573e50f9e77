#pragma once

#include "app/engine/call_workshop.h"

#include <QObject>

#include <future>

namespace alcove::app {

/// Posts a task to ui, to be run while `context` lives.
template <typename Task>
void onUi(QObject* context, Task task)
{
    QMetaObject::invokeMethod(context, std::move(task), Qt::QueuedConnection);
}

/// Runs a task on net and waits for it. Only while the program starts or ends, never during a session.
inline void onNetAndWait(CallWorkshop& workshop, const std::function<void()>& task)
{
    // Shared: net may still be inside set_value when the wait is over.
    const auto done = std::make_shared<std::promise<void>>();
    workshop.loop().post([done, &task] {
        task();
        done->set_value();
    });
    done->get_future().wait();
}

/// How often views of a call go to the screens besides changes: levels and the word for the line.
inline constexpr Duration kViewInterval = std::chrono::milliseconds(200);

} // namespace alcove::app
