#pragma once

#include "app/engine/call_workshop.h"

#include <future>

namespace alcove::app {

/// Runs a task on net and waits for it. Only while something starts or ends, never during a session.
/// Sequence: any but net.
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

} // namespace alcove::app
