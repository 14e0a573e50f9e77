#include "app/desktop/sleep_inhibitor.h"

#include <windows.h>

namespace alcove::desktop {

/// The request belongs to the thread that makes it, which is ui's and lives as long as the program.
class SleepInhibitor::System {
public:
    ~System() { set(false); }

    /// Whether this changed anything.
    bool set(bool awake)
    {
        if (awake == m_awake)
            return false;
        const EXECUTION_STATE wanted = awake ? ES_CONTINUOUS | ES_SYSTEM_REQUIRED | ES_DISPLAY_REQUIRED : ES_CONTINUOUS;
        if (SetThreadExecutionState(wanted) == 0)
            return false;
        m_awake = awake;
        return true;
    }
    [[nodiscard]] bool isHeld() const { return m_awake; }

private:
    bool m_awake = false;
};

SleepInhibitor::SleepInhibitor(QObject* parent)
    : QObject(parent)
    , m_system(std::make_unique<System>())
{
}

SleepInhibitor::~SleepInhibitor() = default;

void SleepInhibitor::hold(const QString&)
{
    if (m_system->set(true))
        Q_EMIT heldChanged(true);
}

void SleepInhibitor::release()
{
    if (m_system->set(false))
        Q_EMIT heldChanged(false);
}

bool SleepInhibitor::isHeld() const { return m_system->isHeld(); }

} // namespace alcove::desktop
