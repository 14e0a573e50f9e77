#include "app/desktop/crash_traces.h"

#ifdef _WIN32
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace alcove::desktop {

void leaveNoCrashTraces()
{
#ifdef _WIN32
    SetErrorMode(GetErrorMode() | SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
#else
    const rlimit none { 0, 0 };
    static_cast<void>(setrlimit(RLIMIT_CORE, &none));
#ifdef __linux__
    // Where core dumps go to a program, the limit does not hold: it then gets no mapping at all.
    const int filter = ::open("/proc/self/coredump_filter", O_WRONLY | O_CLOEXEC);
    if (filter >= 0) {
        static_cast<void>(!::write(filter, "0", 1));
        ::close(filter);
    }
#endif
#endif
}

} // namespace alcove::desktop
