#include "app/desktop/sleep_inhibitor.h"

#include <IOKit/pwr_mgt/IOPMLib.h>

namespace alcove::desktop {

/// One assertion that keeps the display, and with it the computer, awake.
class SleepInhibitor::System {
public:
    ~System() { release(); }

    bool hold(const QString& reason)
    {
        if (m_assertion != kIOPMNullAssertionID)
            return false;
        const CFStringRef text = reason.toCFString();
        const IOReturn made = IOPMAssertionCreateWithName(
            kIOPMAssertionTypePreventUserIdleDisplaySleep, kIOPMAssertionLevelOn, text, &m_assertion);
        CFRelease(text);
        if (made != kIOReturnSuccess)
            m_assertion = kIOPMNullAssertionID;
        return made == kIOReturnSuccess;
    }

    bool release()
    {
        if (m_assertion == kIOPMNullAssertionID)
            return false;
        IOPMAssertionRelease(m_assertion);
        m_assertion = kIOPMNullAssertionID;
        return true;
    }
    [[nodiscard]] bool isHeld() const { return m_assertion != kIOPMNullAssertionID; }

private:
    IOPMAssertionID m_assertion = kIOPMNullAssertionID;
};

SleepInhibitor::SleepInhibitor(QObject* parent)
    : QObject(parent)
    , m_system(std::make_unique<System>())
{
}

SleepInhibitor::~SleepInhibitor() = default;

void SleepInhibitor::hold(const QString& reason)
{
    if (m_system->hold(reason))
        Q_EMIT heldChanged(true);
}

void SleepInhibitor::release()
{
    if (m_system->release())
        Q_EMIT heldChanged(false);
}

bool SleepInhibitor::isHeld() const { return m_system->isHeld(); }

} // namespace alcove::desktop
