#include "app/desktop/crash_traces.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace alcove::desktop {

void leaveNoCrashTraces()
{
#ifdef Q_OS_UNIX
    const rlimit none { 0, 0 };
    static_cast<void>(setrlimit(RLIMIT_CORE, &none));
#endif
#ifdef Q_OS_LINUX
    // Where core dumps go to a program, its limit does not hold; a process that is not dumpable is passed over.
    static_cast<void>(prctl(PR_SET_DUMPABLE, 0));
#endif
#ifdef Q_OS_WIN
    SetErrorMode(GetErrorMode() | SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
#endif
}

} // namespace alcove::desktop
