#pragma once

#include "app/engine/net_task.h"

#include <QObject>

namespace alcove::app {

/// Posts a task to ui, to be run while `context` lives.
template <typename Task>
void onUi(QObject* context, Task task)
{
    QMetaObject::invokeMethod(context, std::move(task), Qt::QueuedConnection);
}

/// How often views of a call go to the screens besides changes: levels and the word for the line.
inline constexpr Duration kViewInterval = std::chrono::milliseconds(200);

} // namespace alcove::app
