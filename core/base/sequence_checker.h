#pragma once

#include <cassert>
#include <thread>

namespace alcove {

/// Holds a class to the sequence it names in its header comment. The first call binds it.
/// Invariant: a call from another thread is a bug and stops a debug build.
class SequenceChecker {
public:
    void check() const
    {
#ifndef NDEBUG
        if (m_thread == std::thread::id())
            m_thread = std::this_thread::get_id();
        assert(m_thread == std::this_thread::get_id() && "called on a foreign sequence");
#endif
    }

    /// Forgets the thread, when an object is handed over before use.
    void detach() { m_thread = {}; }

private:
    mutable std::thread::id m_thread;
};

} // namespace alcove
