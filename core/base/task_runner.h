#pragma once

#include <functional>

namespace alcove {

/// A sequence that work can be posted to: a thread in the product, the caller's own turn in
/// simulated time.
/// Invariant: tasks run one after another, in the order they were posted.
/// Sequence: `post` from any thread.
class TaskRunner {
public:
    using Task = std::function<void()>;

    virtual ~TaskRunner() = default;
    virtual void post(Task task) = 0;
};

} // namespace alcove
